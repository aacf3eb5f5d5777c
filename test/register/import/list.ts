import { type Day, day } from '../../../src/law/calendar.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { findHeader } from '../../../src/register/import/find-header.ts'
import type { ImportOrder, ImportOutcome } from '../../../src/register/import/import-list.ts'
import { type ListRow, listRows } from '../../../src/register/import/list-rows.ts'

/** Lists and registers for the tests of the import. Every area here is invented. */

export const today: Day = day('2025-12-02')

export const row = (name: string, municipalityCode = '0461', line = 2): ListRow => ({ line, name, municipalityCode })

/** The rows of a CSV that can be understood. */
export const rowsOf = (csv: string): readonly ListRow[] => listRows(findHeader(csv, {}), []).rows

export const order = (differs: Partial<ImportOrder> = {}): ImportOrder => ({
  listDate: '2025-12-01',
  designation: 'forebyggelsesomraade',
  complete: false,
  replace: false,
  addNew: false,
  match: [],
  asNew: [],
  officialTotal: undefined,
  sources: ['liste.csv'],
  today,
  ...differs,
})

/** A register of invented areas and one edition of the lists. */
export const register = (differs: Partial<RegisterDocument> = {}): RegisterDocument => ({
  schemaVersion: 1,
  sequence: 4,
  areas: [
    { areaId: 'odense-eksempelparken', name: 'Eksempelparken', municipalityCode: '0461', aliases: ['Gamle Eksempel'] },
    { areaId: 'odense-proevegaarden', name: 'Prøvegården/Prøvehøj m.fl.', municipalityCode: '0461' },
    { areaId: 'vejle-opdigtlunden', name: 'Opdigtlunden', municipalityCode: '0630' },
  ],
  departments: [],
  editions: [
    {
      listDate: '2025-12-01',
      coverage: { forebyggelsesomraade: { status: 'partial', officialTotal: 60, found: 1 } },
      entries: [
        { areaId: 'odense-eksempelparken', on: ['forebyggelsesomraade'], off: [], sources: ['press'] },
        { areaId: 'vejle-opdigtlunden', on: ['udsat-boligomraade'], off: ['parallelsamfund'], sources: ['press'] },
      ],
    },
  ],
  agreements: [],
  councilDecisions: [],
  decisionCoverage: [],
  municipalities: [
    { code: '0461', name: 'Odense', familyDwellings: [] },
    { code: '0630', name: 'Vejle', familyDwellings: [] },
  ],
  ...differs,
})

/** What an import was refused for; fails where it was not. */
export const refusals = ({ result }: ImportOutcome): readonly string[] => {
  if (result === undefined || !('refusals' in result)) throw new Error('it was not refused')
  return result.refusals
}

/** What an import made; fails where it made nothing. */
export const made = ({ result, matching }: ImportOutcome) => {
  if (result === undefined) throw new Error(`open: ${matching.open.map((open) => open.row.name).join(', ')}`)
  if ('refusals' in result) throw new Error(result.refusals.join('\n'))
  return result
}
