import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import type { ProblemPlace } from '../problem.ts'

/**
 * What is wrong with a value that a schema has refused: where, and what belongs there, in plain
 * words. The words come from the schema alone; the value is never repeated, for it may be personal
 * data. The compiled schema is what accepts or refuses; this only explains, so it may be slow.
 */

/** More places than these help nobody, and a hostile body could have a million. */
export const MAX_FAULTS = 50

const MAX_NAME = 64

/** The keywords read here: those that the request vocabularies use. */
interface Keywords {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Keywords[]
  readonly properties?: Readonly<Record<string, Keywords>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly items?: Keywords
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
}

/** The first places at which the value departs from the schema; empty when it does not. */
export const faultsOf = (schema: TSchema, value: unknown): ProblemPlace[] => {
  const found: ProblemPlace[] = []
  const seen = new Set<string>()
  for (const { pointer, detail } of faults(schema, value, '')) {
    if (!seen.has(pointer)) found.push({ pointer, detail })
    seen.add(pointer)
    if (found.length === MAX_FAULTS) break
  }
  return found
}

/** Lazy, so that a value with a million faults costs no more than fifty. */
function* faults(schema: Keywords, value: unknown, pointer: string): Generator<ProblemPlace> {
  if (schema.type === 'object' && isObject(value)) yield* faultsOfObject(schema, value, pointer)
  else if (schema.type === 'array' && Array.isArray(value)) yield* faultsOfArray(schema, value, pointer)
  else if (schema.anyOf !== undefined) yield* faultsOfUnion(schema, schema.anyOf, value, pointer)
  else if (!Value.Check(schema, value)) yield { pointer, detail: `must be ${wanted(schema)}` }
}

function* faultsOfObject(schema: Keywords, value: object, pointer: string): Generator<ProblemPlace> {
  const { properties = {}, required = [] } = schema
  const values = new Map<string, unknown>(Object.entries(value))
  for (const name of required) {
    if (!values.has(name)) yield { pointer: `${pointer}/${escaped(name)}`, detail: 'is required' }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (values.has(name)) yield* faults(property, values.get(name), `${pointer}/${escaped(name)}`)
  }
  if (schema.additionalProperties !== false) return
  for (const name of values.keys()) {
    if (!Object.hasOwn(properties, name)) {
      yield { pointer: `${pointer}/${escaped(shortened(name))}`, detail: 'is not a known property' }
    }
  }
}

function* faultsOfArray(schema: Keywords, value: readonly unknown[], pointer: string): Generator<ProblemPlace> {
  const { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  if (value.length > maxItems) return yield { pointer, detail: `must have at most ${counted(maxItems)}` }
  if (value.length < minItems) return yield { pointer, detail: `must have at least ${counted(minItems)}` }
  for (const [index, item] of value.entries()) yield* faults(items, item, `${pointer}/${index}`)
}

/** A union with one alternative of the value's own kind is explained by that one, else by all. */
function* faultsOfUnion(
  schema: Keywords,
  alternatives: readonly Keywords[],
  value: unknown,
  pointer: string,
): Generator<ProblemPlace> {
  if (Value.Check(schema, value)) return
  const kind = Array.isArray(value) ? 'array' : isObject(value) ? 'object' : undefined
  const [only, ...others] = alternatives.filter(({ type }) => kind !== undefined && type === kind)
  if (only !== undefined && others.length === 0) yield* faults(only, value, pointer)
  else yield { pointer, detail: `must be ${alternatives.map(wanted).join(' or ')}` }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What belongs at a place, to follow "must be". */
const wanted = (schema: Keywords): string => {
  if (schema.enum !== undefined) return wantedOf(schema.enum)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  switch (schema.type) {
    case 'string':
      return wantedString(schema)
    case 'integer':
      return `an integer${between(schema.minimum, schema.maximum)}`
    case 'number':
      return `a number${between(schema.minimum, schema.maximum)}`
    case 'boolean':
      return 'true or false'
    case 'null':
      return 'null'
    case 'array':
      return 'an array'
    default:
      return 'an object'
  }
}

/** Longer lists, such as that of all states, are for the API description. */
const MAX_LISTED = 30

const wantedOf = (values: readonly unknown[]): string =>
  values.length <= MAX_LISTED ? `one of: ${values.join(', ')}` : `one of the ${values.length} values of its schema`

/** The forms of text that the vocabularies know, in words. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['^\\d{4}-(0[1-9]|1[0-2])$', 'a real month, YYYY-MM'],
  ['^\\d{4}$', 'four digits'],
])

const wantedString = ({ format, pattern, minLength, maxLength }: Keywords): string => {
  if (format === 'date') return 'a real date, YYYY-MM-DD'
  if (pattern !== undefined) return patterns.get(pattern) ?? `a string of the form ${pattern}`
  if (minLength === undefined && maxLength === undefined) return 'a string'
  return `a string of ${minLength ?? 0} to ${maxLength ?? 'any number of'} characters`
}

const between = (minimum: number | undefined, maximum: number | undefined): string => {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, at least ${minimum}`
  return maximum === undefined ? '' : `, at most ${maximum}`
}

const counted = (items: number): string => (items === 1 ? '1 item' : `${items} items`)

/** A reference token of a JSON Pointer (RFC 6901). */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** A property name may be as long as the body; cut between code points, not within one. */
const shortened = (name: string): string =>
  name.length <= MAX_NAME ? name : `${[...name.slice(0, 2 * MAX_NAME)].slice(0, MAX_NAME).join('')}…`
