/** Writes a JSON Pointer (RFC 6901); one pointer after another is a pointer too. */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
