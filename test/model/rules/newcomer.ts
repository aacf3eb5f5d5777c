import { agreementFor, gateOf } from '../agreement.ts'
import { isOmdannelse, isUdsat, isUnderPlan } from '../area.ts'
import { always, completionsOf, together } from '../completions.ts'
import { COUPLE_RECEIVES_LIST_A, conditionsMet, met } from '../conditions.ts'
import { CLEAR, type Found } from '../row.ts'
import type { Scene } from '../scene.ts'

/** Under § 51 c the municipality's dispensation comes before what it has told of applicant and spouse. */
const toldOf51c = ({ request }: Scene): boolean | undefined =>
  request.findings?.dispensation51c ? false : request.findings?.coveredBy51c

/**
 * ALL §§ 65 and 69 since 30 November 2021: who comes to live in an udsat area must meet what someone new from the
 * waiting list must, § 60(4) where it is a gate, and § 51 c.
 */
export const asNewcomer = (scene: Scene): Found => {
  const where = completionsOf((ask) => {
    if (!isUdsat(scene, ask)) return 'outside'
    return isOmdannelse(scene, ask) || isUnderPlan(scene, ask) ? 'under § 51 c' : 'udsat'
  })
  if (always(where, 'outside')) return CLEAR
  const gate = gateOf(scene, agreementFor(scene, 'abl-60-4'))
  const told = toldOf51c(scene)
  const asked = told === undefined ? [...gate.conditions, COUPLE_RECEIVES_LIST_A] : gate.conditions
  const they = together(gate.found, conditionsMet(asked, scene), (found, bits) => {
    if (!found || !gate.passes(bits)) return 'stopped'
    return (told ?? met(bits, gate.conditions.length)) ? 'receiving' : 'free'
  })
  return {
    readings: together(where, they, (there, are) =>
      (there !== 'outside' && are === 'stopped') || (there === 'under § 51 c' && are === 'receiving')
        ? 'bars'
        : 'clears',
    ),
    members: scene.persons.map(({ index }) => index),
  }
}
