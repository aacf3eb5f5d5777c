import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { onLoadCore } from './measure/cores.ts'
import { writeBetween } from './measure/page.ts'
import { markdownOf, type Table } from './measure/table.ts'
import { selfTimes } from './profile/self-times.ts'
import { type Subject, subjects } from './profile/subjects.ts'

/** npm run bench:profile: which functions the time goes to; prints it, and writes it into the page. */

const SHOWN = 18

const tableOf = (what: string, profiles: string): Table => {
  const times = selfTimes(profiles)
  const total = times.reduce((sum, { ms }) => sum + ms, 0)
  return {
    caption: `${what}: self time by function`,
    columns: ['function', '%'],
    rows: times.slice(0, SHOWN).map(({ name, where, ms }) => [`\`${name}\` ${where}`, ((100 * ms) / total).toFixed(1)]),
  }
}

const profile = async ({ name, what, work }: Subject): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'anvis-profile-'))
  const profiles = join(folder, 'profiles')
  mkdirSync(profiles)
  try {
    await work(profiles, folder)
    const text = markdownOf(tableOf(what, profiles))
    console.log(`\n${text}`)
    writeBetween(`profile-${name}`, text)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param options --only NAME for one of them. */
export const run = async (options: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...options], options: { only: { type: 'string' } } })
  onLoadCore()
  for (const subject of subjects.filter(({ name }) => values.only === undefined || name === values.only)) {
    await profile(subject)
  }
  return 0
}
