import type { Agreement } from '../../../src/law/agreement.ts'
import { agreement, inWork } from '../../tables/agreements.ts'
import { spouses, theOther } from '../../tables/couple.ts'
import { finding, forebyggelse, kinds, listed, omdannelse, plan, resides, udsat } from '../../tables/place.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'
import { works } from '../../tables/work.ts'

/** §§ 65 and 69: what those who move in must meet in an udsat boligområde. */

/** Rows that hold for a sublet of the whole and for an exchange alike. */
const alike = {
  rules: ['all-65-area', 'all-69-area'],
  on: '2024-03-01',
  pathway: 'fremleje',
  factsOf: { 'all-65-area': { pathway: 'fremleje' }, 'all-69-area': { pathway: 'bytte' } },
} as const satisfies Partial<Table>

const ofArea = (effect: Agreement['effect']): Facts => ({
  area: { areaAgreements: [agreement({ basis: 'abl-60-4', effect }, inWork)] },
})

const receives = (member: 0 | 1) => ({
  yes: { [`/household/members/${member}/benefits`]: [{ type: 'kontanthjaelp', from: '2018-01', to: null }] },
  no: { [`/household/members/${member}/benefits`]: [{ type: 'foertidspension', from: '2018-01', to: null }] },
  '?': notKnown(`/household/members/${member}/benefits`),
})

const where: Table = {
  ...alike,
  name: 'Where the area rule of §§ 65 and 69 holds',
  given: 'Sublet of the whole, or exchange. The criteria of § 60, stk. 4, were found not to be met.',
  facts: { '/findings/flexibleCriteriaMet': false },
  conditions: {
    dwelling: kinds,
    on: Object.fromEntries(['2021-11-29', '2021-11-30', '2025-07-01'].map((on) => [on, { on }])),
    'udsat boligområde': udsat,
    forebyggelsesområde: forebyggelse,
    'development plan': plan,
    'holds a dwelling in the department': resides,
  },
  rows: `
    dwelling | on | udsat boligområde | forebyggelsesområde | development plan | holds a dwelling in the department | says
    ≠ familiebolig | -            | -   | - | - | - | does not apply
    familiebolig   | 2021-11-29   | -   | - | - | - | does not apply
    familiebolig   | ≠ 2021-11-29 | no  | - | - | - | does not apply
    familiebolig   | ≠ 2021-11-29 | yes | - | - | - | bars
    familiebolig   | ≠ 2021-11-29 | ?   | - | - | - | unknown; asks udsat boligområde
  `,
}

const ofAPart: Table = {
  name: 'A part is outside the area rule',
  rules: ['all-65-area', 'all-66-documentation'],
  given:
    'Sublet of a part in an udsat boligområde. Begun in November 2021, undocumented; the criteria of § 60, stk. 4, were found not to be met.',
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: {
    ...listed({ 'udsat-boligomraade': true }),
    '/findings/flexibleCriteriaMet': false,
    '/tenancy/sublet/documentationReceivedOn': null,
    '/tenancy/sublet/from': '2021-11-01',
  },
  conditions: {
    scope: {
      whole: {},
      part: {
        '/tenancy/sublet/scope': 'part',
        '/tenancy/sublet/roomsSublet': 1,
        '/tenancy/sublet/personsAfter': 2,
      },
    },
    on: Object.fromEntries(['2021-11-29', '2021-11-30', '2024-03-01'].map((on) => [on, { on }])),
  },
  rows: `
    scope | on           | says
    part  | -            | does not apply
    whole | 2021-11-29   | does not apply
    whole | ≠ 2021-11-29 | bars
  `,
}

const what: Table = {
  ...alike,
  name: 'What a newcomer must meet',
  given:
    'Sublet of the whole, or exchange, on 2024-03-01 of a familiebolig, to one person; no development plan. An omdannelsesområde is udsat.',
  facts: { '/dwelling/stated/developmentPlan': false },
  conditions: {
    'udsat boligområde': { yes: udsat.yes, '?': udsat['?'] },
    omdannelsesområde: omdannelse,
    'criteria of § 60': {
      met: { ...ofArea('gate'), ...works(0).yes },
      'not met': { ...ofArea('gate'), ...works(0).no },
      '?': { ...ofArea('gate'), ...works(0)['?'] },
      'a priority only': { ...ofArea('priority'), ...works(0).no },
      'not registered': { asks: ['/findings/flexibleCriteriaMet'] },
    },
    'receives list A': receives(0),
    'dispensation of § 51 c': finding('dispensation51c'),
  },
  rows: `
    udsat boligområde | omdannelsesområde | criteria of § 60 | receives list A | dispensation of § 51 c | says
    yes | -     | not met                | -    | -     | bars
    ?   | yes   | not met                | -    | -     | bars
    ?   | ≠ yes | not met                | -    | -     | unknown; asks udsat boligområde
    -   | -     | met or a priority only | -    | yes   | clears
    -   | no    | met or a priority only | -    | ≠ yes | clears
    -   | ≠ no  | met or a priority only | no   | ≠ yes | clears
    -   | yes   | ≠ not met              | yes  | ≠ yes | bars
    -   | yes   | met or a priority only | ?    | ≠ yes | unknown; asks receives list A
    -   | ?     | met or a priority only | ≠ no | ≠ yes | unknown
    -   | yes   | ? or not registered    | ?    | ≠ yes | unknown; asks criteria of § 60, receives list A
    -   | ?     | ? or not registered    | ≠ no | ≠ yes | unknown
    -   | yes   | ? or not registered    | no   | ≠ yes | unknown; asks criteria of § 60
    -   | ?     | ? or not registered    | no   | ≠ yes | unknown; asks udsat boligområde, criteria of § 60
    -   | no    | ? or not registered    | -    | ≠ yes | unknown; asks udsat boligområde, criteria of § 60
    -   | yes   | ? or not registered    | -    | yes   | unknown; asks criteria of § 60
    -   | ≠ yes | ? or not registered    | -    | yes   | unknown; asks udsat boligområde, criteria of § 60
  `,
}

const found: Table = {
  ...alike,
  name: 'What is found or told of a newcomer',
  given: 'Sublet of the whole, or exchange, on 2024-03-01 of a familiebolig in an omdannelsesområde, to one person.',
  facts: listed({ omdannelsesomraade: true }),
  conditions: {
    'criteria found met': {
      ...finding('flexibleCriteriaMet'),
      'not made': { asks: ['/findings/flexibleCriteriaMet'] },
    },
    'told to be covered by § 51 c': finding('coveredBy51c'),
    'receives list A': receives(0),
  },
  rows: `
    criteria found met | told to be covered by § 51 c | receives list A | says
    no                 | -                            | -               | bars
    ≠ no               | yes                          | -               | bars
    ≠ no               | not made                     | yes             | bars
    yes                | no                           | -               | clears
    yes                | not made                     | no              | clears
    yes                | not made                     | ?               | unknown; asks receives list A
    not made           | no                           | -               | unknown; asks criteria found met
    not made           | not made                     | no              | unknown; asks criteria found met
    not made           | not made                     | ?               | unknown
  `,
}

const plans: Table = {
  ...alike,
  name: '§ 51 c for a newcomer under a development plan',
  given:
    'Sublet of the whole, or exchange, on 2024-03-01 of a familiebolig in an udsat boligområde, to one person on kontanthjælp. The criteria were found to be met.',
  facts: { ...listed({ 'udsat-boligomraade': true }), ...receives(0).yes, '/findings/flexibleCriteriaMet': true },
  conditions: {
    omdannelsesområde: omdannelse,
    'development plan': plan,
    'holds a dwelling in the department': resides,
  },
  rows: `
    omdannelsesområde | development plan | holds a dwelling in the department | says
    yes               | -                | -                                  | bars
    ≠ yes             | yes              | -                                  | bars
    no                | no               | -                                  | clears
    ?                 | ≠ yes            | -                                  | unknown; asks omdannelsesområde, development plan
    no                | ?                | -                                  | unknown; asks development plan
  `,
}

const couples: Table = {
  ...alike,
  name: 'Newcomers who are two',
  given:
    'Sublet of the whole, or exchange, on 2024-03-01 of a familiebolig in an omdannelsesområde. The criteria were found to be met.',
  facts: { ...listed({ omdannelsesomraade: true }), '/findings/flexibleCriteriaMet': true },
  conditions: {
    'the other is': theOther,
    'the applicant receives list A': receives(0),
    'the other receives list A': receives(1),
  },
  groups: spouses,
  rows: `
    the other is | the applicant receives list A | the other receives list A | says
    -                               | no   | -     | clears; members 0 1
    a child or somebody else        | yes  | -     | bars; members 0 1
    one since 2022-03-02            | yes  | ≠ no  | bars; members 0 1
    one since 2022-03-02            | yes  | no    | bars; until 2024-03-02; members 0 1
    one since 2022-03-02 or a child or somebody else | ? | - | unknown; asks the applicant receives list A
    counts as a spouse or one since ? | yes  | yes   | bars; members 0 1
    counts as a spouse or one since ? | ?    | yes   | unknown; asks the applicant receives list A
    counts as a spouse                | ≠ no | no    | clears; members 0 1
    counts as a spouse                | ≠ no | ?     | unknown
    one since ?                     | ≠ no | ≠ yes | unknown
  `,
}

export const newcomers = [where, ofAPart, what, found, plans, couples]
