import { createHash } from 'node:crypto'

/** The revision of a register document: SHA-256 of its bytes, in hexadecimal. It is its checksum, too. */
export const revisionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
