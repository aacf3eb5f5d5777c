import { describe, expect, it } from 'vitest'
import { describeDiff } from '../../../src/register/diff/describe-diff.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import { agreement, smallDocument, snapshotOf } from '../document.ts'
import {
  agreementWith,
  areaWith,
  changed,
  decisionWith,
  departmentWith,
  diffOf,
  type Edit,
  edition,
  lists,
  municipalityWith,
  withoutArea,
} from './changed.ts'

/** All but the first line, which names the registers. */
const told = (edit: Edit, first?: Edit): readonly string[] => describeDiff(diffOf(edit, first)).slice(1)

const nothingElse = ['', 'Nothing differs but sources, figures or how they are written.', '', 'No decision changes.']

describe('where little differs', () => {
  it('says that two documents are the same', () => {
    const register = snapshotOf(smallDocument())
    expect(describeDiff(diffRegisters(register, register))).toEqual(['The documents are the same.'])
  })

  it('names the registers by sequence and the beginning of their revision', () => {
    const [before, after] = [snapshotOf(smallDocument()), snapshotOf(changed())]
    const [from, to] = [before.stamp.revision.slice(0, 12), after.stamp.revision.slice(0, 12)]
    expect(describeDiff(diffRegisters(before, after))[0]).toBe(`From sequence 7 (${from}) to 8 (${to}).`)
  })

  it.each<[string, Edit]>([
    ['nothing but the sequence', () => {}],
    ['an order', ({ areas }) => void areas.reverse()],
    [
      'sources and figures',
      (document) => {
        for (const entry of edition(document, '2023-12-01').entries) {
          Object.assign(entry, { sources: ['another'], statistics: { residents: 1 } })
        }
      },
    ],
  ])('says no more than is true of %s', (_, edit) => {
    expect(told(edit)).toEqual(nothingElse)
  })

  it('says that no decision changes', () => {
    expect(told(areaWith('off', { name: 'Engparken' }))).toEqual([
      '',
      'Areas',
      '  ~ Engparken (off): name',
      '',
      'No decision changes.',
    ])
  })

  it('tells of an edition that comes or goes, though its lists tell nothing', () => {
    const silent: Edit = ({ editions }) => void editions.push({ listDate: '2024-12-01', coverage: {}, entries: [] })
    expect(told(silent)).toEqual(['', 'Editions of the lists', '  + 2024-12-01', '', 'No decision changes.'])
    expect(told(({ editions }) => void editions.pop(), silent)).toEqual([
      '',
      'Editions of the lists',
      '  - 2024-12-01',
      '',
      'No decision changes.',
    ])
  })
})

const manyChanges: Edit = (document) => {
  withoutArea('unmentioned')(document)
  document.areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
  areaWith('off', { name: 'Engparken', aliases: ['Åparken'] })(document)
  document.departments.push({ departmentId: 'new-1', name: 'Afdeling 4', municipalityCode: '0751', areaId: 'new' })
  departmentWith('outside-1', { name: 'Afdeling Tre' })(document)
  document.municipalities = document.municipalities.filter(({ code }) => code !== '0751')
  municipalityWith('0540', { familyDwellings: [] })(document)
  edition(document, '2023-12-01').coverage.forebyggelsesomraade = { status: 'complete', officialTotal: 2, found: 1 }
  lists('2023-12-01', 'new', { on: ['forebyggelsesomraade'] })(document)
  lists('2023-12-01', 'off', {})(document)
  agreementWith('area-gate', { validTo: '2030-12-31' })(document)
  agreementWith('department-tiers', { sameDepartmentMoves: 'must-meet', effect: 'gate' })(document)
  document.agreements.push(agreement({ agreementId: 'own', basis: 'abl-60-1', departmentIds: ['on-1'] }))
  decisionWith('stk7-exemption', { to: '2024-06-30' })(document)
  decisionWith('development-plan', { to: null })(document)
  document.councilDecisions.push({
    type: 'kombineret-udlejning',
    areaId: 'new',
    includesListB: true,
    from: '2025-01-01',
    to: '2025-12-31',
  })
  document.decisionCoverage.push({
    municipalityCode: '0540',
    types: ['kombineret-udlejning'],
    from: '2031-01-01',
    to: null,
  })
}

it('can be read by a person', () => {
  expect(told(manyChanges)).toEqual([
    '',
    'Areas',
    '  + Den Nye (new)',
    '  - Ældrekvarteret (unmentioned)',
    '  ~ Engparken (off): name, aliases',
    '',
    'Departments',
    '  + Afdeling 4 (new-1)',
    '  ~ Afdeling Tre (outside-1): name',
    '',
    'Municipalities',
    '  - Aarhus (0751)',
    '  ~ Sønderborg (0540): familyDwellings',
    '',
    'List of 2023-12-01: udsat-boligomraade',
    '  ? no longer known: Engparken (off)',
    '',
    'List of 2023-12-01: parallelsamfund',
    '  ? no longer known: Engparken (off)',
    '',
    'List of 2023-12-01: forebyggelsesomraade',
    '  + on: Den Nye (new)',
    '  - off: Nørager/Søstjernevej (on)',
    '  - off: Engparken (off)',
    '  coverage: partial → complete',
    '',
    'Agreements under § 60',
    '  + own (abl-60-1), from 2022-01-01, for on-1',
    '  ends 2030-12-31: area-gate (abl-60-4), 2022-01-01 – 2030-12-31, for on',
    '  ~ department-tiers (abl-60-4), 2022-01-01 – 2025-12-31, for on-2, outside-1: effect, sameDepartmentMoves',
    '',
    'Council decisions',
    '  + kombineret-udlejning with list B, Den Nye (new), 2025-01-01 – 2025-12-31',
    '  - kombineret-udlejning with list B, Ældrekvarteret (unmentioned), 2024-02-01 – 2024-06-30',
    '  ends 2024-06-30: stk7-exemption, Engparken (off), 2022-01-01 – 2024-06-30',
    '  ~ development-plan, Nørager/Søstjernevej (on), from 2021-07-01: to',
    '',
    'Where every council decision is on record',
    '  + 0540: kombineret-udlejning, from 2031-01-01',
    '',
    'Decisions that change',
    '  Nørager/Søstjernevej (on), decisions dated 2023-12-01 – 2024-11-30: forebyggelsesomraade: unknown → off; for on-1, on-2 only what stands below',
    '  Nørager/Søstjernevej (on), decisions dated from 2031-01-01: § 51 b: unknown → none; agreements: area-gate → none; 1 department there likewise; for on-1 only what stands below',
    '  Engparken (off), decisions dated 2023-12-01 – 2024-06-30: udsat-boligomraade: off → unknown; parallelsamfund: off → unknown; forebyggelsesomraade: unknown → off',
    '  Engparken (off), decisions dated 2024-07-01 – 2024-11-30: udsat-boligomraade: off → unknown; parallelsamfund: off → unknown; forebyggelsesomraade: unknown → off; exempt from § 59(7): yes → no',
    '  Engparken (off), decisions dated 2024-12-01 – 2030-12-31: exempt from § 59(7): yes → no',
    '  Engparken (off), decisions dated from 2031-01-01: exempt from § 59(7): yes → no; § 51 b: unknown → none',
    '  Ældrekvarteret (unmentioned), decisions dated from 2018-12-01: is no longer in the register: requests are refused (unknown-area)',
    '  Den Nye (new), decisions dated from 2018-12-01: was not in the register; 1 department there likewise',
    '  Afdeling 1 (department on-1), decisions dated 2022-01-01 – 2023-11-30: agreements: area-gate → area-gate, own',
    '  Afdeling 1 (department on-1), decisions dated 2023-12-01 – 2024-11-30: forebyggelsesomraade: unknown → off; agreements: area-gate → area-gate, own',
    '  Afdeling 1 (department on-1), decisions dated 2024-12-01 – 2030-12-31: agreements: area-gate → area-gate, own',
    '  Afdeling 1 (department on-1), decisions dated from 2031-01-01: § 51 b: unknown → none; agreements: area-gate → own',
    '  Afdeling 2 (department on-2), decisions dated 2022-01-01 – 2023-11-30: agreement department-tiers says something else',
    '  Afdeling 2 (department on-2), decisions dated 2023-12-01 – 2024-11-30: forebyggelsesomraade: unknown → off; agreement department-tiers says something else',
    '  Afdeling 2 (department on-2), decisions dated 2024-12-01 – 2025-12-31: agreement department-tiers says something else',
    '  Afdeling Tre (department outside-1), decisions dated 2022-01-01 – 2025-12-31: agreement department-tiers says something else',
  ])
})

describe('an effect in words', () => {
  const effects = (edit: Edit, first?: Edit): readonly string[] => {
    const lines = told(edit, first)
    return lines.slice(lines.indexOf('Decisions that change') + 1)
  }

  it('counts the departments that see the same', () => {
    expect(effects(decisionWith('development-plan', { to: '2029-12-30' }))).toEqual([
      '  Nørager/Søstjernevej (on), decisions dated 2029-12-31 – 2029-12-31: development plan: yes → no; 2 departments there likewise',
    ])
  })

  it('is one for days that follow each other, and two for days that do not', () => {
    const combined = (...periods: (readonly [string, string | null])[]): Edit => {
      return (document) => {
        document.councilDecisions = periods.map(([from, to]) => ({ type: 'stk7-exemption', areaId: 'off', from, to }))
      }
    }
    const where = '  Åparken (off), decisions dated'
    // The lists turn in between, and change nothing of it.
    expect(effects(combined(), combined(['2023-01-01', '2024-12-31']))).toEqual([
      `${where} 2023-01-01 – 2024-12-31: exempt from § 59(7): yes → no`,
    ])
    expect(effects(combined(), combined(['2024-01-01', '2024-01-31'], ['2024-02-02', null]))).toEqual([
      `${where} 2024-01-01 – 2024-01-31: exempt from § 59(7): yes → no`,
      `${where} from 2024-02-02: exempt from § 59(7): yes → no`,
    ])
  })

  it('tells § 51 b in its own words', () => {
    expect(effects(decisionWith('kombineret-udlejning', { includesListB: false }))).toEqual([
      '  Ældrekvarteret (unmentioned), decisions dated 2024-02-01 – 2024-06-30: § 51 b: lists-a-and-b → list-a',
    ])
  })

  it('tells of what has the id "none", or a comma in its id', () => {
    const own = (agreementId: string): Edit => {
      return ({ agreements }) =>
        void agreements.push(agreement({ agreementId, areaIds: ['off'], validFrom: '2031-01-01' }))
    }
    expect(effects(own('none'))).toEqual([
      '  Åparken (off), decisions dated from 2031-01-01: agreements: none → "none"',
    ])
    expect(effects(own('a, b'))).toEqual([
      '  Åparken (off), decisions dated from 2031-01-01: agreements: none → "a, b"',
    ])
    expect(
      effects(
        (document) => departmentWith('outside-1', { areaId: 'none' })(document),
        ({ areas, agreements }) => {
          areas.push({ areaId: 'none', name: 'Ingen', municipalityCode: '0751' })
          agreements.splice(0)
        },
      )[0],
    ).toMatch(
      /^ {2}Afdeling 3 \(department outside-1\), decisions dated 2018-12-01 – \d{4}-11-30: area: none → "none"; /,
    )
  })
})

it('a name cannot pass for a line', () => {
  const lines = told(areaWith('off', { name: 'Åparken\n\nNo decision\r\nchanges.\u2028' }))
  expect(lines).toEqual(['', 'Areas', '  ~ Åparken No decision changes.  (off): name', '', 'No decision changes.'])
})
