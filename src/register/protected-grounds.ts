import type { Fault } from '../schema/fault.ts'
import { pointer } from '../schema/pointer.ts'

/**
 * Citizenship, nationality, ethnic origin, race and religion can never be a criterion of letting.
 * A closed schema refuses them as it refuses anything unknown; they are told apart here, so that
 * whoever meets the refusal learns that no later version will take them either.
 */

/** Stems of the words for them, Danish and English, with æ, ø, å spelt out and nothing between the words. */
const stems =
  /citizen|statsborger|indfoedsret|nationalit|national(ity)?orig|nationaloprind|ethnic|etnisk|etnicit|herkomst|oprindelse|origin(?!al)|nonwestern|ikkevestlig|indvandrer|immigrant|foreigner|udlaending|countryofbirth|birthcountry|foedeland|efterkommer|stateless|statsloes|religio|trosretning|trossamfund|racial|hudfarve|skincolou?r/

/** Words that stand inside innocent ones ("embrace"). */
const words = new Set(['race', 'racer', 'nationals', 'western', 'vestlig', 'vestlige'])

const names = (text: string): boolean => {
  const parts = text
    .replace(/([a-zæøå0-9])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .split(/[^a-z]+/)
  return stems.test(parts.join('')) || parts.some((part) => words.has(part))
}

const fault = (at: string, text: string): Fault => ({
  pointer: at,
  detail: `names "${text}", which can never be a criterion: citizenship, nationality, ethnic origin, race and religion may not decide or rank a letting (almenboligloven § 60 leaves no room for them, and they discriminate)`,
})

/** `inCriteria`: where every text, too, is a word of the criteria rather than an id or a name. */
const search = (value: unknown, at: string, inCriteria: boolean): readonly Fault[] => {
  if (typeof value === 'string') return inCriteria && names(value) ? [fault(at, value)] : []
  if (Array.isArray(value)) return value.flatMap((item, i) => search(item, at + pointer(i), inCriteria))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const here = at + pointer(name)
    return names(name) ? [fault(here, name)] : search(part, here, inCriteria || name === 'tiers' || name === 'waivers')
  })
}

/** The places in a document, of whatever shape, where an agreement makes a criterion of such a ground. */
export const protectedGrounds = (document: unknown): readonly Fault[] =>
  typeof document === 'object' && document !== null && 'agreements' in document
    ? search(document.agreements, pointer('agreements'), false)
    : []
