import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { Compile } from 'typebox/compile'
import { Readiness } from '../src/http/routes/health.ts'
import { bearer } from '../test/identity/letting-office.ts'
import { freePort } from '../test/redis/free-port.ts'
import { until } from '../test/redis/until.ts'

/** The built service as a process of its own, as an operator runs it; its log goes to a file. */

const readiness = Compile(Readiness)

interface Told {
  /** Why it is not ready; that the lists of a benchmark are old ones is no news. */
  readonly codes: readonly string[]
  readonly revision: string
}

export class ReplicaProcess {
  readonly port: number
  readonly #child: ChildProcess

  constructor(port: number, child: ChildProcess) {
    this.port = port
    this.#child = child
    process.once('exit', () => child.kill('SIGKILL'))
  }

  async readiness(): Promise<Told> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`, { signal: AbortSignal.timeout(2000) })
    const { reasons, register } = readiness.Parse(await answer.json())
    const codes = reasons.map(({ code }) => code).filter((code) => code !== 'register-outdated')
    return { codes, revision: register?.revision ?? '' }
  }

  put(bytes: Uint8Array, expected: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}/v1/register/document`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        ...bearer,
        'if-match': `"${expected}"`,
      },
      body: Buffer.from(bytes),
    })
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    await once(this.#child, 'exit')
  }
}

/** Starts the built service, and waits until it answers. */
export const startReplica = async (environment: Record<string, string>, log: string): Promise<ReplicaProcess> => {
  const port = await freePort()
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, [resolve('dist/main.js')], {
    env: { PATH: process.env.PATH, ANVIS_PORT: String(port), ...environment },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const replica = new ReplicaProcess(port, child)
  await until(
    'the service answers',
    () =>
      replica.readiness().then(
        () => true,
        () => false,
      ),
    20_000,
  )
  return replica
}
