import { parsedLines } from './read-lines.ts'

/** Reads and parses every line of a file, and does nothing with it. */
export const run = async ([path = '']: readonly string[]): Promise<number> => {
  let count = 0
  for await (const values of parsedLines(path)) count += values.length
  return count > 0 ? 0 : 1
}
