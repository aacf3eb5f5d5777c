import { isExempt, isForebyggelse, isUdsat, isUnderPlan } from '../area.ts'
import { LIST_A, LIST_B, LIST_C6, LIST_C24, PENSION, receivedFor, receives } from '../benefits.ts'
import { ALMENE, anyMember, type Exception, type Row, whole } from '../row.ts'
import type { Person, Scene } from '../scene.ts'
import type { Ask } from '../walk.ts'
import { evicted, minorsPlan, released, releasedMinor, thirdCountry } from './abl-59-grounds.ts'

type Ground = (person: Person, scene: Scene, ask: Ask) => boolean

/** § 59(9), in R1 § 59(7): nothing outside such areas can be allotted, says the council. */
const NO_ALTERNATIVE: Exception = {
  id: 'abl-59-9',
  holds: ({ request }) => request.findings?.noAlternativeOutsideListedAreas === true,
}

/** § 59(8): above 30 % the council says which areas § 59(7) spares. */
const EXEMPT: Exception = { id: 'abl-59-8', holds: isExempt }

/** An udsat area, or a former omdannelsesområde under a plan. */
const sixApplies = (scene: Scene, ask: Ask): boolean => isUdsat(scene, ask) || isUnderPlan(scene, ask)

/** A forebyggelsesområde that is not known to be udsat: what matters is what is known. */
const sevenApplies = (scene: Scene, ask: Ask): boolean =>
  scene.place.designations.udsat !== true && isForebyggelse(scene, ask)

const months =
  (list: typeof LIST_A, count: number): Ground =>
  (person, { day }, ask) =>
    receivedFor(person, list, count, day, ask)

const pension: Ground = (person, { day }, ask) => receives(person, PENSION, day, ask)

const six = (id: string, ground: Ground, then?: typeof minorsPlan): Row => ({
  id,
  pathways: ['kommunal-anvisning'],
  kinds: ['familiebolig', 'ungdomsbolig'],
  find: anyMember(sixApplies, ground, then),
  liftedBy: [NO_ALTERNATIVE],
})

const seven = (id: string, ground: Ground, then?: typeof minorsPlan): Row => ({
  id,
  pathways: ['kommunal-anvisning'],
  kinds: ['familiebolig'],
  from: '2021-11-30',
  find: anyMember(sevenApplies, ground, then),
  liftedBy: [EXEMPT, NO_ALTERNATIVE],
})

/** ABL § 59: what the municipality may not allot, and INT § 12(2). */
export const SECTION_59: readonly Row[] = [
  six('abl-59-6-1', released),
  six('abl-59-6-2', releasedMinor, minorsPlan),
  six('abl-59-6-3', evicted),
  six('abl-59-6-4', thirdCountry),
  six('abl-59-6-5', months(LIST_A, 6)),
  six('abl-59-6-6', pension),
  six('abl-59-6-7', months(LIST_B, 6)),
  seven('abl-59-7-1', released),
  seven('abl-59-7-2', releasedMinor, minorsPlan),
  seven('abl-59-7-3', evicted),
  seven('abl-59-7-4', thirdCountry),
  seven('abl-59-7-6m', months(LIST_C6, 6)),
  seven('abl-59-7-24m', months(LIST_C24, 24)),
  {
    // INT § 12(2): a newly assigned refugee is not placed in an udsat area. § 59(9) lifts it for Ukrainians alone.
    id: 'int-12-2',
    pathways: ['kommunal-anvisning'],
    kinds: ALMENE,
    when: ({ request }) => request.household.integrationPlacement !== undefined,
    find: whole((scene, ask) => (isUdsat(scene, ask) ? 'bars' : 'clears')),
    liftedBy: [
      {
        id: NO_ALTERNATIVE.id,
        holds: (scene, ask) =>
          scene.request.household.integrationPlacement === 'ukraine-special-act' && NO_ALTERNATIVE.holds(scene, ask),
      },
    ],
  },
]
