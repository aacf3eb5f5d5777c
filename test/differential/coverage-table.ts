import { outcomes } from '../../src/law/decide.ts'
import { regimes } from '../../src/law/regime.ts'
import { ruleIds, verdictsOf } from '../../src/law/rule-ids.ts'
import { cells } from './cells.ts'
import { type Coverage, cellOf } from './coverage.ts'

const number = new Intl.NumberFormat('en')

/** What was reached, as text: each outcome, then each verdict of each rule, in all and in each regime. */
export const coverageTable = ({ outcomes: reached, verdicts }: Coverage): string => {
  const cases = Object.values(reached).reduce((sum, times) => sum + times, 0)
  const told = outcomes.map((outcome) => `${outcome} ${number.format(reached[outcome] ?? 0)}`)
  const rows = ruleIds.flatMap((rule) =>
    verdictsOf[rule].map((verdict) => {
      const own = cells.filter((cell) => cell.rule === rule && cell.verdict === verdict)
      const inRegimes = regimes.map(({ regime }) =>
        own
          .filter((cell) => cell.regime === regime)
          .reduce((sum, { pathway }) => sum + (verdicts[cellOf(rule, verdict, regime, pathway)] ?? 0), 0),
      )
      const all = inRegimes.reduce((sum, times) => sum + times, 0)
      return [rule, verdict, number.format(all), ...inRegimes.map((times) => number.format(times))]
    }),
  )
  const heads = ['rule', 'verdict', 'cases', ...regimes.map(({ regime }) => regime)]
  const lines = [heads, ...rows].map(([rule = '', verdict = '', ...counts]) =>
    [rule.padEnd(22), verdict.padEnd(8), ...counts.map((times) => times.padStart(9))].join(' '),
  )
  return [`${number.format(cases)} cases: ${told.join(', ')}`, ...lines].join('\n')
}
