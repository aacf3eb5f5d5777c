import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { catalogue } from '../../../src/law/catalogue.ts'
import { pathways } from '../../../src/law/facts.ts'
import { holds } from '../../properties/holds.ts'
import { type Question, question } from '../arbitraries.ts'
import { answer, runs, withMembers } from './asked.ts'

const elsewhere = pathways.filter((pathway) => pathway !== 'kommunal-anvisning')

const citizenOf = (asked: Question, citizenships: string[] | undefined, enrolledStudent: boolean | undefined) =>
  withMembers(asked, ({ citizenships: _, enrolledStudent: __, ...member }) => ({
    ...member,
    ...(citizenships && { citizenships }),
    ...(enrolledStudent === undefined ? {} : { enrolledStudent }),
  }))

const citizenships = fc.constantFrom<(string[] | undefined)[]>(['SY'], ['DK'], ['GB'], ['SY', 'FR'], [], undefined)
const enrolled = fc.constantFrom(true, false, undefined)

/** What a property or a code must not be about; citizenship, which § 59 asks for, is another matter. */
const origin =
  /ethni|etnisk|etnicit|origin|oprind|herkomst|\brace\b|racial|religi|tros|birth|f(ø|oe)d(e|t)|national|western|vestlig|migrant|indvandr|efterkommer|descend|skin|hud/i

/** Every name of a property and every text that is not a description, in a schema or a document of schemas. */
const namesIn = (schema: unknown, key = ''): readonly string[] => {
  if (typeof schema === 'string') return ['description', 'summary', 'title', 'detail'].includes(key) ? [] : [schema]
  if (Array.isArray(schema)) return schema.flatMap((item) => namesIn(item, key))
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, inner]) =>
    key === 'example' || key === 'examples' ? namesIn(inner, key) : [name, ...namesIn(inner, name)],
  )
}

const file = (name: string): unknown => JSON.parse(readFileSync(`${import.meta.dirname}/../../../${name}`, 'utf8'))

describe('protected grounds', () => {
  holds('section-59-allotment-alone', () => {
    fc.assert(
      fc.property(question(elsewhere), (asked) => {
        expect(answer(asked).reasons.filter(({ ruleId }) => ruleId.startsWith('abl-59'))).toEqual([])
      }),
      runs(1000),
    )
    const of59 = catalogue.filter(({ rule }) => rule.id.startsWith('abl-59'))
    expect(of59.length).toBeGreaterThan(0)
    expect([...new Set(of59.flatMap((entry) => entry.pathways))]).toEqual(['kommunal-anvisning'])
  })

  holds('citizenship-allotment-alone', () => {
    fc.assert(
      fc.property(question(elsewhere), citizenships, enrolled, (asked, held, student) => {
        expect(JSON.stringify(answer(citizenOf(asked, held, student)))).toBe(JSON.stringify(answer(asked)))
      }),
      runs(1000),
    )
  })

  holds('citizenship-two-rules-alone', () => {
    const byCitizenship: readonly string[] = ['abl-59-6-4', 'abl-59-7-4']
    const others = (asked: Question) =>
      answer(asked)
        .reasons.filter(
          ({ ruleId }) => !byCitizenship.includes(ruleId) && ruleId !== 'abl-59-8' && ruleId !== 'abl-59-9',
        )
        .map(({ decisive: _, ...reason }) => reason)
        .sort((a, b) => a.ruleId.localeCompare(b.ruleId))
    fc.assert(
      fc.property(question(['kommunal-anvisning']), citizenships, enrolled, (asked, held, student) => {
        expect(others(citizenOf(asked, held, student))).toEqual(others(asked))
      }),
      runs(1000),
    )
    const reading = catalogue.filter(({ reads }) => reads.includes('/household/members/*/citizenships'))
    expect(reading.map(({ rule }) => rule.id)).toEqual(byCitizenship)
  })

  holds('origin-nowhere', () => {
    for (const name of ['openapi/openapi.json', 'data/register.schema.json']) {
      const names = namesIn(file(name))
      expect(names.length).toBeGreaterThan(50)
      expect(names.filter((one) => origin.test(one))).toEqual([])
    }
  })
})
