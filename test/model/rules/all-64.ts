import { isUdsat } from '../area.ts'
import { addDays, addMonths } from '../calendar.ts'
import { ARRIVALS } from '../domains.ts'
import type { Sublet } from '../request.ts'
import { ALMENE, type Reading, type Row, whole } from '../row.ts'
import type { Scene } from '../scene.ts'
import type { Ask } from '../walk.ts'
import { personsIn, roomsIn } from './letting.ts'
import { asNewcomer } from './newcomer.ts'

type Document = 'documentationReceivedOn' | 'notifiedOn' | 'copyReceivedOn'

/** Whether a document came before the day; one that is still to come is asked for until its time is up. */
const cameBefore = (sublet: Sublet, document: Document, limit: string, { day }: Scene, ask: Ask): boolean => {
  const received = sublet[document]
  if (received !== null && received <= day) return received < limit
  return day < limit && ask.fact(`/tenancy/sublet/${document}`, ARRIVALS) === 'in-time'
}

const documentation = (sublet: Sublet, scene: Scene, ask: Ask): Reading =>
  isUdsat(scene, ask) && !cameBefore(sublet, 'documentationReceivedOn', sublet.from, scene, ask) ? 'bars' : 'clears'

/** At least 14 days before the agreement; while that is not concluded, whenever it comes. */
const notice = (sublet: Sublet, scene: Scene, ask: Ask): Reading => {
  const { agreedOn } = sublet
  const limit = agreedOn === null || agreedOn > scene.day ? NO_LIMIT : addDays(agreedOn, -13)
  return cameBefore(sublet, 'notifiedOn', limit, scene, ask) ? 'clears' : 'assess'
}

const NO_LIMIT = '9999-12-31'

const copy = (sublet: Sublet, scene: Scene, ask: Ask): Reading =>
  sublet.writtenAgreement && cameBefore(sublet, 'copyReceivedOn', sublet.from, scene, ask) ? 'clears' : 'assess'

const subletOf = ({ request }: Scene): Sublet => {
  const sublet = request.tenancy?.sublet
  if (!sublet) throw new Error('bad-request: fremleje takes a sublet')
  return sublet
}

const fremleje = (
  id: string,
  scope: Sublet['scope'] | 'either',
  reading: (sublet: Sublet, scene: Scene, ask: Ask) => Reading,
  more: Partial<Row> = {},
): Row => ({
  id,
  pathways: ['fremleje'],
  kinds: ALMENE,
  when: (scene) => scope === 'either' || subletOf(scene).scope === scope,
  find: whole((scene, ask) => reading(subletOf(scene), scene, ask)),
  ...more,
})

const assessUnless = (fine: boolean): Reading => (fine ? 'clears' : 'assess')

/** ALL §§ 64-66: subletting. */
export const SECTION_64: readonly Row[] = [
  // § 64(1): part of the dwelling: at most half of the rooms, and no more persons in all than rooms.
  fremleje('all-64-rooms', 'part', ({ roomsSublet = 0 }, { request }) =>
    assessUnless(2 * roomsSublet <= roomsIn(request)),
  ),
  fremleje('all-64-persons', 'part', (_sublet, scene) =>
    personsIn(scene) <= roomsIn(scene.request) ? 'clears' : 'bars',
  ),
  // § 65(1): the whole dwelling: at most two years, for a temporary absence; § 65(2): no more persons than rooms.
  fremleje('all-65-absence', 'whole', ({ from, to, reason }) =>
    assessUnless(to < addMonths(from, 24) && reason !== 'ikke-midlertidig'),
  ),
  fremleje('all-65-persons', 'whole', (_sublet, scene) => assessUnless(personsIn(scene) <= roomsIn(scene.request))),
  // § 65(4): the target group of dwellings for the young and the elderly.
  fremleje(
    'all-65-target',
    'whole',
    (_sublet, { request }) => assessUnless(request.findings?.inTargetGroup !== false),
    {
      kinds: ['ungdomsbolig', 'aeldrebolig'],
    },
  ),
  // § 65 since 30 November 2021: in udsatte areas those move in who could have been allotted the dwelling.
  {
    id: 'all-65-area',
    pathways: ['fremleje'],
    kinds: ['familiebolig'],
    from: '2021-11-30',
    when: (scene) => subletOf(scene).scope === 'whole',
    find: asNewcomer,
  },
  // § 66 since then: and that is documented before the sublet starts.
  fremleje('all-66-documentation', 'whole', documentation, { kinds: ['familiebolig'], from: '2021-11-30' }),
  // § 65(6): notice to the landlord.
  fremleje('all-65-notice', 'whole', notice),
  // § 66: in writing, with a copy to the landlord; no dearer than the tenant's own rent.
  fremleje('all-66-copy', 'either', copy),
  fremleje('all-66-rent', 'either', ({ monthlyRent, ownMonthlyRent }) => assessUnless(monthlyRent <= ownMonthlyRent)),
]
