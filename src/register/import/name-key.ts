/** How names are compared: what is written differently for the same name is made the same, and no more. */

/** "and others": it tells nothing of which area is meant, and lists write it or leave it out. */
const andOthers = /( (m fl|mfl|m v|mv|m m))+$/

const spelt: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ä', 'ae'],
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['å', 'aa'],
])

/**
 * A name without regard to case, spaces, punctuation, other accents, a closing "m.fl.", and whether æ, ø
 * and å are spelt out: words of letters and digits with one space between. Empty where it has neither.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => spelt.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(andOthers, '')

/** A name as a part of an id, in the manner of those of data/register.json: "Gl. Jennumparken", "gl-jennumparken". */
export const slug = (name: string): string =>
  nameKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
