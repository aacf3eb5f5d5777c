import { createReadStream, statSync } from 'node:fs'
import { request } from 'node:http'

/** What came back of a file that was posted. */
export interface Posted {
  readonly ms: number
  readonly bytes: number
}

/** Posts a file of NDJSON, and reads the answer as it comes; keeps none of it but what `take` makes of it. */
export const postLines = (port: number, path: string, input: string, take: (chunk: Buffer) => void): Promise<Posted> =>
  new Promise((resolve, reject) => {
    const since = performance.now()
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'content-length': statSync(input).size },
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      let bytes = 0
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`))
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        take(chunk)
      })
      response.on('error', reject)
      response.on('end', () => resolve({ ms: performance.now() - since, bytes }))
    })
    createReadStream(input, { highWaterMark: 256 * 1024 })
      .on('error', reject)
      .pipe(sent)
  })
