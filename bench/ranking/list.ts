import { join } from 'node:path'
import { candidates, vacancy } from '../world/candidates.ts'
import { writeLines } from '../world/lines.ts'

/** Writes a ranking of so many candidates as NDJSON: the vacancy, and a line for each. */
export const writeList = (folder: string, count: number): string => {
  const path = join(folder, `list-${count}.ndjson`)
  const lines = candidates(count)
  writeLines(path, count + 1, (index) => JSON.stringify(index === 0 ? vacancy : lines.next().value))
  return path
}
