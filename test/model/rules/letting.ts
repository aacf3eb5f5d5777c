import type { ModelRequest } from '../request.ts'
import { ALMENE, LETTING, type Reading, type Row, whole } from '../row.ts'
import type { Scene } from '../scene.ts'

/** How many will live there: all who then do, where part of the dwelling is sublet. */
export const personsIn = (scene: Scene): number => {
  const sublet = scene.request.tenancy?.sublet
  if (sublet?.scope === 'part' && sublet.personsAfter !== undefined) return sublet.personsAfter
  return scene.residents.length
}

export const roomsIn = ({ dwelling }: ModelRequest): number => dwelling.rooms ?? 0

/** Whether the household belongs to the dwelling's target group is for a person to say. */
const targetGroup = ({ request }: Scene): Reading => {
  const found = request.findings?.inTargetGroup
  if (found === undefined) return 'assess'
  return found ? 'clears' : 'bars'
}

/** What holds wherever a dwelling is let. */
export const LETTING_RULES: readonly Row[] = [
  {
    // ABL ch. 5 a: a dwelling offered for sale cannot be let.
    id: 'abl-51-sale',
    pathways: LETTING,
    kinds: ALMENE,
    when: ({ request }) => request.dwelling.offeredForSale !== undefined,
    find: whole(({ request }) => (request.dwelling.offeredForSale ? 'bars' : 'clears')),
  },
  {
    // ABL § 52: youth dwellings.
    id: 'abl-52',
    pathways: LETTING,
    kinds: ['ungdomsbolig'],
    find: whole(targetGroup),
  },
  {
    // ABL § 54: dwellings for the elderly.
    id: 'abl-54',
    pathways: LETTING,
    kinds: ['aeldrebolig'],
    find: whole(targetGroup),
  },
  {
    // BFL § 14: at most two persons per room, where the maximum is in force; § 15(1): the council's permission.
    id: 'bfl-14',
    pathways: [...LETTING, 'fremleje', 'bytte'],
    kinds: ALMENE,
    when: ({ request }) => request.dwelling.rooms !== undefined && request.dwelling.maxTwoPersonsPerRoom !== undefined,
    find: whole((scene) =>
      scene.request.dwelling.maxTwoPersonsPerRoom && personsIn(scene) > 2 * roomsIn(scene.request) ? 'bars' : 'clears',
    ),
    liftedBy: [{ id: 'bfl-15', holds: ({ request }) => request.findings?.occupancyPermission === true }],
  },
]
