import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import type { Digest } from './digest.ts'

const run = promisify(execFile)

const root = resolve(import.meta.dirname, '../..')

/** The zones the sweep is run in: far ahead of Denmark, far behind it, Denmark's own, and none. */
export const zones = ['UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati', 'America/Los_Angeles'] as const

/** The program in JavaScript, in one file: a zone is a process's from its start, so that it takes processes. */
const compile = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'digest-main.ts'),
      minify: false,
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'digest.mjs' } },
    },
  })
  return join(folder, 'digest.mjs')
}

/** What a process in each of the zones makes of the sweep, in the order of the zones. */
export const digestsInZones = async (which: 'all' | 'some'): Promise<readonly Digest[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'anvis-sweep-'))
  try {
    const program = await compile(folder)
    const runs = zones.map((TZ) =>
      run(process.execPath, [program, which], { env: { ...process.env, TZ }, timeout: 240_000 }),
    )
    return (await Promise.all(runs)).map(({ stdout }): Digest => JSON.parse(stdout))
  } finally {
    await rm(folder, { recursive: true })
  }
}
