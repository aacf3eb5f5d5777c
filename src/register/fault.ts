/** A place in a register document, and what is wrong there: "/areas/3/name" "must be a text". */
export interface Fault {
  /** JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string
  readonly detail: string
}

/** Writes a JSON Pointer. */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
