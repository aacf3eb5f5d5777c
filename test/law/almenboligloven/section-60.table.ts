import type { Agreement } from '../../../src/law/agreement.ts'
import { day } from '../../../src/law/calendar.ts'
import { agreement, inWork } from '../../tables/agreements.ts'
import { everyPathway } from '../../tables/pathways.ts'
import { finding, forebyggelse, kinds, listed, resides, udsat } from '../../tables/place.ts'
import type { Facts, Table } from '../../tables/table.ts'
import { works } from '../../tables/work.ts'

/** § 60, stk. 1 and 4: where criteria apply, whose they are, and what a person's finding does. */

const asksTheFinding = { asks: ['/findings/flexibleCriteriaMet'] }

const checked = {
  ...finding('flexibleCriteriaMet'),
  'not made': asksTheFinding,
} satisfies { readonly [value: string]: Facts }

const ofArea = (...areaAgreements: readonly Agreement[]): Facts => ({ area: { areaAgreements } })

const whereStk4Holds: Table = {
  name: 'Where § 60, stk. 4, holds',
  rules: ['abl-60-4'],
  given: 'Letting from the waiting list. No criteria are registered.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    dwelling: kinds,
    on: Object.fromEntries(['2018-12-01', '2021-11-29', '2021-11-30', '2025-07-01'].map((on) => [on, { on }])),
    'udsat boligområde': udsat,
    forebyggelsesområde: forebyggelse,
    'criteria found met': checked,
  },
  rows: `
    dwelling | on | udsat boligområde | forebyggelsesområde | criteria found met | says
    ≠ familiebolig | -                      | -     | -     | -        | does not apply
    familiebolig | 2018-12-01 or 2021-11-29 | no    | -     | -        | does not apply
    familiebolig | 2021-11-30 or 2025-07-01 | no    | no    | -        | does not apply
    familiebolig | 2018-12-01 or 2021-11-29 | ≠ no  | -     | yes      | clears
    familiebolig | 2021-11-30 or 2025-07-01 | ≠ no  | -     | yes      | clears
    familiebolig | 2021-11-30 or 2025-07-01 | no    | ≠ no  | yes      | clears
    familiebolig | 2018-12-01 or 2021-11-29 | yes   | -     | no       | bars
    familiebolig | 2021-11-30 or 2025-07-01 | yes   | -     | no       | bars
    familiebolig | 2021-11-30 or 2025-07-01 | ≠ yes | yes   | no       | bars
    familiebolig | 2018-12-01 or 2021-11-29 | yes   | -     | not made | unknown; asks criteria found met
    familiebolig | 2021-11-30 or 2025-07-01 | yes   | -     | not made | unknown; asks criteria found met
    familiebolig | 2021-11-30 or 2025-07-01 | ≠ yes | yes   | not made | unknown; asks criteria found met
    familiebolig | 2018-12-01 or 2021-11-29 | ?     | -     | ≠ yes    | unknown; asks udsat boligområde, criteria found met
    familiebolig | 2021-11-30 or 2025-07-01 | ?     | ≠ yes | ≠ yes    | unknown
    familiebolig | 2021-11-30 or 2025-07-01 | no    | ?     | ≠ yes    | unknown
  `,
}

const ofBasis = (basis: Agreement['basis'], effect: Agreement['effect']) => agreement({ basis, effect }, inWork)

const whatTheyDo: Table = {
  name: 'Criteria as a condition and as a priority, § 60, stk. 4',
  rules: ['abl-60-4'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person. The criteria of the area are 25 hours of work a week. An agreement under stk. 1 has the other effect.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    'udsat boligområde': { yes: udsat.yes, '?': { '/dwelling/stated/forebyggelsesomraade': false, ...udsat['?'] } },
    'criteria of the area': {
      condition: ofArea(ofBasis('abl-60-1', 'priority'), ofBasis('abl-60-4', 'gate')),
      priority: ofArea(ofBasis('abl-60-1', 'gate'), ofBasis('abl-60-4', 'priority')),
      'not registered': { ...ofArea(ofBasis('abl-60-1', 'priority')), ...asksTheFinding },
    },
    'found met': finding('flexibleCriteriaMet'),
    'in work': works(0),
  },
  rows: `
    udsat boligområde | criteria of the area | found met | in work | says
    -   | priority       | -        | -   | clears
    -   | ≠ priority     | yes      | -   | clears
    yes | ≠ priority     | no       | -   | bars
    ?   | ≠ priority     | no       | -   | unknown; asks udsat boligområde
    -   | condition      | not made | yes | clears
    yes | condition      | not made | no  | bars
    ?   | condition      | not made | no  | unknown; asks udsat boligområde
    -   | condition      | not made | ?   | unknown; asks udsat boligområde, in work
    -   | not registered | not made | -   | unknown; asks udsat boligområde, criteria of the area
  `,
}

const whatStk1Does: Table = {
  name: 'Where § 60, stk. 1, holds, and what it does',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 to one person, in an area of whose lists nothing is known. The criteria agreed are 25 hours of work a week.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    dwelling: kinds,
    agreement: {
      condition: ofArea(ofBasis('abl-60-4', 'priority'), ofBasis('abl-60-1', 'gate')),
      priority: ofArea(ofBasis('abl-60-4', 'gate'), ofBasis('abl-60-1', 'priority')),
      none: ofArea(ofBasis('abl-60-4', 'gate')),
    },
    'found met': finding('flexibleCriteriaMet'),
    'in work': works(0),
  },
  rows: `
    dwelling       | agreement | found met | in work | says
    ≠ familiebolig | -         | -         | -       | does not apply
    familiebolig   | none      | -         | -       | does not apply
    familiebolig   | priority  | -         | -       | clears
    familiebolig   | condition | yes       | -       | clears
    familiebolig   | condition | no        | -       | bars
    familiebolig   | condition | not made  | yes     | clears
    familiebolig   | condition | not made  | no      | bars
    familiebolig   | condition | not made  | ?       | unknown
  `,
}

const letting = {
  venteliste: everyPathway.venteliste,
  'intern-oprykning': everyPathway['intern-oprykning'],
  annoncering: everyPathway.annoncering,
} as const

const exemptMoves: Table = {
  name: 'Moves inside the department',
  rules: ['abl-60-1', 'abl-60-4'],
  given:
    'Letting on 2024-03-01 of a familiebolig in an udsat boligområde to one person, under criteria of 25 hours of work a week.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: listed({ 'udsat-boligomraade': true }),
  conditions: {
    pathway: letting,
    'moves inside the department': {
      exempt: ofArea(
        agreement({ basis: 'abl-60-1', sameDepartmentMoves: 'exempt' }, inWork),
        agreement({ basis: 'abl-60-4', sameDepartmentMoves: 'exempt' }, inWork),
      ),
      'not exempt': ofArea(agreement({ basis: 'abl-60-1' }, inWork), agreement({ basis: 'abl-60-4' }, inWork)),
    },
    'holds a dwelling in the department': resides,
    'in work': works(0),
  },
  rows: `
    pathway            | moves inside the department | holds a dwelling in the department | in work | says
    -                  | -          | -     | yes  | clears
    intern-oprykning   | exempt     | yes   | ≠ yes | clears
    intern-oprykning   | exempt     | no    | no   | bars
    intern-oprykning   | exempt     | no    | ?    | unknown
    intern-oprykning   | exempt     | ?     | ≠ yes | unknown
    intern-oprykning   | not exempt | -     | no   | bars
    intern-oprykning   | not exempt | -     | ?    | unknown; asks in work
    ≠ intern-oprykning | -          | -     | no   | bars
    ≠ intern-oprykning | -          | -     | ?    | unknown; asks in work
  `,
}

const onWhichPathway: Table = {
  name: 'The pathway of § 60',
  rules: ['abl-60-1', 'abl-60-4'],
  given: 'On 2024-03-01 in an udsat boligområde, under criteria of 25 hours of work a week, somebody out of work.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: {
    ...works(0).no,
    area: {
      listing: { 'udsat-boligomraade': true },
      areaAgreements: [ofBasis('abl-60-1', 'gate'), ofBasis('abl-60-4', 'gate')],
    },
  },
  conditions: { pathway: everyPathway },
  rows: `
    pathway                                         | says
    venteliste or intern-oprykning or annoncering   | bars
    ≠ venteliste or intern-oprykning or annoncering | does not apply
  `,
}

const ofDepartment = (...departmentAgreements: readonly Agreement[]): Facts => ({ area: { departmentAgreements } })

const whoseCriteria: Table = {
  name: "The department's criteria displace the area's",
  rules: ['abl-60-4'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig in an udsat boligområde to one person out of work.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: { ...listed({ 'udsat-boligomraade': true }), ...works(0).no, ...asksTheFinding },
  conditions: {
    'criteria of the department': {
      condition: ofDepartment(ofBasis('abl-60-4', 'gate')),
      priority: ofDepartment(ofBasis('abl-60-4', 'priority')),
      'under stk. 1 only': ofDepartment(ofBasis('abl-60-1', 'priority')),
      none: {},
    },
    'criteria of the area': {
      condition: ofArea(ofBasis('abl-60-4', 'gate')),
      priority: ofArea(ofBasis('abl-60-4', 'priority')),
      none: asksTheFinding,
    },
  },
  rows: `
    criteria of the department | criteria of the area | says
    condition                  | -                    | bars
    priority                   | -                    | clears
    under stk. 1 only or none  | condition            | bars
    under stk. 1 only or none  | priority             | clears
    under stk. 1 only or none  | none                 | unknown
  `,
}

const inForce: Table = {
  name: 'The days of an agreement',
  rules: ['abl-60-1'],
  given: 'Letting from the waiting list of a familiebolig to one person out of work.',
  on: '2022-01-01',
  pathway: 'venteliste',
  facts: works(0).no,
  conditions: {
    on: Object.fromEntries(['2021-12-31', '2022-01-01', '2023-12-31', '2024-01-01'].map((on) => [on, { on }])),
    'agreed by': {
      'the area, from 2022-01-01 to 2023-12-31': ofArea(
        agreement({ basis: 'abl-60-1', validFrom: day('2022-01-01'), validTo: day('2023-12-31') }, inWork),
      ),
      'the area, from 2022-01-01': ofArea(agreement({ basis: 'abl-60-1', validFrom: day('2022-01-01') }, inWork)),
      'the department, from 2022-01-01 to 2023-12-31': ofDepartment(
        agreement({ basis: 'abl-60-1', validFrom: day('2022-01-01'), validTo: day('2023-12-31') }, inWork),
      ),
    },
  },
  rows: `
    on                       | agreed by                   | says
    2021-12-31               | -                           | does not apply
    2022-01-01 or 2023-12-31 | -                           | bars
    2024-01-01               | the area, from 2022-01-01   | bars
    2024-01-01               | ≠ the area, from 2022-01-01 | does not apply
  `,
}

export const section60 = [whereStk4Holds, whatTheyDo, whatStk1Does, exemptMoves, onWhichPathway, whoseCriteria, inForce]
