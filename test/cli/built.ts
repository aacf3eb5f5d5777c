import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** A program as it ships, in JavaScript and in a folder of its own: for what only a process shows. */
export class Built {
  readonly folder = mkdtempSync(join(tmpdir(), 'anvis-built-'))

  /** @param input where the program begins; the command line, unless said. */
  async make(input = ['src/cli/anvis.ts', 'src/cli/decide/thread.ts']): Promise<void> {
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        ssr: true,
        minify: false,
        outDir: join(this.folder, 'dist'),
        rollupOptions: {
          input,
          output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
        },
      },
    })
    for (const beside of ['data', 'node_modules']) symlinkSync(join(root, beside), join(this.folder, beside))
    copyFileSync(join(root, 'package.json'), join(this.folder, 'package.json'))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  anvis(...args: readonly string[]): Running {
    return new Running(spawn(process.execPath, [this.path('dist/cli/anvis.js'), ...args]))
  }

  end(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** The command line, running; what it says on standard error is kept. */
export class Running {
  readonly process: ChildProcessWithoutNullStreams
  err = ''
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>

  constructor(child: ChildProcessWithoutNullStreams) {
    this.process = child
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.err += text
    })
    // It may end before it has read what it is sent.
    child.stdin.on('error', () => {})
    this.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)))
  }
}
