import type { RegisterDocument } from '../register/document.ts'

/** A register document as it is written: as data/register.json is, so that versions can be compared line by line. */
export const registerText = (document: RegisterDocument): string => `${JSON.stringify(document, null, 1)}\n`
