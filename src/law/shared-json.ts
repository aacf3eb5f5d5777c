/** Values that many answers share, such as provisions and explanations, and the text of their JSON, written once. */

const json: unique symbol = Symbol('json')

/** Marks a value as shared: it never changes, and its JSON is written now. */
export const shared = <T extends object>(value: T): T => {
  Object.defineProperty(value, json, { value: JSON.stringify(value) })
  return Object.freeze(value)
}

/** The JSON of a value. */
export const jsonOf = (value: object): string =>
  json in value && typeof value[json] === 'string' ? value[json] : JSON.stringify(value)
