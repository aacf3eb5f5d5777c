import type { AreaRecord } from '../law/area-record.ts'
import { type Day, formatDay } from '../law/calendar.ts'
import { designate } from '../law/designate.ts'
import { type Designation, designations } from '../law/designations.ts'
import type { DesignationCoverage, Edition } from './edition.ts'
import type { KnownArea } from './known-area.ts'
import { recordOn } from './place-records.ts'
import type { AreaDetail, AreaList, AreaStatus, RegisterSummary } from './read-schemas.ts'
import type { RegisterSnapshot } from './snapshot.ts'
import { ageSeconds } from './stamp.ts'

/** What a record tells of each list, the nesting of the lists applied as the law does. */
const told = (record: AreaRecord): { on: Designation[]; off: Designation[]; unknown: Designation[] } => {
  const { listing } = designate(record, undefined)
  return {
    on: designations.filter((designation) => listing[designation] === true),
    off: designations.filter((designation) => listing[designation] === false),
    unknown: designations.filter((designation) => listing[designation] === undefined),
  }
}

const statusOf = ({ area, records }: KnownArea, day: Day): AreaStatus => {
  const record = recordOn(records, day)
  const { on, unknown } = told(record)
  return {
    areaId: area.areaId,
    name: area.name,
    municipalityCode: area.municipalityCode,
    aliases: area.aliases ?? [],
    listDate: record.listDate,
    designations: on,
    unknown,
  }
}

/** The areas of the register, or of one municipality, with what is known of them on a day. */
export const listAreas = (register: RegisterSnapshot, on: Day, municipalityCode?: string): AreaList => ({
  on: formatDay(on),
  areas: [...register.areas.values()]
    .filter(({ area }) => municipalityCode === undefined || area.municipalityCode === municipalityCode)
    .map((known) => statusOf(known, on)),
})

/** An area on a day and its whole history; undefined where the register has no such area. */
export const areaDetail = (register: RegisterSnapshot, areaId: string, on: Day): AreaDetail | undefined => {
  const known = register.areas.get(areaId)
  if (known === undefined) return undefined
  return {
    ...statusOf(known, on),
    on: formatDay(on),
    editions: known.editions.map(({ listDate, listing, entry }) => ({
      listDate,
      ...told({ ...known.records.place, listDate, listing }),
      sources: entry?.sources ?? [],
      statistics: entry?.statistics ?? {},
    })),
    councilDecisions: [...known.councilDecisions],
    agreements: [...known.agreements],
    departments: [...known.departments],
  }
}

const coverageIn = ({ coverage, entries }: Edition, designation: Designation): DesignationCoverage =>
  coverage[designation] ?? {
    status: 'partial',
    officialTotal: null,
    found: entries.filter(({ on }) => on.includes(designation)).length,
  }

/** What the register is, how old, and how far it goes. */
export const registerSummary = ({ document, stamp }: RegisterSnapshot, now: Date): RegisterSummary => ({
  ...stamp,
  ageSeconds: ageSeconds(stamp, now),
  sequence: document.sequence,
  editions: document.editions
    .toSorted((a, b) => (a.listDate < b.listDate ? -1 : 1))
    .map((edition) => ({
      listDate: edition.listDate,
      coverage: {
        'udsat-boligomraade': coverageIn(edition, 'udsat-boligomraade'),
        parallelsamfund: coverageIn(edition, 'parallelsamfund'),
        omdannelsesomraade: coverageIn(edition, 'omdannelsesomraade'),
        forebyggelsesomraade: coverageIn(edition, 'forebyggelsesomraade'),
        'kombineret-udlejning': coverageIn(edition, 'kombineret-udlejning'),
      },
    })),
  counts: {
    areas: document.areas.length,
    departments: document.departments.length,
    agreements: document.agreements.length,
    councilDecisions: document.councilDecisions.length,
    municipalities: document.municipalities.length,
  },
  decisionCoverage: document.decisionCoverage,
})
