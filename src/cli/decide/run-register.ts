import { todayInDenmark } from '../../decision/today.ts'
import { whyOutdated } from '../../register/freshness.ts'
import { baseRegister } from '../base-register.ts'
import { type Io, say } from '../io.ts'
import type { DecideOptions } from './options.ts'

/** The register of a run, as it was published. */
export interface RunRegister {
  readonly bytes: Uint8Array
  readonly revision: string
}

/**
 * The register that a run decides by; says so where it lacks the newest lists.
 *
 * @throws CliError where it cannot be had, or is not valid.
 */
export const runRegister = async (io: Io, { register, timeout }: DecideOptions, time: Date): Promise<RunRegister> => {
  const { bytes, stamp } = (await baseRegister(io, register, timeout)).register
  const outdated = whyOutdated(stamp, todayInDenmark(time))
  if (outdated !== undefined) say(io.stderr, outdated)
  return { bytes, revision: stamp.revision }
}
