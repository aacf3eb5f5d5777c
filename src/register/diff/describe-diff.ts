import { describeEffects } from './describe-effect.ts'
import type { ListChange } from './list-change.ts'
import type { RegisterDiff } from './register-diff.ts'

/** What changes between two registers, to be read by a person. */

interface Named {
  readonly name: string
  readonly areaId?: string
  readonly departmentId?: string
  readonly code?: string
}

const named = ({ name, areaId, departmentId, code }: Named): string => `${name} (${areaId ?? departmentId ?? code})`

/** A heading and what stands under it; nothing where that is nothing. */
const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]

const period = (from: string, to: string | null): string => (to === null ? `from ${from}` : `${from} – ${to}`)

const places = ({
  added,
  removed,
  changed,
}: {
  added: Named[]
  removed: Named[]
  changed: (Named & { changes: string[] })[]
}): readonly string[] => [
  ...added.map((one) => `+ ${named(one)}`),
  ...removed.map((one) => `- ${named(one)}`),
  ...changed.map((one) => `~ ${named(one)}: ${one.changes.join(', ')}`),
]

/** The dates of lists that only one register has: where they tell of nothing, nothing else would show them. */
const editions = (lists: readonly ListChange[]): readonly string[] => {
  const dates = (lacking: 'before' | 'after'): readonly string[] => [
    ...new Set(lists.filter(({ coverage }) => coverage?.[lacking] === null).map(({ listDate }) => listDate)),
  ]
  return [...dates('before').map((date) => `+ ${date}`), ...dates('after').map((date) => `- ${date}`)]
}

/** Of a list that is not there, and of one of which nothing is complete, one knows the same: nothing. */
const saysNothing = (coverage: ListChange['coverage']): boolean =>
  coverage === null || [coverage.before, coverage.after].every((status) => status === null || status === 'partial')

const list = ({ on, off, unknown, coverage }: ListChange): readonly string[] => [
  ...on.map((area) => `+ on: ${named(area)}`),
  ...off.map((area) => `- off: ${named(area)}`),
  ...unknown.map((area) => `? no longer known: ${named(area)}`),
  ...(saysNothing(coverage) ? [] : [`coverage: ${coverage?.before ?? 'none'} → ${coverage?.after ?? 'none'}`]),
]

const agreements = ({ added, removed, ended, changed }: RegisterDiff['agreements']): readonly string[] => {
  const line = (one: RegisterDiff['agreements']['added'][number]): string =>
    `${one.agreementId} (${one.basis}), ${period(one.validFrom, one.validTo)}, for ${[...one.areaIds, ...one.departmentIds].join(', ')}`
  return [
    ...added.map((one) => `+ ${line(one)}`),
    ...removed.map((one) => `- ${line(one)}`),
    ...ended.map((one) => `ends ${one.validTo}: ${line(one)}`),
    ...changed.map((one) => `~ ${line(one)}: ${one.changes.join(', ')}`),
  ]
}

const decisions = ({ added, removed, ended, changed }: RegisterDiff['councilDecisions']): readonly string[] => {
  const line = (one: RegisterDiff['councilDecisions']['added'][number]): string =>
    `${one.type}${one.includesListB ? ' with list B' : ''}, ${named(one)}, ${period(one.from, one.to)}`
  return [
    ...added.map((one) => `+ ${line(one)}`),
    ...removed.map((one) => `- ${line(one)}`),
    ...ended.map((one) => `ends ${one.to}: ${line(one)}`),
    ...changed.map((one) => `~ ${line(one)}: ${one.changes.join(', ')}`),
  ]
}

const coverages = ({ added, removed }: RegisterDiff['decisionCoverage']): readonly string[] => {
  const line = ({ municipalityCode, types, from, to }: RegisterDiff['decisionCoverage']['added'][number]): string =>
    `${municipalityCode}: ${types.join(', ')}, ${period(from, to)}`
  return [...added.map((one) => `+ ${line(one)}`), ...removed.map((one) => `- ${line(one)}`)]
}

/** Names may have line breaks; none may pass for a line of the diff. */
const inOneLine = (line: string): string => line.replace(/[\n\r\u2028\u2029]+/g, ' ')

/** A diff in lines of plain English: what was added (+), removed (-), changed (~), and which decisions change by it. */
export const describeDiff = (diff: RegisterDiff): readonly string[] => {
  if (diff.identical) return ['The documents are the same.']
  const { from, to } = diff
  const told = [
    ...section('Areas', places(diff.areas)),
    ...section('Departments', places(diff.departments)),
    ...section('Municipalities', places(diff.municipalities)),
    ...section('Editions of the lists', editions(diff.lists)),
    ...diff.lists.flatMap((one) => section(`List of ${one.listDate}: ${one.designation}`, list(one))),
    ...section('Agreements under § 60', agreements(diff.agreements)),
    ...section('Council decisions', decisions(diff.councilDecisions)),
    ...section('Where every council decision is on record', coverages(diff.decisionCoverage)),
  ]
  const effects = describeEffects(diff.effects)
  return [
    `From sequence ${from.sequence} (${from.revision.slice(0, 12)}) to ${to.sequence} (${to.revision.slice(0, 12)}).`,
    ...(told.length === 0 ? ['', 'Nothing differs but sources, figures or how they are written.'] : told),
    ...(effects.length === 0 ? ['', 'No decision changes.'] : section('Decisions that change', effects)),
  ].map(inOneLine)
}
