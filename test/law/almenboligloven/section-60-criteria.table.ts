import type { Agreement } from '../../../src/law/agreement.ts'
import type { Criteria, Criterion } from '../../../src/law/criteria.ts'
import { agreement } from '../../tables/agreements.ts'
import { benefitLists, everyBenefit, months } from '../../tables/benefits.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'
import { works } from '../../tables/work.ts'
import { yesOrNo } from '../../tables/yes-or-no.ts'

/** § 60: what meets the criteria, by a rule that bars who does not. */

const under = (criteria: Criteria, more: Partial<Agreement> = {}): Facts => ({
  area: { areaAgreements: [agreement({ basis: 'abl-60-1', ...more }, criteria)] },
})

const job = '/household/members/0/employments/0'
const course = '/household/members/0/educations'

const workStudyOrAge: Table = {
  name: 'In work, in education, or of an age',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person in one job. The criteria: 25 hours a week in a permanent job held for three months, or an education that gives SU or as elev or lærling; those of 65 are waived.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: under(
    {
      type: 'employment-or-education',
      subject: 'applicant',
      minHoursPerWeek: 25,
      permanent: true,
      minMonths: 3,
      kinds: ['su-berettiget', 'elev', 'laerling'],
    },
    { waivers: [{ type: 'age', subject: 'applicant', min: 65 }] },
  ),
  conditions: {
    hours: {
      25: { [`${job}/hoursPerWeek`]: 25 },
      '24.9': { [`${job}/hoursPerWeek`]: 24.9 },
      '?': notKnown(`${job}/hoursPerWeek`),
    },
    permanent: {
      ...yesOrNo(`${job}/permanent`),
      '?': notKnown(`${job}/permanent`),
    },
    since: {
      '2023-12-01': { [`${job}/since`]: '2023-12-01' },
      '2023-12-02': { [`${job}/since`]: '2023-12-02' },
      '?': notKnown(`${job}/since`),
    },
    education: {
      none: { [course]: [] },
      'SU, since 2024-03-01': { [course]: [{ kind: 'su-berettiget', since: '2024-03-01' }] },
      'elev, from 2024-03-02': { [course]: [{ kind: 'elev', since: '2024-03-02' }] },
      praktikaftale: { [course]: [{ kind: 'praktikaftale', since: '2020-01-01' }] },
      'of what kind ?': { [course]: [{ since: '2020-01-01' }], asks: [`${course}/0/kind`] },
      'since ?': { [course]: [{ kind: 'laerling' }], asks: [`${course}/0/since`] },
      '?': notKnown(course),
    },
    age: {
      64: { '/household/members/0/age': 64 },
      65: { '/household/members/0/age': 65 },
      '?': notKnown('/household/members/0/age'),
    },
  },
  rows: `
    hours  | permanent | since        | education             | age  | says
    -      | -         | -            | -                     | 65   | clears
    -      | -         | -            | SU, since 2024-03-01  | ≠ 65 | clears
    25     | yes       | 2023-12-01   | ≠ SU, since 2024-03-01 | ≠ 65 | clears
    24.9   | -         | -            | none or praktikaftale | 64   | bars
    ≠ 24.9 | no        | -            | none or praktikaftale | 64   | bars
    25     | yes       | 2023-12-02   | none or praktikaftale | 64   | bars; until 2024-03-02
    25     | ?         | 2023-12-02   | none or praktikaftale | 64   | bars
    ?      | ≠ no      | 2023-12-02   | none or praktikaftale | 64   | bars
    24.9   | -         | -            | elev, from 2024-03-02 | 64   | bars; until 2024-03-02
    ≠ 24.9 | no        | -            | elev, from 2024-03-02 | 64   | bars; until 2024-03-02
    ≠ 24.9 | ≠ no      | 2023-12-02   | elev, from 2024-03-02 | 64   | bars; until 2024-03-02
    24.9   | -         | -            | of what kind ? or since ? or ? | 64 | unknown; asks education
    ≠ 24.9 | no        | -            | of what kind ? or since ? or ? | 64 | unknown; asks education
    ≠ 24.9 | ≠ no      | 2023-12-02   | of what kind ? or since ? or ? | 64 | unknown; asks education
    24.9   | -         | -            | ≠ SU, since 2024-03-01 | ?   | unknown; asks education, age
    ≠ 24.9 | no        | -            | ≠ SU, since 2024-03-01 | ?   | unknown; asks education, age
    ≠ 24.9 | ≠ no      | 2023-12-02   | ≠ SU, since 2024-03-01 | ?   | unknown; asks education, age
    25     | yes       | ?            | ≠ SU, since 2024-03-01 | ≠ 65 | unknown
    25     | ?         | ≠ 2023-12-02 | ≠ SU, since 2024-03-01 | ≠ 65 | unknown
    ?      | ≠ no      | ≠ 2023-12-02 | ≠ SU, since 2024-03-01 | ≠ 65 | unknown
  `,
}

const hours = (n: number, more: object = {}) => ({ hoursPerWeek: n, permanent: true, since: '2020-01-01', ...more })
const second = '/household/members/0/employments/1'

const jobsAddUp: Table = {
  name: 'The hours of two jobs',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person in two jobs. The criterion: 25 hours a week in permanent jobs, each begun.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: under({ type: 'employment', subject: 'applicant', minHoursPerWeek: 25, permanent: true }),
  conditions: {
    'first job': {
      '15 hours': { [job]: hours(15) },
      '25 hours': { [job]: hours(25) },
      '15 hours, not permanent': { [job]: hours(15, { permanent: false }) },
    },
    'second job': {
      '10 hours': { [second]: hours(10) },
      '9.9 hours': { [second]: hours(9.9) },
      '10 hours, since 2024-03-01': { [second]: hours(10, { since: '2024-03-01' }) },
      '10 hours, from 2024-03-02': { [second]: hours(10, { since: '2024-03-02' }) },
      '10 hours, permanent ?': { [second]: { hoursPerWeek: 10, since: '2020-01-01' }, asks: [`${second}/permanent`] },
      '? hours': { [second]: { permanent: true, since: '2020-01-01' }, asks: [`${second}/hoursPerWeek`] },
      '? hours, not permanent': { [second]: { permanent: false, since: '2020-01-01' } },
    },
  },
  rows: `
    first job               | second job | says
    25 hours                | -                                            | clears
    15 hours                | 10 hours or 10 hours, since 2024-03-01       | clears
    15 hours                | 9.9 hours or ? hours, not permanent          | bars
    15 hours                | 10 hours, from 2024-03-02                    | bars; until 2024-03-02
    15 hours                | 10 hours, permanent ? or ? hours             | unknown
    15 hours, not permanent | ≠ ? hours                                    | bars
    15 hours, not permanent | ? hours                                      | unknown
  `,
}

const of = (subject: Criterion['subject']): Facts => under({ type: 'employment', subject, minHoursPerWeek: 25 })

const bySubject: Table = {
  name: 'Whom a criterion is about',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to an applicant of 35 and another. The criterion: 25 hours of work a week.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    subject: {
      applicant: of('applicant'),
      'either of the couple': of('applicant-or-partner'),
      'both of the couple': of('applicant-and-partner'),
      'all adults': of('all-adults'),
    },
    'the other is': {
      'a spouse': { '/household/members/1/role': 'spouse' },
      'a cohabitant of a day': { '/household/members/1': { role: 'cohabitant', cohabitingSince: '2024-02-29' } },
      'a child': { '/household/members/1/role': 'child' },
      'somebody else': { '/household/members/1/role': 'other' },
      'a spouse who does not move in': { '/household/members/1': { role: 'spouse', movesIn: false } },
    },
    aged: {
      17: { '/household/members/1/age': 17 },
      18: { '/household/members/1/age': 18 },
      '?': notKnown('/household/members/1/age'),
    },
    'the applicant works': works(0),
    'the other works': works(1),
  },
  rows: `
    subject | the other is | aged | the applicant works | the other works | says
    applicant             | - | - | yes   | -     | clears
    applicant             | - | - | no    | -     | bars
    applicant             | - | - | ?     | -     | unknown; asks the applicant works
    either of the couple  | - | - | yes   | -     | clears
    either of the couple  | a spouse or a cohabitant of a day | - | ≠ yes | yes   | clears
    either of the couple  | a spouse or a cohabitant of a day | - | no    | no    | bars
    either of the couple  | a spouse or a cohabitant of a day | - | no    | ?     | unknown; asks the other works
    either of the couple  | a spouse or a cohabitant of a day | - | ?     | ≠ yes | unknown; asks the applicant works, the other works
    either of the couple  | a child or somebody else or a spouse who does not move in | - | no | - | bars
    either of the couple  | a child or somebody else or a spouse who does not move in | - | ?  | - | unknown; asks the applicant works
    both of the couple | - | - | no    | -     | bars
    both of the couple | a spouse or a cohabitant of a day | - | ≠ no  | no    | bars
    both of the couple | a spouse or a cohabitant of a day | - | yes   | yes   | clears
    both of the couple | a spouse or a cohabitant of a day | - | yes   | ?     | unknown; asks the other works
    both of the couple | a spouse or a cohabitant of a day | - | ?     | ≠ no  | unknown; asks the applicant works, the other works
    both of the couple | a child or somebody else or a spouse who does not move in | - | yes | - | clears
    both of the couple | a child or somebody else or a spouse who does not move in | - | ?   | - | unknown; asks the applicant works
    all adults            | - | - | no    | -     | bars
    all adults            | a spouse who does not move in   | -    | yes  | -     | clears
    all adults            | a spouse who does not move in   | -    | ?    | -     | unknown; asks the applicant works
    all adults            | ≠ a spouse who does not move in | 17   | yes  | -     | clears
    all adults            | ≠ a spouse who does not move in | 17   | ?    | -     | unknown; asks the applicant works
    all adults            | ≠ a spouse who does not move in | ≠ 17 | yes  | yes   | clears
    all adults            | ≠ a spouse who does not move in | ≠ 17 | ?    | yes   | unknown; asks the applicant works
    all adults            | ≠ a spouse who does not move in | 18   | ≠ no | no    | bars
    all adults            | ≠ a spouse who does not move in | 18   | ≠ no | ?     | unknown
    all adults            | ≠ a spouse who does not move in | ?    | ≠ no | ≠ yes | unknown
  `,
}

const benefit = '/household/members/0/benefits/0'
const lists = (...named: readonly ('A' | 'B')[]): Facts =>
  under({ type: 'no-benefits', subject: 'applicant', lists: [...named], months: 12 })

const noBenefits: Table = {
  name: 'No benefits in the last twelve months',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-10 of a familiebolig to one person. The criterion: no benefit of the lists in the twelve months before the month of the decision, nor in it.',
  on: '2024-03-10',
  pathway: 'venteliste',
  conditions: {
    lists: { A: lists('A'), B: lists('B'), 'A and B': lists('A', 'B') },
    benefit: everyBenefit(benefit),
    received: months(
      benefit,
      ['2020-01', '2023-02'],
      ['2020-01', '2023-03'],
      ['2023-03', '2023-03'],
      ['2024-03', '2024-03'],
      ['2024-03', null],
      ['2024-04', null],
    ),
    benefits: { told: {}, '?': notKnown('/household/members/0/benefits') },
  },
  groups: benefitLists,
  rows: `
    lists   | benefit  | received | benefits | says
    -       | -        | -        | ?    | unknown
    A       | ≠ list A | - | told | clears
    B       | ≠ list B | - | told | clears
    A and B | førtidspension or ressourceforløbsydelse, ressourceforløb or andet | - | told | clears
    ≠ B     | list A | 2020-01 to 2023-02 or 2024-04 on | told | clears
    ≠ B     | list A | 2020-01 to 2023-03 or 2023-03 to 2023-03 | told | bars; until 2024-04-01
    ≠ B     | list A | 2024-03 to 2024-03 | told | bars; until 2025-04-01
    ≠ B     | list A | 2024-03 on | told | bars
    ≠ A     | list B | 2020-01 to 2023-02 or 2024-04 on | told | clears
    ≠ A     | list B | 2020-01 to 2023-03 or 2023-03 to 2023-03 | told | bars; until 2024-04-01
    ≠ A     | list B | 2024-03 to 2024-03 | told | bars; until 2025-04-01
    ≠ A     | list B | 2024-03 on | told | bars
  `,
}

const workplace: Table = {
  name: 'A workplace in the municipality',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person in one job. The criterion: a workplace in municipality 0900 or 0901.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: under({ type: 'workplace-municipality', subject: 'applicant', codes: ['0900', '0901'] }),
  conditions: {
    workplace: {
      '0900': { [`${job}/workplaceMunicipalityCode`]: '0900' },
      '0901': { [`${job}/workplaceMunicipalityCode`]: '0901' },
      '0101': { [`${job}/workplaceMunicipalityCode`]: '0101' },
      '?': notKnown(`${job}/workplaceMunicipalityCode`),
    },
    since: {
      '2024-03-01': { [`${job}/since`]: '2024-03-01' },
      '2024-03-02': { [`${job}/since`]: '2024-03-02' },
      '?': notKnown(`${job}/since`),
    },
    jobs: {
      told: {},
      none: { '/household/members/0/employments': [] },
      '?': notKnown('/household/members/0/employments'),
    },
  },
  rows: `
    workplace    | since      | jobs | says
    -            | -          | none | bars
    -            | -          | ?    | unknown; asks jobs
    0101         | -          | told | bars
    0900 or 0901 | 2024-03-01 | told | clears
    0900 or 0901 | 2024-03-02 | told | bars; until 2024-03-02
    ?            | 2024-03-02 | told | bars
    0900 or 0901 | ?          | told | unknown
    ?            | ≠ 2024-03-02 | told | unknown
  `,
}

const holds = works(0).yes
const age: Facts = { '/household/members/0/age': 70 }
const young: Facts = { '/household/members/0/age': 40 }

const nested: Table = {
  name: 'Criteria together: all of, any of, several tiers',
  rules: ['abl-60-1'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to one person. Two criteria: 25 hours of work a week; an age of 65.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    criteria: {
      'all of the two': under({
        allOf: [
          { type: 'employment', subject: 'applicant', minHoursPerWeek: 25 },
          { type: 'age', subject: 'applicant', min: 65 },
        ],
      }),
      'any of the two': under({
        anyOf: [
          { type: 'employment', subject: 'applicant', minHoursPerWeek: 25 },
          { type: 'age', subject: 'applicant', min: 65 },
        ],
      }),
      'a tier each': under(
        { type: 'age', subject: 'applicant', min: 65 },
        {
          tiers: [
            { tier: 1, criteria: { type: 'employment', subject: 'applicant', minHoursPerWeek: 25 } },
            { tier: 2, criteria: { type: 'age', subject: 'applicant', min: 65 } },
          ],
        },
      ),
    },
    'in work': { yes: holds, no: works(0).no, '?': works(0)['?'] },
    'of 65': { yes: age, no: young, '?': notKnown('/household/members/0/age') },
  },
  rows: `
    criteria         | in work | of 65 | says
    all of the two   | yes     | yes   | clears
    all of the two   | no      | -     | bars
    all of the two   | ≠ no    | no    | bars
    all of the two   | yes     | ?     | unknown
    all of the two   | ?       | ≠ no  | unknown
    ≠ all of the two | yes     | -     | clears
    ≠ all of the two | ≠ yes   | yes   | clears
    ≠ all of the two | no      | no    | bars
    ≠ all of the two | no      | ?     | unknown
    ≠ all of the two | ?       | ≠ yes | unknown
  `,
}

export const section60Criteria = [workStudyOrAge, jobsAddUp, bySubject, noBenefits, workplace, nested]
