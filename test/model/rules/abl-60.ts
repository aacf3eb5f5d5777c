import { agreementFor, gateOf, tierOf } from '../agreement.ts'
import { isForebyggelse, isUdsat } from '../area.ts'
import { always, completionsOf, together } from '../completions.ts'
import { conditionsMet } from '../conditions.ts'
import type { Agreement, Basis } from '../register.ts'
import type { Kind, Pathway } from '../request.ts'
import { CLEAR, type Found, type Row } from '../row.ts'
import type { Scene } from '../scene.ts'
import type { Ask } from '../walk.ts'
import { livesInDepartment } from './abl-51.ts'

const PATHWAYS: readonly Pathway[] = ['venteliste', 'intern-oprykning', 'annoncering']
const KINDS: readonly Kind[] = ['familiebolig']

/** A move within the department, where the agreement exempts these. */
const exemptMove = (scene: Scene, agreement: Agreement | undefined, ask: Ask): boolean =>
  scene.request.pathway === 'intern-oprykning' &&
  agreement?.sameDepartmentMoves === 'exempt' &&
  livesInDepartment(scene, ask)

/** § 60(4): in udsatte areas, and from 30 November 2021 in forebyggelsesområder. § 60(1) asks nothing of the area. */
const inScope = (scene: Scene, basis: Basis, ask: Ask): boolean =>
  basis === 'abl-60-1' || isUdsat(scene, ask) || (scene.lawDay >= '2021-11-30' && isForebyggelse(scene, ask))

const binds = (scene: Scene, basis: Basis, agreement: Agreement | undefined) =>
  completionsOf((ask) => inScope(scene, basis, ask) && !exemptMove(scene, agreement, ask))

const criteria =
  (basis: Basis) =>
  (scene: Scene): Found => {
    const agreement = agreementFor(scene, basis)
    if (agreement?.effect === 'priority') return CLEAR
    const bound = binds(scene, basis, agreement)
    if (always(bound, false)) return CLEAR
    const gate = gateOf(scene, agreement)
    const through = together(
      gate.found,
      conditionsMet(gate.conditions, scene),
      (found, bits) => found && gate.passes(bits),
    )
    return {
      readings: together(bound, through, (there, passes) => (there && !passes ? 'bars' : 'clears')),
      members: scene.residents.map(({ index }) => index),
    }
  }

/** ABL § 60: letting by criteria. */
export const SECTION_60: readonly Row[] = [
  { id: 'abl-60-4', pathways: PATHWAYS, kinds: KINDS, find: criteria('abl-60-4') },
  {
    id: 'abl-60-1',
    pathways: PATHWAYS,
    kinds: KINDS,
    when: (scene) => agreementFor(scene, 'abl-60-1') !== undefined,
    find: criteria('abl-60-1'),
  },
]

/** The agreement that is known to rank the household, and its tier; null when none is. */
export const priorityOf = (scene: Scene): { readonly tier: number | null } | null => {
  const { pathway, dwelling } = scene.request
  if (!PATHWAYS.includes(pathway) || !KINDS.includes(dwelling.kind)) return null
  for (const basis of ['abl-60-4', 'abl-60-1'] as const) {
    const agreement = agreementFor(scene, basis)
    if (agreement && always(binds(scene, basis, agreement), true)) return { tier: tierOf(scene, agreement) }
  }
  return null
}
