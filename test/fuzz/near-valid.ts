import fc from 'fast-check'
import { hostileNames, hostileTexts } from './hostile.ts'

/** JSON texts that are one change away from a valid one. */

const changes = ['removed', 'added', 'another', 'twice', 'null', 'wrapped', 'nudged'] as const

type Change = (typeof changes)[number]

export const nearValid = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      valid,
      fc.nat(),
      fc.constantFrom(...changes),
      fc.constantFrom(...hostileNames),
      fc.constantFrom(...hostileTexts),
    )
    .map(([value, place, change, name, text]) => changed(value, place, change, name, text))

/** Where something stands: in an object by its name, in an array by its index. */
interface Place {
  readonly holder: object
  readonly key: string
}

/** Stands in the value for the text that is put there: what is hostile is often no value. */
const MARK = '\u0001 the change \u0001'

const changed = (value: unknown, nth: number, change: Change, name: string, text: string): string => {
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const places = placesIn(copy)
  const place = places[nth % Math.max(places.length, 1)]
  if (place === undefined) return text
  const { holder, key } = place
  const own: unknown = Reflect.get(holder, key)
  if (change === 'removed') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
    return JSON.stringify(copy)
  }
  Reflect.set(holder, key, MARK)
  const inArray = Array.isArray(holder)
  const put = putInstead(change, JSON.stringify(own), inArray ? '' : `${JSON.stringify(key)}:`, text, name, own)
  return JSON.stringify(copy).replace(JSON.stringify(MARK), () => put)
}

/** @param label what stands before the value: its name, where it has one. */
const putInstead = (
  change: Exclude<Change, 'removed'>,
  own: string,
  label: string,
  text: string,
  name: string,
  value: unknown,
): string => {
  switch (change) {
    case 'added':
      return `${own},${label === '' ? '' : `${JSON.stringify(name)}:`}${text}`
    case 'another':
      return text
    case 'twice':
      return `${own},${label}${text}`
    case 'null':
      return 'null'
    case 'wrapped':
      return `[${own}]`
    case 'nudged':
      return nudged(value, text.length)
  }
}

/** What is nearly the same: a number beside it, a word misspelt, a truth in quotes. */
const nudged = (value: unknown, way: number): string => {
  if (typeof value === 'number') return String(value + ([1, -1, 0.5][way % 3] ?? 0))
  if (typeof value === 'boolean') return `"${value}"`
  if (typeof value === 'string')
    return JSON.stringify([`${value}x`, value.toUpperCase(), ` ${value}`, value.slice(1)][way % 4])
  return JSON.stringify([value, value])
}

const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(Reflect.get(value, key))])
}
