import { addMonths } from '../calendar.ts'
import { ALMENE, type Reading, type Row, whole } from '../row.ts'
import type { Scene } from '../scene.ts'
import { personsIn, roomsIn } from './letting.ts'
import { asNewcomer } from './newcomer.ts'

const residence = ({ request, day }: Scene): Reading => {
  const since = request.tenancy?.exchange?.outgoingTenantSince
  if (since === undefined) throw new Error('bad-request: bytte takes an exchange')
  return addMonths(since, 36) <= day ? 'clears' : 'assess'
}

const targetGroup = ({ request }: Scene): Reading => {
  const { inTargetGroup, councilConsent } = request.findings ?? {}
  if (inTargetGroup || councilConsent) return 'clears'
  return inTargetGroup === false ? 'bars' : 'assess'
}

/** ALL § 69: exchange, as it is for the household that comes. */
export const SECTION_69: readonly Row[] = [
  // § 69(2): three years' residence, and no more than one person per room.
  { id: 'all-69-residence', pathways: ['bytte'], kinds: ALMENE, find: whole(residence) },
  {
    id: 'all-69-persons',
    pathways: ['bytte'],
    kinds: ALMENE,
    find: whole((scene) => (personsIn(scene) <= roomsIn(scene.request) ? 'clears' : 'assess')),
  },
  // § 69 since 30 November 2021: in udsatte areas as for subletting.
  { id: 'all-69-area', pathways: ['bytte'], kinds: ['familiebolig'], from: '2021-11-30', find: asNewcomer },
  // § 69(5): the target group, or the council's consent.
  { id: 'all-69-target', pathways: ['bytte'], kinds: ['ungdomsbolig', 'aeldrebolig'], find: whole(targetGroup) },
]
