import canonicalize from 'canonicalize'
import { type Static, Type } from 'typebox'
import type { DecisionAnswer } from '../law/answer.ts'
import { outcomes } from '../law/decide.ts'
import { LAW_REVISION } from '../law/parameters.ts'
import type { RegisterStamp } from '../register/stamp.ts'
import { version } from '../version.ts'

const LocalDate = Type.String({ format: 'date' })

/**
 * What a receipt says: enough to show later what was decided and by what, and nothing of the case. Who reads it may
 * find a rule there that he knows, or another verdict, for later laws and versions have others.
 */
export const Receipt = Type.Object(
  {
    format: Type.Literal('anvis-receipt-1'),
    request: Type.String({
      description:
        'HMAC-SHA-256, with the salt as its key, of the canonical JSON (RFC 8785) of the request without its options, and of a request of a batch without its id but with what it inherits; in base64url.',
    }),
    decisionDate: LocalDate,
    outcome: Type.Enum([...outcomes]),
    rules: Type.Array(
      Type.Object({
        ruleId: Type.String(),
        verdict: Type.String(),
        liftedBy: Type.Optional(Type.String({ description: 'The rule that sets this one aside.' })),
      }),
      { description: 'Every rule that applied, by its identifier.' },
    ),
    law: Type.Object({
      revision: Type.Integer({ description: 'Raised whenever the rules are changed so that some answer is another.' }),
      regime: Type.String(),
      reviewedOn: LocalDate,
    }),
    register: Type.Object({
      revision: Type.String({ description: 'SHA-256 of the register document, its checksum.' }),
    }),
    service: Type.Object({ name: Type.Literal('anvis'), version: Type.String() }),
  },
  { $id: 'Receipt' },
)

export type Receipt = Static<typeof Receipt>

/**
 * The receipt of an answer. The same case is given the same, whenever and wherever it is decided by this version.
 *
 * @param request the hash of the request (see request-hash.ts).
 */
export const receiptOf = (
  answer: DecisionAnswer,
  request: string,
  register: Pick<RegisterStamp, 'revision'>,
): Receipt => ({
  format: 'anvis-receipt-1',
  request,
  decisionDate: answer.decisionDate,
  outcome: answer.outcome,
  rules: answer.reasons
    .map(({ ruleId, verdict, liftedBy }) => ({ ruleId, verdict, ...(liftedBy === null ? {} : { liftedBy }) }))
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
  law: { revision: LAW_REVISION, ...answer.law },
  register: { revision: register.revision },
  service: { name: 'anvis', version },
})

/** JSON of one form only (RFC 8785): by its bytes two values are the same, or are not. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('there is no JSON of this')
  return text
}
