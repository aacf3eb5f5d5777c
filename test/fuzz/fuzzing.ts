import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { routes } from '../conformance/document.ts'
import { Target } from './target.ts'
import { methodOf, rightBodies, trafficTo } from './traffic.ts'

/**
 * Sends each route of the API description so many requests: right ones, nearly right ones, hostile ones.
 *
 * @param seed what they are made from; by default chance. A failure tells it, and the least request that shows it.
 */
export const fuzz = (runs: number, seed?: number): void => {
  const parameters = { numRuns: runs, ...(seed === undefined ? {} : { seed }) }

  describe('whatever is sent, the answer is one that the description knows, and the service goes on', async () => {
    const target = await Target.start()
    afterAll(() => target.stop())

    it.each(routes.map((route) => [route.name, route] as const))('%s', async (_name, route) => {
      await fc.assert(
        fc.asyncProperty(trafficTo(route), async (sent) => {
          expect(await target.unsoundAfter(sent)).toEqual([])
        }),
        parameters,
      )
    })
  })

  describe('what is right is answered', async () => {
    const target = await Target.start()
    afterAll(() => target.stop())

    it.each(['POST /v1/decisions', 'POST /v1/decisions/batch', 'POST /v1/rankings', 'POST /v1/receipts/verify'])(
      '%s',
      async (name) => {
        const right = rightBodies[name] ?? fc.constant({})
        await fc.assert(
          fc.asyncProperty(right, async (body) => {
            const sent = {
              method: 'POST' as const,
              url: name.replace('POST ', ''),
              headers: { 'content-type': 'application/json' },
              payload: JSON.stringify(body),
            }
            expect(await target.unsoundAfter(sent)).toEqual([])
            expect(await target.statusOf(sent)).toBe(200)
          }),
          parameters,
        )
      },
    )
  })
}

/** Sends each of some bodies to each route that takes one, in each of some content types. */
export const sendBodies = (bodies: Readonly<Record<string, Buffer>>, types: readonly string[]): void => {
  const taking = routes.filter(({ operation }) => operation.requestBody !== undefined)
  const each = Object.entries(bodies).flatMap(([name, payload]) => taking.map((route) => ({ name, payload, route })))

  describe('a hostile body is answered as the description knows, and the service goes on', async () => {
    const target = await Target.start()
    afterAll(() => target.stop())

    it.each(each)('$route.name: $name', async ({ payload, route }) => {
      for (const type of types) {
        const sent = { method: methodOf(route), url: route.path, headers: { 'content-type': type }, payload }
        expect(await target.unsoundAfter(sent)).toEqual([])
      }
    })
  })
}
