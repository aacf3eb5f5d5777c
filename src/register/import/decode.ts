import { ImportError } from './import-error.ts'

/** A list as text, and what its bytes were taken to be. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** What Windows-1252 has at 0x80 to 0x9F. Some versions of Node decode these as ISO-8859-1, that is as control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const mendWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? control)

const decoderOf = (label: string) => {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch (error) {
    throw new ImportError(`"${label}" is no encoding that is known here; utf-8, windows-1252 and utf-16le are.`, {
      cause: error,
    })
  }
}

const decodeAs = (bytes: Uint8Array, label: string): Decoded => {
  const decoder = decoderOf(label)
  try {
    const text = decoder.decode(bytes)
    return { text: decoder.encoding === 'windows-1252' ? mendWindows(text) : text, encoding: decoder.encoding }
  } catch (error) {
    throw new ImportError(`The list is not text in ${decoder.encoding}.`, { cause: error })
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * A list as text. Where no encoding is named: what a byte order mark says, else UTF-8 where the bytes are
 * that, else Windows-1252, which is what Danish spreadsheets write.
 *
 * @throws ImportError where the encoding is not known, or the bytes are not in it.
 */
export const decode = (bytes: Uint8Array, encoding?: string): Decoded => {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le')
  return decodeAs(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}
