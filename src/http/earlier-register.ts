import { problem } from '../problem.ts'
import { ArchiveAway, type RegisterArchive } from '../register/register-archive.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { Refusal } from './refusal.ts'

/** Where registers are found that were in use, or are. */
export interface Earlier {
  readonly current: () => RegisterSnapshot | undefined
  readonly archive: Pick<RegisterArchive, 'document' | 'register'>
}

/** What an archive says; refuses, to be asked again later, where it cannot tell. */
const told = async <Found>(found: Promise<Found>): Promise<Found> => {
  try {
    return await found
  } catch (error) {
    if (!(error instanceof ArchiveAway)) throw error
    throw new Refusal(problem('archive-unavailable', 'Whether that revision was kept cannot be told now.'))
  }
}

/** Finds a register by its revision; the one in use without waiting for anything. */
export const earlierRegister =
  ({ current, archive }: Earlier) =>
  async (revision: string): Promise<RegisterSnapshot | undefined> => {
    const register = current()
    return register?.stamp.revision === revision ? register : told(archive.register(revision))
  }

/** Finds the document of a register by its revision, alike. */
export const earlierDocument =
  ({ current, archive }: Earlier) =>
  async (revision: string): Promise<Uint8Array | undefined> => {
    const register = current()
    return register?.stamp.revision === revision ? register.bytes : told(archive.document(revision))
  }
