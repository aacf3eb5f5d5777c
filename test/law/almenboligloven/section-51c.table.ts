import { benefitLists, everyBenefit, months } from '../../tables/benefits.ts'
import { spouses, theOther } from '../../tables/couple.ts'
import { everyPathway } from '../../tables/pathways.ts'
import { finding, kinds, listed, omdannelse, plan, resides } from '../../tables/place.ts'
import { notKnown, type Table } from '../../tables/table.ts'

/** § 51 c: omdannelsesområder. */

const receives = (member: 0 | 1) => ({
  yes: { [`/household/members/${member}/benefits`]: [{ type: 'kontanthjaelp', from: '2018-01', to: null }] },
  no: { [`/household/members/${member}/benefits`]: [{ type: 'foertidspension', from: '2018-01', to: null }] },
  '?': notKnown(`/household/members/${member}/benefits`),
})

const whereItHolds: Table = {
  name: 'Where § 51 c holds, and stk. 4',
  rules: ['abl-51-c'],
  given: 'Letting from the waiting list on 2024-03-01 to one person.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    dwelling: kinds,
    omdannelsesområde: omdannelse,
    'development plan': plan,
    'holds a dwelling in the department': resides,
    'receives a benefit of list A': receives(0),
    'dispensation (stk. 4)': finding('dispensation51c'),
  },
  rows: `
    dwelling       | omdannelsesområde | development plan | holds a dwelling in the department | receives a benefit of list A | dispensation (stk. 4) | says
    ≠ familiebolig | -     | -     | -     | -    | -     | does not apply
    familiebolig   | no    | no    | -     | -    | -     | does not apply
    familiebolig   | no    | ≠ no  | yes   | -    | -     | does not apply
    familiebolig   | ≠ no  | -     | yes   | -    | -     | does not apply
    familiebolig   | no    | ≠ no  | ≠ yes | no   | -     | clears
    familiebolig   | ≠ no  | -     | ≠ yes | no   | -     | clears
    familiebolig   | yes   | -     | no    | yes  | ≠ yes | bars
    familiebolig   | ≠ yes | yes   | no    | yes  | ≠ yes | bars
    familiebolig   | yes   | -     | no    | yes  | yes   | bars; lifted by abl-51-c-4
    familiebolig   | ≠ yes | yes   | no    | yes  | yes   | bars; lifted by abl-51-c-4
    familiebolig   | yes   | -     | no    | ?    | ≠ yes | unknown; asks receives a benefit of list A
    familiebolig   | ≠ yes | yes   | no    | ?    | ≠ yes | unknown; asks receives a benefit of list A
    familiebolig   | yes   | -     | ?     | ≠ no | ≠ yes | unknown; asks holds a dwelling in the department, receives a benefit of list A
    familiebolig   | ≠ yes | yes   | ?     | ≠ no | ≠ yes | unknown; asks holds a dwelling in the department, receives a benefit of list A
    familiebolig   | ?     | ≠ yes | ≠ yes | ≠ no | ≠ yes | unknown
    familiebolig   | no    | ?     | ≠ yes | ≠ no | ≠ yes | unknown
    familiebolig   | yes   | -     | no    | ?    | yes   | unknown; lifted by abl-51-c-4; asks receives a benefit of list A
    familiebolig   | ≠ yes | yes   | no    | ?    | yes   | unknown; lifted by abl-51-c-4; asks receives a benefit of list A
    familiebolig   | yes   | -     | ?     | ≠ no | yes   | unknown; lifted by abl-51-c-4; asks holds a dwelling in the department, receives a benefit of list A
    familiebolig   | ≠ yes | yes   | ?     | ≠ no | yes   | unknown; lifted by abl-51-c-4; asks holds a dwelling in the department, receives a benefit of list A
    familiebolig   | ?     | ≠ yes | ≠ yes | ≠ no | yes   | unknown; lifted by abl-51-c-4
    familiebolig   | no    | ?     | ≠ yes | ≠ no | yes   | unknown; lifted by abl-51-c-4
  `,
}

const onWhichPathway: Table = {
  name: 'The pathway of § 51 c',
  rules: ['abl-51-c'],
  given: 'In an omdannelsesområde, somebody on kontanthjælp.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: { ...listed({ omdannelsesomraade: true }), ...receives(0).yes },
  conditions: {
    pathway: everyPathway,
    on: {
      '2022-07-01': { on: '2022-07-01' },
      '2025-07-01': { on: '2025-07-01' },
    },
  },
  rows: `
    pathway                          | on | says
    venteliste or intern-oprykning   | -  | bars
    ≠ venteliste or intern-oprykning | -  | does not apply
  `,
}

const fromWhen: Table = {
  name: 'From when § 51 c holds',
  rules: ['abl-51-c'],
  given: 'Letting in an omdannelsesområde to somebody on kontanthjælp.',
  on: '2019-07-01',
  pathway: 'venteliste',
  facts: { ...listed({ omdannelsesomraade: true }), ...receives(0).yes },
  conditions: {
    on: Object.fromEntries(
      ['2018-12-01', '2019-06-30', '2019-07-01', '2021-11-30', '2025-07-01'].map((on) => [on, { on }]),
    ),
  },
  rows: `
    on                       | says
    2018-12-01 or 2019-06-30 | does not apply
    2019-07-01 or 2021-11-30 or 2025-07-01 | bars
  `,
}

const ofTheCouple: Table = {
  name: 'Applicant and spouse each, § 51 c',
  rules: ['abl-51-c'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to an applicant without a dwelling in the department, and another.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    omdannelsesområde: { yes: omdannelse.yes, '?': { '/dwelling/stated/developmentPlan': false, ...omdannelse['?'] } },
    'the other is': theOther,
    'the applicant receives list A': receives(0),
    'the other receives list A': receives(1),
  },
  groups: spouses,
  rows: `
    omdannelsesområde | the other is | the applicant receives list A | the other receives list A | says
    -    | -                                                | no   | -    | clears
    yes  | a child or somebody else                         | yes  | -    | bars
    yes  | one since 2022-03-02                             | yes  | ≠ no | bars
    yes  | one since 2022-03-02                             | yes  | no   | bars; until 2024-03-02
    ?    | one since 2022-03-02 or a child or somebody else | yes  | -    | unknown; asks omdannelsesområde
    -    | one since 2022-03-02 or a child or somebody else | ?    | -    | unknown; asks omdannelsesområde, the applicant receives list A
    yes  | counts as a spouse or one since ?                  | yes  | yes  | bars
    ?    | counts as a spouse or one since ?                  | yes  | yes  | unknown; asks omdannelsesområde
    -    | counts as a spouse or one since ?                  | ?    | yes  | unknown; asks omdannelsesområde, the applicant receives list A
    -    | counts as a spouse                                 | ≠ no | no   | clears
    -    | counts as a spouse                                 | ≠ no | ?    | unknown
    -    | one since ?                                      | ≠ no | ≠ yes | unknown
  `,
}

const now: Table = {
  name: 'Receives a benefit of list A now',
  rules: ['abl-51-c'],
  given:
    'Letting from the waiting list in an omdannelsesområde of a familiebolig to one person without a dwelling in the department.',
  on: '2024-03-10',
  pathway: 'venteliste',
  facts: listed({ omdannelsesomraade: true }),
  conditions: {
    on: {
      '2024-03-01': { on: '2024-03-01' },
      '2024-03-31': { on: '2024-03-31' },
      '2024-04-01': { on: '2024-04-01' },
    },
    benefit: everyBenefit('/household/members/0/benefits/0'),
    received: months(
      '/household/members/0/benefits/0',
      ['2018-01', '2024-02'],
      ['2024-03', '2024-03'],
      ['2024-03', '2024-04'],
      ['2024-03', null],
      ['2024-04', null],
    ),
  },
  groups: benefitLists,
  rows: `
    on           | benefit    | received                                       | says
    -            | ≠ list A | -                                              | clears
    -            | list A   | 2018-01 to 2024-02                             | clears
    ≠ 2024-04-01 | list A   | 2024-03 to 2024-03                             | bars; until 2024-04-01
    ≠ 2024-04-01 | list A   | 2024-04 on                                     | clears
    2024-04-01   | list A   | 2024-03 to 2024-03                             | clears
    2024-04-01   | list A   | 2024-04 on                                     | bars
    -            | list A   | 2024-03 to 2024-04                             | bars; until 2024-05-01
    -            | list A   | 2024-03 on                                     | bars
  `,
}

const told: Table = {
  name: 'What the municipality tells of § 51 c (stk. 3)',
  rules: ['abl-51-c'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person without a dwelling in the department.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    omdannelsesområde: { yes: omdannelse.yes, '?': { '/dwelling/stated/developmentPlan': false, ...omdannelse['?'] } },
    'told to be covered': finding('coveredBy51c'),
    'receives list A': receives(0),
  },
  rows: `
    omdannelsesområde | told to be covered | receives list A | says
    -                 | no                 | -               | clears
    yes               | yes                | -               | bars
    ?                 | yes                | -               | unknown; asks omdannelsesområde
    yes               | not made           | yes             | bars
    -                 | not made           | no              | clears
    ?                 | not made           | yes             | unknown
    -                 | not made           | ?               | unknown
  `,
}

export const section51c = [whereItHolds, onWhichPathway, fromWhen, ofTheCouple, now, told]
