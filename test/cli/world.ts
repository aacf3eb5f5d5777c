import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/program.ts'

/** A folder and streams for commands to run in, inside this process. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'anvis-cli-'))
  env: Record<string, string> = {}
  fetch: typeof fetch = fetch
  now: Io['now'] = () => new Date('2025-12-02T12:00:00Z')
  onInterrupt: Io['onInterrupt'] = () => () => {}

  path(name: string): string {
    return join(this.folder, name)
  }

  /** Writes a file, and says where. */
  file(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content)
    return this.path(name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  /** Runs a command; `typed` is what a person at a terminal answers, where there is one. */
  async anvis(args: readonly string[], typed?: string): Promise<{ code: number; out: string; err: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const told = [stdout, stderr].map((stream) => {
      const text: string[] = []
      stream.setEncoding('utf8').on('data', (part: string) => text.push(part))
      return text
    })
    const stdin = Object.assign(Readable.from(typed === undefined ? [] : [Buffer.from(`${typed}\n`)]), {
      isTTY: typed !== undefined,
    })
    const { env, fetch, now, onInterrupt } = this
    const code = await run(args, { stdin, stdout, stderr, env, fetch, now, onInterrupt })
    const [out = '', err = ''] = told.map((text) => text.join(''))
    return { code, out, err }
  }

  end(): void {
    rmSync(this.folder, { recursive: true })
  }
}
