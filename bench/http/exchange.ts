import { Buffer } from 'node:buffer'
import { connect } from 'node:net'
import { QUESTION_HEADER, type Question } from './question.ts'

/** A request as the bytes on the wire, and how many bytes its answer has there. */
export interface Exchange {
  readonly request: Buffer
  readonly answerBytes: number
}

export const bodyOf = ({ request }: Question): string => JSON.stringify(request)

export const headersOf = (place: number): Record<string, string> => ({
  'content-type': 'application/json',
  [QUESTION_HEADER]: String(place),
})

const requestOf = (question: Question, place: number): Buffer => {
  const body = bodyOf(question)
  const headers = Object.entries({ host: 'bench', ...headersOf(place), 'content-length': Buffer.byteLength(body) })
  return Buffer.from(
    `POST /v1/decisions HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  )
}

/** The one answer that comes on a connection of its own, headers and body. */
const answerTo = (port: number, request: Buffer): Promise<{ readonly bytes: number; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let received = Buffer.alloc(0)
    socket.setTimeout(10_000, () => socket.destroy(new Error('no whole answer within 10 s')))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const headersEnd = received.indexOf('\r\n\r\n')
      if (headersEnd < 0) return
      const headers = received.toString('latin1', 0, headersEnd)
      const [, length] = /^content-length: (\d+)$/im.exec(headers) ?? []
      if (!headers.startsWith('HTTP/1.1 200 ') || length === undefined) {
        socket.destroy(new Error(`answered ${headers}`))
      } else if (received.length >= headersEnd + 4 + Number(length)) {
        socket.destroy()
        resolve({ bytes: received.length, body: received.toString('utf8', headersEnd + 4) })
      }
    })
  })

/**
 * Asks each question once, before load is put on: answers are then told by their length, which costs a
 * client next to nothing.
 *
 * @param check throws where the body of an answer is not what it should be.
 */
export const exchangesWith = async (
  port: number,
  questions: readonly Question[],
  check: (body: string, question: Question) => void,
): Promise<readonly Exchange[]> => {
  const exchanges: Exchange[] = []
  for (const [place, question] of questions.entries()) {
    const request = requestOf(question, place)
    const { bytes, body } = await answerTo(port, request)
    check(body, question)
    exchanges.push({ request, answerBytes: bytes })
  }
  return exchanges
}
