import { describe, expect, it, onTestFinished } from 'vitest'
import { answerable } from '../../fuzz/answerable.ts'
import { type Dialled, dial, listen, service } from '../service.ts'

const body = JSON.stringify(answerable)
const question = `POST /v1/decisions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const probe = 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n'

/** The heads and bodies of what came back on each connection. */
const answersOn = (clients: readonly Dialled[]): readonly string[] => clients.map(({ received }) => received)

/** Eight questions at once to a service on which each decision takes long, and a probe after them. */
const ask = async (maxDelay?: number) => {
  const { register } = await service()
  const running = await service({
    ...(maxDelay === undefined ? {} : { maxDelay }),
    register: () => {
      const until = performance.now() + 60
      while (performance.now() < until);
      return register
    },
  })
  const port = await listen(running)
  onTestFinished(() => running.app.close())
  const clients = await Promise.all(Array.from({ length: 9 }, () => dial(port)))
  onTestFinished(() => clients.forEach(({ socket }) => void socket.destroy()))
  // The loop has a rest, so that nothing has waited before.
  await new Promise((resolve) => setTimeout(resolve, 20))
  for (const [n, { socket }] of clients.entries()) socket.write(n < 8 ? question : probe)
  await Promise.all(clients.map((client) => client.until(/\r\n\r\n/)))
  const [probed, ...decisions] = answersOn(clients).toReversed()
  return { ...running, decisions: decisions.toReversed(), probed }
}

const isRefusal = (answer: string): boolean => answer.startsWith('HTTP/1.1 503')

describe('a service that is asked for more than it can answer', () => {
  it('answers those who came first, and tells the others at once when to come again', async () => {
    const { app, decisions, probed } = await ask(10)
    expect(decisions.filter((answer) => answer.startsWith('HTTP/1.1 200'))).not.toEqual([])
    const refused = decisions.filter(isRefusal)
    expect(refused.length).toBeGreaterThanOrEqual(3)
    for (const answer of refused) expect(answer).toMatch(/\r\nretry-after: 1\r\n[\s\S]*\/problems\/overloaded/)
    expect(probed).toMatch(/^HTTP\/1\.1 200/)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect((await app.inject({ method: 'POST', url: '/v1/decisions', payload: answerable })).statusCode).toBe(200)
  })

  it('answers them all where it was not told how long they may wait', async () => {
    const { decisions } = await ask()
    expect(decisions.filter(isRefusal)).toEqual([])
  })
})
