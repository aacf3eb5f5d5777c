import autocannon from 'autocannon'
import { WrongAnswer } from '../measure/right.ts'
import { bodyOf, headersOf } from './exchange.ts'
import type { Question } from './question.ts'
import type { Server } from './server.ts'

/** What autocannon says of a server at so many connections. */
export interface Shot {
  readonly rate: number
  readonly p50: number
  readonly p97_5: number
  readonly p99: number
}

export const shoot = async (
  { port, name }: Server,
  questions: readonly Question[],
  connections: number,
  seconds: number,
): Promise<Shot> => {
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({
    url: `http://127.0.0.1:${port}/v1/decisions`,
    connections,
    duration: seconds,
    requests: questions.map((question, place) => ({
      method: 'POST',
      headers: headersOf(place),
      body: bodyOf(question),
    })),
  })
  if (non2xx + errors + timeouts > 0) {
    throw new WrongAnswer(`${name}: ${non2xx} answers not 200, ${errors} errors, ${timeouts} without an answer`)
  }
  return { rate: requests.average, p50: latency.p50, p97_5: latency.p97_5, p99: latency.p99 }
}
