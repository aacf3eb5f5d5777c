import type { Case } from '../case.ts'
import { BOLIGFORHOLD_FROM, LAW_BEGINS, PERSONS_PER_ROOM } from '../parameters.ts'
import { type Lift, type Rule, rule } from '../rule.ts'

/** All who will live in the dwelling: the household, and after a part sublet those who stay as well. */
const personsAfter = (c: Case): number =>
  c.pathway === 'fremleje' && c.sublet.scope === 'part' ? c.sublet.personsAfter : c.members.length

/** More than two persons per habitable room. */
export const overcrowded = (c: Case): boolean => c.rooms !== undefined && personsAfter(c) > PERSONS_PER_ROOM * c.rooms

/** § 15, stk. 1: the council permits it. */
export const section15: Lift<Case> = {
  id: 'bfl-15',
  wordings: [
    { from: LAW_BEGINS, cites: [['boligreguleringsloven', '§ 52 b, stk. 1']] },
    { from: BOLIGFORHOLD_FROM, cites: [['lov om boligforhold', '§ 15, stk. 1']] },
  ],
  reads: ['/findings/occupancyPermission'],
  finding: 'occupancyPermission',
  when: (c) => c.findings.occupancyPermission === true,
}

/** § 14: where the maximum is in force, a dwelling is not let to or lived in by more than two persons per room. */
export const section14: Rule<Case> = rule({
  id: 'bfl-14',
  wordings: [
    { from: LAW_BEGINS, cites: [['boligreguleringsloven', '§ 52 a, stk. 1']] },
    { from: BOLIGFORHOLD_FROM, cites: [['lov om boligforhold', '§ 14, stk. 1']] },
  ],
  reads: ['/dwelling/rooms', '/dwelling/maxTwoPersonsPerRoom', '/household/members', '/tenancy/sublet/personsAfter'],
  scope: (c) => c.rooms !== undefined && c.maxTwoPersonsPerRoom !== undefined,
  exceptions: [section15],
  when: (c) => c.maxTwoPersonsPerRoom === true && overcrowded(c),
})
