import type { Designation } from '../../src/law/designations.ts'
import type { RegisterDocument } from '../../src/register/document.ts'

/**
 * A register made for measuring: as many areas as asked for, all lists complete, so that only the
 * facts of a household can be missing. What an area is, is told by its number.
 */

export const areaIdOf = (number: number): string => `omraade-${number}`
export const departmentIdOf = (number: number): string => `afdeling-${number}`

/** Of five areas two are udsatte (one of them an omdannelsesområde), two are forebyggelsesområder (one of them exempt from § 59(7)), and one is on no list. */
const onLists: readonly (readonly Designation[])[] = [
  ['udsat-boligomraade'],
  ['forebyggelsesomraade'],
  ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
  ['forebyggelsesomraade'],
  [],
]

const EXEMPT = 3
const KINDS_OF_AREA = onLists.length

const MUNICIPALITY = '0751'
const LIST_DATES = ['2023-12-01', '2024-12-01']
const SINCE = '2020-01-01'

const complete = { status: 'complete', officialTotal: null, found: 0 } as const

const designated = (kind: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, number) => number).filter((number) => number % KINDS_OF_AREA === kind)

/**
 * @param count how many areas, and how many departments.
 * @param sequence grows with each publication.
 */
export const benchmarkRegister = (count = 75, sequence = 1): RegisterDocument => ({
  schemaVersion: 1,
  sequence,
  areas: Array.from({ length: count }, (_, number) => ({
    areaId: areaIdOf(number),
    name: `Område ${number}`,
    municipalityCode: MUNICIPALITY,
  })),
  departments: Array.from({ length: count }, (_, number) => ({
    departmentId: departmentIdOf(number),
    name: `Afdeling ${number}`,
    municipalityCode: MUNICIPALITY,
    areaId: areaIdOf(number),
  })),
  editions: LIST_DATES.map((listDate) => ({
    listDate,
    coverage: {
      'udsat-boligomraade': complete,
      parallelsamfund: complete,
      omdannelsesomraade: complete,
      forebyggelsesomraade: complete,
      'kombineret-udlejning': complete,
    },
    entries: onLists.flatMap((on, kind) =>
      on.length === 0
        ? []
        : designated(kind, count).map((number) => ({
            areaId: areaIdOf(number),
            on: [...on],
            off: [],
            sources: ['a benchmark'],
          })),
    ),
  })),
  // In listed areas the waiting list is ranked: who has work or a course goes first.
  agreements: [0, 1, 2, 3].map((kind) => ({
    agreementId: `aftale-${kind}`,
    basis: 'abl-60-4' as const,
    effect: 'priority' as const,
    areaIds: designated(kind, count).map(areaIdOf),
    departmentIds: [],
    validFrom: SINCE,
    validTo: null,
    sameDepartmentMoves: 'exempt' as const,
    ordering: { mode: 'tiers' as const },
    tiers: [
      {
        tier: 1,
        criteria: { type: 'employment' as const, subject: 'applicant' as const, minHoursPerWeek: 30, minMonths: 6 },
      },
      {
        tier: 2,
        criteria: { type: 'education' as const, subject: 'applicant' as const, kinds: ['su-berettiget' as const] },
      },
    ],
    waivers: [{ type: 'age' as const, subject: 'applicant' as const, min: 65 }],
  })),
  councilDecisions: designated(EXEMPT, count).map((number) => ({
    type: 'stk7-exemption' as const,
    areaId: areaIdOf(number),
    from: SINCE,
    to: null,
  })),
  decisionCoverage: [
    {
      municipalityCode: MUNICIPALITY,
      types: ['stk7-exemption', 'kombineret-udlejning', 'development-plan'],
      from: SINCE,
      to: null,
    },
  ],
  municipalities: [],
})

export const bytesOfRegister = (document: RegisterDocument): Buffer => Buffer.from(JSON.stringify(document))
