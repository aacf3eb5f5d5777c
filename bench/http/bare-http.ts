import { createServer } from 'node:http'
import { forever, readFloorOptions } from './floor.ts'
import { QUESTION_HEADER } from './question.ts'

/** The floor of Node: parses the request as JSON, and writes an answer as JSON; checks and decides nothing. */
export const run = (options: readonly string[]): Promise<number> => {
  const { port, answers } = readFloorOptions(options)
  // As long as the others keep theirs: connections stand idle while another is measured.
  createServer({ keepAliveTimeout: 72_000 }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      const answer = body === null ? undefined : answers[Number(request.headers[QUESTION_HEADER])]
      const text = JSON.stringify(answer)
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    })
  }).listen(port, '127.0.0.1')
  return forever()
}
