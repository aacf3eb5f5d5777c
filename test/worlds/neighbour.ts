import type { RegisterDocument } from '../../src/register/document.ts'
import { NEIGHBOUR } from './places.ts'

/** What is decided and agreed of the neighbour: everything, always. Whoever heeds it answers otherwise. */

const always = { areaId: NEIGHBOUR, from: '2018-12-01', to: null }

export const neighboursDecisions: RegisterDocument['councilDecisions'] = [
  { type: 'stk7-exemption', ...always },
  { type: 'development-plan', ...always },
  { type: 'kombineret-udlejning', includesListB: true, ...always },
]

/** An agreement that hardly anybody meets. */
export const neighboursAgreement: RegisterDocument['agreements'][number] = {
  agreementId: NEIGHBOUR,
  basis: 'abl-60-4',
  effect: 'gate',
  areaIds: [NEIGHBOUR],
  departmentIds: [],
  validFrom: '2018-12-01',
  validTo: null,
  sameDepartmentMoves: 'must-meet',
  ordering: { mode: 'tiers' },
  tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min: 130 } }],
  waivers: [],
}
