import { isOmdannelse, isUnderPlan, kombineretUdlejning } from '../area.ts'
import { type Completions, certain, completionsOf, together } from '../completions.ts'
import {
  COUPLE_ON_EITHER_LIST,
  COUPLE_ON_LIST_A,
  COUPLE_RECEIVES_LIST_A,
  type Condition,
  conditionsMet,
  isCouple,
  met,
} from '../conditions.ts'
import { YES_NO } from '../domains.ts'
import type { Found, Row } from '../row.ts'
import type { Scene } from '../scene.ts'
import type { Ask } from '../walk.ts'

export const livesInDepartment = ({ request }: Scene, ask: Ask): boolean =>
  request.household.residesInDepartment ?? ask.fact('/household/residesInDepartment', YES_NO)

/** What the municipality has told of applicant and spouse stands in for all that is asked of them. */
const ofCouple = (scene: Scene, told: boolean | undefined, conditions: readonly Condition[]): Completions<number> =>
  told === undefined ? conditionsMet(conditions, scene) : certain(told ? -1 : 0)

const coupleIndexes = (scene: Scene): readonly number[] => scene.persons.filter(isCouple).map(({ index }) => index)

const kombineret = (scene: Scene): Found => {
  const decided = completionsOf((ask) => (livesInDepartment(scene, ask) ? 'none' : kombineretUdlejning(scene, ask)))
  const covered = ofCouple(scene, scene.request.findings?.coveredBy51b, [COUPLE_ON_LIST_A, COUPLE_ON_EITHER_LIST])
  return {
    readings: together(decided, covered, (decision, bits) =>
      (decision === 'list-a' && met(bits, 0)) || (decision === 'lists-a-and-b' && met(bits, 1)) ? 'bars' : 'clears',
    ),
    members: coupleIndexes(scene),
  }
}

const omdannelse = (scene: Scene): Found => {
  const inside = completionsOf(
    (ask) => !livesInDepartment(scene, ask) && (isOmdannelse(scene, ask) || isUnderPlan(scene, ask)),
  )
  const covered = ofCouple(scene, scene.request.findings?.coveredBy51c, [COUPLE_RECEIVES_LIST_A])
  return {
    readings: together(inside, covered, (there, bits) => (there && met(bits, 0) ? 'bars' : 'clears')),
    members: coupleIndexes(scene),
  }
}

/** ABL §§ 51 b and 51 c: whom the waiting list must pass over. */
export const SECTION_51: readonly Row[] = [
  {
    // § 51 b(1)-(2), where the council has decided on kombineret udlejning; (8): nobody else on the list can take it.
    id: 'abl-51-b',
    pathways: ['venteliste', 'intern-oprykning'],
    kinds: ['familiebolig'],
    find: kombineret,
    liftedBy: [{ id: 'abl-51-b-8', holds: ({ request }) => request.findings?.noOtherWaitingListApplicant === true }],
  },
  {
    // § 51 c(1), in omdannelsesområder and former ones under a plan; (4): the municipality's dispensation.
    id: 'abl-51-c',
    pathways: ['venteliste', 'intern-oprykning'],
    kinds: ['familiebolig'],
    from: '2019-07-01',
    find: omdannelse,
    liftedBy: [{ id: 'abl-51-c-4', holds: ({ request }) => request.findings?.dispensation51c === true }],
  },
]
