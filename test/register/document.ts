import type { AgreementEntry } from '../../src/register/agreement-entry.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { buildSnapshot, type RegisterSnapshot } from '../../src/register/snapshot.ts'

/** A small valid register. Areas are named after what the lists of 2023-2025 say of them. */
export const smallDocument = (): RegisterDocument => ({
  schemaVersion: 1,
  sequence: 7,
  areas: [
    { areaId: 'on', name: 'Nørager/Søstjernevej', municipalityCode: '0540', aliases: ['Nørager'] },
    { areaId: 'off', name: 'Åparken', municipalityCode: '0540' },
    { areaId: 'unmentioned', name: 'Ældrekvarteret', municipalityCode: '0751' },
  ],
  departments: [
    { departmentId: 'on-1', name: 'Afdeling 1', municipalityCode: '0540', areaId: 'on' },
    { departmentId: 'on-2', name: 'Afdeling 2', municipalityCode: '0540', areaId: 'on' },
    { departmentId: 'outside-1', name: 'Afdeling 3', municipalityCode: '0751', areaId: null },
  ],
  editions: [
    {
      listDate: '2025-12-01',
      coverage: { 'udsat-boligomraade': { status: 'complete', officialTotal: 0, found: 0 } },
      entries: [],
    },
    {
      listDate: '2020-12-01',
      coverage: {
        'udsat-boligomraade': { status: 'complete', officialTotal: 1, found: 1 },
        forebyggelsesomraade: { status: 'not-in-law', officialTotal: null, found: 0 },
      },
      entries: [{ areaId: 'on', on: ['udsat-boligomraade'], off: [], sources: ['list 2020'] }],
    },
    {
      listDate: '2023-12-01',
      coverage: {
        'udsat-boligomraade': { status: 'partial', officialTotal: 19, found: 1 },
        parallelsamfund: { status: 'partial', officialTotal: 12, found: 1 },
        omdannelsesomraade: { status: 'complete', officialTotal: 1, found: 1 },
        forebyggelsesomraade: { status: 'partial', officialTotal: 56, found: 0 },
      },
      entries: [
        {
          areaId: 'on',
          on: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
          off: [],
          sources: ['list 2023', 'press'],
          statistics: { residents: 1487, convictionsCounted: 'as published' },
        },
        { areaId: 'off', on: [], off: ['udsat-boligomraade'], sources: ['press'] },
      ],
    },
  ],
  agreements: [
    agreement({ agreementId: 'area-gate', areaIds: ['on'] }),
    agreement({
      agreementId: 'department-tiers',
      departmentIds: ['on-2', 'outside-1'],
      effect: 'priority',
      validTo: '2025-12-31',
      ordering: { mode: 'quota', preferred: 2, of: 3 },
      tiers: [
        { tier: 2, criteria: { type: 'age', subject: 'all-adults', min: 50 } },
        {
          tier: 1,
          criteria: {
            anyOf: [
              {
                type: 'employment',
                subject: 'applicant-and-partner',
                minHoursPerWeek: 30,
                permanent: true,
                minMonths: 6,
              },
              { allOf: [{ type: 'education', subject: 'applicant', kinds: ['su-berettiget', 'elev'] }] },
            ],
          },
        },
      ],
    }),
  ],
  councilDecisions: [
    { type: 'kombineret-udlejning', areaId: 'unmentioned', includesListB: true, from: '2024-02-01', to: '2024-06-30' },
    { type: 'stk7-exemption', areaId: 'off', from: '2022-01-01', to: null },
    { type: 'development-plan', areaId: 'on', from: '2021-07-01', to: '2029-12-31' },
  ],
  decisionCoverage: [
    { municipalityCode: '0540', types: ['stk7-exemption', 'development-plan'], from: '2018-12-01', to: null },
  ],
  municipalities: [
    { code: '0540', name: 'Sønderborg', familyDwellings: [{ asOf: '2024-01-01', total: 900, byArea: { on: 600 } }] },
    { code: '0751', name: 'Aarhus', familyDwellings: [] },
  ],
})

/** An agreement that asks for something and says nothing of where. */
export const agreement = (differs: Partial<AgreementEntry>): AgreementEntry => ({
  agreementId: 'agreement',
  basis: 'abl-60-4',
  effect: 'gate',
  areaIds: [],
  departmentIds: [],
  validFrom: '2022-01-01',
  validTo: null,
  sameDepartmentMoves: 'exempt',
  ordering: { mode: 'tiers' },
  tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min: 18 } }],
  waivers: [],
  ...differs,
})

/** The bytes by which a document is published. */
export const bytesOf = (document: RegisterDocument): Buffer => Buffer.from(JSON.stringify(document))

/** The snapshot of a valid document. */
export const snapshotOf = (
  document: RegisterDocument,
  confirmedAt = new Date('2024-05-01T10:00:00Z'),
): RegisterSnapshot => buildSnapshot(document, bytesOf(document), confirmedAt)

export const smallRegister = (): RegisterSnapshot => snapshotOf(smallDocument())
