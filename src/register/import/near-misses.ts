import type { AreaEntry } from '../document.ts'
import { editDistance } from './edit-distance.ts'
import type { ListRow } from './list-rows.ts'
import { municipalityName } from './municipality.ts'
import { nameKey } from './name-key.ts'

/** An area that a row may mean; a person must say. */
export interface NearMiss {
  readonly area: AreaEntry
  /** What they have in common, as words after the area. */
  readonly why: string
  /** How near, from 0 to 1; only the order is meant. */
  readonly nearness: number
}

const SHOWN = 3

/** Words that too many areas share for them to tell anything. */
const common = new Set(['parken', 'vejen', 'gade', 'gaden', 'kvarteret', 'omraadet', 'boligomraadet', 'nord', 'vest'])
const LEAST_WORD = 4

/** How many letters may differ for it to be thought a slip of the pen. */
const slips = (letters: number): number => (letters < 5 ? 1 : letters < 12 ? 2 : 3)

type Likeness = Omit<NearMiss, 'area'>

const inOneMunicipality = (row: string, name: string): Likeness | undefined => {
  const [a, b] = [row.replaceAll(' ', ''), name.replaceAll(' ', '')]
  const distance = editDistance(a, b)
  if (distance === 0) return { why: 'differs in spaces or punctuation only', nearness: 0.95 }
  if (distance <= slips(Math.min(a.length, b.length))) {
    return { why: `differs in ${distance === 1 ? 'one letter' : `${distance} letters`}`, nearness: 0.9 - distance / 20 }
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= LEAST_WORD && long.includes(short)) {
    return { why: 'one name is a part of the other', nearness: 0.6 + short.length / long.length / 10 }
  }
  const words = name.split(' ')
  const shared = row.split(' ').find((word) => word.length >= LEAST_WORD && !common.has(word) && words.includes(word))
  return shared === undefined ? undefined : { why: `both have "${shared}"`, nearness: 0.5 }
}

const likeness = (row: ListRow, name: string, municipalityCode: string): Likeness | undefined => {
  const [key, other] = [nameKey(row.name), nameKey(name)]
  if (municipalityCode === row.municipalityCode) return inOneMunicipality(key, other)
  return key === other
    ? { why: `has the same name, but lies in ${municipalityName(municipalityCode)}`, nearness: 0.7 }
    : undefined
}

/** The areas that a row without a match comes nearest to, nearest first; never a match, only to be shown. */
export const nearMisses = (row: ListRow, areas: readonly AreaEntry[]): readonly NearMiss[] =>
  areas
    .flatMap((area) => {
      const likenesses = [area.name, ...(area.aliases ?? [])].flatMap(
        (name) => likeness(row, name, area.municipalityCode) ?? [],
      )
      const [nearest] = likenesses.toSorted((a, b) => b.nearness - a.nearness)
      return nearest === undefined ? [] : [{ area, ...nearest }]
    })
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, SHOWN)
