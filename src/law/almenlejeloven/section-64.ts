import type { SubletCase } from '../case.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'

/** § 64: sublet of a part of the dwelling: at most half of the rooms. */
const rooms: Rule<SubletCase> = rule({
  id: 'all-64-rooms',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 64, stk. 1']] }],
  reads: ['/dwelling/rooms', '/tenancy/sublet/scope', '/tenancy/sublet/roomsSublet'],
  scope: (c) => c.sublet.scope === 'part',
  consequence: 'assess',
  when: (c) => c.sublet.scope === 'part' && 2 * c.sublet.roomsSublet > c.rooms,
})

/** § 64: all who then live in the dwelling are no more than its rooms. */
const persons: Rule<SubletCase> = rule({
  id: 'all-64-persons',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 64, stk. 1']] }],
  reads: ['/dwelling/rooms', '/tenancy/sublet/scope', '/tenancy/sublet/personsAfter'],
  scope: (c) => c.sublet.scope === 'part',
  when: (c) => c.sublet.scope === 'part' && c.sublet.personsAfter > c.rooms,
})

export const section64: readonly Rule<SubletCase>[] = [rooms, persons]
