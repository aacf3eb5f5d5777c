import { addDays, type Day, day } from './calendar.ts'
import type { Clock } from './clock.ts'

const codes = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * The states whose citizenship can be stated: ISO 3166-1 alpha-2, and XK for Kosovo. Territories
 * whose people are citizens of another state are left out on purpose: to write AX or GF for a
 * Finnish or French citizen would turn a Union citizen into a third-country national.
 */
export const stateCodes = codes(`
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH
  CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN
  GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP
  NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST
  SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
`)

const EU_27 = codes('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE')
const EEA_EFTA = codes('IS LI NO')

/** States of the EU, the EEA Agreement and Switzerland (§ 59(6) no. 4) throughout the time this law covers. */
const qualifying: ReadonlySet<string> = new Set([...EU_27, ...EEA_EFTA, 'CH'])

/** States that qualified up to and including a day. GB: end of the withdrawal agreement's transition period. */
const qualifyingUntil: ReadonlyMap<string, Day> = new Map([['GB', day('2020-12-31')]])

/**
 * Whether one of the citizenships is of an EU or EEA state or of Switzerland: one is enough, and the
 * stateless hold none. Almenboligloven § 59, stk. 6, nr. 4.
 */
export const holdsQualifyingCitizenship = (citizenships: readonly string[], law: Clock): boolean => {
  for (const state of citizenships) {
    if (qualifying.has(state)) return true
    const until = qualifyingUntil.get(state)
    if (until !== undefined && !law.reached(addDays(until, 1))) return true
  }
  return false
}
