import type { Base } from './base-register.ts'
import { coverageInWords } from './coverage-table.ts'
import { importJson } from './import-json.ts'
import type { ImportOptions } from './import-options.ts'
import { clashSection, oddSection, openSection, placedSection, readingInWords } from './import-report.ts'
import type { ImportRun } from './import-run.ts'
import { type Io, say, sayJson } from './io.ts'
import { shellQuote } from './shell-quote.ts'

/** The end of an import: the report, and what to do next. */

const next = ({ where }: Base, out: string): readonly string[] => [
  'Next:',
  `  anvis register check ${shellQuote(out)}`,
  ...(where === out ? [] : [`  anvis register diff ${shellQuote(where)} ${shellQuote(out)}`]),
  `  anvis register publish ${shellQuote(out)} --to https://…`,
]

const resultInWords = ({ base, outcome }: ImportRun, options: ImportOptions): readonly string[] => {
  const { result } = outcome
  if (result === undefined) return []
  if ('refusals' in result) return ['Refused:', ...result.refusals.map((refusal) => `  ${refusal}`)]
  const { document, coverage, notes } = result
  const { designation, listDate, out, dryRun } = options
  return [
    ...(notes.length === 0
      ? []
      : ['Given up, or to be put right in the other lists:', ...notes.map((note) => `  ${note}`)]),
    `The list ${designation} of ${listDate}: ${coverageInWords(coverage)}.`,
    ...(dryRun || out === undefined
      ? [`A dry run: nothing is written. It would be sequence ${document.sequence}.`]
      : [`Written: ${out}, sequence ${document.sequence}.`, ...next(base, out)]),
  ]
}

/** What a person is to do about a list that was not taken. */
const advice = ({ list, outcome }: ImportRun): string | undefined => {
  const { open, clashes } = outcome.matching
  const { result } = outcome
  if (open.length + clashes.length + list.rows.odd.length > 0) {
    return 'Nothing is written. Settle these rows with the options shown, or in the list itself, and run it again.'
  }
  return result !== undefined && 'refusals' in result
    ? 'Nothing is written. If the list is right and the register wrong, see --replace and --official-total.'
    : undefined
}

/** Reports what came of an import. */
export const conclude = (io: Io, run: ImportRun, options: ImportOptions): void => {
  const { list, base, outcome } = run
  if (options.json) sayJson(io.stdout, importJson(run, options))
  else {
    say(
      io.stdout,
      ...readingInWords(options.csv, list.decoded, list.table, list.rows),
      `The register to extend: ${base.where}, sequence ${base.register.document.sequence}.`,
      ...placedSection(outcome.matching, options.dryRun),
      ...openSection(outcome.matching, list.rows.rows),
      ...clashSection(outcome.matching),
      ...oddSection(list.rows),
      ...resultInWords(run, options),
    )
  }
  const told = advice(run)
  if (told !== undefined) say(io.stderr, told)
}
