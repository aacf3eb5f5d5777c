import { closeSync, openSync, writeSync } from 'node:fs'
import type { DecisionRequest } from '../../src/law/facts.ts'

/** Files of NDJSON, of any length, from few that are made once. */

const CHUNK = 1 << 20

/** Writes so many lines, one after the other, in chunks. */
export const writeLines = (path: string, count: number, lineOf: (index: number) => string): void => {
  const file = openSync(path, 'w')
  try {
    let text = ''
    for (let index = 0; index < count; index += 1) {
      text += `${lineOf(index)}\n`
      if (text.length >= CHUNK) {
        writeSync(file, text)
        text = ''
      }
    }
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** Lines of a batch: the requests again and again, each time with another id. */
export const batchLines = (requests: readonly DecisionRequest[]): ((index: number) => string) => {
  const texts = requests.map((request) => JSON.stringify(request).slice(1))
  return (index) => `{"id":"${idOf(index)}",${texts[index % texts.length]}`
}

export const idOf = (index: number): string => `ansoeger-${String(index).padStart(7, '0')}`
