import type { Cite } from '../acts.ts'
import type { LettingCase } from '../case.ts'
import { LAW_BEGINS, PREVENTION_AREAS_FROM } from '../parameters.ts'
import type { Lift } from '../rule.ts'

/** § 59, stk. 8 and 9: what sets the bans of stk. 6 and 7 aside. */

const citing = (...citations: readonly string[]): readonly Cite[] =>
  citations.map((citation): Cite => ['almenboligloven', citation])

/**
 * Stk. 8, with stk. 7, 2. pkt.: the council has exempted the area from stk. 7, because udsatte and
 * forebyggelsesområder hold more than 30 % of the municipality's family dwellings. Never from stk. 6.
 */
export const section59Stk8: Lift<LettingCase> = {
  id: 'abl-59-8',
  wordings: [{ from: PREVENTION_AREAS_FROM, cites: citing('§ 59, stk. 7, 2. pkt.', '§ 59, stk. 8') }],
  reads: ['/dwelling/stated/stk7Exempt'],
  when: (_, { area }) => area.exempt,
}

/**
 * Stk. 9 (stk. 7 before 30 November 2021): the council finds that nothing outside such areas can be
 * allotted, and then it shall allot there.
 */
export const section59Stk9: Lift<LettingCase> = {
  id: 'abl-59-9',
  wordings: [
    { from: LAW_BEGINS, cites: citing('§ 59, stk. 7') },
    { from: PREVENTION_AREAS_FROM, cites: citing('§ 59, stk. 9') },
  ],
  reads: ['/findings/noAlternativeOutsideListedAreas'],
  finding: 'noAlternativeOutsideListedAreas',
  when: (c) => c.findings.noAlternativeOutsideListedAreas === true,
}
