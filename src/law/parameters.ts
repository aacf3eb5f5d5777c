import { day, month } from './calendar.ts'

/**
 * The dates and numbers of the law, each with its source. A change of the law in one of them is a
 * change here.
 */

/** Lov 1322/2018 narrowed § 59(6) to udsatte boligområder; earlier decisions are not answered. */
export const LAW_BEGINS = day('2018-12-01')

/** Lov 2157/2021: forebyggelsesområder, § 59(7)-(9), § 60(4) there, area rules for sublet and exchange. */
export const PREVENTION_AREAS_FROM = day('2021-11-30')

/** Lov 1655/2024, the reform of kontanthjælp: new benefit lists in §§ 51 b, 51 c and 59(6)-(7). */
export const BENEFIT_REFORM_FROM = day('2025-07-01')

/** The first month of the kontanthjælp of lov om aktiv socialpolitik § 16(1) and (2). */
export const BENEFIT_REFORM_MONTH = month('2025-07')

/** § 51 c, in force on 1 July 2019. */
export const SECTION_51_C_FROM = day('2019-07-01')

/** § 168 a(6), lov 1167/2021: from 1 July 2021, and at the latest until 1 January 2030. */
export const DEVELOPMENT_PLANS_FROM = day('2021-07-01')
export const DEVELOPMENT_PLANS_TO = day('2029-12-31')

/** Serviceloven § 57 c, to which § 59(6) no. 2 refers, ended when barnets lov took over. */
export const SERVICELOVEN_57_C_ENDED = day('2024-01-01')

/** Lov om boligforhold, lov 342/2022; before it boligreguleringsloven §§ 52 a and 52 b. */
export const BOLIGFORHOLD_FROM = day('2022-07-01')

/** Udlejningsbekendtgørelsen BEK 977/2024. */
export const UBEK_2024_FROM = day('2024-09-01')

/** When the text of the law was last read against these rules. */
export const REVIEWED_ON = day('2026-03-08')
/** Raised whenever a rule is changed so that some case is answered otherwise than before; receipts name it. */
export const LAW_REVISION = 1
/** Months after which an answer warns that the review is old. */
export const REVIEW_HOLDS_MONTHS = 12

/** § 59(6) nos. 1-3: "within the last 6 months". */
export const RECENT_MONTHS = 6
/** § 51 b(1), § 59(6) nos. 5 and 7, § 59(7): 6 consecutive calendar months. */
export const SHORT_RUN_MONTHS = 6
/** § 59(7): 24 consecutive calendar months of kontanthjælp. */
export const LONG_RUN_MONTHS = 24
/** § 51 b(2), § 51 c(2): others who have lived with the applicant for 2 years count as a spouse. */
export const COHABITATION_MONTHS = 24
/** § 59(6) no. 2: under 18. */
export const AGE_OF_MAJORITY = 18

/** Lov om boligforhold § 14: at most two persons per room. */
export const PERSONS_PER_ROOM = 2

/** Almenlejeloven § 65(1): a whole dwelling for at most 2 years. */
export const SUBLET_MONTHS = 24
/** Almenlejeloven § 65(6): notice at least 2 weeks before the agreement. */
export const SUBLET_NOTICE_DAYS = 14
/** Almenlejeloven § 69: 3 years' residence. */
export const EXCHANGE_RESIDENCE_MONTHS = 36

/** Udlejningsbekendtgørelsen § 28: notice given within 2 years. */
export const DISORDER_NOTICE_MONTHS = 24

/** Lov om boligforhold § 51: every fourth vacated flat, or 25 % of the property. */
export const PRIVATE_SHARE = 1 / 4
/** Lov om boligforhold § 51: an agreement on specified flats covers at least two. */
export const PRIVATE_SPECIFIED_MINIMUM = 2

/** How far ahead an answer looks for a day on which it would no longer be prohibited. */
export const HORIZON_MONTHS = 120
