import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeMeasured } from './measure/page.ts'
import { markdownOf, type Table } from './measure/table.ts'

/** npm run bench: every benchmark in a process of its own; prints its tables, and writes them into the page. */

const names = ['http', 'decisions', 'batch', 'ranking', 'register', 'growth'] as const

/** The peers are dependencies of this folder alone. */
const installPeers = (): void => {
  if (existsSync('bench/node_modules')) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', 'bench'], { stdio: 'inherit' })
}

/** What a benchmark tells when it has measured. */
export interface Told {
  readonly versions: readonly string[]
  readonly tables: readonly Table[]
}

const measure = async (name: string, scale: string): Promise<Told | undefined> => {
  const child = fork('bench/run.mjs', ['bench/measure-one.ts', name, scale])
  let told: Told | undefined
  child.on('message', (message: Told) => {
    told = message
  })
  const [code] = await once(child, 'exit')
  return code === 0 ? told : undefined
}

/** 1 where an answer was wrong, never where one was slow. */
export const run = async (options: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...options],
    options: { only: { type: 'string' }, short: { type: 'boolean', default: false } },
  })
  installPeers()
  if (values.short) console.log('A short run: every answer is checked; the figures say nothing.')
  let failed = 0
  for (const name of names.filter((one) => values.only === undefined || one === values.only)) {
    const told = await measure(name, values.short ? 'short' : 'full')
    if (told === undefined) {
      console.error(`${name}: FAILED`)
      failed = 1
      continue
    }
    console.log(`\n${told.tables.map(markdownOf).join('\n\n')}`)
    if (!values.short) writeMeasured(name, told)
  }
  return failed
}
