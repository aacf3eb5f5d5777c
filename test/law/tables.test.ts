import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/law/calendar.ts'
import { decide } from '../../src/law/decide.ts'
import { type RuleId, ruleIds, verdictsOf } from '../../src/law/rule-ids.ts'
import type { Weighed } from '../../src/law/weigh.ts'
import { tables } from '../tables/all.ts'
import { caseOf } from '../tables/case-of.ts'
import { type Combination, combinationsOf } from '../tables/combinations.ts'
import { type Row, rowsOf } from '../tables/rows.ts'
import type { Table } from '../tables/table.ts'

/** The law by tables: each written by hand, and compared with what the rules say of every combination. */

const meets = ({ values }: Combination, row: Row): boolean => values.every((value, i) => row.values[i]?.has(value))

/** What a row expects of a rule in a combination. */
const expected = (table: Table, { said }: Row, { facts }: Combination, rule: RuleId): object => {
  const names = Object.keys(table.conditions)
  const isUnknown = said.verdict.startsWith('unknown')
  const asked = facts.flatMap(({ asks = [], asksBy }, i) =>
    isUnknown && (said.asks ?? names).includes(names[i] ?? '') ? (asksBy?.[rule] ?? asks) : [],
  )
  return {
    verdict: said.verdict,
    ...(table.lapse === undefined ? { until: said.until } : {}),
    liftedBy: said.liftedBy,
    ...(said.members === null ? {} : { members: said.members }),
    missing: [...new Set(asked)].toSorted(),
  }
}

const verdictOf = ({ judgement }: Weighed): string =>
  judgement.verdict === 'unknown' && judgement.couldBe === 'assess' ? 'unknown (assess)' : judgement.verdict

const lapseOf = (weighed: Weighed): string | null => {
  const lapse = weighed.judgement.verdict === 'bars' ? weighed.lapsesOn() : null
  return lapse === null ? null : formatDay(lapse)
}

/** What the rule says, as far as a row tells. */
const found = (table: Table, { said }: Row, weighed: Weighed | undefined): object => {
  const judgement = weighed?.judgement
  return {
    verdict: weighed === undefined ? 'does not apply' : verdictOf(weighed),
    ...(table.lapse === undefined ? { until: weighed === undefined ? null : lapseOf(weighed) } : {}),
    liftedBy: weighed?.liftedBy?.id ?? null,
    ...(said.members === null ? {} : { members: judgement?.members.map(({ index }) => index) ?? [] }),
    missing: judgement?.verdict === 'unknown' ? judgement.missing.map(({ pointer }) => pointer).toSorted() : [],
  }
}

/** So many disagreements are shown; the first is as good as the thousandth. */
const SHOWN = 5

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const rows = rowsOf(table)
  const combinations = combinationsOf(table)

  it('has exactly one row for each combination, and no row for none', () => {
    const hits = combinations.map((combination) =>
      rows.filter((row) => meets(combination, row)).map(({ says }) => says),
    )
    expect(
      combinations
        .flatMap(({ values }, i) => (hits[i]?.length === 1 ? [] : [{ values, hits: hits[i] }]))
        .slice(0, SHOWN),
    ).toEqual([])
    expect(rows.filter((row) => !combinations.some((combination) => meets(combination, row)))).toEqual([])
  })

  it.each(table.rules)('is what %s says', (rule) => {
    const disagreements = combinations.flatMap((combination) => {
      const row = rows.find((one) => meets(combination, one))
      if (row === undefined) return []
      const weighed = decide(caseOf(table, combination, rule)).weighed.find((one) => one.rule.id === rule)
      const byTable = expected(table, row, combination, rule)
      const byLaw = found(table, row, weighed)
      return isDeepStrictEqual(byTable, byLaw) ? [] : [{ values: combination.values, byTable, byLaw }]
    })
    expect(disagreements.slice(0, SHOWN), `${disagreements.length} of ${combinations.length}`).toEqual([])
  })
})

describe('the tables', () => {
  it.each(ruleIds)('show every verdict of %s', (rule) => {
    const said = tables.flatMap((table) =>
      rowsOf(table).flatMap(({ said: { verdict, liftedBy } }) => [
        ...(table.rules.includes(rule) ? [verdict.replace(' (assess)', '')] : []),
        ...(liftedBy === rule ? ['lifts'] : []),
      ]),
    )
    expect([...new Set(said)].filter((verdict) => verdict !== 'does not apply').toSorted()).toEqual(
      verdictsOf[rule].toSorted(),
    )
  })

  it('are told apart by their names', () => {
    const names = tables.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('are all listed', () => {
    const listed = readFileSync(`${import.meta.dirname}/../tables/all.ts`, 'utf8')
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.table.ts') && !listed.includes(`/law/${file}'`))).toEqual([])
  })
})
