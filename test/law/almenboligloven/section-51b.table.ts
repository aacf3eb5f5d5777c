import { day } from '../../../src/law/calendar.ts'
import { benefitLists, everyBenefit, months } from '../../tables/benefits.ts'
import { spouses, theOther } from '../../tables/couple.ts'
import { everyPathway } from '../../tables/pathways.ts'
import { combined, finding, kinds, resides } from '../../tables/place.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'

/** § 51 b, kombineret udlejning. */

const receiving = (member: 0 | 1, type: string): Facts => ({
  [`/household/members/${member}/benefits`]: [{ type, from: '2018-01', to: null }],
})

const ground = (member: 0 | 1) => ({
  'list A': receiving(member, 'kontanthjaelp'),
  'list B': receiving(member, 'sygedagpenge'),
  førtidspension: receiving(member, 'foertidspension'),
  none: { [`/household/members/${member}/benefits`]: [] },
  '?': notKnown(`/household/members/${member}/benefits`),
})

const whereItHolds: Table = {
  name: 'Where § 51 b holds, and stk. 8',
  rules: ['abl-51-b'],
  given: 'Letting from the waiting list or on an internal move on 2024-03-01 to one person.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: { venteliste: everyPathway.venteliste, 'intern-oprykning': everyPathway['intern-oprykning'] },
    dwelling: kinds,
    'council decision': combined,
    'holds a dwelling in the department': resides,
    'six months on list A': {
      yes: receiving(0, 'kontanthjaelp'),
      no: { '/household/members/0/benefits': [] },
      '?': notKnown('/household/members/0/benefits'),
    },
    'nobody else on the list (stk. 8)': finding('noOtherWaitingListApplicant'),
  },
  rows: `
    pathway | dwelling       | council decision        | holds a dwelling in the department | six months on list A | nobody else on the list (stk. 8) | says
    -       | ≠ familiebolig | -                       | -     | -    | -     | does not apply
    -       | familiebolig   | no                      | -     | -    | -     | does not apply
    -       | familiebolig   | ≠ no                    | yes   | -    | -     | does not apply
    -       | familiebolig   | ≠ no                    | ≠ yes | no   | -     | clears
    -       | familiebolig   | list A or lists A and B | no    | yes  | ≠ yes | bars
    -       | familiebolig   | list A or lists A and B | no    | yes  | yes   | bars; lifted by abl-51-b-8
    -       | familiebolig   | list A or lists A and B | no    | ?    | ≠ yes | unknown
    -       | familiebolig   | list A or lists A and B | no    | ?    | yes   | unknown; lifted by abl-51-b-8
    -       | familiebolig   | list A or lists A and B | ?     | ≠ no | ≠ yes | unknown
    -       | familiebolig   | list A or lists A and B | ?     | ≠ no | yes   | unknown; lifted by abl-51-b-8
    -       | familiebolig   | ?                       | ≠ yes | ≠ no | ≠ yes | unknown
    -       | familiebolig   | ?                       | ≠ yes | ≠ no | yes   | unknown; lifted by abl-51-b-8
  `,
}

const onWhichPathway: Table = {
  name: 'The pathway of § 51 b',
  rules: ['abl-51-b'],
  given: 'On 2024-03-01, where kombineret udlejning is decided, somebody long on kontanthjælp.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: { ...combined['list A'], ...receiving(0, 'kontanthjaelp') },
  conditions: { pathway: everyPathway },
  rows: `
    pathway                        | says
    venteliste or intern-oprykning | bars
    ≠ venteliste or intern-oprykning | does not apply
  `,
}

const ofTheCouple: Table = {
  name: 'Applicant and spouse each, § 51 b',
  rules: ['abl-51-b'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to an applicant without a dwelling in the department, and another. Each has long received what the table says.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    'council decision': {
      'list A': combined['list A'],
      'lists A and B': combined['lists A and B'],
      '?': combined['?'],
    },
    'the other is': theOther,
    'the applicant receives': ground(0),
    'the other receives': ground(1),
  },
  groups: spouses,
  rows: `
    council decision | the other is | the applicant receives | the other receives | says
    -             | -                               | none                     | -                                | clears
    list A        | -                               | list B or førtidspension | -                                | clears
    list A        | a child or somebody else        | list A                   | -                                | bars
    list A        | one since 2022-03-02            | list A                   | list A or ?                      | bars
    list A        | one since 2022-03-02            | list A                   | list B or førtidspension or none | bars; until 2024-03-02
    list A        | one since 2022-03-02 or a child or somebody else | ?       | -                                | unknown; asks the applicant receives
    lists A and B | a child or somebody else        | list A or list B or førtidspension | -                      | bars
    lists A and B | one since 2022-03-02            | list A or list B or førtidspension | ≠ none                 | bars
    lists A and B | one since 2022-03-02            | list A or list B or førtidspension | none                   | bars; until 2024-03-02
    lists A and B | one since 2022-03-02 or a child or somebody else | ?       | -                                | unknown; asks the applicant receives
    ?             | one since 2022-03-02 or a child or somebody else | ≠ none  | -                                | unknown; asks council decision, the applicant receives
    list A        | counts as a spouse or one since ? | list A | list A                                             | bars
    list A        | counts as a spouse or one since ? | ?      | list A                                             | unknown; asks the applicant receives
    list A        | counts as a spouse                | list A or ? | list B or førtidspension or none              | clears
    list A        | counts as a spouse                | list A or ? | ?                                             | unknown
    list A        | one since ?                     | list A or ? | ≠ list A                                      | unknown
    lists A and B | counts as a spouse or one since ? | ≠ none or ? | list A or list B or førtidspension            | bars
    lists A and B | counts as a spouse or one since ? | ?      | list A or list B or førtidspension                 | unknown; asks the applicant receives
    lists A and B | counts as a spouse                | ≠ none | none                                               | clears
    lists A and B | counts as a spouse                | ≠ none | ?                                                  | unknown
    lists A and B | one since ?                     | ≠ none | none or ?                                          | unknown
    ?             | counts as a spouse                | ≠ none | none                                               | clears
    ?             | counts as a spouse                | ≠ none | ≠ none                                             | unknown
    ?             | one since ?                     | ≠ none | list A                                             | unknown; asks council decision, the applicant receives
    ?             | one since ?                     | ≠ none | ≠ list A                                           | unknown
  `,
}

const monthsOfTheApplicant: Table = {
  name: 'The benefits of § 51 b, and for how long',
  rules: ['abl-51-b'],
  given:
    'Letting from the waiting list on 2024-03-10 of a familiebolig to one person without a dwelling in the department.',
  on: '2024-03-10',
  pathway: 'venteliste',
  conditions: {
    'council decision': { 'list A': combined['list A'], 'lists A and B': combined['lists A and B'] },
    benefit: everyBenefit('/household/members/0/benefits/0'),
    received: months(
      '/household/members/0/benefits/0',
      ['2023-09', '2024-01'],
      ['2023-09', '2024-02'],
      ['2023-10', '2024-02'],
      ['2023-09', '2024-03'],
      ['2023-09', null],
      ['2023-10', null],
      ['2024-04', null],
    ),
  },
  groups: benefitLists,
  rows: `
    council decision | benefit | received | says
    list A        | ≠ list A | - | clears
    lists A and B | ressourceforløbsydelse, ressourceforløb or andet | - | clears
    -             | list A | 2023-09 to 2024-01 or 2023-10 to 2024-02 or 2023-10 on or 2024-04 on | clears
    -             | list A | 2023-09 to 2024-02 | bars; until 2024-04-01
    -             | list A | 2023-09 to 2024-03 | bars; until 2024-05-01
    -             | list A | 2023-09 on | bars
    lists A and B | list B | 2023-09 to 2024-01 or 2023-10 to 2024-02 or 2023-10 on or 2024-04 on | clears
    lists A and B | list B | 2023-09 to 2024-02 | bars; until 2024-04-01
    lists A and B | list B | 2023-09 to 2024-03 | bars; until 2024-05-01
    lists A and B | list B | 2023-09 on | bars
    lists A and B | førtidspension | 2023-09 to 2024-01 or 2023-09 to 2024-02 or 2023-10 to 2024-02 or 2024-04 on | clears
    lists A and B | førtidspension | 2023-09 to 2024-03 | bars; until 2024-04-01
    lists A and B | førtidspension | 2023-09 on or 2023-10 on | bars
  `,
}

const told: Table = {
  name: 'What the municipality tells of § 51 b (stk. 7)',
  rules: ['abl-51-b'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person without a dwelling in the department.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    'council decision': { 'list A': combined['list A'], '?': combined['?'] },
    'told to be covered': finding('coveredBy51b'),
    receives: ground(0),
  },
  rows: `
    council decision | told to be covered | receives                         | says
    -                | no                 | -                                | clears
    list A           | yes                | -                                | bars
    ?                | yes                | -                                | unknown; asks council decision
    list A           | not made           | list A                           | bars
    list A           | not made           | list B or førtidspension or none | clears
    list A           | not made           | ?                                | unknown
    ?                | not made           | none                             | clears
    ?                | not made           | ≠ none                           | unknown
  `,
}

const asks = ['/dwelling/stated/kombineretUdlejning']

const whenDecided: Table = {
  name: 'When the council decision is in force, and what is known of it',
  rules: ['abl-51-b'],
  given:
    'Letting from the waiting list of a familiebolig to one person long on sygedagpenge, where the council decided on lists A and B from 2022-01-01 to 2023-12-31, and then on list A. Its decisions are on record to 2022-12-31, or all.',
  on: '2022-01-01',
  pathway: 'venteliste',
  facts: {
    ...receiving(0, 'sygedagpenge'),
    area: {
      councilDecisions: [
        { type: 'kombineret-udlejning', includesListB: true, from: day('2022-01-01'), to: day('2023-12-31') },
        { type: 'kombineret-udlejning', includesListB: false, from: day('2024-01-01'), to: day('2024-12-31') },
      ],
    },
  },
  conditions: {
    on: Object.fromEntries(
      ['2021-12-31', '2022-01-01', '2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => [
        on,
        { on, asks },
      ]),
    ),
    'on record': {
      'to 2022-12-31': {
        area: {
          decisionCoverage: [{ type: 'kombineret-udlejning', from: day('2018-12-01'), to: day('2022-12-31') }],
        },
      },
      all: { area: { decisionCoverage: [{ type: 'kombineret-udlejning', from: day('2018-12-01'), to: null }] } },
    },
    stated: {
      nothing: {},
      none: { '/dwelling/stated/kombineretUdlejning': 'none' },
      'list A': { '/dwelling/stated/kombineretUdlejning': 'list-a' },
      'lists A and B': { '/dwelling/stated/kombineretUdlejning': 'lists-a-and-b' },
    },
  },
  rows: `
    on | on record | stated | says
    2021-12-31               | -             | -             | does not apply
    2022-01-01 or 2023-12-31 | -             | -             | bars
    2024-01-01 or 2024-12-31 | -             | -             | clears
    2025-01-01               | all           | -             | does not apply
    2025-01-01               | to 2022-12-31 | nothing       | unknown
    2025-01-01               | to 2022-12-31 | none          | does not apply
    2025-01-01               | to 2022-12-31 | list A        | clears
    2025-01-01               | to 2022-12-31 | lists A and B | bars
  `,
}

export const section51b = [whereItHolds, onWhichPathway, ofTheCouple, monthsOfTheApplicant, told, whenDecided]
