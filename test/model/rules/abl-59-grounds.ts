import { withinMonths } from '../calendar.ts'
import * as domain from '../domains.ts'
import { YES_NO } from '../domains.ts'
import type { LeaseEnding, Release } from '../member.ts'
import type { Person, Scene } from '../scene.ts'
import type { Ask } from '../walk.ts'

/** The four grounds that ABL § 59(6) nr. 1-4 and (7) share, each of one member of the household. */

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'
const EEA_AND_SWITZERLAND = 'IS LI NO CH'
const QUALIFYING: readonly string[] = `${EU} ${EEA_AND_SWITZERLAND}`.split(' ')

/** British citizens qualified until the end of the transition period. */
const GB_UNTIL = '2020-12-31'

/** Convicted, released within six months, and a plan is required. */
const damning = (institution: Release['institution'], { member, pointer }: Person, { day }: Scene, ask: Ask): boolean =>
  (member.releases ?? ask.fact(`${pointer}/releases`, domain.releases(day))).some((release, index) => {
    const at = `${pointer}/releases/${index}`
    return (
      withinMonths(release.releasedOn ?? ask.fact(`${at}/releasedOn`, domain.eventDays(day)), 6, day) &&
      (release.institution ?? ask.fact(`${at}/institution`, domain.INSTITUTIONS)) === institution &&
      (release.convicted ?? ask.fact(`${at}/convicted`, YES_NO)) &&
      (release.actionPlanRequired ?? ask.fact(`${at}/actionPlanRequired`, YES_NO))
    )
  })

/** Nr. 1: released from kriminalforsorgen, with a plan under serviceloven § 141. */
export const released = (person: Person, scene: Scene, ask: Ask): boolean =>
  damning('kriminalforsorgen', person, scene, ask)

/** Nr. 2: under 18, released from elsewhere, with a plan under serviceloven § 57 c. */
export const releasedMinor = (person: Person, scene: Scene, ask: Ask): boolean =>
  (person.member.age ?? ask.fact(`${person.pointer}/age`, domain.AGES)) < 18 &&
  damning('uden-for-kriminalforsorgen', person, scene, ask)

const forDisorder = ({ ground, givenOn }: LeaseEnding, pointer: string, { day }: Scene, ask: Ask): boolean =>
  (ground ?? ask.fact(`${pointer}/ground`, domain.GROUNDS)) === 'grov-overtraedelse-af-god-skik-og-orden' &&
  withinMonths(givenOn ?? ask.fact(`${pointer}/givenOn`, domain.eventDays(day)), 6, day)

/** Nr. 3: a lease cancelled or terminated for grave breaches of good order within six months. */
export const evicted = ({ member, pointer }: Person, scene: Scene, ask: Ask): boolean =>
  (member.leaseEndings ?? ask.fact(`${pointer}/leaseEndings`, domain.leaseEndings(scene.day))).some((ending, index) =>
    forDisorder(ending, `${pointer}/leaseEndings/${index}`, scene, ask),
  )

/** Nr. 4: no citizenship of the EU, the EEA or Switzerland, and not a student. */
export const thirdCountry = ({ member, pointer }: Person, { lawDay }: Scene, ask: Ask): boolean => {
  const qualifies = (code: string) => QUALIFYING.includes(code) || (code === 'GB' && lawDay <= GB_UNTIL)
  return (
    !(member.citizenships ?? ask.fact(`${pointer}/citizenships`, domain.CITIZENSHIPS)).some(qualifies) &&
    !(member.enrolledStudent ?? ask.fact(`${pointer}/enrolledStudent`, YES_NO))
  )
}

/** Serviceloven § 57 c, which nr. 2 cites, is no more: from 2024 a person must judge. */
export const minorsPlan = ({ lawDay }: Scene): 'bars' | 'assess' => (lawDay < '2024-01-01' ? 'bars' : 'assess')
