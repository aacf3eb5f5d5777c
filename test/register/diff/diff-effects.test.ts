import { describe, expect, it } from 'vitest'
import { agreement } from '../document.ts'
import {
  agreementIn,
  agreementWith,
  area,
  areaWith,
  decision,
  decisionWith,
  department,
  departmentWith,
  diffOf,
  type Edit,
  edition,
  effectLines,
  lists,
  municipalityWith,
  withoutArea,
} from './changed.ts'

/** What changes decisions, as a line of place and days and then what differs there. */
const effectsOf = (edit: Edit, first?: Edit) => effectLines(diffOf(edit, first))

const texts = (...items: string[]): string => JSON.stringify(items)

const everyList = texts(
  'udsat-boligomraade',
  'parallelsamfund',
  'omdannelsesomraade',
  'forebyggelsesomraade',
  'kombineret-udlejning',
)

describe('no decision changes', () => {
  it.each<[string, Edit]>([
    ['by a name', areaWith('on', { name: 'Et andet navn' })],
    ['by other names', areaWith('on', { aliases: ['Et alias'] })],
    ['by the name of a department', departmentWith('on-1', { name: 'Afdeling Et' })],
    ['by the municipality of a department outside', departmentWith('outside-1', { municipalityCode: '0730' })],
    ['by counts of dwellings', municipalityWith('0540', { familyDwellings: [] })],
    ['by municipalities', ({ municipalities }) => void municipalities.splice(0)],
    [
      'by sources and figures',
      (document) => {
        const { entries, coverage } = edition(document, '2023-12-01')
        for (const entry of entries) Object.assign(entry, { sources: ['another'], statistics: { residents: 1 } })
        for (const one of Object.values(coverage)) Object.assign(one, { officialTotal: 60, found: 30 })
      },
    ],
    [
      'by lists of a year that no decision is of',
      (document) => {
        document.editions.push({ listDate: '2017-12-01', coverage: {}, entries: [] })
        lists('2017-12-01', 'on', { on: ['udsat-boligomraade'] })(document)
      },
    ],
    [
      'by an edition that says nothing',
      ({ editions }) => void editions.push({ listDate: '2024-12-01', coverage: {}, entries: [] }),
    ],
    // § 168 a(6) begins and ends by itself.
    ['by a development plan of before § 168 a(6)', decisionWith('development-plan', { from: '2020-01-01' })],
    ['by a development plan beyond § 168 a(6)', decisionWith('development-plan', { to: null })],
    [
      'by agreements that were over before decisions were answered',
      ({ agreements }) =>
        void agreements.push(
          agreement({ agreementId: 'old', areaIds: ['off'], validFrom: '2016-01-01', validTo: '2018-11-30' }),
        ),
    ],
  ])('%s', (_, edit) => {
    expect(diffOf(edit)).toMatchObject({ identical: false, effects: [] })
  })
})

describe('a list', () => {
  it('of a new edition holds from 1 December to 30 November', () => {
    const toldOn = [
      `designations [] → ${texts('udsat-boligomraade')}`,
      `unknown ${everyList} → ${texts('parallelsamfund', 'omdannelsesomraade', 'forebyggelsesomraade', 'kombineret-udlejning')}`,
    ]
    const toldOff = [`unknown ${everyList} → ${texts('forebyggelsesomraade', 'kombineret-udlejning')}`]
    expect(
      effectsOf(({ editions }) => {
        editions.push({
          listDate: '2024-12-01',
          coverage: { 'udsat-boligomraade': { status: 'complete', officialTotal: 1, found: 1 } },
          entries: [{ areaId: 'on', on: ['udsat-boligomraade'], off: [], sources: [] }],
        })
      }),
    ).toEqual([
      // "on-2" has an agreement of its own, and so sees something else than its area, which changes likewise.
      ['on, 2024-12-01 to 2025-11-30', ...toldOn, 'same for 1', 'apart: on-2'],
      ['off, 2024-12-01 to 2025-11-30', ...toldOff],
      ['unmentioned, 2024-12-01 to 2025-11-30', ...toldOff],
      ['department on-2, 2024-12-01 to 2025-11-30', ...toldOn],
    ])
  })

  it('of the last edition does not hold until further notice', () => {
    expect(
      effectsOf((document) => {
        document.editions = document.editions.filter(({ listDate }) => listDate !== '2025-12-01')
      }).map(([where]) => where),
    ).toEqual([
      'on, 2025-12-01 to 2026-11-30',
      'off, 2025-12-01 to 2026-11-30',
      'unmentioned, 2025-12-01 to 2026-11-30',
      'department on-2, 2025-12-01 to 2026-11-30',
    ])
  })

  it('has an effect where an area comes on it, with what it is a part of', () => {
    expect(effectsOf(lists('2023-12-01', 'unmentioned', { on: ['omdannelsesomraade'] })).at(0)).toEqual([
      'unmentioned, 2023-12-01 to 2024-01-31',
      `designations [] → ${texts('udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade')}`,
      `unknown ${texts('udsat-boligomraade', 'parallelsamfund', 'forebyggelsesomraade', 'kombineret-udlejning')} → ${texts('forebyggelsesomraade', 'kombineret-udlejning')}`,
    ])
  })
})

describe('a council decision', () => {
  it('that ends changes decisions from the day after', () => {
    expect(effectsOf(decisionWith('stk7-exemption', { to: '2024-06-30' }))).toEqual([
      ['off, 2024-07-01 to …', 'stk7Exempt true → false'],
    ])
  })

  it('that ends earlier changes them until the day on which it ended', () => {
    expect(effectsOf(decisionWith('kombineret-udlejning', { to: '2024-03-31' }))).toEqual([
      [
        'unmentioned, 2024-04-01 to 2024-06-30',
        // Where it was silent on the list of § 51 b, the decision told.
        `designations ${texts('kombineret-udlejning')} → []`,
        `unknown ${texts('udsat-boligomraade', 'parallelsamfund', 'forebyggelsesomraade')} → ${texts('udsat-boligomraade', 'parallelsamfund', 'forebyggelsesomraade', 'kombineret-udlejning')}`,
        'kombineretUdlejning "lists-a-and-b" → null',
      ],
    ])
  })

  it('that lasts longer changes them for as long', () => {
    const [effect, ...others] = effectsOf(decisionWith('kombineret-udlejning', { to: '2024-07-31' }))
    expect(others).toEqual([])
    expect(effect).toEqual([
      'unmentioned, 2024-07-01 to 2024-07-31',
      expect.stringMatching(/^designations/),
      expect.stringMatching(/^unknown/),
      'kombineretUdlejning null → "lists-a-and-b"',
    ])
  })

  it('that leaves list B out changes them while it lasts', () => {
    expect(effectsOf(decisionWith('kombineret-udlejning', { includesListB: false }))).toEqual([
      ['unmentioned, 2024-02-01 to 2024-06-30', 'kombineretUdlejning "lists-a-and-b" → "list-a"'],
    ])
  })

  it('on a development plan changes them while § 168 a(6) holds', () => {
    expect(effectsOf(decisionWith('development-plan', { to: '2029-12-30' }))).toEqual([
      ['on, 2029-12-31 to 2029-12-31', 'developmentPlan true → false', 'same for 2'],
    ])
    const withdrawn = effectsOf((document) => {
      document.councilDecisions = document.councilDecisions.filter(({ type }) => type !== 'development-plan')
    })
    const ofArea = withdrawn.map(([where]) => where).filter((where) => where?.startsWith('on,'))
    expect([ofArea[0], ofArea.at(-1)]).toEqual(['on, 2021-07-01 to 2021-12-31', 'on, 2026-12-01 to 2029-12-31'])
  })
})

describe('the record of decisions', () => {
  it('that is withdrawn leaves unknown what is not decided', () => {
    expect(effectsOf((document) => void document.decisionCoverage.pop())).toEqual([
      ['on, 2018-12-01 to 2021-12-31', 'stk7Exempt false → null', 'same for 2'],
      ['on, 2022-01-01 to 2026-11-30', 'stk7Exempt false → null', 'same for 1', 'apart: on-2'],
      ['on, 2026-12-01 to …', 'stk7Exempt false → null', 'same for 2'],
      // Exempt from 2022; before § 168 a(6) and after it, no plan is one.
      ['off, 2018-12-01 to 2021-06-30', 'stk7Exempt false → null'],
      ['off, 2021-07-01 to 2021-12-31', 'stk7Exempt false → null', 'developmentPlan false → null'],
      ['off, 2022-01-01 to 2029-12-31', 'developmentPlan false → null'],
      ['department on-2, 2022-01-01 to 2026-11-30', 'stk7Exempt false → null'],
    ])
  })

  it('that has an end leaves it unknown from the day after', () => {
    expect(
      effectsOf((document) => {
        for (const one of document.decisionCoverage) one.to = '2026-12-31'
      }),
    ).toEqual([
      ['on, 2027-01-01 to …', 'stk7Exempt false → null', 'same for 2'],
      ['off, 2027-01-01 to 2029-12-31', 'developmentPlan false → null'],
    ])
  })

  it('is that of the municipality in which the area lies', () => {
    expect(effectsOf(areaWith('off', { municipalityCode: '0751' }))).toEqual([
      ['off, 2018-12-01 to 2021-06-30', 'stk7Exempt false → null'],
      ['off, 2021-07-01 to 2021-12-31', 'stk7Exempt false → null', 'developmentPlan false → null'],
      ['off, 2022-01-01 to 2029-12-31', 'developmentPlan false → null'],
    ])
  })
})

describe('an agreement', () => {
  it('of departments that says something else does so on exactly the days on which it applies', () => {
    const { effects } = diffOf((document) => void agreementIn(document, 'department-tiers').tiers.pop())
    for (const { changedAgreements } of effects) expect(changedAgreements).toEqual(['department-tiers'])
    expect(effectLines(diffOf((document) => void agreementIn(document, 'department-tiers').tiers.pop()))).toEqual([
      ['department on-2, 2022-01-01 to 2025-12-31', 'other content of department-tiers'],
      ['department outside-1, 2022-01-01 to 2025-12-31', 'other content of department-tiers'],
    ])
  })

  it('of an area that says something else does so where no department has its own', () => {
    expect(effectsOf(agreementWith('area-gate', { effect: 'priority' }))).toEqual([
      ['on, 2022-01-01 to 2026-11-30', 'other content of area-gate', 'same for 1', 'apart: on-2'],
      ['on, 2026-12-01 to …', 'other content of area-gate', 'same for 2'],
      // Its own displaces it until the end of 2025.
      ['department on-2, 2026-01-01 to 2026-11-30', 'other content of area-gate'],
    ])
  })

  it('that also applies for less long says something else only while both apply', () => {
    expect(
      effectsOf((document) => {
        Object.assign(agreementIn(document, 'department-tiers'), {
          waivers: [{ type: 'age', subject: 'applicant', min: 65 }],
          validFrom: '2022-02-01',
          validTo: '2026-01-31',
        })
      }).filter(([where]) => where?.startsWith('department outside-1')),
    ).toEqual([
      ['department outside-1, 2022-01-01 to 2022-01-31', 'agreements ["department-tiers"] → []'],
      ['department outside-1, 2022-02-01 to 2025-12-31', 'other content of department-tiers'],
      ['department outside-1, 2026-01-01 to 2026-01-31', 'agreements [] → ["department-tiers"]'],
    ])
  })

  it('of the same basis displaces that of the area; of the other it stands beside it', () => {
    const own = { agreementId: 'own', departmentIds: ['on-1'], validFrom: '2024-01-01', validTo: '2024-12-31' }
    expect(effectsOf(({ agreements }) => void agreements.push(agreement(own)))).toEqual([
      ['department on-1, 2024-01-01 to 2024-12-31', 'agreements ["area-gate"] → ["own"]'],
    ])
    expect(effectsOf(({ agreements }) => void agreements.push(agreement({ ...own, basis: 'abl-60-1' })))).toEqual([
      ['department on-1, 2024-01-01 to 2024-12-31', 'agreements ["area-gate"] → ["area-gate","own"]'],
    ])
  })

  it('of another basis is another, and says something else', () => {
    const [effect] = diffOf(agreementWith('area-gate', { basis: 'abl-60-1' })).effects
    expect(effect).toMatchObject({ from: '2022-01-01', changedAgreements: ['area-gate'] })
  })

  it('of an area that ends is displaced in a department until its own ends', () => {
    expect(effectsOf(agreementWith('area-gate', { validTo: '2025-06-30' }))).toEqual([
      ['on, 2025-07-01 to 2026-11-30', 'agreements ["area-gate"] → []', 'same for 1', 'apart: on-2'],
      ['on, 2026-12-01 to …', 'agreements ["area-gate"] → []', 'same for 2'],
      ['department on-2, 2026-01-01 to 2026-11-30', 'agreements ["area-gate"] → []'],
    ])
  })

  it('of an area that is displaced for all of the time changes nothing for the department that is apart', () => {
    expect(effectsOf(agreementWith('area-gate', { validFrom: '2023-01-01' }))).toEqual([
      ['on, 2022-01-01 to 2022-12-31', 'agreements ["area-gate"] → []', 'same for 1', 'apart: on-2'],
    ])
  })
})

describe('an area', () => {
  it('that is new was not known, nor were its departments', () => {
    const { effects } = diffOf(({ areas, departments }) => {
      areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
      departments.push({ departmentId: 'new-1', name: 'Afdeling 1', municipalityCode: '0751', areaId: 'new' })
      departments.push({ departmentId: 'new-2', name: 'Afdeling 2', municipalityCode: '0751', areaId: 'new' })
    })
    expect([effects.at(0)?.from, effects.at(-1)?.to]).toEqual(['2018-12-01', null])
    for (const effect of effects) {
      expect(effect).toMatchObject({
        place: { areaId: 'new' },
        name: 'Den Nye',
        before: null,
        after: { areaId: 'new', agreements: [] },
        changedAgreements: [],
        departments: { same: 2, apart: [] },
      })
    }
  })

  it('that is gone is not known, nor are its departments, one of which saw something else', () => {
    expect(effectsOf(withoutArea('on'))).toEqual([
      ['on, 2018-12-01 to 2021-12-31', 'not known after', 'same for 2'],
      ['on, 2022-01-01 to 2026-11-30', 'not known after', 'same for 1', 'apart: on-2'],
      ['on, 2026-12-01 to …', 'not known after', 'same for 2'],
      ['department on-2, 2022-01-01 to 2026-11-30', 'not known after'],
    ])
  })

  it('that is known by another id is gone, and new; its departments have moved', () => {
    const told = effectsOf((document) => {
      const found = area(document, 'off')
      document.councilDecisions = document.councilDecisions.filter(({ areaId }) => areaId !== 'off')
      for (const { entries } of document.editions) entries.splice(0)
      found.areaId = 'renamed'
    })
    expect(told.flatMap(([where, ...what]) => (/^(off|renamed),/.test(where ?? '') ? [[where, ...what]] : []))).toEqual(
      [
        ['off, 2018-12-01 to …', 'not known after'],
        ['renamed, 2018-12-01 to …', 'not known before'],
      ],
    )
  })
})

describe('a department', () => {
  it('that is new, or gone, is told by itself: its area is what it was', () => {
    const add: Edit = ({ departments }) =>
      void departments.push({ departmentId: 'new-1', name: 'Afdeling 9', municipalityCode: '0540', areaId: 'on' })
    expect(effectsOf(add)).toEqual([['department new-1, 2018-12-01 to …', 'not known before']])
    expect(effectsOf(({ departments }) => void departments.pop(), add)).toEqual([
      ['department new-1, 2018-12-01 to …', 'not known after'],
    ])
    expect(diffOf(add).effects[0]).not.toHaveProperty('departments')
    expect(diffOf(add).effects[0]?.name).toBe('Afdeling 9')
  })

  it('that is new in an area of which something changes is apart', () => {
    expect(
      effectsOf((document) => {
        document.departments.push({
          departmentId: 'new-1',
          name: 'Afdeling 9',
          municipalityCode: '0540',
          areaId: 'off',
        })
        decision(document, 'stk7-exemption').to = '2024-06-30'
      }),
    ).toEqual([
      ['off, 2024-07-01 to …', 'stk7Exempt true → false', 'apart: new-1'],
      ['department new-1, 2018-12-01 to …', 'not known before'],
    ])
  })

  it('that moves sees another area, whatever that one is like', () => {
    const told = effectsOf(departmentWith('on-1', { areaId: 'off' }))
    expect(told[0]).toEqual(['department on-1, 2018-12-01 to 2020-11-30', 'areaId "on" → "off"'])
    expect(told.at(-1)).toEqual([
      'department on-1, 2030-01-01 to …',
      'areaId "on" → "off"',
      'stk7Exempt false → true',
      'agreements ["area-gate"] → []',
    ])
    for (const [where] of told) expect(where).toMatch(/^department on-1,/)
  })

  it('that moves is apart from what changes in the area it left, and in that it came to', () => {
    const told = effectsOf((document) => {
      department(document, 'on-1').areaId = 'off'
      agreementIn(document, 'area-gate').validTo = '2030-12-31'
      decision(document, 'stk7-exemption').to = '2030-06-30'
    })
    expect(told.slice(0, 2)).toEqual([
      ['on, 2031-01-01 to …', 'agreements ["area-gate"] → []', 'same for 1', 'apart: on-1'],
      ['off, 2030-07-01 to …', 'stk7Exempt true → false', 'apart: on-1'],
    ])
    // What it leaves behind has ended where it was; what it comes to has, too.
    expect(told.at(-1)).toEqual([
      'department on-1, 2030-07-01 to …',
      'areaId "on" → "off"',
      'agreements ["area-gate"] → []',
    ])
  })

  it('that moves out of the listed areas is on no list, whatever its area was', () => {
    const told = effectsOf(departmentWith('on-1', { areaId: null }))
    expect(told[0]).toEqual([
      'department on-1, 2018-12-01 to 2020-11-30',
      'areaId "on" → null',
      `unknown ${everyList} → []`,
      'kombineretUdlejning null → "none"',
    ])
  })

  it('outside the listed areas has its agreements, and nothing else that could change', () => {
    expect(effectsOf(agreementWith('department-tiers', { departmentIds: ['on-2'] }))).toEqual([
      ['department outside-1, 2022-01-01 to 2025-12-31', 'agreements ["department-tiers"] → []'],
    ])
  })
})

it('effects are of the areas first, then of the departments, in the order of the registers', () => {
  const told = effectsOf((document) => {
    document.decisionCoverage = []
    for (const one of document.agreements) one.validFrom = '2022-02-01'
    document.areas.reverse()
  })
  const places = told.map(([where]) => where?.split(',')[0])
  expect([...new Set(places)]).toEqual(['on', 'off', 'department on-2', 'department outside-1'])
})
