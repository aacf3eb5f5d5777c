import { isUdsat } from '../area.ts'
import { withinMonths } from '../calendar.ts'
import type { Pathway } from '../request.ts'
import { ALMENE, type Row, whole } from '../row.ts'
import { personsIn, roomsIn } from './letting.ts'

const PATHWAYS: readonly Pathway[] = ['venteliste', 'intern-oprykning', 'annoncering']

/** UBEK §§ 26-29: on what the landlord may refuse; only what the caller states. */
export const SECTION_26: readonly Row[] = [
  {
    // § 26: more than two persons per room, where BFL § 14 does not already say so.
    id: 'ubek-26',
    pathways: PATHWAYS,
    kinds: ALMENE,
    when: ({ request: { dwelling } }) => dwelling.rooms !== undefined && dwelling.maxTwoPersonsPerRoom !== true,
    find: whole((scene) => (personsIn(scene) > 2 * roomsIn(scene.request) ? 'assess' : 'clears')),
  },
  {
    // § 27: overdue debt.
    id: 'ubek-27',
    pathways: PATHWAYS,
    kinds: ALMENE,
    when: ({ request }) => request.landlordGrounds?.overdueDebt !== undefined,
    find: whole(({ request }) => (request.landlordGrounds?.overdueDebt ? 'assess' : 'clears')),
  },
  {
    // § 28: a lease ended for disorder, with notice within two years.
    id: 'ubek-28',
    pathways: PATHWAYS,
    kinds: ALMENE,
    when: ({ request }) => request.landlordGrounds?.disorderLeaseNoticeOn !== undefined,
    find: whole(({ request, day }) => {
      const given = request.landlordGrounds?.disorderLeaseNoticeOn
      return given !== undefined && withinMonths(given, 24, day) ? 'assess' : 'clears'
    }),
  },
  {
    // § 29: a criminal record, in udsatte areas.
    id: 'ubek-29',
    pathways: PATHWAYS,
    kinds: ALMENE,
    when: ({ request }) => request.landlordGrounds?.relevantCriminalRecord !== undefined,
    find: whole((scene, ask) =>
      scene.request.landlordGrounds?.relevantCriminalRecord && isUdsat(scene, ask) ? 'assess' : 'clears',
    ),
  },
]
