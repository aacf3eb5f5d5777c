/**
 * Text as bytes: each character of the string is one byte of the text in UTF-8. Strings are what the
 * engine joins fastest, and this one is written out by copying it (as `latin1`) instead of encoding it.
 */

/** The bytes of a text. */
export const bytesOf = (text: string): string =>
  Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1')

/** The bytes of the JSON of a value. */
export const jsonBytes = (value: unknown): string => bytesOf(JSON.stringify(value))
