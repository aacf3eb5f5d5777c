import { command } from './command.ts'
import { freePort } from './free-port.ts'
import { type RedisProcess, runRedis } from './redis-process.ts'
import { until } from './until.ts'

export type RedisOptions = {
  /** A free one if left out. */
  readonly port?: number
  /** Lines of configuration on top of the harness's own. */
  readonly config?: readonly string[]
  readonly sentinel?: boolean
}

/** A Redis of the test's own, that it may kill, freeze and bring back. It remembers nothing across a restart. */
export class RedisServer {
  readonly host = '127.0.0.1'
  readonly port: number
  readonly #config: readonly string[]
  readonly #sentinel: boolean
  #process: RedisProcess | undefined

  constructor(port: number, { config = [], sentinel = false }: RedisOptions) {
    this.port = port
    this.#sentinel = sentinel
    this.#config = [
      `port ${port}`,
      `bind ${this.host}`,
      // A sentinel has nothing to save, and refuses to be told so.
      ...(sentinel ? [] : ['save ""', 'appendonly no', 'shutdown-timeout 0']),
      ...config,
    ]
  }

  get url(): string {
    return `redis://${this.host}:${this.port}`
  }

  get running(): boolean {
    return this.#process?.running ?? false
  }

  /** What it wrote since it was last started. */
  get output(): string {
    return this.#process?.output ?? ''
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const process = await runRedis(this.#config, this.#sentinel)
    this.#process = process
    try {
      await until('redis-server answers', async () => {
        if (!process.running) throw new Error('redis-server ended')
        return answers(this.port, process.pid)
      })
    } catch (cause) {
      await this.kill()
      throw new Error(`redis-server did not start on port ${this.port}:\n${process.output}`, { cause })
    }
  }

  /** Gone from one moment to the next, as after a power cut; resolves when it is. */
  async kill(): Promise<void> {
    this.thaw()
    this.#process?.signal('SIGKILL')
    await this.#process?.ended
  }

  /** An orderly end; one that does not come in time is forced. */
  async stop(): Promise<void> {
    this.thaw()
    this.#process?.signal('SIGTERM')
    const force = setTimeout(() => this.#process?.signal('SIGKILL'), 2_000)
    await this.#process?.ended
    clearTimeout(force)
  }

  /** It keeps its connections, and the kernel takes new ones for it, but it answers nothing until thawed. */
  freeze(): void {
    this.#process?.signal('SIGSTOP')
  }

  thaw(): void {
    this.#process?.signal('SIGCONT')
  }

  /** Kills it if it runs, and starts it on the same port, empty. */
  async restart(): Promise<void> {
    await this.kill()
    await this.start()
  }
}

/** Whether this very process answers, and not another one that had the port first. */
const answers = async (port: number, pid: number | undefined): Promise<boolean> => {
  try {
    return String(await command(port, 'INFO', 'server')).includes(`process_id:${pid}\r`)
  } catch (error) {
    // One that asks for a password is there as well.
    return error instanceof Error && error.message.startsWith('NOAUTH')
  }
}

/** Starts a Redis on a loopback port, and waits until it answers. */
export const startRedis = async (options: RedisOptions = {}): Promise<RedisServer> => {
  const server = new RedisServer(options.port ?? (await freePort()), options)
  await server.start()
  return server
}
