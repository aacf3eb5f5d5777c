import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedRegister } from '../../../src/register/file-source.ts'
import { municipalityCodeOf, municipalityName } from '../../../src/register/import/municipality.ts'
import { municipalityNames } from '../../../src/register/import/municipality-codes.ts'
import { nameKey } from '../../../src/register/import/name-key.ts'
import { validateRegister } from '../../../src/register/validate.ts'

const shipped = () => {
  const checked = validateRegister(JSON.parse(readFileSync(shippedRegister, 'utf8')))
  if ('errors' in checked) throw new Error('the register that ships is not valid')
  return checked.document
}

describe('the municipalities', () => {
  it('are 98, each with a code and a name of its own', () => {
    expect(municipalityNames.size).toBe(98)
    expect(new Set([...municipalityNames.values()].map(nameKey)).size).toBe(98)
    for (const code of municipalityNames.keys()) expect(code).toMatch(/^0[1-8]\d\d$/)
  })

  it('agree with the register that ships', () => {
    const { municipalities, areas } = shipped()
    for (const { code, name } of municipalities) expect(municipalityNames.get(code)).toBe(name)
    for (const { municipalityCode } of areas) expect(municipalityNames.has(municipalityCode)).toBe(true)
  })

  it.each([...municipalityNames])('%s is found by its code and its name %s, however lists write it', (code, name) => {
    for (const text of [
      code,
      code.slice(1),
      name,
      name.toUpperCase(),
      `${name} Kommune`,
      `${name}s Kommune`,
      ` ${name} `,
    ]) {
      expect(municipalityCodeOf(text)).toBe(code)
    }
  })
})

describe('what a list calls a municipality', () => {
  it.each([
    ['Århus', '0751'],
    ['Aarhus Kommune', '0751'],
    ['Københavns Kommune', '0101'],
    ['Koebenhavn', '0101'],
    ['Copenhagen', '0101'],
    ['Bornholms Regionskommune', '0400'],
    ['Høje Tåstrup', '0169'],
    ['Lyngby - Tårbæk', '0173'],
    ['Åbenrå', '0580'],
    ['Nordfyn', '0480'],
    ['Vesthimmerland', '0820'],
  ])('%s', (text, code) => {
    expect(municipalityCodeOf(text)).toBe(code)
  })

  it.each(['', 'Kommune', 'Odens', 'Københavns', 'Århus N', '999', '0411', '7511', '75', 'Danmark'])(
    'a likeness is not enough: "%s"',
    (text) => {
      expect(municipalityCodeOf(text)).toBeUndefined()
    },
  )

  it('has a name for people', () => {
    expect(municipalityName('0751')).toBe('Aarhus')
    expect(municipalityName('9999')).toBe('9999')
  })
})
