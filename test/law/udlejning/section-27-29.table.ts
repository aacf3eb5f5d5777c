import { almen } from '../../tables/pathways.ts'
import { kinds, udsat } from '../../tables/place.ts'
import type { Table } from '../../tables/table.ts'
import { yesOrNo } from '../../tables/yes-or-no.ts'

/** Udlejningsbekendtgørelsen §§ 27-29. */

const groups = {
  'letting by the organisation': ['venteliste', 'intern-oprykning', 'annoncering'],
} as const

const debt: Table = {
  name: 'Overdue debt',
  rules: ['ubek-27'],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: almen,
    dwelling: kinds,
    'overdue debt': { ...yesOrNo('/landlordGrounds/overdueDebt'), 'not told': {} },
  },
  groups,
  rows: `
    pathway      | dwelling | overdue debt | says
    ≠ letting by the organisation | -        | -            | does not apply
    letting by the organisation   | -        | not told     | does not apply
    letting by the organisation   | -        | yes          | assess
    letting by the organisation   | -        | no           | clears
  `,
}

const disorder: Table = {
  name: 'A lease in the area ended for disorder',
  rules: ['ubek-28'],
  given: 'Notice of it was given on the day told.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: almen,
    on: { '2024-02-29': { on: '2024-02-29' }, '2024-03-01': { on: '2024-03-01' }, '2026-02-28': { on: '2026-02-28' } },
    'notice on': {
      'not told': {},
      ...Object.fromEntries(
        ['2022-02-28', '2022-03-01', '2022-03-02', '2024-02-29', '2024-03-01', '2024-03-02'].map((on) => [
          on,
          { '/landlordGrounds/disorderLeaseNoticeOn': on },
        ]),
      ),
    },
  },
  groups,
  rows: `
    pathway      | on         | notice on | says
    ≠ letting by the organisation | -          | -         | does not apply
    letting by the organisation   | -          | not told  | does not apply
    letting by the organisation   | 2024-02-29 | 2022-02-28 or 2024-03-01 or 2024-03-02 | clears
    letting by the organisation   | 2024-02-29 | 2022-03-01 or 2022-03-02 or 2024-02-29 | assess
    letting by the organisation   | 2024-03-01 | 2022-02-28 or 2022-03-01 or 2024-03-02 | clears
    letting by the organisation   | 2024-03-01 | 2022-03-02 or 2024-02-29 or 2024-03-01 | assess
    letting by the organisation   | 2026-02-28 | 2022-02-28 or 2022-03-01 or 2022-03-02 or 2024-02-29 | clears
    letting by the organisation   | 2026-02-28 | 2024-03-01 or 2024-03-02 | assess
  `,
}

const record: Table = {
  name: 'The criminal record',
  rules: ['ubek-29'],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: almen,
    dwelling: kinds,
    'udsat boligområde': udsat,
    'entries that matter': { ...yesOrNo('/landlordGrounds/relevantCriminalRecord'), 'not told': {} },
  },
  groups,
  rows: `
    pathway      | dwelling | udsat boligområde | entries that matter | says
    ≠ letting by the organisation | -        | -                 | -                   | does not apply
    letting by the organisation   | -        | -                 | not told            | does not apply
    letting by the organisation   | -        | no                | ≠ not told          | does not apply
    letting by the organisation   | -        | ≠ no              | no                  | clears
    letting by the organisation   | -        | yes               | yes                 | assess
    letting by the organisation   | -        | ?                 | yes                 | unknown (assess)
  `,
}

export const sections27To29 = [debt, disorder, record]
