import type { Case } from '../case.ts'
import { countsAsSpouse, type Member } from '../household.ts'
import type { Moment } from '../moment.ts'
import { and, every, not, or, type Term } from '../terms.ts'

/**
 * Whether the applicant and the spouse, if any, each meet a condition (§§ 51 b, 51 c): the condition
 * is counted for each of them on their own, and a partner who does not move in counts too.
 */
export const applicantAndSpouseEach = (c: Case, { today }: Moment, meets: (person: Member) => Term): Term =>
  and(
    meets(c.applicant),
    every(c.partners, (partner) => or(not(countsAsSpouse(partner, today)), meets(partner))),
  )

/** Applicant and partners, on whom such a condition rests. */
export const couple = (c: Case): readonly Member[] => [c.applicant, ...c.partners]
