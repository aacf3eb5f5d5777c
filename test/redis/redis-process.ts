import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of `redis-server`, in a directory of its own that is gone when the process is. */
export class RedisProcess {
  readonly #child: ChildProcess
  /** Resolves when the process is gone and its directory too. */
  readonly ended: Promise<void>
  running = true
  /** What it wrote: why it did not start, for one. */
  output = ''

  constructor(child: ChildProcess, directory: string) {
    this.#child = child
    const disarm = guard(child, directory)
    const keep = (text: string) => {
      this.output += text
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    this.ended = once(child, 'close').then(async () => {
      this.running = false
      disarm()
      await rm(directory, { recursive: true, force: true })
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}

/** Runs `redis-server` with these lines of configuration, as a sentinel if so wanted. */
export const runRedis = async (config: readonly string[], sentinel: boolean): Promise<RedisProcess> => {
  const directory = await mkdtemp(join(tmpdir(), 'anvis-redis-'))
  const file = join(directory, 'redis.conf')
  await writeFile(file, [...config, `dir "${directory}"`, ''].join('\n'))
  const child = spawn('redis-server', sentinel ? [file, '--sentinel'] : [file], { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    await once(child, 'spawn')
  } catch (cause) {
    await rm(directory, { recursive: true, force: true })
    throw new Error('redis-server cannot be run', { cause })
  }
  return new RedisProcess(child, directory)
}

/**
 * A shell that waits for this process to end, however it ends, and then kills the child. A handler of 'exit' would
 * not do: vitest ends its workers with SIGTERM, and on that none runs. Answers how to send the shell away.
 */
const guard = (child: ChildProcess, directory: string): (() => void) => {
  const script = 'read -r word || { kill -KILL "$0"; rm -rf "$1"; } 2>/dev/null'
  const shell = spawn('sh', ['-c', script, String(child.pid), directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of reach of a Ctrl-C, which would end it before it has done its work.
    detached: true,
  })
  shell.on('error', () => {})
  shell.stdin.on('error', () => {})
  shell.unref()
  return () => shell.stdin.end('done\n')
}
