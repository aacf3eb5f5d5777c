import type { Keywords } from './keywords.ts'

/**
 * What belongs at a place that takes any of these, in plain words; they follow "must be". What two of
 * them want alike is said once.
 */
export const wanted = (alternatives: readonly Keywords[]): string =>
  [...new Set(alternatives.map(wantedByOne))].join(' or ')

const wantedByOne = (schema: Keywords): string => {
  if (schema.enum !== undefined) {
    const { enum: values, description } = schema
    return values.length > MAX_LISTED && description !== undefined ? description : oneOf(values)
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  switch (schema.type) {
    case 'string':
      return wantedString(schema)
    case 'integer':
      return `an integer${between(schema)}`
    case 'number':
      return `a number${between(schema)}`
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

/** A longer list, such as that of all states, is told by its description, or left to the API description. */
const MAX_LISTED = 30

export const oneOf = (values: readonly unknown[]): string =>
  values.length <= MAX_LISTED ? `one of: ${values.join(', ')}` : `one of the ${values.length} values of its schema`

/** "1 item", "2 items". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** The forms of text that the schemas of this project know by a pattern. */
const forms: ReadonlyMap<string, string> = new Map([
  ['^\\d{4}-(0[1-9]|1[0-2])$', 'a real month, YYYY-MM'],
  ['^\\d{4}-12-01$', 'a 1 December, YYYY-12-01'],
  ['^\\d{4}$', 'four digits'],
])

const wantedString = ({ format, pattern, minLength, maxLength }: Keywords): string => {
  if (pattern !== undefined) return forms.get(pattern) ?? `a string of the form ${pattern}`
  if (format === 'date') return 'a real date, YYYY-MM-DD'
  if (minLength !== undefined && maxLength !== undefined) {
    return `a string of ${minLength} to ${counted(maxLength, 'character')}`
  }
  if (minLength !== undefined) return `a string of at least ${counted(minLength, 'character')}`
  return maxLength === undefined ? 'a string' : `a string of at most ${counted(maxLength, 'character')}`
}

const between = ({ minimum, maximum }: Keywords): string => {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, at least ${minimum}`
  return maximum === undefined ? '' : `, at most ${maximum}`
}
