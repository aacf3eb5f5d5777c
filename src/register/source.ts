/** A register document as it came, byte for byte. */
export interface RegisterReading {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly revision: string
  /** When the source said that this is the current one. */
  readonly readAt: Date
}

/** Where a register document comes from. */
export interface RegisterSource {
  /** Names the source in messages: a path, an address. */
  readonly name: string
  /**
   * The document as it is now. A source that has not changed since it was last read may say so without
   * being read again; `readAt` is then the time it said so.
   *
   * @throws RegisterError where there is nothing to read.
   */
  readonly read: () => Promise<RegisterReading>
  /** Calls back when the source may have changed, for sources that can tell; returns how to stop that. */
  readonly watch?: (changed: () => void) => () => void
}

/** The greatest register document, in bytes; room for every area, department and agreement of the country. */
export const MAX_REGISTER_BYTES = 16 * 1024 * 1024
