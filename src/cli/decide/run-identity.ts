import { CliError, exit } from '../exit.ts'
import { isSame } from './input-file.ts'
import { type RunState, statePath } from './state.ts'

/** What a run must have in common with the one before, to go on with its output. */
export type RunIdentity = Pick<RunState, 'anvis' | 'input' | 'register' | 'time' | 'shard'>

/** @throws CliError where this run is not the one that left the state. */
export const checkSame = (out: string, state: RunState, run: RunIdentity): void => {
  const differences = [
    ...(isSame(state.input, run.input) ? [] : ['The input is another, or has been written since.']),
    ...(state.register === run.register ? [] : ['The register is another.']),
    ...(state.shard === run.shard ? [] : [`It was of the shard ${state.shard}.`]),
    ...(state.time === run.time ? [] : [`It was to answer at ${state.time}.`]),
    ...(state.anvis === run.anvis ? [] : [`It was of the version ${state.anvis} of Anvis.`]),
  ]
  if (differences.length === 0) return
  throw new CliError(
    exit.cannot,
    [
      `${out} was begun by a run that this one cannot go on with:`,
      ...differences.map((difference) => `  ${difference}`),
      `Let the run of ${statePath(out)} end as it began, or begin anew with --force.`,
    ].join('\n'),
  )
}
