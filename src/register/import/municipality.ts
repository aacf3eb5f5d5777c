import { municipalityNames } from './municipality-codes.ts'
import { nameKey } from './name-key.ts'

/** What a list may call a municipality by that is neither its name nor its name with "Kommune". */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['copenhagen', '0101'],
  ['nordfyn', '0480'],
  ['vesthimmerland', '0820'],
])

const codes: ReadonlyMap<string, string> = new Map([
  ...[...municipalityNames].map(([code, name]) => [nameKey(name), code] as const),
  ...otherNames,
])

/**
 * The code of the municipality that a text names: "Aarhus", "Århus Kommune", "Københavns Kommune", "751"
 * or "0751". Undefined where it names none; a likeness is not enough.
 */
export const municipalityCodeOf = (text: string): string | undefined => {
  const key = nameKey(text)
  if (/^\d{3,4}$/.test(key)) {
    const code = key.padStart(4, '0')
    return municipalityNames.has(code) ? code : undefined
  }
  const genitive = key.replace(/ (regions)?kommune$/, '')
  return codes.get(genitive) ?? (genitive === key ? undefined : codes.get(genitive.replace(/s$/, '')))
}

/** The name of a municipality, for people; its code where it is not one of the 98. */
export const municipalityName = (code: string): string => municipalityNames.get(code) ?? code
