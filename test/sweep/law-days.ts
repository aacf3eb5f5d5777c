import { table } from '../../scripts/markdown.ts'
import type { Pathway } from '../../src/law/facts.ts'
import type { RuleId } from '../../src/law/rule-ids.ts'

/** A day on which the law itself changes, or the text by which it is cited. */
export interface LawDay {
  readonly on: string
  readonly change: string
  /** The rules and exceptions that come into force. */
  readonly begins?: readonly RuleId[]
  /** Those that read otherwise from then on, or elsewhere in the statute. */
  readonly rewords?: readonly RuleId[]
  /** The pathways on which an answer may be otherwise from that day on, and on each of which one is. */
  readonly reaches: readonly Pathway[]
}

const lettings = ['kommunal-anvisning', 'venteliste', 'intern-oprykning', 'annoncering'] as const
const exempt = ['genhusning', 'udslusning', 'inklusionsbolig', 'flygtningebolig'] as const
const byTenants = ['fremleje', 'bytte'] as const
const beforePrivate = [...lettings, ...exempt, ...byTenants] as const
const all = [...beforePrivate, 'privat-anvisning'] as const
const citingAlmenboligloven = [...lettings, ...exempt] as const

/** Written by hand from the statutes, and not from the constants of the law: oldest first. */
export const lawDays: readonly LawDay[] = [
  {
    on: '2019-07-01',
    change: 'almenboligloven § 51 c comes into force',
    begins: ['abl-51-c', 'abl-51-c-4'],
    reaches: ['venteliste', 'intern-oprykning'],
  },
  { on: '2020-08-03', change: 'almenboligloven is cited from LBK 1203/2020', reaches: citingAlmenboligloven },
  {
    on: '2021-01-01',
    change: 'the United Kingdom is treated as a member state no longer (§ 59(6) no. 4)',
    reaches: ['kommunal-anvisning'],
  },
  {
    on: '2021-07-01',
    change: 'almenboligloven § 168 a(6): §§ 59(6) and 51 c hold in a former omdannelsesområde under a plan',
    reaches: ['kommunal-anvisning', 'venteliste', 'intern-oprykning'],
  },
  { on: '2021-09-27', change: 'almenboligloven is cited from LBK 1877/2021', reaches: citingAlmenboligloven },
  {
    on: '2021-11-30',
    change: 'regime R2, lov 2157/2021: forebyggelsesområder, and the area rules for sublet and exchange',
    begins: [
      ...(['abl-59-7-1', 'abl-59-7-2', 'abl-59-7-3', 'abl-59-7-4', 'abl-59-7-6m', 'abl-59-7-24m', 'abl-59-8'] as const),
      ...(['all-65-area', 'all-66-documentation', 'all-69-area'] as const),
    ],
    rewords: ['abl-51-b', 'abl-51-c', 'abl-59-6-5', 'abl-59-9', 'abl-60-4'],
    reaches: beforePrivate,
  },
  {
    on: '2022-07-01',
    change: 'lov om boligforhold: its ch. 7, and its §§ 14 and 15 for boligreguleringsloven §§ 52 a and 52 b',
    begins: ['bfl-51', 'bfl-53'],
    rewords: ['bfl-14', 'bfl-15'],
    reaches: [...lettings, ...byTenants, 'privat-anvisning'],
  },
  { on: '2023-11-24', change: 'almenboligloven is cited from LBK 1343/2023', reaches: citingAlmenboligloven },
  {
    on: '2024-01-01',
    change: 'serviceloven § 57 c is gone: whom § 59(6) no. 2 means is for a person to say',
    reaches: ['kommunal-anvisning'],
  },
  {
    on: '2024-09-01',
    change: 'udlejningsbekendtgørelsen is BEK 977/2024',
    rewords: ['ubek-26', 'ubek-27', 'ubek-28', 'ubek-29'],
    reaches: ['venteliste', 'intern-oprykning', 'annoncering'],
  },
  { on: '2024-11-11', change: 'almenboligloven is cited from LBK 1171/2024', reaches: citingAlmenboligloven },
  {
    on: '2025-07-01',
    change: 'regime R3, lov 1655/2024: the reform of kontanthjælp',
    rewords: ['abl-51-b', 'abl-51-c', 'abl-59-6-5', 'abl-59-7-6m', 'abl-59-7-24m'],
    reaches: all,
  },
  { on: '2026-01-25', change: 'almenboligloven is cited from LBK 207/2026', reaches: citingAlmenboligloven },
  {
    on: '2027-03-09',
    change: 'a year since the statutes were last read has passed: answers warn of it',
    reaches: all,
  },
  {
    on: '2030-01-01',
    change: 'almenboligloven § 168 a(6) has run out',
    reaches: ['kommunal-anvisning', 'venteliste', 'intern-oprykning', ...byTenants],
  },
]

/** The regimes by their first day. */
export const regimeDays = { R1: '2018-12-01', R2: '2021-11-30', R3: '2025-07-01' } as const

/** The first month of kontanthjælp under lov om aktiv socialpolitik § 16(1) and (2). */
export const REFORM_MONTH = '2025-07'

/** The table as docs/proof.md shows it. */
export const lawDaysTable = (): string => {
  const named = (rules: readonly RuleId[] = []): string => rules.map((id) => `\`${id}\``).join(', ')
  const reached = (pathways: readonly Pathway[]): string =>
    pathways.length === all.length ? 'all' : pathways.join(', ')
  return table(
    ['From', 'The law', 'Rules that begin', 'Rules reworded', 'Pathways'],
    lawDays.map(({ on, change, begins, rewords, reaches }) => [
      on,
      change,
      named(begins),
      named(rewords),
      reached(reaches),
    ]),
  )
}
