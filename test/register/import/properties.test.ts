import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { designations } from '../../../src/law/designations.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { importList } from '../../../src/register/import/import-list.ts'
import type { ListRow } from '../../../src/register/import/list-rows.ts'
import { nameKey } from '../../../src/register/import/name-key.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { holds } from '../../properties/holds.ts'
import { order, register } from './list.ts'

/** Names that lie near each other, so that they meet: equal, alike, aliases, in one municipality or two. */
const someName = fc.constantFrom(
  'Skin',
  'SKIN',
  'Skind',
  'Skin/Lund',
  'Lund',
  'Lund m.fl.',
  'Ålund',
  'Aalund',
  'Høj',
  'Dal',
)
const someCode = fc.constantFrom('0461', '0630')
const someDesignation = fc.constantFrom(...designations)
const someDate = fc.constantFrom('2023-12-01', '2025-12-01')

const someRows: fc.Arbitrary<readonly ListRow[]> = fc
  .array(fc.record({ name: someName, municipalityCode: someCode }), { maxLength: 6 })
  .map((rows) => rows.map((row, i) => ({ ...row, line: i + 2 })))

const someAreas = fc
  .array(
    fc.record({ name: someName, municipalityCode: someCode, aliases: fc.uniqueArray(someName, { maxLength: 2 }) }),
    {
      maxLength: 6,
    },
  )
  .map((areas) => areas.map((area, i) => ({ ...area, areaId: `area-${i}` })))

const someRegister: fc.Arbitrary<RegisterDocument> = someAreas
  .chain((areas) =>
    fc.record({
      areas: fc.constant(areas),
      said: fc.array(
        fc.record({
          place: fc.nat({ max: Math.max(0, areas.length - 1) }),
          on: fc.subarray([...designations]),
          off: fc.subarray([...designations], { maxLength: 2 }),
        }),
        { maxLength: areas.length },
      ),
      status: fc.constantFrom('complete' as const, 'partial' as const),
      designation: someDesignation,
    }),
  )
  .map(({ areas, said, status, designation }) => {
    const entries = [...new Map(said.map((one) => [one.place, one])).values()].flatMap(({ place, on, off }) => {
      const area = areas[place]
      return area === undefined ? [] : [{ areaId: area.areaId, on, off, sources: ['known'] }]
    })
    const found = entries.filter(({ on }) => on.includes(designation)).length
    return register({
      areas,
      editions: [
        { listDate: '2025-12-01', coverage: { [designation]: { status, officialTotal: null, found } }, entries },
      ],
    })
  })
  .filter((document) => 'document' in validateRegister(document))

const someOrder = fc
  .record({
    complete: fc.boolean(),
    replace: fc.boolean(),
    addNew: fc.boolean(),
    designation: someDesignation,
    listDate: someDate,
  })
  .map(order)

/** Every "this area is on that list" of a document. */
const claims = ({ editions }: RegisterDocument): readonly string[] =>
  editions.flatMap(({ listDate, entries }) =>
    entries.flatMap(({ areaId, on }) => on.map((designation) => `${listDate} ${designation} ${areaId}`)),
  )

describe('an import', () => {
  holds('import-lists-nobody-unnamed', () => {
    let imported = 0
    fc.assert(
      fc.property(someRows, someRegister, someOrder, (rows, document, asked) => {
        const { result } = importList(rows, document, asked)
        if (result === undefined || !('document' in result)) return
        imported++
        const before = new Set(claims(document))
        for (const claim of claims(result.document).filter((one) => !before.has(one))) {
          const area = result.document.areas.find(
            ({ areaId }) => claim === `${asked.listDate} ${asked.designation} ${areaId}`,
          )
          expect(area, `${claim} is of another list`).toBeDefined()
          const names = [area?.name ?? '', ...(area?.aliases ?? [])].map(nameKey)
          const naming = rows.filter(
            (row) => row.municipalityCode === area?.municipalityCode && names.includes(nameKey(row.name)),
          )
          expect(naming).toHaveLength(1)
        }
      }),
      { numRuns: 2000 },
    )
    expect(imported).toBeGreaterThan(100)
  })

  holds('import-stays-valid', () => {
    fc.assert(
      fc.property(someRows, someRegister, someOrder, (rows, document, asked) => {
        const { result } = importList(rows, document, asked)
        if (result === undefined || !('document' in result)) return
        const { document: after, coverage } = result
        expect(validateRegister(after)).toEqual({ document: after })
        expect(after.sequence).toBe(document.sequence + 1)
        const list = `${asked.listDate} ${asked.designation} `
        const others = (one: RegisterDocument) => claims(one).filter((claim) => !claim.startsWith(list))
        expect(others(after)).toEqual(others(document))
        expect(coverage.found).toBe(claims(after).length - others(after).length)
        expect(coverage.found).toBeGreaterThanOrEqual(rows.length)
        if (asked.replace || asked.complete) expect(coverage.found).toBe(rows.length)
      }),
      { numRuns: 2000 },
    )
  })

  holds('import-takes-nobody-off', () => {
    fc.assert(
      fc.property(someRows, someRegister, someOrder, (rows, document, asked) => {
        const { result } = importList(rows, document, { ...asked, replace: false })
        if (result === undefined || !('document' in result)) return
        expect(new Set(claims(result.document))).toEqual(new Set([...claims(document), ...claims(result.document)]))
      }),
      { numRuns: 1000 },
    )
  })
})
