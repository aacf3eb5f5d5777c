import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { fileSource } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import { listen, service } from '../http/service.ts'

/** What is published stands alone: only what is in its folder is used here, over HTTP. */

const published = `${import.meta.dirname}/../../scenarios`
const folder = mkdtempSync(join(tmpdir(), 'anvis-scenarios-'))
cpSync(published, folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const run = promisify(execFile)

/** What it prints and exits with. */
const running = async (...args: readonly string[]): Promise<{ code: number; out: string }> => {
  try {
    const { stdout } = await run(process.execPath, [join(folder, 'run.mjs'), ...args], { timeout: 25_000 })
    return { code: 0, out: stdout }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error)) throw error
    return { code: Number(error.code), out: String(error.stdout) }
  }
}

/** Something that is expected of the first scenario with it, and something else in its place. */
const alterations: readonly (readonly [what: string, expected: string, otherwise: string])[] = [
  ['the status', '"status": 200', '"status": 201'],
  ['the problem', '"problem": "unknown-area"', '"problem": "internal-error"'],
  ['an outcome', '"outcome": "permitted"', '"outcome": "assessment"'],
  ['a verdict', '"verdict": "bars"', '"verdict": "assess"'],
  ['a rule that does not apply', '"verdict": null', '"verdict": "clears"'],
  ['a rule that applies', '"verdict": "clears"', '"verdict": null'],
  ['what is decisive', '"decisive": true', '"decisive": false'],
  ['what lifts', '"liftedBy": "abl-59-9"', '"liftedBy": "abl-59-8"'],
  ['a lapse', '"lapsesOn": "', '"lapsesOn": "1'],
  ['a provision', '"provision": { "citation": "', '"provision": { "citation": "x'],
  ['what is missing', '"missingFacts": ["/', '"missingFacts": ["/x", "/'],
  ['an exception', '"exceptions": []', '"exceptions": ["abl-59-9"]'],
  ['a later day', '"earliestPermittedOn": null', '"earliestPermittedOn": "2024-01-01"'],
  ['an agreement', '"agreementId": null,', '"agreementId": "another",'],
  ['a tier', '"tier": 2', '"tier": 3'],
  ['the regime', '"regime": "R1" }', '"regime": "R2" }'],
  ['an area', '"designations": []', '"designations": ["parallelsamfund"]'],
  ['a warning', '"reviewOverdue": true', '"reviewOverdue": false'],
]

/** The scenario in which a place of the corpus is. */
const scenarioAround = (at: number, corpus: string): { readonly id: string } | undefined => {
  const begins = '\n    {\n      "id"'
  const end = corpus.indexOf('\n    }', at)
  return JSON.parse(`${corpus.slice(corpus.lastIndexOf(begins, at), end)}}`)
}

describe('the published scenarios', async () => {
  const file = join(folder, 'register.json')
  writeFileSync(file, (await running('--register')).out)
  const register = await loadRegister(fileSource(file))
  const about = await service({ register: () => register, log: { level: 'silent' } })
  const url = `http://127.0.0.1:${await listen(about)}`
  afterAll(() => about.app.close())

  const corpus = readFileSync(join(published, 'scenarios.json'), 'utf8')
  const count: number = JSON.parse(corpus).scenarios.length

  it('are answered as they expect by a service with their register', async () => {
    writeFileSync(join(folder, 'scenarios.json'), corpus)
    expect(await running(url)).toEqual({ code: 0, out: `${count} scenarios: ${count} as expected, 0 not\n` })
  })

  it('that expect something else are told, whatever it is', async () => {
    const altered = alterations.map(([what, expected, otherwise]) => {
      const at = corpus.indexOf(expected, corpus.indexOf('"scenarios": ['))
      const one =
        at < 0 ? undefined : scenarioAround(at, corpus.slice(0, at) + otherwise + corpus.slice(at + expected.length))
      if (one === undefined) throw new Error(`no scenario expects ${what}`)
      return one
    })
    writeFileSync(join(folder, 'scenarios.json'), JSON.stringify({ ...JSON.parse(corpus), scenarios: altered }))
    const { code, out } = await running(url)
    expect(code).toBe(1)
    const told = [...out.matchAll(/^(\S+) \(.*\)\n {2}.*: expected .*, not .*$/gm)].map(([, id]) => id)
    expect(told).toEqual(altered.map(({ id }) => id))
    expect(out).toContain(`\n${altered.length} scenarios: 0 as expected, ${altered.length} not\n`)
  })

  it('need an address', async () => {
    expect((await running()).code).toBe(2)
    expect((await running('nowhere')).code).toBe(2)
  })
})
