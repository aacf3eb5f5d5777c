import { fileSource } from '../register/file-source.ts'
import { readRegister } from '../register/load.ts'
import { RegisterError } from '../register/register-error.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { documentAddress, isAddress } from './address.ts'
import { ask, type Whom } from './ask.ts'
import { CliError, exit } from './exit.ts'
import type { Io } from './io.ts'
import { problemIn } from './problem-in.ts'

/** Registers, from files and from running services. */

/** @throws CliError where there is no such file, or it cannot be read. */
export const bytesOfFile = async (path: string): Promise<Uint8Array> => {
  try {
    return (await fileSource(path).read()).bytes
  } catch (error) {
    if (error instanceof RegisterError) throw new CliError(exit.cannot, `${path}: ${error.reason}.`, { cause: error })
    throw error
  }
}

/**
 * The register in a file, checked.
 *
 * @throws CliError where it cannot be read; RegisterError where it is not valid.
 */
export const registerInFile = async (io: Io, path: string): Promise<RegisterSnapshot> =>
  readRegister(await bytesOfFile(path), path, io.now())

/**
 * The register that a running service has.
 *
 * @throws CliError where it cannot be had, or this version cannot read it.
 */
export const registerInUse = async (io: Io, whom: Whom): Promise<RegisterSnapshot> => {
  const answer = await ask(io, whom, { headers: { accept: 'application/json' } })
  if (answer.status !== 200) {
    throw new CliError(exit.cannot, [`${whom.address} gives no register.`, ...problemIn(answer)].join('\n'))
  }
  const register = understood(answer.bytes, whom.address.href, io.now())
  const told = /[0-9a-f]{64}/.exec(answer.headers.get('etag') ?? '')?.[0]
  if (told !== undefined && told !== register.stamp.revision) {
    throw new CliError(
      exit.cannot,
      `${whom.address} gives a document that is not of the revision it names, ${told}: something on the way has changed it.`,
    )
  }
  return register
}

/** The register in a file, or that of a running service, by which of them the text names. */
export const openRegister = async (io: Io, where: string, timeout: number): Promise<RegisterSnapshot> =>
  isAddress(where)
    ? registerInUse(io, { address: documentAddress(where), timeout })
    : understood(await bytesOfFile(where), where, io.now())

/** For registers that a command only reads: one that is not valid is no answer to what was asked. */
const understood = (bytes: Uint8Array, source: string, now: Date): RegisterSnapshot => {
  try {
    return readRegister(bytes, source, now)
  } catch (error) {
    if (error instanceof RegisterError) throw new CliError(exit.cannot, error.message, { cause: error })
    throw error
  }
}
