import { messageOf } from './messages.ts'
import { RegisterError } from './register-error.ts'
import { buildSnapshot, type RegisterSnapshot } from './snapshot.ts'
import type { RegisterSource } from './source.ts'
import { validateRegister } from './validate.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

const textOf = (bytes: Uint8Array, source: string): string => {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    throw new RegisterError(source, 'it is not text in UTF-8', [], { cause: error })
  }
}

/** The parser quotes what it read, which may not be a register at all. */
const withoutQuotation = (message: string): string => message.replace(/, (\.\.\.)?".*$/s, '')

/** Where the parser stopped, as lines and columns, if it says where. */
const place = (text: string, message: string): string => {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}

const parse = (text: string, source: string): unknown => {
  if (text.trim() === '') throw new RegisterError(source, 'it is empty')
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = messageOf(error)
    throw new RegisterError(source, `it is not JSON: ${withoutQuotation(message)}${place(text, message)}`)
  }
}

/**
 * Checks a register document as it came, and builds its snapshot.
 *
 * @param source names, in messages, where it came from.
 * @param confirmedAt when it was last known to be the current one.
 * @throws RegisterError if it is not JSON, or not a valid register document.
 */
export const readRegister = (bytes: Uint8Array, source: string, confirmedAt: Date): RegisterSnapshot => {
  const checked = validateRegister(parse(textOf(bytes, source), source))
  if ('errors' in checked) {
    const count = checked.errors.length === 1 ? 'one fault' : `${checked.errors.length} faults`
    throw new RegisterError(source, `it is not a valid register document (${count})`, checked.errors)
  }
  return buildSnapshot(checked.document, bytes, confirmedAt)
}

/**
 * Reads a register, checks it and builds its snapshot.
 *
 * @throws RegisterError if it cannot be read, is not JSON, or is not a valid register document.
 */
export const loadRegister = async (source: RegisterSource): Promise<RegisterSnapshot> => {
  const { bytes, readAt } = await source.read()
  return readRegister(bytes, source.name, readAt)
}
