import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateRegister } from '../../src/register/validate.ts'
import { agreement, smallDocument } from './document.ts'

const put = (target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(target)) {
    const index = key === '-' ? target.length : Number(key)
    return target.toSpliced(index, 1, put(target[index], rest, value))
  }
  if (typeof target !== 'object' || target === null) throw new Error(`nothing has a ${key}`)
  return { ...target, [key]: put(new Map(Object.entries(target)).get(key), rest, value) }
}

/** The small register, changed at a place: a JSON Pointer, `-` being the end of a list; undefined takes away. */
const changed = (at: string, value: unknown, document: unknown = smallDocument()): unknown =>
  JSON.parse(JSON.stringify(put(document, at.split('/').slice(1), value)))

const errorsOf = (value: unknown) => {
  const validated = validateRegister(value)
  return 'errors' in validated ? validated.errors : []
}

/** A change, where its one fault is, and what is said of it. */
type Row = readonly [name: string, at: string, value: unknown, pointer: string, detail: RegExp]

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)])

const refuses = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_, at, value, pointer, detail) => {
    expect(errorsOf(changed(at, value))).toEqual([{ pointer, detail: expect.stringMatching(detail) }])
  })
}

describe('a valid register', () => {
  it('is accepted as it is', () => {
    const document = smallDocument()
    expect(validateRegister(document)).toEqual({ document })
  })

  it('may be that of the scenarios', () => {
    const scenarios: unknown = JSON.parse(
      readFileSync(new URL('../scenarios/register.json', import.meta.url).pathname, 'utf8'),
    )
    expect(errorsOf(scenarios)).toEqual([])
  })

  it.each([
    ['/editions/0/coverage', {}],
    ['/areas/0/aliases', undefined],
    ['/agreements/1/ordering', { mode: 'quota', preferred: 3, of: 3 }],
    [
      '/agreements/0',
      agreement({ areaIds: ['on'], tiers: [], waivers: [{ type: 'age', subject: 'applicant', min: 65 }] }),
    ],
    ['/councilDecisions/0/to', null],
    ['/councilDecisions/0/to', '2024-02-01'],
  ])('may have at %s: %j', (at, value) => {
    expect(errorsOf(changed(at, value))).toEqual([])
  })

  it('may have one agreement after another, and of both bases at once', () => {
    const document = smallDocument()
    document.agreements.push(
      agreement({ agreementId: 'next', departmentIds: ['on-2'], validFrom: '2026-01-01' }),
      agreement({ agreementId: 'voluntary', areaIds: ['on'], departmentIds: ['on-2'], basis: 'abl-60-1' }),
    )
    expect(errorsOf(document)).toEqual([])
  })

  it('may have criteria of every type, nested', () => {
    const subject = 'applicant-or-partner' as const
    const document = smallDocument()
    document.agreements = [
      agreement({
        areaIds: ['on'],
        tiers: [
          {
            tier: 1,
            criteria: {
              allOf: [
                { anyOf: [{ type: 'employment', subject }, { allOf: [{ type: 'age', subject, min: 65 }] }] },
                { type: 'employment-or-education', subject, minHoursPerWeek: 25, kinds: ['praktikaftale', 'andet'] },
                { type: 'no-benefits', subject, lists: ['A', 'B'], months: 12 },
                { type: 'workplace-municipality', subject, codes: ['0751', '0540'] },
                { type: 'education', subject, kinds: ['laerling'] },
              ],
            },
          },
        ],
      }),
    ]
    expect(errorsOf(document)).toEqual([])
  })
})

describe('the shape', () => {
  it.each([[null], [[]], ['register'], [1], [undefined]])('must be that of an object: %j', (value) => {
    expect(errorsOf(value)).toEqual([{ pointer: '', detail: 'must be an object' }])
  })

  refuses([
    ['another version', '/schemaVersion', 2, '/schemaVersion', /^must be 1$/],
    ['a part missing', '/departments', undefined, '/departments', /^is required$/],
    ['an unknown part', '/a~b', 1, '/a~0b', /^is not a known property$/],
    ['a wrong type', '/sequence', '7', '/sequence', /^must be an integer from 0 to /],
    ['a number below its least', '/sequence', -1, '/sequence', /^must be an integer from 0 to /],
    ['a number that cannot be counted on from', '/sequence', 2 ** 53, '/sequence', /^must be an integer from 0 to /],
    ['what nests without end', '/areas', nested(100), '', /^nests deeper than 64 levels$/],
    ['an empty id', '/areas/0/areaId', '', '/areas/0/areaId', /^must be a string of 1 to 100 characters$/],
    [
      'an id too long',
      '/areas/2/areaId',
      'x'.repeat(101),
      '/areas/2/areaId',
      /^must be a string of 1 to 100 characters$/,
    ],
    ['a municipality code', '/areas/0/municipalityCode', '540', '/areas/0/municipalityCode', /^must be four digits$/],
    ['an area that is none', '/departments/0/areaId', 5, '/departments/0/areaId', /^must be a string .* or null$/],
    ['no array', '/areas', {}, '/areas', /^must be an array$/],
    ['a list date', '/editions/0/listDate', '2025-12-02', '/editions/0/listDate', /^must be a 1 December, YYYY-12-01$/],
    ['a list date', '/editions/0/listDate', '1 December', '/editions/0/listDate', /^must be a 1 December, YYYY-12-01$/],
    [
      'a list that is none',
      '/editions/0/coverage/ghetto',
      {},
      '/editions/0/coverage/ghetto',
      /^is not a known property$/,
    ],
    [
      'a coverage',
      '/editions/0/coverage/udsat-boligomraade/status',
      'some',
      '/editions/0/coverage/udsat-boligomraade/status',
      /^must be one of: complete, partial, not-in-law$/,
    ],
    [
      'a list twice',
      '/editions/1/entries/0/on/-',
      'udsat-boligomraade',
      '/editions/1/entries/0/on',
      /^must not have an item twice$/,
    ],
    ['a designation', '/editions/1/entries/0/on/0', 'ghetto', '/editions/1/entries/0/on/0', /^must be one of: udsat/],
    [
      'a figure',
      '/editions/1/entries/0/statistics',
      { residents: null },
      '/editions/1/entries/0/statistics/residents',
      /^must be a number or a string$/,
    ],
    [
      'a date that does not exist',
      '/councilDecisions/0/from',
      '2023-02-29',
      '/councilDecisions/0/from',
      /^must be a real date, YYYY-MM-DD$/,
    ],
    [
      'a date that does not exist',
      '/agreements/0/validTo',
      '2024-02-30',
      '/agreements/0/validTo',
      /^must be a real date, .* or null$/,
    ],
    [
      'combined letting that does not say which benefits',
      '/councilDecisions/0/includesListB',
      undefined,
      '/councilDecisions/0/includesListB',
      /^is required$/,
    ],
    [
      'benefits in a decision of another type',
      '/councilDecisions/1/includesListB',
      true,
      '/councilDecisions/1/includesListB',
      /^is not a known property$/,
    ],
    [
      'a decision of no known type',
      '/councilDecisions/1/type',
      'dispensation',
      '/councilDecisions/1/type',
      /^must be one of: stk7-exemption, kombineret-udlejning, development-plan$/,
    ],
    ['a decision that is none', '/councilDecisions/1', 'yes', '/councilDecisions/1', /^must be an object$/],
    ['a quota without its base', '/agreements/1/ordering/of', undefined, '/agreements/1/ordering/of', /^is required$/],
    [
      'an ordering',
      '/agreements/0/ordering',
      { mode: 'lottery' },
      '/agreements/0/ordering/mode',
      /^must be one of: tiers, seniority, quota$/,
    ],
    [
      'a criterion of no known type',
      '/agreements/0/tiers/0/criteria',
      { type: 'income', subject: 'applicant' },
      '/agreements/0/tiers/0/criteria/type',
      /^must be one of: employment, education, employment-or-education, age, no-benefits, workplace-municipality$/,
    ],
    [
      'a criterion without a type',
      '/agreements/0/waivers',
      [{ min: 65 }],
      '/agreements/0/waivers/0',
      /^must have one of: type, anyOf, allOf$/,
    ],
    [
      'a criterion without what its type needs',
      '/agreements/0/waivers',
      [{ anyOf: [{ allOf: [{ type: 'age', subject: 'applicant' }] }] }],
      '/agreements/0/waivers/0/anyOf/0/allOf/0/min',
      /^is required$/,
    ],
    [
      'a criterion about nobody known',
      '/agreements/0/tiers/0/criteria/subject',
      'neighbour',
      '/agreements/0/tiers/0/criteria/subject',
      /^must be one of: applicant, applicant-or-partner, applicant-and-partner, all-adults$/,
    ],
    [
      'no criteria to choose from',
      '/agreements/0/waivers',
      [{ anyOf: [] }],
      '/agreements/0/waivers/0/anyOf',
      /^must have at least 1 item$/,
    ],
  ])

  it('is told place by place, every fault of it', () => {
    const document = changed('/areas/0', 5, changed('/editions/1/listDate', '2020-11-30', changed('/sequence', 0.5)))
    expect(errorsOf(document).map(({ pointer }) => pointer)).toEqual(['/sequence', '/areas/0', '/editions/1/listDate'])
  })
})

describe('ids', () => {
  refuses([
    [
      'an area twice',
      '/areas/-',
      { areaId: 'off', name: 'Åparken 2', municipalityCode: '0540' },
      '/areas/3/areaId',
      /^is the id "off" of an earlier area/,
    ],
    [
      'a department twice',
      '/departments/-',
      { departmentId: 'on-1', name: 'Afdeling 4', municipalityCode: '0751', areaId: null },
      '/departments/3/departmentId',
      /^is the id "on-1" of an earlier department/,
    ],
    ['an agreement twice', '/agreements/1/agreementId', 'area-gate', '/agreements/1/agreementId', /earlier agreement/],
    ['a municipality twice', '/municipalities/1/code', '0540', '/municipalities/1/code', /earlier municipality/],
    ['no such area, of a department', '/departments/0/areaId', 'x', '/departments/0/areaId', /the area "x", which/],
    ['no such area, of an entry', '/editions/1/entries/0/areaId', 'x', '/editions/1/entries/0/areaId', /area "x"/],
    ['no such area, of an agreement', '/agreements/0/areaIds/-', 'x', '/agreements/0/areaIds/1', /area "x"/],
    ['no such area, of a decision', '/councilDecisions/1/areaId', 'x', '/councilDecisions/1/areaId', /area "x"/],
    [
      'no such area, of a count',
      '/municipalities/0/familyDwellings/0/byArea',
      { 'x/y': 1 },
      '/municipalities/0/familyDwellings/0/byArea/x~1y',
      /the area "x\/y", which the register does not have$/,
    ],
    ['no such department', '/agreements/1/departmentIds/0', 'x', '/agreements/1/departmentIds/0', /department "x"/],
  ])
})

describe('editions', () => {
  refuses([
    [
      'more than there will be in a hundred years',
      '/editions',
      Array.from({ length: 101 }, (_, n) => ({ listDate: `${2018 + n}-12-01`, coverage: {}, entries: [] })),
      '/editions',
      /^must have at most 100 items$/,
    ],
    ['two of a date', '/editions/2/listDate', '2020-12-01', '/editions/2/listDate', /one edition of 2020-12-01$/],
    [
      'an area twice in one',
      '/editions/2/entries/1/areaId',
      'on',
      '/editions/2/entries/1/areaId',
      /one entry for an area$/,
    ],
    [
      'an entry on and off a list',
      '/editions/2/entries/1/on/-',
      'udsat-boligomraade',
      '/editions/2/entries/1',
      /^is both on and off udsat-boligomraade$/,
    ],
    [
      'an entry on a list that was not in law',
      '/editions/1/entries/0/on/-',
      'forebyggelsesomraade',
      '/editions/1/entries/0',
      /^is on forebyggelsesomraade, a list that .* not in law$/,
    ],
    [
      'on omdannelsesområde, off parallelsamfund',
      '/editions/2/entries/1',
      { areaId: 'off', on: ['omdannelsesomraade'], off: ['parallelsamfund'], sources: [] },
      '/editions/2/entries/1',
      /^is on omdannelsesomraade but off parallelsamfund/,
    ],
    [
      'on omdannelsesområde, off udsat boligområde',
      '/editions/2/entries/1/on/-',
      'omdannelsesomraade',
      '/editions/2/entries/1',
      /^is on omdannelsesomraade but off udsat-boligomraade/,
    ],
    [
      'on parallelsamfund, off udsat boligområde',
      '/editions/2/entries/1/on/-',
      'parallelsamfund',
      '/editions/2/entries/1',
      /^is on parallelsamfund but off udsat-boligomraade/,
    ],
  ])
})

describe('agreements', () => {
  const rival = (differs: Parameters<typeof agreement>[0]) => agreement({ agreementId: 'rival', ...differs })

  refuses([
    ['that name no place', '/agreements/0/areaIds', [], '/agreements/0', /^must name at least one area or department$/],
    ['that nobody could meet', '/agreements/0/tiers', [], '/agreements/0/tiers', /nobody could meet it$/],
    [
      'whose quota prefers more than there are',
      '/agreements/1/ordering/preferred',
      4,
      '/agreements/1/ordering/preferred',
      /^must not be more than 3/,
    ],
    ['with a tier twice', '/agreements/1/tiers/1/tier', 2, '/agreements/1/tiers/1/tier', /^is 2, as an earlier tier/],
    [
      'that end before they begin',
      '/agreements/1/validTo',
      '2021-12-31',
      '/agreements/1/validTo',
      /^must not be before 2022-01-01/,
    ],
    [
      'of one basis for one area on a day',
      '/agreements/-',
      rival({ areaIds: ['off', 'on'], validFrom: '2030-01-01' }),
      '/agreements/2',
      /^overlaps the agreement "area-gate" from 2030-01-01; .* only one agreement of basis abl-60-4 for the area "on"$/,
    ],
    [
      'of one basis for one department on a day',
      '/agreements/-',
      rival({ departmentIds: ['outside-1'], validFrom: '2025-12-31' }),
      '/agreements/2',
      /^overlaps the agreement "department-tiers" from 2025-12-31; .* for the department "outside-1"$/,
    ],
    [
      'that begin before the one they overlap',
      '/agreements/-',
      rival({ areaIds: ['on'], validFrom: '2021-01-01', validTo: '2022-01-01' }),
      '/agreements/0',
      /^overlaps the agreement "rival" from 2022-01-01/,
    ],
  ])

  it('that overlap a long one are all told, also behind a short one', () => {
    const rivals = [
      rival({ areaIds: ['on'], validFrom: '2023-01-01', validTo: '2023-12-31' }),
      rival({ agreementId: 'late', areaIds: ['on'], validFrom: '2025-01-01', validTo: '2025-12-31' }),
    ]
    const document = { ...smallDocument(), agreements: [agreement({ areaIds: ['on'] }), ...rivals] }
    expect(errorsOf(document).map(({ pointer }) => pointer)).toEqual(['/agreements/1', '/agreements/2'])
  })
})

describe('council decisions and their coverage', () => {
  refuses([
    [
      'of one type for one area on a day',
      '/councilDecisions/-',
      { type: 'stk7-exemption', areaId: 'off', from: '2024-01-01', to: '2024-12-31' },
      '/councilDecisions/3',
      /^overlaps the decision at \/councilDecisions\/1 from 2024-01-01; .* of type stk7-exemption for the area "off"$/,
    ],
    [
      'that end before they begin',
      '/councilDecisions/0/to',
      '2024-01-31',
      '/councilDecisions/0/to',
      /^must not be before 2024-02-01/,
    ],
    [
      'coverage that ends before it begins',
      '/decisionCoverage/0/to',
      '2018-11-30',
      '/decisionCoverage/0/to',
      /^must not be before 2018-12-01/,
    ],
    [
      'coverage of a municipality with nothing in it',
      '/decisionCoverage/0/municipalityCode',
      '0541',
      '/decisionCoverage/0/municipalityCode',
      /^names the municipality 0541/,
    ],
  ])
})

describe('municipalities', () => {
  refuses([
    [
      'a department elsewhere than its area',
      '/departments/0/municipalityCode',
      '0751',
      '/departments/0/municipalityCode',
      /^must be 0540, the municipality of the area "on"$/,
    ],
    [
      'a count of an area that lies elsewhere',
      '/municipalities/0/familyDwellings/0/byArea/unmentioned',
      1,
      '/municipalities/0/familyDwellings/0/byArea/unmentioned',
      /^is an area of municipality 0751, not of 0540$/,
    ],
    [
      'fewer dwellings than in its areas',
      '/municipalities/0/familyDwellings/0/total',
      599,
      '/municipalities/0/familyDwellings/0/total',
      /^must be at least 600/,
    ],
    [
      'two counts of a day',
      '/municipalities/0/familyDwellings/-',
      { asOf: '2024-01-01', total: 1, byArea: {} },
      '/municipalities/0/familyDwellings/1/asOf',
      /one count of 2024-01-01$/,
    ],
  ])
})

describe('citizenship, nationality, ethnic origin, race and religion', () => {
  const never = /can never be a criterion: citizenship, nationality, ethnic origin/
  const criterion = '/agreements/0/tiers/0/criteria'

  it.each([
    'citizenship',
    'statsborgerskab',
    'dansk-statsborger',
    'nationality',
    'nationalitet',
    'ethnicity',
    'ethnic-origin',
    'etnisk-herkomst',
    'etnicitet',
    'oprindelsesland',
    'country-of-birth',
    'race',
    'religion',
    'non-western',
    'nonWesternShare',
    'non_western',
    'ikkevestlig',
    'ikke-vestlig-baggrund',
    'IkkeVestlige',
    'indvandrer',
    'udlænding',
    'indfødsret',
  ])('can be no type and no property of a criterion: %s', (name) => {
    const byType = errorsOf(changed(criterion, { type: name, subject: 'applicant' }))
    expect(byType).toEqual([{ pointer: `${criterion}/type`, detail: expect.stringMatching(never) }])
    const byProperty = errorsOf(changed(`${criterion}/${name}`, ['DK']))
    expect(byProperty).toEqual([{ pointer: `${criterion}/${name}`, detail: expect.stringMatching(never) }])
  })

  refuses([
    [
      'are found where criteria nest',
      '/agreements/1/tiers/1/criteria/anyOf/1/allOf/-',
      { type: 'statsborgerskab', subject: 'applicant' },
      '/agreements/1/tiers/1/criteria/anyOf/1/allOf/1/type',
      never,
    ],
    [
      'are found in waivers',
      '/agreements/0/waivers/-',
      { type: 'age', subject: 'applicant', min: 18, nationalities: ['DK'] },
      '/agreements/0/waivers/0/nationalities',
      never,
    ],
    ['are found as a subject', `${criterion}/subject`, 'non-western-applicants', `${criterion}/subject`, never],
    ['are found beside the criteria', '/agreements/0/citizenships', ['DK'], '/agreements/0/citizenships', never],
  ])

  it.each(['income', 'trace-of-rent', 'originalLease', 'national-average', 'generations', 'international-student'])(
    'are not seen in innocent words: %s',
    (type) => {
      const [error, ...others] = errorsOf(changed(criterion, { type, subject: 'applicant' }))
      expect(error?.detail).toMatch(/^must be one of: employment/)
      expect(others).toEqual([])
    },
  )

  it('are not seen in ids, which are names', () => {
    expect(errorsOf(changed('/agreements/0/agreementId', 'race-and-religion'))).toEqual([])
  })
})
