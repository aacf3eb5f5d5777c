import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MAX_LINE_BYTES } from '../../src/ndjson/lines.ts'
import { rankCandidates, rankLines } from '../../src/ranking/rank.ts'
import { chunks, line, rankText, refusalOf, work } from './ranked.ts'
import { vacancyIn, waiting } from './waiting-list.ts'

const head = vacancyIn('none')
const one = waiting({ id: 'one', since: '2010-01-01' })

describe('a ranking as lines', () => {
  it('begins with the vacancy; every line counts, a blank one too', async () => {
    const answer = await rankText(
      `\n \r\n${line(head)}\r\n${JSON.stringify(one)}\r\n\n${JSON.stringify({ ...one, id: 'two' })}`,
    )
    expect(answer.ranked).toMatchObject([
      { id: 'one', line: 5 },
      { id: 'two', line: 7 },
    ])
  })

  it('may have no candidates, and no line ending', async () => {
    expect((await rankText(JSON.stringify(head))).counts.candidates).toBe(0)
  })

  it('may be cut anywhere, also within a letter', async () => {
    const bytes = Buffer.from(`${line(head)}${line({ ...one, id: 'å👪' })}`)
    const answer = await rankText(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))
    expect(answer.ranked).toMatchObject([{ id: 'å👪', line: 2 }])
  })

  it('is not spoilt by lines that are no candidates', async () => {
    const answer = await rankText(
      line(head),
      '{\n"x"\n',
      Buffer.from([0xff, 0x0a]),
      `${' '.repeat(MAX_LINE_BYTES)}x\n`,
      line(head),
      line(one),
    )
    expect(answer.ranked).toMatchObject([{ id: 'one', line: 7 }])
    expect(answer.invalid).toMatchObject([
      { id: null, line: 2, status: 400, problem: { type: '/problems/malformed-json' } },
      { id: null, line: 3, status: 400, problem: { type: '/problems/invalid-request' } },
      { id: null, line: 4, status: 400, problem: { type: '/problems/malformed-json' } },
      { id: null, line: 5, status: 413, problem: { type: '/problems/body-too-large' } },
      { id: null, line: 6, status: 400, problem: { type: '/problems/invalid-request' } },
    ])
    expect(answer.counts).toMatchObject({ candidates: 6, invalid: 5 })
  })

  const faulty = (differs: object) => line({ ...head, ...differs })

  it.each([
    ['no JSON', '{\n', 400, 'malformed-json', undefined],
    ['a line too long', `${' '.repeat(MAX_LINE_BYTES)}x\n`, 413, 'body-too-large', undefined],
    ['no object', '[]\n', 400, 'invalid-request', ['']],
    ['a candidate', line({ id: 'one' }), 400, 'invalid-request', ['/pathway', '/dwelling', '/id']],
    ['candidates of its own', faulty({ candidates: [] }), 400, 'invalid-request', ['/candidates']],
    ['no pathway', faulty({ pathway: undefined }), 400, 'invalid-request', ['/pathway']],
    ['a pathway about one tenancy', faulty({ pathway: 'bytte' }), 400, 'invalid-request', ['/pathway']],
    [
      'a private dwelling',
      faulty({ dwelling: { areaId: null, kind: 'privat-lejebolig' } }),
      400,
      'invalid-request',
      ['/dwelling/kind'],
    ],
    ['no place', faulty({ dwelling: { kind: 'familiebolig' } }), 400, 'invalid-request', ['/dwelling']],
    ['a vacancy 0', faulty({ vacancyNumber: 0 }), 400, 'invalid-request', ['/vacancyNumber']],
    ['a limit of 0', faulty({ limit: 0 }), 400, 'invalid-request', ['/limit']],
    ['a limit beyond all lists', faulty({ limit: 1001 }), 400, 'invalid-request', ['/limit']],
    ['another priority', faulty({ internalPriority: true }), 400, 'invalid-request', ['/internalPriority']],
    [
      'an unknown department',
      faulty({ dwelling: { departmentId: 'x', kind: 'familiebolig' } }),
      422,
      'unknown-area',
      ['/dwelling/departmentId'],
    ],
    [
      'a day before the law',
      faulty({ decisionDate: '2018-11-30' }),
      422,
      'decision-date-out-of-range',
      ['/decisionDate'],
    ],
  ])('is refused as a whole with %s for a vacancy', async (_, text, status, kind, pointers) => {
    const refused = await refusalOf(text, line(one))
    expect(refused).toMatchObject({ status, type: `/problems/${kind}` })
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it.each(['', '\n', ' \r\n\n '])('is refused where it is empty: %j', async (text) => {
    expect(await refusalOf(text)).toMatchObject({ status: 400, type: '/problems/malformed-json' })
  })

  it('is refused as a whole where the register is older than the vacancy allows', async () => {
    const { setting } = work()
    const later = { ...setting, now: new Date('2024-06-01T12:00:00Z') }
    const text = line({ ...head, options: { maxRegisterAgeSeconds: 60 } })
    expect(await rankLines(chunks(text), work({ setting: later }))).toMatchObject({
      problem: { status: 503, type: '/problems/register-too-old' },
    })
    expect(await rankLines(chunks(text), work())).toHaveProperty('ranking')
  })

  it('reads no further than a vacancy that cannot be used', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1
        yield Buffer.from(line({ ...head, pathway: 'bytte' }))
      }
    }
    expect(await rankLines(endless(), work())).toHaveProperty('problem')
    expect(taken).toBe(1)
  })

  it('fails where its source does', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(line(head))
      throw new Error('broken off')
    }
    await expect(rankLines(broken(), work())).rejects.toThrow('broken off')
  })
})

describe('the pace of a ranking', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ ...one, id: String(i) }))

  it('lets others have their turn', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    await rankLines(chunks(line(head) + many.map(line).join('')), work())
    const before = turns
    await rankCandidates(head, many, work())
    clearInterval(timer)
    expect(before).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(before)
  })

  it('ends where nobody waits for it any more', async () => {
    let asked = 0
    const { setting } = work()
    const counted = {
      ...setting,
      register: {
        ...setting.register,
        locate: (...place: Parameters<typeof setting.register.locate>) => {
          asked += 1
          return setting.register.locate(...place)
        },
      },
    }
    const gone = new AbortController()
    const more = Array.from({ length: 20 }, () => many).flat()
    const ranked = rankCandidates(head, more, work({ setting: counted, signal: gone.signal }))
    await setTimeout(1)
    gone.abort()
    await expect(ranked).rejects.toThrow('aborted')
    expect(asked).toBeLessThan(more.length)
  })
})
