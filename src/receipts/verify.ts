import { compactVerify, createLocalJWKSet, errors } from 'jose'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { openCase, type RegisterView } from '../decision/decision.ts'
import { day } from '../law/calendar.ts'
import { DecisionRequest } from '../law/facts.ts'
import { answerTo } from '../law/write-answer.ts'
import { Receipt, receiptOf } from './receipt.ts'
import type { PublicKeySet } from './receipt-keys.ts'
import { requestHash } from './request-hash.ts'
import { RECEIPT_TYPE } from './sign.ts'

/** Far longer than any receipt. */
const MAX_JWS = 65_536

export const ReceiptToVerify = Type.Object(
  {
    jws: Type.String({ maxLength: MAX_JWS, description: 'The receipt as it was handed out.' }),
    salt: Type.Optional(
      Type.String({
        pattern: '^[\\w-]{1,200}$',
        description: 'The salt that was handed out with it. Needed with `request`.',
      }),
    ),
    request: Type.Optional(DecisionRequest),
  },
  { additionalProperties: false, $id: 'ReceiptToVerify' },
)

export type ReceiptToVerify = Static<typeof ReceiptToVerify>

const Difference = Type.Object({
  pointer: Type.String({ format: 'json-pointer', description: 'Into the receipt.' }),
  before: Type.Union([Type.String(), Type.Null()], { description: 'In the receipt; null where there was none.' }),
  now: Type.Union([Type.String(), Type.Null()], { description: 'As it is decided now.' }),
})

export const Verification = Type.Object(
  {
    signature: Type.Enum(['valid', 'invalid', 'unknown-key'], {
      description:
        'invalid: it was changed, or is no receipt. unknown-key: it is signed by a key that this service does not have, so that nothing can be said.',
    }),
    receipt: Type.Union([Receipt, Type.Null()], { description: 'What it says; null unless the signature is valid.' }),
    request: Type.Enum(['same', 'different', 'not-compared'], {
      description:
        'Whether the receipt is of the request, by its hash. not-compared: no request was sent, or the signature is not valid.',
    }),
    replay: Type.Union(
      [
        Type.Null(),
        Type.Object({
          result: Type.Enum(['same', 'different', 'not-possible']),
          detail: Type.Union([Type.String(), Type.Null()], { description: 'Why it is not possible.' }),
          differences: Type.Array(Difference),
        }),
      ],
      {
        description:
          'The same request decided anew on the same day, by the same revision of the register and by the law as this service has it. null where the receipt is not known to be of the request.',
      },
    ),
  },
  { $id: 'Verification' },
)

export type Verification = Static<typeof Verification>
type Replay = Exclude<Verification['replay'], null>

const isReceipt = Compile(Receipt)

/** What receipts are checked by. */
export interface Grounds {
  readonly known: PublicKeySet
  /** A revision of the register, if it is still there. */
  readonly register: (revision: string) => Promise<RegisterView | undefined>
  readonly now: () => Date
}

/** Checks receipts: who signed one, whether it is of a request, and whether the same would be decided now. */
export class Verifier {
  readonly #grounds: Grounds
  readonly #keyOf: ReturnType<typeof createLocalJWKSet>

  constructor(grounds: Grounds) {
    this.#grounds = grounds
    this.#keyOf = createLocalJWKSet({ keys: grounds.known.keys.map((key) => ({ ...key })) })
  }

  async verify({ jws, salt, request }: ReceiptToVerify): Promise<Verification> {
    const nothing = { receipt: null, request: 'not-compared', replay: null } as const
    const read = await this.#read(jws)
    if (typeof read === 'string') return { signature: read, ...nothing }
    const valid = { ...nothing, signature: 'valid', receipt: read } as const
    if (request === undefined || salt === undefined) return valid
    const hash = requestHash(request, salt)
    if (hash !== read.request) return { ...valid, request: 'different' }
    return { ...valid, request: 'same', replay: await this.#replay(read, request, hash) }
  }

  /** What a receipt says, or what is wrong with its signature. */
  async #read(jws: string): Promise<Receipt | 'invalid' | 'unknown-key'> {
    try {
      const { payload, protectedHeader } = await compactVerify(jws, this.#keyOf, { algorithms: ['EdDSA'] })
      const said: unknown = JSON.parse(new TextDecoder().decode(payload))
      return protectedHeader.typ === RECEIPT_TYPE && isReceipt.Check(said) ? said : 'invalid'
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return 'unknown-key'
      if (error instanceof errors.JOSEError || error instanceof SyntaxError) return 'invalid'
      throw error
    }
  }

  async #replay(then: Receipt, { options: _, ...facts }: DecisionRequest, hash: string): Promise<Replay> {
    const { register, now } = this.#grounds
    const found = await register(then.register.revision)
    if (found === undefined) return notPossible('This service does not have that revision of the register.')
    const request = { ...facts, decisionDate: then.decisionDate }
    const opened = openCase(request, { register: found, today: day(then.decisionDate), now: now() })
    if ('problem' in opened) return notPossible(opened.problem.detail)
    const differences = differencesOf(then, receiptOf(answerTo(opened.case), hash, found.stamp))
    return { result: differences.length === 0 ? 'same' : 'different', detail: null, differences }
  }
}

const notPossible = (detail: string): Replay => ({ result: 'not-possible', detail, differences: [] })

/** All that a receipt says in law, by pointers; by which version, and when its text of the law was last read, is no matter of law. */
const sayings = ({ outcome, decisionDate, rules, law, register }: Receipt): ReadonlyMap<string, string> =>
  new Map([
    ['/outcome', outcome],
    ['/decisionDate', decisionDate],
    ['/law/revision', String(law.revision)],
    ['/law/regime', law.regime],
    ['/register/revision', register.revision],
    ...rules.map(({ ruleId, verdict, liftedBy }): [string, string] => [
      `/rules/${ruleId}`,
      liftedBy === undefined ? verdict : `${verdict}, lifted by ${liftedBy}`,
    ]),
  ])

/** In what two receipts differ. Rules are told apart by their identifiers. */
const differencesOf = (then: Receipt, now: Receipt): Replay['differences'] => {
  const [before, after] = [sayings(then), sayings(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((pointer) => before.get(pointer) !== after.get(pointer))
    .map((pointer) => ({ pointer, before: before.get(pointer) ?? null, now: after.get(pointer) ?? null }))
}
