import { readFileSync } from 'node:fs'
import type { Answered } from '../conformance/departures.ts'
import { unsoundIn } from '../fuzz/unsound.ts'
import type { Client } from './client.ts'

/** Publishes the register of the scenarios, again and again, each time in place of the one before. */
export class Publisher {
  readonly #client: Client
  readonly #document: object = JSON.parse(readFileSync('test/scenarios/register.json', 'utf8'))
  /** That of the register that ships. */
  #sequence = 1
  /** One publication after the other: of two at once the other would rightly be refused. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(client: Client) {
    this.#client = client
  }

  /** Publishes, and tries to in place of what is not in use; resolves with what is wrong. */
  readonly publish = (): Promise<readonly string[]> => {
    const published = this.#turn.then(() => this.#publish())
    this.#turn = published.catch(() => {})
    return published
  }

  async #publish(): Promise<readonly string[]> {
    const before = await this.#read()
    this.#sequence += 1
    const published = await this.#put(String(before.headers.etag), this.#sequence)
    const lost = await this.#put(`"${'0'.repeat(64)}"`, this.#sequence + 1)
    const after = await this.#read()
    return [
      ...[before, published, lost, after].flatMap(unsoundIn),
      ...(published.status === 200 ? [] : [`publishing was answered ${published.status}: ${published.body}`]),
      ...(lost.status === 412 ? [] : [`publishing after another was answered ${lost.status}`]),
      ...(after.headers.etag === published.headers.etag ? [] : ['what was published is not in use']),
    ]
  }

  #read(): Promise<Answered> {
    return this.#client.send({ method: 'GET', url: '/v1/register/document', headers: {}, payload: '' })
  }

  #put(revision: string, sequence: number): Promise<Answered> {
    return this.#client.send({
      method: 'PUT',
      url: '/v1/register/document',
      headers: {
        'content-type': 'application/json',
        'if-match': revision,
      },
      payload: JSON.stringify({ ...this.#document, sequence }),
    })
  }
}
