import { shippedRegister } from '../register/file-source.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import type { Io } from './io.ts'
import { openRegister } from './open-register.ts'

/** The register that an import extends. */
export interface Base {
  /** What it is called by in a command. */
  readonly where: string
  readonly register: RegisterSnapshot
}

/** Whether the service would take this for a file. */
const isFile = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(text)

/** The register that was named; else the file that ANVIS_REGISTER names; else the one that ships. */
export const baseRegister = async (io: Io, named: string | undefined, timeout: number): Promise<Base> => {
  const { ANVIS_REGISTER: configured } = io.env
  const where = named ?? (isFile(configured) ? configured : shippedRegister)
  return { where, register: await openRegister(io, where, timeout) }
}
