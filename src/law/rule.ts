import type { Wording } from './acts.ts'
import type { AssumptionId } from './assumptions.ts'
import type { Case } from './case.ts'
import type { Findings } from './findings.ts'
import type { Member } from './household.ts'
import type { Fact, FactName } from './pointers.ts'
import type { RuleId } from './rule-ids.ts'
import { and, or, type Term, Unknown } from './terms.ts'

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
  readonly applies?: (c: C) => boolean
  readonly when: (c: C) => Term
}

/** A rule of the law, for the cases it speaks of. */
export interface Rule<C extends Case> extends Described {
  /** What can set it aside, in the order of the Act. */
  readonly exceptions?: readonly Lift<C>[]
  /** What it says of the case; null where it does not apply. */
  readonly judge: (c: C) => Judgement | null
}

type Condition<C extends Case> = {
  /** The cases it reaches; where that is known to be false the rule does not apply. Default: all. */
  readonly scope?: (c: C) => Term
  /** What follows; by default it bars. */
  readonly consequence?: Consequence | ((c: C) => Consequence)
  readonly exceptions?: readonly Lift<C>[]
}

const judgement = (scope: Term, condition: Term, consequence: Consequence, members: readonly Member[]): Judgement => {
  const term = and(scope, condition)
  if (term instanceof Unknown) return { verdict: 'unknown', couldBe: consequence, missing: term.missing, members }
  return { verdict: term ? consequence : 'clears', members }
}

const consequenceOf = <C extends Case>({ consequence = 'bars' }: Condition<C>, c: C): Consequence =>
  typeof consequence === 'function' ? consequence(c) : consequence

/** A rule with one condition on the case as a whole. */
export const rule = <C extends Case>({
  when,
  members = () => [],
  ...described
}: Described &
  Condition<C> & { readonly when: (c: C) => Term; readonly members?: (c: C) => readonly Member[] }): Rule<C> => ({
  ...described,
  judge: (c) => {
    const scope = described.scope?.(c) ?? true
    return scope === false ? null : judgement(scope, when(c), consequenceOf(described, c), members(c))
  },
})

/** A rule that one member of the household is enough to meet. */
export const ruleOnAnyMember = <C extends Case>({
  member: meets,
  ...described
}: Described & Condition<C> & { readonly member: (member: Member, c: C) => Term }): Rule<C> => ({
  ...described,
  judge: (c) => {
    const scope = described.scope?.(c) ?? true
    if (scope === false) return null
    const meeting: Member[] = []
    const open: Member[] = []
    const terms: Unknown[] = []
    for (const member of c.members) {
      const term = meets(member, c)
      if (term === true) meeting.push(member)
      else if (term !== false) {
        open.push(member)
        terms.push(term)
      }
    }
    const consequence = consequenceOf(described, c)
    if (meeting.length > 0) return judgement(scope, true, consequence, meeting)
    if (open.length > 0) return judgement(scope, or(...terms), consequence, open)
    return judgement(scope, false, consequence, c.members)
  },
})
