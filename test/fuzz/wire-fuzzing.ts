import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dial, listen, type Service, service } from '../http/service.ts'
import { answersTo } from './connection.ts'
import { unsoundAnswers } from './raw-answers.ts'
import { unsoundLines } from './unsound.ts'
import { rightRequests, wireCases } from './wire-cases.ts'

/** A service that listens, and what is wrong with it after each connection. */
const listening = () => {
  let running: Service | undefined
  let at = 0
  beforeAll(async () => {
    running = await service({ bodyPatience: 2000, idlePatience: 5000 })
    at = await listen(running)
  })
  afterAll(() => running?.app.close())
  return {
    port: () => at,
    unsoundAfter: async (): Promise<readonly string[]> => {
      const { status } = await fetch(`http://127.0.0.1:${at}/healthz`)
      const lines = unsoundLines(running?.log.splice(0) ?? [])
      return status === 200 ? lines : [...lines, `after it, a right request was answered ${status}`]
    },
  }
}

/** Sends what no client's library would, each over a connection of its own. */
export const sendWireCases = (): void => {
  describe('what comes over a connection is answered, or the connection closed, and the service goes on', () => {
    const { port, unsoundAfter } = listening()

    it.each(wireCases)('$name', async ({ pieces, statuses, ends }) => {
      const answers = await answersTo(port(), pieces, ends ? 0 : statuses.length)
      expect(answers.map(({ status }) => status)).toEqual(statuses)
      expect([...unsoundAnswers(answers), ...(await unsoundAfter())]).toEqual([])
    })

    it.each(rightRequests)('a client that goes away, wherever it is: %j', async (text) => {
      const step = Math.ceil(text.length / 10)
      for (let sent = 0; sent <= text.length; sent += step) {
        const dialled = await dial(port())
        dialled.socket.write(text.slice(0, sent))
        await new Promise((resolve) => setImmediate(resolve))
        dialled.socket.resetAndDestroy()
        await dialled.closed
      }
      expect(await unsoundAfter()).toEqual([])
    })
  })
}

/** Some change of bytes: others in their place, some less, some twice. */
interface Damage {
  readonly at: number
  readonly length: number
  readonly bytes: Uint8Array
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 5 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 3 }),
    fc
      .constantFrom('\r\n', '\r\n\r\n', '\n', '\0', ' ', ':', '{', '0\r\n\r\n', '\ud83c\udfe0')
      .map((text) => Buffer.from(text)),
  ),
})

const damaged = (text: string, damages: readonly Damage[]): Buffer => {
  let bytes = Buffer.from(text)
  for (const { at, length, bytes: others } of damages) {
    const from = Math.floor(at * bytes.length)
    bytes = Buffer.concat([bytes.subarray(0, from), others, bytes.subarray(from + length)])
  }
  return bytes
}

/** Sends so many right requests, one after the other, with their bytes damaged. */
export const fuzzConnections = (runs: number, seed?: number): void => {
  describe('requests whose bytes are damaged', () => {
    const { port, unsoundAfter } = listening()

    it('are answered, or their connection closed, and the service goes on', async () => {
      const requests = fc.array(fc.constantFrom(...rightRequests), { minLength: 1, maxLength: 3 })
      await fc.assert(
        fc.asyncProperty(requests, fc.array(damage, { minLength: 1, maxLength: 3 }), async (texts, damages) => {
          const answers = await answersTo(port(), [damaged(texts.join(''), damages)], 0)
          expect([...unsoundAnswers(answers), ...(await unsoundAfter())]).toEqual([])
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
      )
    })
  })
}
