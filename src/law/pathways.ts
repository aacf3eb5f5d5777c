import { section51Stk7, section62, section62a, section63 } from './almenboligloven/outside-the-bans.ts'
import { section51Sale } from './almenboligloven/section-51.ts'
import { section51b } from './almenboligloven/section-51b.ts'
import { section51c } from './almenboligloven/section-51c.ts'
import { section59Stk6 } from './almenboligloven/section-59-6.ts'
import { section59Stk7 } from './almenboligloven/section-59-7.ts'
import { section60Stk1, section60Stk4 } from './almenboligloven/section-60.ts'
import { section52, section54 } from './almenboligloven/target-group.ts'
import { section64 } from './almenlejeloven/section-64.ts'
import { section65 } from './almenlejeloven/section-65.ts'
import { section66 } from './almenlejeloven/section-66.ts'
import { section69 } from './almenlejeloven/section-69.ts'
import { chapter7 } from './boligforhold/chapter-7.ts'
import { section14 } from './boligforhold/section-14.ts'
import type { Case, ExchangeCase, ExemptCase, LettingCase, PrivateCase, SubletCase } from './case.ts'
import type { Pathway } from './facts.ts'
import { section12 } from './integrationsloven/section-12.ts'
import type { Moment } from './moment.ts'
import type { Rule } from './rule.ts'
import { landlordsGrounds } from './udlejning/landlords-grounds.ts'

/** What binds every letting of an almen dwelling. */
const everyLetting: readonly Rule<LettingCase>[] = [section51Sale, section52, section54, section14]

/** Letting by criteria: the waiting lists, and advertised letting, which is outside §§ 51 b and 51 c. */
const byCriteria: readonly Rule<LettingCase>[] = [section60Stk1, section60Stk4, ...landlordsGrounds]

const fromWaitingList: readonly Rule<LettingCase>[] = [...everyLetting, section51b, section51c, ...byCriteria]

/** The cases of each pathway. */
export interface CaseOf extends Record<Pathway, Case> {
  'kommunal-anvisning': LettingCase
  venteliste: LettingCase
  'intern-oprykning': LettingCase
  annoncering: LettingCase
  genhusning: ExemptCase
  udslusning: ExemptCase
  inklusionsbolig: ExemptCase
  flygtningebolig: ExemptCase
  fremleje: SubletCase
  bytte: ExchangeCase
  'privat-anvisning': PrivateCase
}

/** The rules of each pathway. */
export const rulesOf: { readonly [P in Pathway]: readonly Rule<CaseOf[P]>[] } = {
  'kommunal-anvisning': [...everyLetting, ...section59Stk6, ...section59Stk7, section12],
  venteliste: fromWaitingList,
  'intern-oprykning': fromWaitingList,
  annoncering: [...everyLetting, ...byCriteria],
  genhusning: [section51Stk7],
  udslusning: [section63],
  inklusionsbolig: [section62a],
  flygtningebolig: [section62],
  fremleje: [...section64, ...section65, ...section66, section14],
  bytte: [...section69, section14],
  'privat-anvisning': chapter7,
}

/** What `use` makes of a case at a moment and the rules of its pathway. */
export const withRules = <Result>(
  c: Case,
  at: Moment,
  use: <C extends Case>(rules: readonly Rule<C>[], c: C, at: Moment) => Result,
): Result => {
  switch (c.pathway) {
    case 'fremleje':
      return use(rulesOf[c.pathway], c, at)
    case 'bytte':
      return use(rulesOf[c.pathway], c, at)
    case 'privat-anvisning':
      return use(rulesOf[c.pathway], c, at)
    case 'genhusning':
    case 'udslusning':
    case 'inklusionsbolig':
    case 'flygtningebolig':
      return use(rulesOf[c.pathway], c, at)
    default:
      return use(rulesOf[c.pathway], c, at)
  }
}
