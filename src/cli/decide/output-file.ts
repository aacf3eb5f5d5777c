import { fstatSync, ftruncateSync, openSync, statSync } from 'node:fs'
import { messageOf } from '../../register/messages.ts'
import { CliError, exit } from '../exit.ts'
import type { InputFile } from './input-file.ts'

const cannot = (path: string, error: unknown): CliError =>
  new CliError(exit.cannot, `${path} cannot be written: ${messageOf(error)}`, { cause: error })

const opened = (path: string, flags: string): number => {
  try {
    return openSync(path, flags)
  } catch (error) {
    throw cannot(path, error)
  }
}

/**
 * Opens an output that nothing has been written to yet.
 *
 * @throws CliError where there is something in it, and it may not be overwritten; or where it cannot be opened.
 */
export const beginOutput = (path: string, force: boolean): number => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > 0 && !force) {
    throw new CliError(
      exit.cannot,
      `${path} exists already, and no run is under way that could go on with it. --force overwrites it.`,
    )
  }
  return opened(path, 'w')
}

/**
 * Opens an output to go on with it, without what was written after its state was noted.
 *
 * @throws CliError where it is shorter than that, or cannot be opened.
 */
export const continueOutput = (path: string, written: number): number => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? -1
  if (size < written) {
    throw new CliError(exit.cannot, `${path} has not all that its run had written. --force begins anew.`)
  }
  const descriptor = opened(path, 'r+')
  try {
    ftruncateSync(descriptor, written)
  } catch (error) {
    throw cannot(path, error)
  }
  return descriptor
}

/** @throws CliError where what is written would overwrite the input. */
export const checkApart = (path: string, { descriptor }: InputFile): void => {
  const [output, input] = [statSync(path, { throwIfNoEntry: false }), fstatSync(descriptor)]
  if (output?.dev === input.dev && output.ino === input.ino) {
    throw new CliError(exit.cannot, 'The output must be another file than the input.')
  }
}
