import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/register/import/edit-distance.ts'
import { nearMisses } from '../../../src/register/import/near-misses.ts'
import { row } from './list.ts'

const area = (name: string, municipalityCode = '0461', aliases: string[] = []) => ({
  areaId: `${municipalityCode}-${name}`,
  name,
  municipalityCode,
  aliases,
})

const near = (name: string, ...areas: ReturnType<typeof area>[]) =>
  nearMisses(row(name), areas).map((miss) => [miss.area.name, miss.why])

describe('what a row comes near to', () => {
  it.each([
    ['Prøveparkn', 'differs in one letter'],
    ['Prøwepakken', 'differs in 2 letters'],
    ['Prøve Parken', 'differs in spaces or punctuation only'],
    ['Nye Prøveparken Syd', 'one name is a part of the other'],
    ['Prøve', 'one name is a part of the other'],
  ])('%s', (name, why) => {
    expect(near(name, area('Prøveparken'))).toEqual([['Prøveparken', why]])
  })

  it('a word in common', () => {
    expect(near('Skinhøj/Attraplund', area('Attraplund/Diktatdal'))).toEqual([
      ['Attraplund/Diktatdal', 'both have "attraplund"'],
    ])
    expect(near('Skinhøj Nord', area('Diktatdal Nord'))).toEqual([])
  })

  it('another name of the area', () => {
    expect(near('Skinhøjn', area('Prøveparken', '0461', ['Skinhøj']))).toEqual([
      ['Prøveparken', 'differs in one letter'],
    ])
  })

  it('the same name in another municipality, and nothing less than the same', () => {
    expect(near('Prøveparken', area('PRØVEPARKEN', '0751'))).toEqual([
      ['PRØVEPARKEN', 'has the same name, but lies in Aarhus'],
    ])
    expect(near('Prøveparkn', area('Prøveparken', '0751'))).toEqual([])
  })

  it('nothing, where there is nothing like it', () => {
    expect(near('Prøveparken', area('Skinhøj'), area('Diktatdal', '0751'))).toEqual([])
  })

  it('the nearest three, nearest first', () => {
    const areas = ['Prøveparken Vest', 'Prøveparkerne', 'Prøveparkn', 'Gamle Prøveparken Øst', 'Prøve parken'].map(
      (name) => area(name),
    )
    expect(near('Prøveparken', ...areas).map(([name]) => name)).toEqual(['Prøve parken', 'Prøveparkn', 'Prøveparkerne'])
  })
})

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['kitten', 'sitting', 3],
    ['parken', 'aprken', 2],
  ])('"%s", "%s"', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is the same from either side, and never more than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length))
        expect(distance === 0).toBe(a === b)
      }),
    )
  })
})
