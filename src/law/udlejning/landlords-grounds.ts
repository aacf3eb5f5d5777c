import type { Cite } from '../acts.ts'
import { overcrowded } from '../boligforhold/section-14.ts'
import { addMonths, day } from '../calendar.ts'
import type { LettingCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import { DISORDER_NOTICE_MONTHS, LAW_BEGINS, UBEK_2024_FROM } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'

/**
 * Udlejningsbekendtgørelsen §§ 26-29: grounds on which the landlord may refuse an applicant. They
 * speak only where the caller states the facts; nobody is asked for them.
 */

const wordings = (section: string) => {
  const cites: readonly Cite[] = [['udlejningsbekendtgørelsen', section]]
  return [
    { from: LAW_BEGINS, cites },
    { from: UBEK_2024_FROM, cites },
  ] as const
}

/** § 26: more than two persons per room, where the maximum of lov om boligforhold is not in force. */
const section26: Rule<LettingCase> = rule({
  id: 'ubek-26',
  wordings: wordings('§ 26'),
  reads: ['/dwelling/rooms', '/dwelling/maxTwoPersonsPerRoom', '/household/members'],
  scope: (c) => c.rooms !== undefined && c.maxTwoPersonsPerRoom !== true,
  consequence: 'assess',
  when: overcrowded,
})

/** § 27: overdue debt to the organisation. */
const section27: Rule<LettingCase> = rule({
  id: 'ubek-27',
  wordings: wordings('§ 27'),
  reads: ['/landlordGrounds/overdueDebt'],
  scope: (c) => c.request.landlordGrounds?.overdueDebt !== undefined,
  consequence: 'assess',
  when: (c) => c.request.landlordGrounds?.overdueDebt === true,
})

/** § 28: a lease ended for disorder by another almen landlord in the area, notice given within 2 years. */
const section28: Rule<LettingCase> = rule({
  id: 'ubek-28',
  wordings: wordings('§ 28'),
  reads: ['/landlordGrounds/disorderLeaseNoticeOn'],
  scope: (c) => c.request.landlordGrounds?.disorderLeaseNoticeOn !== undefined,
  consequence: 'assess',
  when: (c, { today }) => {
    const notice = c.request.landlordGrounds?.disorderLeaseNoticeOn
    if (notice === undefined) return false
    const given = day(notice)
    return today.reached(given) && !today.reached(addMonths(given, DISORDER_NOTICE_MONTHS))
  },
})

/** § 29: entries in the criminal record that matter for safety, in an udsat boligområde. */
const section29: Rule<LettingCase> = rule({
  id: 'ubek-29',
  wordings: wordings('§ 29'),
  reads: [...nestedFacts, '/landlordGrounds/relevantCriminalRecord'],
  assumptions: ['A3'],
  scope: (c, { area }) => c.request.landlordGrounds?.relevantCriminalRecord !== undefined && area.udsat,
  consequence: 'assess',
  when: (c) => c.request.landlordGrounds?.relevantCriminalRecord === true,
})

export const landlordsGrounds: readonly Rule<LettingCase>[] = [section26, section27, section28, section29]
