import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedRegister } from '../../../src/register/file-source.ts'
import { nameKey, slug } from '../../../src/register/import/name-key.ts'
import { NewAreas } from '../../../src/register/import/new-areas.ts'
import { validateRegister } from '../../../src/register/validate.ts'

describe('names are the same', () => {
  it.each([
    ['Attrapparken/Skinhøj', 'Attrapparken / Skinhøj'],
    ['Attrapparken/Skinhøj m.fl.', 'attrapparken-skinhoej'],
    ['Skinbakken mv.', 'Skinbakken m.v.'],
    ['Påfundsgård', 'PAAFUNDSGAARD'],
    ['Påfundsgård', 'Pa\u030afundsgård'],
    ['Gl. Attrapparken', 'Gl Attrapparken'],
    ['Fantasitoften – Nord', 'Fantasitoften-Nord'],
    ['Skin\u00a0bakken', 'Skin  bakken'],
    ['Allé', 'Alle'],
  ])('%s = %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it.each([
    ['Gl. Attrapparken', 'Gammel Attrapparken'],
    ['Skinvej-området', 'Skinvejområdet'],
    ['Skinbakken', 'Skinbakken II'],
    ['Skinparken', 'Skinperken'],
    ['mv.', ''],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })

  it('and a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aåæøAÅÆØm.v fl/-É1') }), (name) => {
        const key = nameKey(name)
        expect(nameKey(key)).toBe(key)
      }),
    )
  })
})

describe('the id of a new area', () => {
  it('is made as those of the register that ships are', () => {
    const checked = validateRegister(JSON.parse(readFileSync(shippedRegister, 'utf8')))
    if ('errors' in checked) throw new Error('the register that ships is not valid')
    for (const { areaId, name, municipalityCode } of checked.document.areas) {
      expect(new NewAreas([]).areaOf({ line: 1, name, municipalityCode }).areaId).toBe(areaId)
    }
  })

  it('is one that no other area has', () => {
    const areas = new NewAreas([{ areaId: 'odense-skinparken', name: 'Skinparken Nord', municipalityCode: '0461' }])
    const first = areas.areaOf({ line: 1, name: 'Skinparken', municipalityCode: '0461' })
    expect(first).toEqual({ areaId: 'odense-skinparken-2', name: 'Skinparken', municipalityCode: '0461' })
    expect(areas.areaOf({ line: 9, name: 'SKINPARKEN', municipalityCode: '0461' })).toBe(first)
  })

  it('is no longer than an id may be', () => {
    const areas = new NewAreas([])
    const [a, b] = ['a', 'b'].map((last) =>
      areas.areaOf({ line: 1, name: `${'x'.repeat(120)}${last}`, municipalityCode: '0461' }),
    )
    expect(a?.areaId).toHaveLength(100)
    expect(b?.areaId).toHaveLength(100)
    expect(a?.areaId).not.toBe(b?.areaId)
  })

  it('has nothing but letters, digits and hyphens', () => {
    expect(slug('  É. "Skrømt" & Søn – m.fl.')).toBe('e-skroemt-soen')
  })
})
