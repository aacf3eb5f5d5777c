import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RegisterKeeper } from '../../src/register/keeper.ts'
import { RegisterCopy } from '../../src/register/register-copy.ts'
import { handedOutBy } from '../conformance/worlds.ts'
import { type Service, service } from '../http/service.ts'
import { bearer, identity } from '../identity/letting-office.ts'
import { bytesOf } from '../register/document.ts'
import { quiet, sourceOf } from '../register/keeping.ts'
import { answerable } from './answerable.ts'
import type { Sent } from './traffic.ts'
import { unsoundIn, unsoundLines } from './unsound.ts'

/** The service that is fuzzed. Registers that are published in it are in use at once, as in a real one. */

/** How long an answer is waited for, in milliseconds: far longer than any takes. */
const PATIENCE = 60_000

export class Target {
  readonly #running: Service
  readonly #keeper: RegisterKeeper
  readonly #folder: string

  private constructor(running: Service, keeper: RegisterKeeper, folder: string) {
    this.#running = running
    this.#keeper = keeper
    this.#folder = folder
  }

  static async start(): Promise<Target> {
    const folder = mkdtempSync(join(tmpdir(), 'anvis-fuzz-'))
    const { register } = await service()
    const keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => bytesOf(register.document)),
      copy: new RegisterCopy(join(folder, 'copy.json')),
      interval: 60_000,
    })
    await keeper.start()
    const running = await service({
      register: () => keeper.current,
      publish: (bytes, expected) => keeper.publish(bytes, expected),
      identity,
      receiptKeys: handedOutBy,
    })
    return new Target(running, keeper, folder)
  }

  async stop(): Promise<void> {
    await this.#running.app.close()
    await this.#keeper.stop()
    rmSync(this.#folder, { recursive: true })
  }

  /** What is wrong with the answer, with the log, or with the service after it; empty where nothing is. */
  async unsoundAfter(sent: Sent): Promise<readonly string[]> {
    const { app, log } = this.#running
    log.length = 0
    const answer = await inTime(app.inject({ ...sent, headers: { ...this.#headers(sent), ...sent.headers } }))
    const { statusCode: status, headers, body } = answer
    const answered = {
      method: sent.method,
      url: sent.url,
      status,
      headers,
      body: sent.method === 'HEAD' ? undefined : body,
    }
    return [...unsoundIn(answered), ...unsoundLines(log), ...(await this.#after())]
  }

  /** The status of the answer. */
  async statusOf(sent: Sent): Promise<number> {
    return (await inTime(this.#running.app.inject({ ...sent, headers: { ...bearer, ...sent.headers } }))).statusCode
  }

  /** Whoever publishes has read what is in use. */
  #headers({ method }: Sent): Readonly<Record<string, string>> {
    const { revision = '' } = this.#keeper.current?.stamp ?? {}
    return method === 'PUT' ? { ...bearer, 'if-match': `"${revision}"` } : bearer
  }

  async #after(): Promise<readonly string[]> {
    const { statusCode } = await this.#running.app.inject({
      method: 'POST',
      url: '/v1/decisions',
      payload: answerable,
      headers: bearer,
    })
    return statusCode === 200 ? [] : [`after it, a right request was answered ${statusCode}`]
  }
}

const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('it was not answered')), PATIENCE)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
