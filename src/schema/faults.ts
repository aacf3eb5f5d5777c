import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { choose } from './choice.ts'
import type { Fault } from './fault.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'
import type { Keywords } from './keywords.ts'
import { pointer } from './pointer.ts'
import { counted, wanted } from './wanted.ts'

/**
 * What is wrong with a value that a schema has refused: where, and what belongs there, in plain
 * words. The words come from the schema alone; the value is never repeated, for it may be personal
 * data. The compiled schema is what accepts or refuses; this only explains. (A validator's own errors
 * will not do: of a union they tell of every alternative that was not meant.)
 */

/** More places than these help no caller, and a hostile body could have a million. */
export const MAX_FAULTS = 50

/** The first places at which the value departs from the schema; none where it does not. */
export const faultsOf = (schema: TSchema, value: unknown): Fault[] => {
  const found: Fault[] = []
  for (const fault of everyFaultOf(schema, value)) {
    found.push(fault)
    if (found.length === MAX_FAULTS) break
  }
  return found
}

/** Every such place, once; found as they are taken, so that the first of a million cost no more than themselves. */
export function* everyFaultOf(schema: TSchema, value: unknown): Generator<Fault> {
  const told = new Set<string>()
  for (const fault of new Walk(schema).faults({ schema, value, at: '' })) {
    if (!told.has(fault.pointer)) yield fault
    told.add(fault.pointer)
  }
}

/** A value, where it stands, and the schema of what belongs there. */
interface Place {
  readonly schema: Keywords
  readonly value: unknown
  readonly at: string
}

/** What is found at a place: faults of its own, and the places inside it, which are to be looked at in turn. */
type Findings = Generator<Fault | Place, void>

/** Goes through a value and its schema side by side, and looks at each place once, however deep they nest. */
class Walk {
  readonly #definitions: ReadonlyMap<string, Keywords>

  constructor({ $defs = {} }: Keywords) {
    this.#definitions = new Map(Object.entries($defs).map(([name, schema]) => [`#/$defs/${name}`, schema]))
  }

  *faults(whole: Place): Generator<Fault> {
    const entered = [this.#enter(whole)]
    for (let here = entered.at(-1); here !== undefined; here = entered.at(-1)) {
      const next = here.next()
      if (next.done) entered.pop()
      else if ('detail' in next.value) yield next.value
      else entered.push(this.#enter(next.value))
    }
  }

  *#enter({ schema, value, at }: Place): Findings {
    const alternatives = this.#alternatives(schema)
    if (alternatives.some((alternative) => isLeaf(alternative) && Value.Check(alternative, value))) return
    const objects = alternatives.filter(({ type }) => type === 'object')
    const array = alternatives.find(({ type }) => type === 'array')
    if (objects.length > 0 && isJsonObject(value)) yield* inObject(objects, value, at)
    else if (array !== undefined && Array.isArray(value)) yield* inArray(array, value, at)
    else yield { pointer: at, detail: `must be ${wanted(alternatives)}` }
  }

  /** What a schema stands for: one schema, or those of a union, however they are nested or referred to. */
  #alternatives(schema: Keywords): readonly Keywords[] {
    const { anyOf, $ref } = schema
    const referred = $ref === undefined ? undefined : this.#definitions.get($ref)
    if (referred !== undefined) return this.#alternatives(referred)
    return anyOf === undefined ? [schema] : anyOf.flatMap((alternative) => this.#alternatives(alternative))
  }
}

function* inObject(forms: readonly Keywords[], value: JsonObject, at: string): Findings {
  const choice = choose(forms, value, at)
  if ('fault' in choice) return yield choice.fault
  const { properties = {}, patternProperties = {}, required = [], additionalProperties } = choice.meant
  for (const name of required) {
    if (!Object.hasOwn(value, name)) yield { pointer: at + pointer(name), detail: 'is required' }
  }
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(value, name)) yield { schema, value: value[name], at: at + pointer(name) }
  }
  const patterns = Object.entries(patternProperties).map(([pattern, schema]) => ({
    pattern: new RegExp(pattern, 'u'),
    schema,
  }))
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(properties, name)) continue
    const matched = patterns.find(({ pattern }) => pattern.test(name))
    if (matched !== undefined) yield { schema: matched.schema, value: value[name], at: at + pointer(name) }
    else if (additionalProperties === false) {
      yield { pointer: at + pointer(shortened(name)), detail: 'is not a known property' }
    }
  }
}

function* inArray(schema: Keywords, value: readonly unknown[], at: string): Findings {
  const { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems = false } = schema
  if (value.length > maxItems) return yield { pointer: at, detail: `must have at most ${counted(maxItems, 'item')}` }
  if (value.length < minItems) return yield { pointer: at, detail: `must have at least ${counted(minItems, 'item')}` }
  for (const [index, item] of value.entries()) yield { schema: items, value: item, at: at + pointer(index) }
  if (uniqueItems && !Value.Check(DISTINCT, value)) yield { pointer: at, detail: 'must not have an item twice' }
}

const DISTINCT = { type: 'array', uniqueItems: true }

/** Whether a value is accepted or refused as a whole, having no parts to be explained one by one. */
const isLeaf = ({ type }: Keywords): boolean => type !== 'object' && type !== 'array'

const MAX_NAME = 64

/** A property name may be as long as the body; cut between code points, not within one. */
const shortened = (name: string): string =>
  name.length <= MAX_NAME ? name : `${[...name.slice(0, 2 * MAX_NAME)].slice(0, MAX_NAME).join('')}…`
