import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '../../test/redis/free-port.ts'
import { until } from '../../test/redis/until.ts'
import { onCores } from '../measure/cores.ts'

/** A server in a process of its own, on the core for what is measured. */
export interface Server {
  readonly name: string
  readonly port: number
  readonly pid: number
  readonly stop: () => Promise<void>
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** Starts a command as a server, and waits until it accepts connections. */
export const startServer = async (
  name: string,
  commandOn: (port: number) => { readonly command: readonly string[]; readonly environment?: Record<string, string> },
  stdout: number | 'ignore' = 'ignore',
): Promise<Server> => {
  const port = await freePort()
  const { command, environment = {} } = commandOn(port)
  const [program = '', ...rest] = onCores(1, command)
  const child: ChildProcess = spawn(program, rest, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', stdout, 'inherit'],
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  await until(`${name} accepts connections`, () => accepts(port), 60_000)
  // taskset becomes the command that it starts.
  const { pid } = child
  if (pid === undefined) throw new Error(`${name} was not started`)
  return {
    name,
    port,
    pid,
    stop: async () => {
      process.off('exit', kill)
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
