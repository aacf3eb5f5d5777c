import { expect, it } from 'vitest'
import { describeDiff } from '../../../src/register/diff/describe-diff.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { agreement, smallDocument, snapshotOf } from '../document.ts'

const told = (change: (document: RegisterDocument) => void): readonly string[] => {
  const document = { ...smallDocument(), sequence: 8 }
  change(document)
  return describeDiff(diffRegisters(snapshotOf(smallDocument()), snapshotOf(document)))
}

it('says so where two registers are the same', () => {
  const register = snapshotOf(smallDocument())
  expect(describeDiff(diffRegisters(register, register))).toEqual(['The documents are the same.'])
})

it('says so where nothing differs that they say', () => {
  expect(told(() => {}).slice(1)).toEqual(['', 'Nothing that they say differs.', '', 'No decision changes.'])
})

it('says so where no decision changes', () => {
  const lines = told(({ areas }) => {
    areas[1] = { areaId: 'off', name: 'Engparken', municipalityCode: '0540' }
  })
  expect(lines.slice(1)).toEqual(['', 'Areas', '  ~ Engparken (off): name', '', 'No decision changes.'])
})

it('can be read by a person', () => {
  const lines = told((document) => {
    document.areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
    document.departments.splice(2, 1)
    document.editions[2]?.entries.push({ areaId: 'new', on: ['forebyggelsesomraade'], off: [], sources: [] })
    document.agreements[0] = agreement({ agreementId: 'area-gate', areaIds: ['on'], validTo: '2030-12-31' })
    document.agreements[1]?.departmentIds.pop()
    document.councilDecisions[1] = { type: 'stk7-exemption', areaId: 'off', from: '2022-01-01', to: '2024-06-30' }
    document.decisionCoverage.push({
      municipalityCode: '0751',
      types: ['kombineret-udlejning'],
      from: '2024-01-01',
      to: '2024-12-31',
    })
  })
  expect(lines.slice(1)).toEqual([
    '',
    'Areas',
    '  + Den Nye (new)',
    '',
    'Departments',
    '  - Afdeling 3 (outside-1)',
    '',
    'List of 2023-12-01: forebyggelsesomraade',
    '  + on: Den Nye (new)',
    '',
    'Agreements under § 60',
    '  ends 2030-12-31: area-gate (abl-60-4), 2022-01-01 – 2030-12-31, for on',
    '  ~ department-tiers (abl-60-4), 2022-01-01 – 2025-12-31, for on-2: departmentIds',
    '',
    'Council decisions',
    '  ends 2024-06-30: stk7-exemption, Åparken (off), 2022-01-01 – 2024-06-30',
    '',
    'Where every council decision is on record',
    '  + 0751: kombineret-udlejning, 2024-01-01 – 2024-12-31',
    '',
    'Decisions that change',
    '  Nørager/Søstjernevej (on), decisions dated from 2031-01-01: agreements: area-gate → none; 2 departments there likewise',
    '  Åparken (off), decisions dated from 2024-07-01: exempt from § 59(7): yes → no',
    '  Ældrekvarteret (unmentioned), decisions dated 2024-01-01 – 2024-01-31: § 51 b: unknown → none',
    '  Ældrekvarteret (unmentioned), decisions dated 2024-07-01 – 2024-12-31: § 51 b: unknown → none',
    '  Den Nye (new), decisions dated from 2018-12-01: was not in the register',
    '  Afdeling 3 (department outside-1), decisions dated from 2018-12-01: is no longer in the register: requests are refused (unknown-area)',
  ])
})
