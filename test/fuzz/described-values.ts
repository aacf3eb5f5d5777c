import fc from 'fast-check'
import type { Keywords } from '../../src/schema/keywords.ts'
import { description } from '../conformance/document.ts'

/** Values as a schema of the API description has them, and no more than that: they may contradict each other. */

const days = ['2018-12-01', '2020-02-29', '2021-07-01', '2024-03-01', '2026-03-08', '2030-12-31']

export const describedBy = (schema: Keywords): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) return describedBy(referred(schema.$ref))
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(describedBy))
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  switch (schema.type) {
    case 'object':
      return objectBy(schema)
    case 'array':
      return arrayBy(schema)
    case 'string':
      return stringBy(schema)
    case 'integer':
      return fc.integer(boundsOf(schema))
    case 'number':
      return fc.oneof(
        fc.integer(boundsOf(schema)),
        fc.integer(boundsOf(schema)).map((whole) => whole / 2),
      )
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue()
  }
}

/** Referred to as "#/components/schemas/Name". */
const referred = (pointer: string): Keywords => {
  const schema = description.components.schemas[pointer.split('/').at(-1) ?? '']
  if (schema === undefined) throw new Error(`the description refers to ${pointer}, and does not hold it`)
  return schema
}

const objectBy = ({ properties = {}, required = [] }: Keywords): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, describedBy(schema)])), {
    requiredKeys: [...required],
    noNullPrototype: true,
  })

/** Longer ones teach nothing new. */
const ITEMS = 3

const arrayBy = ({
  items = {},
  minItems = 0,
  maxItems = ITEMS,
  uniqueItems = false,
}: Keywords): fc.Arbitrary<unknown> => {
  const lengths = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, ITEMS)) }
  return uniqueItems ? fc.uniqueArray(describedBy(items), lengths) : fc.array(describedBy(items), lengths)
}

const stringBy = ({ format, pattern, minLength = 0, maxLength = 20 }: Keywords): fc.Arbitrary<string> => {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  if (format === 'date') return fc.constantFrom(...days)
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 20) })
}

/** At the bounds and near them, where there are any. */
const boundsOf = ({ minimum = -2, maximum = minimum + 100 }: Keywords) => ({ min: minimum, max: maximum })
