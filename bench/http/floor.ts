import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Decision } from '../../src/decision/decision.ts'

/** What both floors are told when they are started: where to listen, and the answers they are to give. */
export interface FloorOptions {
  readonly port: number
  readonly answers: readonly Decision[]
}

export const readFloorOptions = (options: readonly string[]): FloorOptions => {
  const { values } = parseArgs({
    args: [...options],
    options: { port: { type: 'string' }, answers: { type: 'string' } },
  })
  if (values.answers === undefined) throw new Error('--answers is missing')
  return { port: Number(values.port), answers: JSON.parse(readFileSync(values.answers, 'utf8')) }
}

/** For a server that goes on until it is killed. */
export const forever = (): Promise<never> => new Promise(() => {})
