import type { Day } from '../../law/calendar.ts'
import type { Designation } from '../../law/designations.ts'
import type { AreaEntry, RegisterDocument } from '../document.ts'
import type { DesignationCoverage, Edition } from '../edition.ts'
import { validateRegister } from '../validate.ts'
import { applyList } from './apply-list.ts'
import { contradictionsWith } from './contradictions.ts'
import { coverageAfter } from './coverage.ts'
import { whyNoSuchList } from './list-in-law.ts'
import type { ListRow } from './list-rows.ts'
import { type Matching, matchRows } from './match-rows.ts'
import { type Settlement, settle } from './settle.ts'

/** What a person asks for when they import a list. */
export interface ImportOrder extends Settlement {
  readonly listDate: string
  readonly designation: Designation
  /** Whether they say that the list names every area of the official one. */
  readonly complete: boolean
  /** Whether what the register says of that list is given up for it. */
  readonly replace: boolean
  /** Whether a row that nothing in the register comes near to is a new area. */
  readonly addNew: boolean
  readonly officialTotal: number | undefined
  readonly sources: readonly string[]
  readonly today: Day
}

/** What the import makes of the register. */
export interface Imported {
  /** Valid. */
  readonly document: RegisterDocument
  readonly coverage: DesignationCoverage
  /** What is given up, and what other lists of that day say against this one; each a sentence. */
  readonly notes: readonly string[]
}

export interface ImportOutcome {
  readonly matching: Matching
  /** Undefined where rows are open or clash: what they mean comes before what it would do. */
  readonly result: Imported | { readonly refusals: readonly string[] } | undefined
}

/**
 * Reads a list into a register. Nothing is guessed: there is a document only where every row names one
 * area, nothing that the register says is contradicted (or it is to be given up), and the whole is valid.
 *
 * @throws ImportError where the order does not fit the list.
 */
export const importList = (rows: readonly ListRow[], document: RegisterDocument, order: ImportOrder): ImportOutcome => {
  const settled = settle(order, rows, document.areas)
  const matching = matchRows(rows, document.areas, { settled, addNew: order.addNew })
  const known = document.editions.find(({ listDate }) => listDate === order.listDate)
  const noSuchList = whyNoSuchList(order.listDate, order.designation, known, order.today)
  if (noSuchList !== undefined) return { matching, result: { refusals: [noSuchList] } }
  if (matching.open.length + matching.clashes.length > 0) return { matching, result: undefined }
  const areas = matching.placed.map(({ area }) => area)
  const edition = known ?? { listDate: order.listDate, coverage: {}, entries: [] }
  return { matching, result: importAreas(areas, document, edition, order) }
}

const importAreas = (
  areas: readonly AreaEntry[],
  document: RegisterDocument,
  edition: Edition,
  order: ImportOrder,
): ImportOutcome['result'] => {
  const { designation, complete, replace, officialTotal } = order
  if (areas.length === 0 && !(complete && officialTotal === 0)) {
    return { refusals: ['The list names no area. If there are none, say --complete --official-total 0.'] }
  }
  const areaIds = new Set(areas.map(({ areaId }) => areaId))
  const names = new Map([...document.areas, ...areas].map(({ areaId, name }) => [areaId, name]))
  const contradictions = contradictionsWith(edition, document, { designation, areaIds, complete: complete || replace })
  const told = contradictions.map(({ areaId, detail }) => `"${names.get(areaId) ?? ''}" (${areaId}) ${detail}.`)
  if (told.length > 0 && !replace) return { refusals: told }

  const stays = replace ? [] : edition.entries.filter(({ on }) => on.includes(designation))
  const found = new Set([...areaIds, ...stays.map(({ areaId }) => areaId)]).size
  const before = edition.coverage[designation]
  const covered = coverageAfter({ before, found, complete, replace, officialTotal })
  if ('refusal' in covered) return { refusals: [covered.refusal] }

  const made = applyList(document, { ...order, areas, coverage: covered.coverage })
  const checked = validateRegister(made)
  if ('errors' in checked) return { refusals: checked.errors.map((fault) => inWords(fault, made)) }
  return { document: checked.document, coverage: covered.coverage, notes: told }
}

/** A fault, with the area that its place is about. */
const inWords = (
  { pointer, detail }: { readonly pointer: string; readonly detail: string },
  { editions }: RegisterDocument,
): string => {
  const [, edition, entry] = /^\/editions\/(\d+)\/entries\/(\d+)/.exec(pointer) ?? []
  const about = edition === undefined ? undefined : editions[Number(edition)]?.entries[Number(entry)]
  return `${pointer}${about === undefined ? '' : ` (${about.areaId})`} ${detail}.`
}
