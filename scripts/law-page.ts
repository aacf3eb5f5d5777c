import { assumptionIds } from '../src/law/assumptions.ts'
import { formatDay } from '../src/law/calendar.ts'
import { catalogue, describeRule, type Entry } from '../src/law/catalogue.ts'
import { REVIEWED_ON } from '../src/law/parameters.ts'
import { regimes } from '../src/law/regime.ts'
import { da } from '../src/law/texts/da.ts'
import { en } from '../src/law/texts/en.ts'
import type { Scenario } from '../test/scenarios/scenario.ts'
import type { Table } from '../test/tables/table.ts'
import { aboutTables, tablesOf } from './law-tables.ts'
import { table } from './markdown.ts'

/** Renders docs/law.md: every rule from its provision to the tables and scenarios that hold it. */

const acts: readonly (readonly [prefix: string, heading: string])[] = [
  ['abl', 'Almenboligloven'],
  ['int', 'Integrationsloven'],
  ['bfl', 'Lov om boligforhold'],
  ['ubek', 'Udlejningsbekendtgørelsen'],
  ['all', 'Almenlejeloven'],
]

const regimeMeanings = {
  R1: 'bans in udsatte boligområder; flexible letting obligatory there',
  R2: 'forebyggelsesområder: § 59(7)-(9) and § 60(4) there; area rules for sublet and exchange',
  R3: 'the benefit reform: kontanthjælp under lov om aktiv socialpolitik § 16(1) and (2)',
} as const

const scenarioRow = ({ name, on, pathway, expect }: Scenario): readonly string[] => [
  name,
  on,
  pathway,
  expect.verdict ?? 'does not apply',
  expect.outcome,
]

const ruleSection = (entry: Entry, scenarios: readonly Scenario[], tables: readonly Table[]): string => {
  const { ruleId, title, says, provisions, wordings, ...rule } = describeRule(entry, REVIEWED_ON)
  const facts = [
    ['Provision', provisions.map(({ act, citation, eli }) => `[${act} ${citation}](${eli})`).join('; ')],
    ['Wordings', wordings.map(({ from, citations }) => `${from}: ${citations.join(', ')}`).join('; ')],
    ['Pathways', rule.pathways.join(', ')],
    ['Regimes', rule.regimes.join(', ')],
    ['Facts read', rule.facts.map((fact) => `\`${fact}\``).join(', ') || 'none'],
    ['Set aside by', rule.liftedBy.map((id) => `[\`${id}\`](#${id})`).join(', ')],
    ['Sets aside', rule.lifts.map((id) => `[\`${id}\`](#${id})`).join(', ')],
    ['Assumptions', rule.assumptions.map(({ id }) => `[${id}](#assumptions)`).join(', ')],
  ].filter(([, value]) => value !== '')
  return [
    `<a id="${ruleId}"></a>`,
    `### \`${ruleId}\` ${title.en} (${title.da})`,
    says.en ?? '',
    `*${says.da ?? ''}*`,
    table(
      ['', ''],
      facts.map(([name = '', value = '']) => [name, value]),
    ),
    table(
      ['Verdict', 'What it means', 'Hvad det betyder'],
      rule.explanations.map(({ verdict, explanation }) => [
        `\`${verdict}\``,
        explanation.en ?? '',
        explanation.da ?? '',
      ]),
    ),
    ...tablesOf(ruleId, tables),
    table(['Scenario', 'Date', 'Pathway', 'The rule', 'Outcome'], scenarios.map(scenarioRow)),
  ].join('\n\n')
}

export const lawPage = (scenarios: readonly Scenario[], tables: readonly Table[]): string => {
  const rulesOf = (prefix: string) => catalogue.filter(({ rule }) => rule.id.startsWith(`${prefix}-`))
  const contents = acts.map(
    ([prefix, heading]) =>
      `- ${heading}: ${rulesOf(prefix)
        .map(({ rule }) => `[${en.rules[rule.id].title}](#${rule.id})`)
        .join(' · ')}`,
  )
  const sections = acts.map(([prefix, heading]) => {
    const rules = rulesOf(prefix)
    return [
      `## ${heading}`,
      ...rules.map((entry) =>
        ruleSection(
          entry,
          scenarios.filter(({ rule }) => rule === entry.rule.id),
          tables,
        ),
      ),
    ].join('\n\n')
  })
  return `${[
    '# The law in Anvis',
    'Generated from the catalogue of rules, the decision tables and the scenarios by `npm run generate`; do not edit by hand.',
    `For every rule: the provision it reads, since when that wording holds, the facts it looks at, what each verdict means, the readings it rests on, and the decision tables and scenarios that hold it in place. ${catalogue.length} rules and exceptions, ${scenarios.length} scenarios. The law text was last reviewed on ${formatDay(REVIEWED_ON)}. Provisions are paraphrased, never quoted; the official text is behind each link.`,
    contents.join('\n'),
    '## How a decision is taken',
    'Every rule that applies gives one verdict: it `bars`, `clears`, does not know (`unknown`), leaves it to a person (`assess`), or, as an exception, `lifts` what another rule says. Over the rules that are not lifted: any bar makes the case **prohibited**; else anything unknown that could bar makes it **undetermined**; else anything for a person to assess makes it **assessment**; else anything unknown that could only become an assessment makes it **undetermined**; else it is **permitted**. A known bar wins over all that is unknown. An absent fact is unknown, never "no". Events dated after the decision date have not happened.',
    'Lists of areas are published each 1 December and hold until the next. The service takes designations as published facts and never recomputes them. It reads citizenship in § 59 alone; it never asks for, infers or computes ethnicity or origin.',
    '## How to read the decision tables',
    aboutTables(tables),
    '## Regimes',
    table(
      ['Regime', 'From', 'What it brings'],
      regimes.map(({ regime, from }) => [regime, formatDay(from), regimeMeanings[regime]]),
    ),
    '## Assumptions',
    'Readings that the words of the law leave open. A reason that rests on one names it.',
    table(
      ['', 'Reading', 'Læsning'],
      assumptionIds.map((id) => [id, en.assumptions[id], da.assumptions[id]]),
    ),
    ...sections,
  ].join('\n\n')}\n`
}
