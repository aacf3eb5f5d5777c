import { describe, expect, it } from 'vitest'
import type { AgreementEntry } from '../../../src/register/agreement-entry.ts'
import type { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import { agreement } from '../document.ts'
import { agreementIn, agreementWith, decisionWith, diffOf, type Edit } from './changed.ts'

const none = { added: [], removed: [], ended: [], changed: [] }

describe('agreements', () => {
  const ref = {
    agreementId: 'department-tiers',
    basis: 'abl-60-4',
    areaIds: [],
    departmentIds: ['on-2', 'outside-1'],
    validFrom: '2022-01-01',
    validTo: '2025-12-31',
  }

  /** What is told of the agreement of departments, which lasts from 2022 to 2025. */
  const toldOf = (differs: Partial<AgreementEntry>): RegisterDiff['agreements'] =>
    diffOf(agreementWith('department-tiers', differs)).agreements

  it('are added and removed by their id', () => {
    const { agreements } = diffOf(agreementWith('department-tiers', { agreementId: 'renamed' }))
    expect(agreements).toEqual({ ...none, added: [{ ...ref, agreementId: 'renamed' }], removed: [ref] })
  })

  it('end where only the last day is set, or earlier', () => {
    expect(toldOf({ validTo: '2025-12-30' })).toEqual({
      ...none,
      ended: [{ ...ref, validTo: '2025-12-30', formerLastDay: '2025-12-31' }],
    })
    const { agreements } = diffOf(agreementWith('area-gate', { validTo: '2030-12-31' }))
    expect(agreements).toEqual({
      ...none,
      ended: [
        {
          agreementId: 'area-gate',
          basis: 'abl-60-4',
          areaIds: ['on'],
          departmentIds: [],
          validFrom: '2022-01-01',
          validTo: '2030-12-31',
          formerLastDay: null,
        },
      ],
    })
  })

  it.each<[string, Partial<AgreementEntry>, string[]]>([
    ['a day more', { validTo: '2026-01-01' }, ['validTo']],
    ['no last day', { validTo: null }, ['validTo']],
    ['an earlier last day and another effect', { validTo: '2025-12-30', effect: 'gate' }, ['validTo', 'effect']],
    [
      'an earlier last day and another first',
      { validTo: '2025-12-30', validFrom: '2021-01-01' },
      ['validFrom', 'validTo'],
    ],
    ['another first day', { validFrom: '2022-01-02' }, ['validFrom']],
    ['another basis', { basis: 'abl-60-1' }, ['basis']],
    ['an area', { areaIds: ['off'] }, ['areaIds']],
    ['a department less', { departmentIds: ['on-2'] }, ['departmentIds']],
    ['another rule of moves', { sameDepartmentMoves: 'must-meet' }, ['sameDepartmentMoves']],
    ['another ordering', { ordering: { mode: 'seniority' } }, ['ordering']],
    ['another quota', { ordering: { mode: 'quota', preferred: 1, of: 3 } }, ['ordering']],
    ['other tiers', { tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min: 18 } }] }, ['tiers']],
    ['a waiver', { waivers: [{ type: 'age', subject: 'applicant', min: 65 }] }, ['waivers']],
  ])('are changed by %s', (_, differs, changes) => {
    const { basis, areaIds, departmentIds, validFrom, validTo } = { ...ref, ...differs }
    expect(toldOf(differs)).toEqual({
      ...none,
      changed: [{ agreementId: 'department-tiers', basis, areaIds, departmentIds, validFrom, validTo, changes }],
    })
  })

  it('are changed where tiers change places', () => {
    const { agreements } = diffOf((document) => {
      for (const tier of agreementIn(document, 'department-tiers').tiers) tier.tier = 3 - tier.tier
    })
    expect(agreements).toMatchObject({ ...none, changed: [{ changes: ['tiers'] }] })
  })

  const education = (...kinds: ('su-berettiget' | 'elev')[]) =>
    ({ type: 'education', subject: 'applicant', kinds }) as const

  it('say the same in another order of tiers, places, kinds and properties', () => {
    const first: Edit = ({ agreements, departments }) => {
      departments.push({ departmentId: 'off-1', name: 'Afdeling 1', municipalityCode: '0540', areaId: 'off' })
      agreements.push(
        agreement({
          agreementId: 'own',
          areaIds: ['off', 'unmentioned'],
          departmentIds: ['on-1', 'off-1'],
          tiers: [
            { tier: 1, criteria: education('su-berettiget', 'elev') },
            { tier: 2, criteria: { type: 'age', subject: 'applicant', min: 18 } },
          ],
        }),
      )
    }
    const { agreements, effects } = diffOf((document) => {
      document.agreements.reverse()
      Object.assign(agreementIn(document, 'own'), {
        areaIds: ['unmentioned', 'off'],
        departmentIds: ['off-1', 'on-1'],
        tiers: [
          { criteria: { min: 18, subject: 'applicant', type: 'age' }, tier: 2 },
          { criteria: { kinds: ['elev', 'su-berettiget'], subject: 'applicant', type: 'education' }, tier: 1 },
        ],
      })
    }, first)
    expect({ agreements, effects }).toEqual({ agreements: none, effects: [] })
  })

  it('say something else in another order of waivers: an answer names those of the first that is met', () => {
    const waivers = (...of: AgreementEntry['waivers']): Edit => agreementWith('area-gate', { waivers: of })
    const age = { type: 'age', subject: 'applicant', min: 65 } as const
    const { agreements, effects } = diffOf(waivers(education('elev'), age), waivers(age, education('elev')))
    expect(agreements).toMatchObject({ ...none, changed: [{ agreementId: 'area-gate', changes: ['waivers'] }] })
    expect(effects.length).toBeGreaterThan(0)
  })
})

describe('council decisions', () => {
  const plan = { type: 'development-plan', areaId: 'on', name: 'Nørager/Søstjernevej', from: '2021-07-01' }
  const combined = {
    type: 'kombineret-udlejning',
    areaId: 'unmentioned',
    name: 'Ældrekvarteret',
    includesListB: true,
    from: '2024-02-01',
  }
  const exemption = { type: 'stk7-exemption', areaId: 'off', name: 'Åparken', from: '2022-01-01' }

  const toldOf = (...differs: Parameters<typeof decisionWith>): RegisterDiff['councilDecisions'] =>
    diffOf(decisionWith(...differs)).councilDecisions

  it('are added and removed', () => {
    const { councilDecisions } = diffOf((document) => {
      document.councilDecisions = document.councilDecisions.filter(({ type }) => type !== 'kombineret-udlejning')
      document.councilDecisions.push(
        { type: 'kombineret-udlejning', areaId: 'off', includesListB: false, from: '2024-02-01', to: null },
        { type: 'stk7-exemption', areaId: 'on', from: '2024-02-01', to: '2024-02-01' },
      )
    })
    expect(councilDecisions).toEqual({
      ...none,
      added: [
        { ...combined, areaId: 'off', name: 'Åparken', includesListB: false, to: null },
        { ...exemption, areaId: 'on', name: 'Nørager/Søstjernevej', from: '2024-02-01', to: '2024-02-01' },
      ],
      removed: [{ ...combined, to: '2024-06-30' }],
    })
  })

  it('end where only the last day is set, or earlier', () => {
    expect(toldOf('stk7-exemption', { to: '2030-01-01' })).toEqual({
      ...none,
      ended: [{ ...exemption, to: '2030-01-01', formerLastDay: null }],
    })
    expect(toldOf('kombineret-udlejning', { to: '2024-06-29' })).toEqual({
      ...none,
      ended: [{ ...combined, to: '2024-06-29', formerLastDay: '2024-06-30' }],
    })
  })

  it('are changed where the last day is later, or list B is taken in or left out', () => {
    expect(toldOf('kombineret-udlejning', { to: '2024-07-01' })).toEqual({
      ...none,
      changed: [{ ...combined, to: '2024-07-01', changes: ['to'] }],
    })
    expect(toldOf('development-plan', { to: null })).toEqual({
      ...none,
      changed: [{ ...plan, to: null, changes: ['to'] }],
    })
    expect(toldOf('kombineret-udlejning', { includesListB: false })).toEqual({
      ...none,
      changed: [{ ...combined, includesListB: false, to: '2024-06-30', changes: ['includesListB'] }],
    })
    expect(toldOf('kombineret-udlejning', { includesListB: false, to: '2024-06-29' })).toEqual({
      ...none,
      changed: [{ ...combined, includesListB: false, to: '2024-06-29', changes: ['to', 'includesListB'] }],
    })
  })

  it('are other decisions with another first day, area or type', () => {
    expect(toldOf('stk7-exemption', { from: '2022-01-02' })).toEqual({
      ...none,
      added: [{ ...exemption, from: '2022-01-02', to: null }],
      removed: [{ ...exemption, to: null }],
    })
    expect(toldOf('stk7-exemption', { areaId: 'on' })).toMatchObject({
      added: [{ areaId: 'on' }],
      removed: [{ areaId: 'off' }],
      ended: [],
      changed: [],
    })
    expect(toldOf('stk7-exemption', { type: 'development-plan' })).toMatchObject({
      added: [{ type: 'development-plan', areaId: 'off' }],
      removed: [{ type: 'stk7-exemption', areaId: 'off' }],
    })
  })

  it('of one type follow each other in an area, and are told apart', () => {
    const two = (second: object): Edit => {
      return ({ councilDecisions }) =>
        void councilDecisions.push(
          { type: 'stk7-exemption', areaId: 'on', from: '2022-01-01', to: '2022-12-31' },
          { type: 'stk7-exemption', areaId: 'on', from: '2023-01-01', to: '2023-12-31', ...second },
        )
    }
    const { councilDecisions } = diffOf((document) => {
      document.councilDecisions.splice(-2)
      two({ to: '2023-06-30' })(document)
      document.councilDecisions.reverse()
    }, two({}))
    expect(councilDecisions).toMatchObject({
      ...none,
      ended: [{ areaId: 'on', from: '2023-01-01', to: '2023-06-30', formerLastDay: '2023-12-31' }],
    })
  })
})

describe('the periods with every decision on record', () => {
  const recorded = { municipalityCode: '0540', from: '2018-12-01', to: null }
  const types: ('stk7-exemption' | 'development-plan' | 'kombineret-udlejning')[] = [
    'stk7-exemption',
    'development-plan',
  ]

  it.each<[string, Partial<RegisterDiff['decisionCoverage']['added'][number]>]>([
    ['a last day', { to: '2025-12-31' }],
    ['another first day', { from: '2018-12-02' }],
    ['a type more', { types: [...types, 'kombineret-udlejning'] }],
    ['a type less', { types: ['stk7-exemption'] }],
    ['another municipality', { municipalityCode: '0751' }],
  ])('are others with %s', (_, differs) => {
    const { decisionCoverage } = diffOf((document) => {
      document.decisionCoverage = [{ ...recorded, types, ...differs }]
    })
    expect(decisionCoverage).toEqual({
      added: [{ ...recorded, types, ...differs }],
      removed: [{ ...recorded, types }],
    })
  })

  it('are added beside others, and withdrawn', () => {
    const another = { municipalityCode: '0751', types, from: '2020-01-01', to: null }
    const add: Edit = ({ decisionCoverage }) => void decisionCoverage.unshift(another)
    expect(diffOf(add).decisionCoverage).toEqual({ added: [another], removed: [] })
    expect(diffOf(({ decisionCoverage }) => void decisionCoverage.shift(), add).decisionCoverage).toEqual({
      added: [],
      removed: [another],
    })
  })

  it('are in no order, nor are their types', () => {
    const another = { municipalityCode: '0751', types, from: '2020-01-01', to: null }
    const { decisionCoverage } = diffOf(
      (document) => {
        document.decisionCoverage.reverse()
        for (const one of document.decisionCoverage) one.types = one.types.toReversed()
      },
      ({ decisionCoverage: all }) => void all.push(another),
    )
    expect(decisionCoverage).toEqual({ added: [], removed: [] })
  })
})
