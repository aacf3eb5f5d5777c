import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { messageOf } from '../../register/messages.ts'
import { CliError, exit } from '../exit.ts'
import { writeWhole } from '../write-whole.ts'
import { TallyCounts } from './tally.ts'

const closed = { additionalProperties: false } as const
const Whole = Type.Integer({ minimum: 0 })

/** How far a run has come: what it needs to go on, and nothing of what it read or answered. */
const RunState = Type.Object(
  {
    /** The version of Anvis: another may answer otherwise. */
    anvis: Type.String(),
    input: Type.Object({ size: Whole, modified: Type.String() }, closed),
    /** Revision of the register. */
    register: Type.String(),
    /** When the run began: its answers are of that day, also when it goes on the day after. */
    time: Type.String({ format: 'date-time' }),
    shard: Type.String(),
    /** Where it goes on. */
    next: Type.Object(
      {
        offset: Whole,
        line: Type.Integer({ minimum: 1 }),
        common: Type.Union([Type.Object({ from: Whole, to: Whole }, closed), Type.Null()]),
      },
      closed,
    ),
    /** So much of the output is whole, in bytes. */
    written: Whole,
    tally: TallyCounts,
  },
  closed,
)

export type RunState = Static<typeof RunState>

/** Where the state of a run lies: beside its output. */
export const statePath = (out: string): string => `${out}.progress`

/**
 * The state that a run has left; undefined where there is none.
 *
 * @throws CliError where it cannot be read.
 */
export const readState = (out: string): RunState | undefined => {
  const path = statePath(out)
  if (!existsSync(path)) return undefined
  const value = parsed(path)
  if (Value.Check(RunState, value)) return value
  throw new CliError(exit.cannot, `${path} is not the state of a run. --force begins anew.`)
}

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw new CliError(exit.cannot, `${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

export const writeState = (out: string, state: RunState): Promise<void> =>
  writeWhole(statePath(out), `${JSON.stringify(state, null, 1)}\n`)

export const removeState = (out: string): void => rmSync(statePath(out), { force: true })
