import { createReadStream } from 'node:fs'

const LINE_FEED = 0x0a

/** The least that anything which reads NDJSON does: reads the bytes, cuts them at line feeds, decodes and parses each line. */
export async function* parsedLines(path: string): AsyncGenerator<readonly unknown[]> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const values: unknown[] = []
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      values.push(JSON.parse(bytes.toString('utf8', start, end)))
      start = end + 1
    }
    rest = bytes.subarray(start)
    yield values
  }
}
