import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Built } from '../cli/built.ts'
import { until } from '../redis/until.ts'

const built = new Built()
beforeAll(() => built.make(['src/main.ts']))
afterAll(() => built.end())

const question = readFileSync(`${import.meta.dirname}/../../docs/first-request.json`)

let service: ChildProcess | undefined
afterEach(() => void service?.kill('SIGKILL'))

/** Starts the service on a free port; resolves when it listens. */
const start = async (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [built.path('dist/main.js')], {
    // A machine that is busy otherwise must not have it refuse what is asked here.
    env: { PATH: process.env.PATH, ANVIS_PORT: '0', ANVIS_MAX_DELAY: '60000', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  service = child
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const address = await new Promise<string>((resolve, reject) => {
    void ended.then((end) => reject(new Error(`the service ended with ${end} before it listened`)))
    createInterface(child.stdout).on('line', (line) => {
      const found = /Server listening at (http:\/\/[\d.:]+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  return { child, address, ended }
}

/** Asks on a connection of its own; the status, or the code of what kept it from being answered. */
const ask = (url: string, body?: Buffer): Promise<number | string | undefined> =>
  new Promise((resolve) => {
    const method = body === undefined ? 'GET' : 'POST'
    const sent = request(url, { agent: false, method, headers: { 'content-type': 'application/json' } }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode))
    })
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code)).end(body)
  })

describe.each([['1'], ['2']])('a service of %s process(es) that is asked to end', (workers) => {
  it('first says that it is not ready, and goes on answering, also on new connections', async () => {
    // Longer than the test takes: what comes after is tested below.
    const { child, address, ended } = await start({ ANVIS_WORKERS: workers, ANVIS_CLOSE_AFTER: '300' })
    expect(await ask(`${address}/readyz`)).toBe(200)
    child.kill('SIGTERM')
    await until('it is not ready', async () => (await ask(`${address}/readyz`)) === 503)
    for (let n = 0; n < 4; n += 1) expect(await ask(`${address}/v1/decisions`, question)).toBe(200)
    expect(await ask(`${address}/healthz`)).toBe(200)
    child.kill('SIGKILL')
    await ended
  })

  it('then takes no more connections, and ends in good order', async () => {
    const { child, address, ended } = await start({ ANVIS_WORKERS: workers, ANVIS_CLOSE_AFTER: '1' })
    expect(await ask(`${address}/v1/decisions`, question)).toBe(200)
    child.kill('SIGTERM')
    const answers = new Set<unknown>()
    await until('it takes no connection', async () => {
      const answer = await ask(`${address}/v1/decisions`, question)
      if (typeof answer === 'number') answers.add(answer)
      return typeof answer === 'string'
    })
    expect([...answers]).toEqual([200])
    expect(await ended).toBe(0)
  })
})
