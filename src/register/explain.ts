import { type TObject, type TProperties, type TSchema, Type } from 'typebox'
import { Errors } from 'typebox/value'
import { type Fault, pointer } from './fault.ts'
import { LIST_DATE_PATTERN, MUNICIPALITY_PATTERN } from './vocabulary.ts'

/**
 * Says in plain sentences where and why a schema refuses a value. A validator's own errors will not
 * do: of a union it reports every variant that the author did not mean, and it stops after a few.
 */

const patterns: ReadonlyMap<string, string> = new Map([
  [LIST_DATE_PATTERN, 'must be a 1 December, YYYY-12-01'],
  [MUNICIPALITY_PATTERN, 'must be a municipality code of four digits'],
])

const types: ReadonlyMap<string, string> = new Map([
  ['object', 'must be an object'],
  ['array', 'must be a list'],
  ['string', 'must be a text'],
  ['number', 'must be a number'],
  ['integer', 'must be a whole number'],
  ['boolean', 'must be true or false'],
  ['null', 'must be null'],
])

type SchemaError = ReturnType<typeof Errors>[number]

const sentence = (error: SchemaError): string => {
  switch (error.keyword) {
    case 'type':
      return types.get(String(error.params.type)) ?? error.message
    case 'const':
      return `must be ${JSON.stringify(error.params.allowedValue)}`
    case 'enum':
      return `must be one of: ${error.params.allowedValues.join(', ')}`
    case 'format':
      return error.params.format === 'date' ? 'must be a date that exists, YYYY-MM-DD' : error.message
    case 'pattern':
      return patterns.get(String(error.params.pattern)) ?? error.message
    case 'minimum':
      return `must be at least ${error.params.limit}`
    case 'maximum':
      return `must be at most ${error.params.limit}`
    case 'minLength':
      return 'must be a text that is not empty'
    case 'maxLength':
      return `must be a text of at most ${error.params.limit} characters`
    case 'minItems':
      return 'must not be empty'
    case 'uniqueItems':
      return 'must not name anything twice'
    default:
      return error.message
  }
}

/** Why a schema refuses a value itself, its parts aside; nothing if it does not. */
const refusal = (schema: TSchema, value: unknown): string | undefined => {
  const errors = Errors(schema, value)
  const telling = errors.find(({ keyword }) => keyword === 'pattern') ?? errors[0]
  return telling === undefined ? undefined : sentence(telling)
}

const refused = (schema: TSchema, value: unknown, at: string): readonly Fault[] => {
  const detail = refusal(schema, value)
  return detail === undefined ? [] : [{ pointer: at, detail }]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Definitions = Readonly<Record<string, TSchema>>

const explainObject = (
  { properties }: { readonly properties: TProperties },
  value: Readonly<Record<string, unknown>>,
  at: string,
  definitions: Definitions,
): readonly Fault[] => [
  ...Object.entries(properties).flatMap(([name, property]) =>
    Object.hasOwn(value, name)
      ? explain(property, value[name], at + pointer(name), definitions)
      : Type.IsOptional(property)
        ? []
        : [{ pointer: at, detail: `lacks the property "${name}"` }],
  ),
  ...Object.keys(value)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => ({
      pointer: at + pointer(name),
      detail: `is not a property known here; those are: ${Object.keys(properties).join(', ')}`,
    })),
]

/** Properties by whose value the variants of a union are told apart. */
const tags = ['type', 'mode'] as const

const tagValues = (variant: TObject, tag: string): readonly unknown[] => {
  const schema = variant.properties[tag]
  return Type.IsLiteral(schema) ? [schema.const] : Type.IsEnum(schema) ? schema.enum : []
}

const variantsOf = (schema: TSchema): readonly TSchema[] =>
  Type.IsUnion(schema) ? schema.anyOf.flatMap(variantsOf) : [schema]

/** The variant that the author of an object meant: that of its tag, or that of its one property (anyOf, allOf). */
const explainChoice = (
  variants: readonly TObject[],
  value: Readonly<Record<string, unknown>>,
  at: string,
  definitions: Definitions,
): readonly Fault[] => {
  const tag = tags.find((name) => variants.some((variant) => tagValues(variant, name).length > 0)) ?? 'type'
  const untagged = variants.filter((variant) => tagValues(variant, tag).length === 0)
  const meant =
    variants.find((variant) => tagValues(variant, tag).includes(value[tag])) ??
    untagged.find((variant) => Object.keys(variant.properties).some((name) => Object.hasOwn(value, name)))
  if (meant !== undefined) return explainObject(meant, value, at, definitions)
  const allowed = variants.flatMap((variant) => tagValues(variant, tag)).join(', ')
  if (Object.hasOwn(value, tag)) return [{ pointer: at + pointer(tag), detail: `must be one of: ${allowed}` }]
  const others = untagged.flatMap((variant) => Object.keys(variant.properties)).map((name) => ` or "${name}"`)
  return [{ pointer: at, detail: `must have a "${tag}" (one of: ${allowed})${others.join('')}` }]
}

const explainUnion = (schema: TSchema, value: unknown, at: string, definitions: Definitions): readonly Fault[] => {
  const variants = variantsOf(schema)
  const objects = variants.filter((variant) => Type.IsObject(variant))
  if (objects.length > 0 && isObject(value)) return explainChoice(objects, value, at, definitions)
  const refusals = variants.map((variant) => refusal(variant, value))
  if (refusals.includes(undefined)) return []
  const [first, ...rest] = new Set(refusals)
  return [{ pointer: at, detail: [first, ...rest.map((other) => other?.replace(/^must be/, 'or'))].join(' ') }]
}

/**
 * The faults of a value by a schema, `at` being where the value stands in its document. `definitions`
 * are the schemas that the schema refers to, by their `$ref`.
 */
export const explain = (schema: TSchema, value: unknown, at: string, definitions: Definitions): readonly Fault[] => {
  const referred = Type.IsRef(schema) ? definitions[schema.$ref] : undefined
  if (referred !== undefined) return explain(referred, value, at, definitions)
  if (Type.IsUnion(schema)) return explainUnion(schema, value, at, definitions)
  if (Type.IsObject(schema) && isObject(value)) return explainObject(schema, value, at, definitions)
  if (Type.IsRecord(schema) && isObject(value)) {
    const held = Type.RecordValue(schema)
    return Object.entries(value).flatMap(([name, part]) => explain(held, part, at + pointer(name), definitions))
  }
  if (Type.IsArray(schema) && Array.isArray(value)) {
    const faults = value.flatMap((item, i) => explain(schema.items, item, at + pointer(i), definitions))
    if (faults.length > 0) return faults
    const { items: _, ...ofTheWhole } = schema
    return refused(ofTheWhole, value, at)
  }
  return refused(schema, value, at)
}
