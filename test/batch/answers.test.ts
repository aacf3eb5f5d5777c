import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BatchSetting } from '../../src/batch/answer-request.ts'
import { answerLines, answerRequests } from '../../src/batch/answers.ts'
import type { Common } from '../../src/batch/common.ts'
import { day } from '../../src/law/calendar.ts'
import { MAX_LINE_BYTES } from '../../src/ndjson/lines.ts'
import { request, shipped } from './requests.ts'

let setting: BatchSetting

beforeAll(async () => {
  setting = { register: await shipped(), today: day('2024-03-01'), now: new Date('2024-03-01T12:00:00Z') }
})

const { dwelling, ...common } = request
const line = (value: unknown): string => `${JSON.stringify(value)}\n`

async function* chunks(...texts: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

interface Answered {
  id: string | null
  line: number
  status: number
  decision?: { outcome: string; decisionDate: string }
  problem?: { type: string; errors?: { pointer: string }[] }
}

const parsed = (text: string): Answered[] =>
  text.split('\n').flatMap((one): Answered[] => (one === '' ? [] : [JSON.parse(one)]))

/** Copied as it comes: the bytes are good until the next are asked for. */
const textOf = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Buffer[] = []
  for await (const some of bytes) parts.push(Buffer.from(some))
  return Buffer.concat(parts).toString('utf8')
}

const answered = async (...texts: (string | Buffer)[]): Promise<Answered[]> => {
  return parsed(await textOf(answerLines(chunks(...texts), setting)))
}

const brief = (answers: Answered[]) => answers.map(({ id, line, status }) => [line, id, status])

describe('a stream of lines', () => {
  it('is answered line by line, in order, counting blank lines', async () => {
    const text = `${line({ id: 'a', ...request })}\n  \r\n${line({ id: 'b', ...request })}`
    expect(brief(await answered(text))).toEqual([
      [1, 'a', 200],
      [4, 'b', 200],
    ])
  })

  it('may have the endings of Windows, a byte order mark, and no ending at all', async () => {
    const one = JSON.stringify({ id: 'a', ...request })
    expect(brief(await answered(`\uFEFF${one}\r\n${one}`))).toEqual([
      [1, 'a', 200],
      [2, 'a', 200],
    ])
    expect(await answered('')).toEqual([])
  })

  it('may be cut anywhere, also within a letter', async () => {
    const bytes = Buffer.from(line({ id: 'å👪', ...request }) + line({ id: 'b', ...request }))
    const pieces = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))
    expect(brief(await answered(...pieces))).toEqual([
      [1, 'å👪', 200],
      [2, 'b', 200],
    ])
  })

  it('is not spoilt by a bad line', async () => {
    const good = line({ id: 'good', ...request })
    const bad = ['{', '[]', '"x"', '{"id":7}', '{"id":"x"}', 'æ', '{}'].join('\n')
    expect(brief(await answered(good, `${bad}\n`, Buffer.from([0xff, 0x0a]), good))).toEqual([
      [1, 'good', 200],
      [2, null, 400],
      [3, null, 400],
      [4, null, 400],
      [5, null, 400],
      [6, 'x', 400],
      [7, null, 400],
      [8, null, 400],
      [9, null, 400],
      [10, 'good', 200],
    ])
  })

  it('refuses a line that is too long and goes on with the next', async () => {
    const long = 'x'.repeat(MAX_LINE_BYTES / 2)
    const answers = await answered(long, long, long, `\n${line({ id: 'a', ...request })}`)
    expect(brief(answers)).toEqual([
      [1, null, 413],
      [2, 'a', 200],
    ])
    expect(answers[0]?.problem?.type).toBe('/problems/body-too-large')
  })

  it('tells where a line is wrong, relative to it', async () => {
    const [answer] = await answered(line({ id: 'a', ...request, dwelling: { ...dwelling, rooms: '3' } }))
    expect(answer?.problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/dwelling/rooms'])
  })

  it('lets lines inherit what the common line before them says, which is itself not answered', async () => {
    const text =
      line({ id: 'early', dwelling }) +
      line({ common }) +
      line({ id: 'inherits', dwelling }) +
      line({ id: 'own', dwelling, decisionDate: '2024-02-01' }) +
      line({ common: { ...common, decisionDate: '2024-04-01' } }) +
      line({ id: 'later', dwelling }) +
      line({ common: { decisionDate: '2024-05-01' } }) +
      line({ id: 'replaced', dwelling })
    const answers = await answered(text)
    expect(answers.map(({ line, id, decision }) => [line, id, decision?.decisionDate])).toEqual([
      [1, 'early', undefined],
      [3, 'inherits', '2024-03-01'],
      [4, 'own', '2024-02-01'],
      [6, 'later', '2024-04-01'],
      [8, 'replaced', undefined],
    ])
  })

  it.each([
    ['no object', { common: 5 }, '/common'],
    ['null', { common: null }, '/common'],
    ['an id', { common: { id: 'a' } }, '/common/id'],
    ['something beside it', { common, id: 'a' }, ''],
  ])('answers a common line that cannot be read, and lets nothing be inherited: %s', async (_, bad, pointer) => {
    const answers = await answered(
      line({ common }) + line(bad) + line({ id: 'lacks', dwelling }) + line({ id: 'whole', ...request }),
    )
    expect(brief(answers)).toEqual([
      [2, null, 400],
      [3, 'lacks', 400],
      [4, 'whole', 200],
    ])
    expect(answers[0]?.problem?.errors).toMatchObject([{ pointer }])
  })

  it('checks common when it is set, says what is wrong there, and lets nothing inherit it', async () => {
    const text = line({ common: { ...common, decisionDate: 'soon', x: 1 } }) + line({ id: 'a', dwelling })
    const [refused, answer] = await answered(text)
    expect(refused).toMatchObject({
      id: null,
      line: 1,
      problem: { errors: [{ pointer: '/common/decisionDate' }, { pointer: '/common/x' }] },
    })
    expect(answer).toMatchObject({ id: 'a', status: 400 })
  })

  it.each([
    ['broken off', Buffer.from('{"common":{"pathway":"kommunal-anvisning"\n')],
    ['not UTF-8', Buffer.from('{ "common": {"pathway":"\xff"}}\n', 'latin1')],
    ['too long', Buffer.from(`{"common":{"pathway":"${'x'.repeat(1024 * 1024)}"}}\n`)],
  ])('never lets the household before answer for a common that is %s', async (_, unreadable) => {
    const before = line({ common }) + line({ id: 'a', dwelling })
    const after = line({ id: 'b', dwelling })
    const answers = await answered(Buffer.concat([Buffer.from(before), unreadable, Buffer.from(after)]))
    expect(brief(answers)).toMatchObject([
      [2, 'a', 200],
      [3, null, expect.any(Number)],
      [4, 'b', 400],
    ])
  })

  it('lets another line that cannot be read spoil nothing', async () => {
    const text = `${line({ common })}{"id":"x","common":\n${line({ id: 'b', dwelling })}`
    expect(brief(await answered(text))).toEqual([
      [2, null, 400],
      [3, 'b', 200],
    ])
  })

  it('answers what it has before more comes', async () => {
    const source = new TransformStream<Uint8Array, Uint8Array>()
    const writer = source.writable.getWriter()
    const answers = answerLines(source.readable, setting)
    const sent = writer.write(Buffer.from(line({ id: 'a', ...request })))
    const first = await answers.next()
    expect(brief(parsed(Buffer.from(first.value ?? []).toString('utf8')))).toEqual([[1, 'a', 200]])
    await sent
    const ended = writer.close()
    expect(await answers.next()).toMatchObject({ done: true })
    await ended
  })

  it('reads no further than its answers are taken', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1
        yield Buffer.from(line({ id: String(taken), ...request }))
      }
    }
    const answers = answerLines(endless(), setting)
    await answers.next()
    await answers.next()
    await setTimeout(20)
    expect(taken).toBeLessThanOrEqual(3)
    await answers.return(undefined)
  })

  it('ends its source when nobody takes its answers any more', async () => {
    let ended = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(line({ id: 'a', ...request }))
      } finally {
        ended = true
      }
    }
    for await (const _ of answerLines(endless(), setting)) break
    expect(ended).toBe(true)
  })

  it('lets others have their turn', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    await answered(line({ id: 'a', ...request }).repeat(2000))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(2)
  })
})

describe('requests in one document', () => {
  const results = async (requests: readonly unknown[], inherited?: Common): Promise<Answered[]> => {
    return JSON.parse(await textOf(answerRequests(requests, inherited, setting))).results
  }

  it('are answered in order, with their position', async () => {
    const requests = [{ id: 'a', dwelling }, 5, { id: 'b' }, { id: 'c', dwelling }]
    expect(brief(await results(requests, common))).toEqual([
      [1, 'a', 200],
      [2, null, 400],
      [3, 'b', 400],
      [4, 'c', 200],
    ])
    expect(await results([])).toEqual([])
  })

  it('are answered as lines are', async () => {
    const values = [{ id: 'a', ...request }, { id: 'b', dwelling }, { id: 3 }, null]
    expect(await results(values)).toEqual(await answered(values.map(line).join('')))
  })
})
