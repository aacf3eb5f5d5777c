import { isUtf8 } from 'node:buffer'

/** JSON read from bytes, or what they are instead; the words follow "is". */
export type ReadJson = { readonly value: unknown } | { readonly fault: 'empty' | 'not UTF-8' | 'not JSON' }

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Reads one JSON text. The bytes must be UTF-8, for a decoder would put replacement characters where
 * they are not; a byte order mark before them is no part of the text. The parser's own message is
 * dropped: it quotes what it read.
 */
export const readJson = (bytes: Buffer): ReadJson => {
  if (!isUtf8(bytes)) return { fault: 'not UTF-8' }
  const decoded = bytes.toString('utf8')
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  if (isBlank(text)) return { fault: 'empty' }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'not JSON' }
  }
}

/** Nothing but JSON's own white space. */
const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text)
