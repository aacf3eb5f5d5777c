import type { Wording } from './acts.ts'
import type { AssumptionId } from './assumptions.ts'
import type { Case } from './case.ts'
import type { Findings } from './findings.ts'
import type { Member } from './household.ts'
import type { Moment } from './moment.ts'
import type { Fact, FactName } from './pointers.ts'
import type { RuleId } from './rule-ids.ts'
import { and, some, type Term } from './terms.ts'

/** What a rule does when its condition holds. */
export type Consequence = 'bars' | 'assess'

/** What a rule says of a case, and the members it rests on. */
export type Judgement = { readonly members: readonly Member[] } & (
  | { readonly verdict: Consequence | 'clears' }
  | { readonly verdict: 'unknown'; readonly couldBe: Consequence; readonly missing: readonly Fact[] }
)

/** What is fixed of a rule or an exception, whatever the case. */
export interface Described {
  readonly id: RuleId
  /** Its wordings, oldest first; the first is the day the rule came into force. */
  readonly wordings: readonly [Wording, ...Wording[]]
  /** The facts it reads. */
  readonly reads: readonly FactName[]
  readonly assumptions?: readonly AssumptionId[]
}

/** An exception that sets aside what a rule says, be it a bar, an assessment or not known. */
export interface Lift<C extends Case> extends Described {
  /** The finding on which it rests, if it rests on one. */
  readonly finding?: keyof Findings
  /** The cases it can reach at all; default: all. */
  readonly applies?: (c: C, at: Moment) => boolean
  readonly when: (c: C, at: Moment) => Term
}

/** A rule of the law, for the cases it speaks of. */
export interface Rule<C extends Case> extends Described {
  /** The cases it reaches; where that is known to be false the rule does not apply. */
  readonly scope: (c: C, at: Moment) => Term
  /** What can set it aside, in the order of the Act. */
  readonly exceptions: readonly Lift<C>[]
  /** What it says of the case; null where it does not apply. */
  readonly judge: (c: C, at: Moment) => Judgement | null
}

type Condition<C extends Case> = Described & {
  /** The cases it reaches; where that is known to be false the rule does not apply. Default: all. */
  readonly scope?: (c: C, at: Moment) => Term
  /** What follows; by default it bars. */
  readonly consequence?: Consequence | ((at: Moment) => Consequence)
  readonly exceptions?: readonly Lift<C>[]
}

/** Rules are all made here, and alike: to weigh one is then the same work for the machine as to weigh another. */
const ruleThat = <C extends Case>(
  { id, wordings, reads, assumptions = [], exceptions = [], scope = everywhere }: Condition<C>,
  judge: Rule<C>['judge'],
): Rule<C> => ({ id, wordings, reads, assumptions, exceptions, scope, judge })

const judgement = (scope: Term, condition: Term, consequence: Consequence, members: readonly Member[]): Judgement => {
  const term = and(scope, condition)
  if (term === true) return { verdict: consequence, members }
  if (term === false) return { verdict: 'clears', members }
  return { verdict: 'unknown', couldBe: consequence, missing: term.missing, members }
}

const everywhere = (): true => true

/** A rule that judges for itself. */
export const ruleByJudgement = <C extends Case>(
  described: Described & { readonly judge: (c: C) => Judgement | null },
): Rule<C> => ruleThat(described, described.judge)

/** A rule with one condition on the case as a whole. */
export const rule = <C extends Case>(
  condition: Condition<C> & {
    readonly when: (c: C, at: Moment) => Term
    readonly members?: (c: C) => readonly Member[]
  },
): Rule<C> => {
  const { scope = everywhere, when, members = nobody } = condition
  const consequence = consequenceOf(condition)
  return ruleThat(condition, (c, at) => {
    const reached = scope(c, at)
    return reached === false ? null : judgement(reached, when(c, at), consequence(at), members(c))
  })
}

/** A rule that one member of the household is enough to meet. */
export const ruleOnAnyMember = <C extends Case>(
  condition: Condition<C> & { readonly member: (member: Member, at: Moment) => Term },
): Rule<C> => {
  const { scope = everywhere, member: meets } = condition
  const consequence = consequenceOf(condition)
  return ruleThat(condition, (c, at) => {
    const reached = scope(c, at)
    if (reached === false) return null
    let meeting: Member[] | undefined
    let open: { readonly members: Member[]; readonly terms: Term[] } | undefined
    for (const member of c.members) {
      const term = meets(member, at)
      if (term === false) continue
      if (term === true) {
        meeting ??= []
        meeting.push(member)
      } else {
        open ??= { members: [], terms: [] }
        open.members.push(member)
        open.terms.push(term)
      }
    }
    if (meeting !== undefined) return judgement(reached, true, consequence(at), meeting)
    if (open === undefined) return judgement(reached, false, consequence(at), c.members)
    return judgement(reached, some(open.terms, itself), consequence(at), open.members)
  })
}

const itself = (term: Term): Term => term

const NOBODY: readonly Member[] = []
const nobody = () => NOBODY

const consequenceOf = <C extends Case>({ consequence = 'bars' }: Condition<C>): ((at: Moment) => Consequence) =>
  typeof consequence === 'function' ? consequence : () => consequence
