import { Compile } from 'typebox/compile'
import type { DecisionAnswer } from '../../../src/law/answer.ts'
import { type Case, readCase } from '../../../src/law/case.ts'
import { DecisionRequest } from '../../../src/law/facts.ts'
import type { MemberFacts } from '../../../src/law/household-facts.ts'
import { inconsistencies } from '../../../src/law/inconsistencies.ts'
import { answerTo } from '../../../src/law/write-answer.ts'
import type { Question } from '../arbitraries.ts'

/** A generated question, asked as it is or with a change. */

const schema = Compile(DecisionRequest)

/** Whether a value is a request that the service would answer. */
export const isRequest = (value: unknown): value is DecisionRequest =>
  schema.Check(value) && inconsistencies(value).length === 0

export const read = ({ request, record, on }: Question): Case => readCase(request, record, on)

export const answer = (asked: Question): DecisionAnswer => answerTo(read(asked))

export const runs = (numRuns: number) => ({ numRuns })

/** The same question about a household of which each member is changed, or taken out. */
export const withMembers = (
  asked: Question,
  change: (member: MemberFacts, index: number) => MemberFacts | undefined,
): Question => {
  const { household } = asked.request
  const members = household.members.flatMap((member, index) => change(member, index) ?? [])
  return { ...asked, request: { ...asked.request, household: { ...household, members } } }
}

/** The same question with findings added to those that are made. */
export const withFindings = (asked: Question, findings: NonNullable<DecisionRequest['findings']>): Question => ({
  ...asked,
  request: { ...asked.request, findings: { ...asked.request.findings, ...findings } },
})

type Reason = DecisionAnswer['reasons'][number]

/** The rules that bar and are not set aside. */
export const standingBars = ({ reasons }: DecisionAnswer): readonly string[] =>
  reasons.filter(({ verdict, liftedBy }) => verdict === 'bars' && liftedBy === null).map(({ ruleId }) => ruleId)

export const reasonOf = ({ reasons }: DecisionAnswer, id: string): Reason | undefined =>
  reasons.find(({ ruleId }) => ruleId === id)

/** What an answer says, less where in the lists of a member it points. */
export const substance = ({ reasons, missingFacts, ...answer }: DecisionAnswer) => ({
  ...answer,
  reasons: reasons.map(({ facts, ...reason }) => ({ ...reason, facts: unplaced(facts) })),
  missingFacts: unplaced(missingFacts.map(({ pointer }) => pointer)),
})

const unplaced = (pointers: readonly string[]): readonly string[] =>
  [...new Set(pointers.map((one) => one.replace(/(?<=^\/household\/members\/\d+\/.*)\/\d+/, '/*')))].toSorted()
