/** A JSON object, of which no more is known. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object, and not an array or null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
