import type { Spread } from './statistics.ts'

/** A table as the page shows it. */
export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Target = { readonly atLeast: number } | { readonly atMost: number }

const isMet = (target: Target, value: number): boolean =>
  'atLeast' in target ? value >= target.atLeast : value <= target.atMost

const wordsOf = (target: Target): string =>
  'atLeast' in target ? `≥ ${figure(target.atLeast)}` : `≤ ${figure(target.atMost)}`

/** What was aimed at, and whether it was met. */
export const verdict = (target: Target, value: number): string =>
  `${wordsOf(target)}: ${isMet(target, value) ? 'met' : '**not met**'}`

const thousands = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** A figure with as many digits as mean anything. */
export const figure = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return thousands.format(value)
  return String(Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 2)))
}

/** The median, and between which values the middle half lies. */
export const ratio = ({ median, quartiles: [low, high] }: Spread): string =>
  `**${figure(median)}** (${figure(low)}–${figure(high)})`

export const markdownOf = ({ caption, columns, rows }: Table): string =>
  [
    `**${caption}**`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
