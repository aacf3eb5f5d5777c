import type { AreaRecord } from '../../src/law/area-record.ts'

/** What a register knows of an area of which it knows no more than a test says. */
export const bareRecord = (known: Partial<AreaRecord> = {}): AreaRecord => ({
  areaId: 'proeve',
  listDate: '2023-12-01',
  listing: {},
  councilDecisions: [],
  decisionCoverage: [],
  departmentAgreements: [],
  areaAgreements: [],
  ...known,
})
