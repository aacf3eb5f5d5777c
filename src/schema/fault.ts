/** A place in a document, and what is wrong there; the words follow the pointer: "/areas/3/name must be a string". */
export interface Fault {
  /** JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string
  readonly detail: string
}
