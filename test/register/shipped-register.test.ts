import { existsSync, readFileSync } from 'node:fs'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { designations } from '../../src/law/designations.ts'
import { AreaEntry } from '../../src/register/document.ts'
import { Edition } from '../../src/register/edition.ts'
import { fileSource, shippedRegister } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import { listAreas } from '../../src/register/read.ts'

const register = await loadRegister(fileSource(shippedRegister))
const { document } = register

const Facts = Compile(
  Type.Object({
    areas: Type.Array(
      Type.Object({
        areaId: AreaEntry.properties.areaId,
        name: AreaEntry.properties.name,
        municipalityCode: AreaEntry.properties.municipalityCode,
        municipality: Type.String(),
        alsoKnownAs: Type.Optional(Type.Array(Type.String())),
      }),
    ),
    editions: Type.Array(Edition),
  }),
)

/** The facts that the register was built from lie beside the project, where they do; else the register's own. */
const facts = (() => {
  const path = new URL('../../../shared/areas/register-facts.json', import.meta.url)
  const names = new Map(document.municipalities.map(({ code, name }) => [code, name]))
  return Facts.Parse(
    existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8'))
      : {
          areas: document.areas.map(({ aliases, ...area }) => ({
            ...area,
            municipality: names.get(area.municipalityCode),
            ...(aliases === undefined ? {} : { alsoKnownAs: aliases }),
          })),
          editions: document.editions,
        },
  )
})()

describe('the register that ships with the project', () => {
  it('has 53 areas and the lists of 2018-2024', () => {
    expect(document.areas).toHaveLength(53)
    expect(document.editions.map(({ listDate }) => listDate)).toEqual([
      '2018-12-01',
      '2019-12-01',
      '2020-12-01',
      '2021-12-01',
      '2022-12-01',
      '2023-12-01',
      '2024-12-01',
    ])
  })

  it('has the areas of the facts, under their names', () => {
    expect(document.areas).toEqual(
      facts.areas.map(({ areaId, name, municipalityCode, alsoKnownAs: aliases }) => ({
        areaId,
        name,
        municipalityCode,
        ...(aliases === undefined ? {} : { aliases }),
      })),
    )
    expect(Object.fromEntries(document.municipalities.map(({ code, name }) => [code, name]))).toEqual(
      Object.fromEntries(facts.areas.map(({ municipalityCode, municipality }) => [municipalityCode, municipality])),
    )
  })

  it('has the lists of the facts, with their coverage, sources and statistics', () => {
    expect(document.editions).toEqual(facts.editions)
  })

  it('says of nothing that it is on record which no source shows', () => {
    const { departments, agreements, councilDecisions, decisionCoverage } = document
    expect([departments, agreements, councilDecisions, decisionCoverage]).toEqual([[], [], [], []])
    expect(document.editions.flatMap(({ entries }) => entries).filter(({ sources }) => sources.length === 0)).toEqual(
      [],
    )
  })

  it.each(document.editions)('names as many areas as its coverage says: $listDate', ({ coverage, entries }) => {
    for (const designation of designations) {
      const stated = coverage[designation]
      if (stated === undefined) continue
      const named = entries.filter(({ on }) => on.includes(designation)).length
      expect({ designation, found: stated.found }).toEqual({ designation, found: named })
      if (stated.status === 'complete') expect(stated.officialTotal).toBe(named)
    }
  })

  it.each([
    ['2018-11-30', [], 5],
    ['2018-12-01', ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'], 1],
    ['2023-11-30', ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'], 2],
    ['2024-11-30', ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'], 2],
    ['2024-12-01', [], 5],
    ['2025-12-01', [], 5],
  ])('knows of Bispehaven on %s', (on, known, unknown) => {
    const bispehaven = listAreas(register, day(on), '0751').areas.find(({ areaId }) => areaId === 'aarhus-bispehaven')
    expect(bispehaven?.designations).toEqual(known)
    expect(bispehaven?.unknown).toHaveLength(unknown)
  })
})
