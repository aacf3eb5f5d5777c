import { existsSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesOf, smallDocument } from '../../register/document.ts'
import { World } from '../world.ts'
import { common, inheriting, line, request } from './inputs.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.end())

/** A request that is not answered with a decision. */
const refused = line({ id: 'refused' })

const decide = (...options: string[]) =>
  world.anvis(['decide', '--in', world.path('in'), '--out', world.path('out'), ...options])

const ids = (text: string) =>
  text.split('\n').flatMap((one) => (one === '' ? [] : [[JSON.parse(one).line, JSON.parse(one).id]]))

/** Asks a run to end before it has begun to answer. */
const interrupting = () => {
  world.onInterrupt = (asked) => {
    asked()
    return () => {}
  }
}

const undisturbed = () => {
  world.onInterrupt = () => () => {}
}

describe('anvis decide', () => {
  it('answers a file, line by line, and says what came of it', async () => {
    world.file('in', `${common}${inheriting('a')}\n${request('b')}`)
    const { code, out, err } = await decide()
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^2 answers, in \d+\.\d s \(.*\/s\)\n +2 {2}permitted\n$/m)
    expect(ids(world.read('out'))).toEqual([
      [2, 'a'],
      [4, 'b'],
    ])
    expect(existsSync(world.path('out.progress'))).toBe(false)
  })

  it('ends with 1 where lines were answered with a problem, unless that is accepted', async () => {
    world.file('in', `${request('a')}${refused}no JSON\n`)
    const { code, err } = await decide()
    expect(code).toBe(1)
    expect(err).toMatch(/^3 answers.*permitted\nLines that could not be answered.*1 {2}invalid-request\n/ms)
    expect((await decide('--force', '--accept-problems')).code).toBe(0)
  })

  it('takes an input of nothing', async () => {
    world.file('in', '')
    expect((await decide()).code).toBe(0)
    expect(world.read('out')).toBe('')
  })

  it('answers at the time of the run, or at one that is given', async () => {
    const undated = JSON.parse(request('a'))
    delete undated.decisionDate
    world.file('in', line(undated))
    await decide()
    const { decision } = JSON.parse(world.read('out'))
    expect([decision.decisionDate, decision.register.confirmedAt]).toEqual(['2025-12-02', '2025-12-02T12:00:00.000Z'])
    await decide('--force', '--at', '2024-03-01T00:30:00+01:00')
    const other = JSON.parse(world.read('out')).decision
    expect([other.decisionDate, other.register.confirmedAt]).toEqual(['2024-03-01', '2024-02-29T23:30:00.000Z'])
  })

  it('decides by the register that is named', async () => {
    world.file('in', line({ ...JSON.parse(request('a')), dwelling: { areaId: 'on', kind: 'familiebolig' } }))
    expect((await decide()).code).toBe(1)
    const register = world.file('register.json', bytesOf(smallDocument()))
    expect((await decide('--force', '--register', register)).code).toBe(0)
    expect((await decide('--force', '--register', world.path('none'))).code).toBe(2)
  })

  it('is quiet where it is told to be', async () => {
    world.file('in', request('a'))
    const register = world.file('register.json', bytesOf(smallDocument()))
    expect(await decide('--quiet', '--register', register)).toMatchObject({ code: 0, out: '', err: '' })
  })

  it.each([
    ['a shard that there is not', ['--shard', '8/8']],
    ['half a shard', ['--shard', '1']],
    ['no workers', ['--workers', '0']],
    ['a time without a zone', ['--at', '2026-12-01T03:00:00']],
    ['a day that there is not', ['--at', '2026-13-01T03:00:00Z']],
  ])('does not take %s', async (_, options) => {
    world.file('in', request('a'))
    const { code, err } = await decide(...options)
    expect([code, err]).toEqual([2, expect.stringContaining('error: option')])
    expect(existsSync(world.path('out'))).toBe(false)
  })

  it('does not answer at a time that lies ahead', async () => {
    world.file('in', request('a'))
    expect(await decide('--at', '2025-12-03T00:00:00Z')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ahead'),
    })
  })

  it('does not overwrite what it did not begin, unless it is told to', async () => {
    world.file('in', request('a'))
    world.file('out', 'precious')
    expect(await decide()).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
    expect(world.read('out')).toBe('precious')
    expect((await decide('--force')).code).toBe(0)
    expect(ids(world.read('out'))).toEqual([[1, 'a']])
    world.file('out', '')
    expect((await decide()).code).toBe(0)
  })

  it('never takes its input for its state', async () => {
    world.file('out.progress', request('a'))
    for (const options of [[], ['--force']]) {
      const args = ['--in', world.path('out.progress'), ...options]
      expect(await decide(...args)).toMatchObject({ code: 2, err: expect.stringContaining('another file') })
    }
    expect(world.read('out.progress')).toBe(request('a'))
  })

  it('never overwrites its input', async () => {
    world.file('in', request('a'))
    symlinkSync(world.path('in'), world.path('out'))
    for (const options of [[], ['--force']]) {
      expect(await decide(...options)).toMatchObject({ code: 2, err: expect.stringContaining('another file') })
    }
    expect(world.read('in')).toBe(request('a'))
  })

  it.each([
    ['an input that is not there', 'none', 'out'],
    ['an input that is a folder', '.', 'out'],
    ['an output that is a folder', 'in', '.'],
    ['an output in a folder that is not there', 'in', 'none/out'],
  ])('cannot do with %s', async (_, from, to) => {
    world.file('in', request('a'))
    const { code, err } = await world.anvis(['decide', '--in', world.path(from), '--out', world.path(to)])
    expect(code).toBe(2)
    expect(err).not.toContain('Something is wrong')
    expect(err).not.toBe('')
  })

  it('says that the disk is full', async () => {
    world.file('in', request('a'))
    const { code, err } = await world.anvis(['decide', '--in', world.path('in'), '--out', '/dev/full'])
    expect([code, err]).toEqual([2, expect.stringMatching(/The output cannot be written: ENOSPC/)])
  })
})

describe('a run that was interrupted', () => {
  const input = request('a') + refused + request('c')

  const interrupted = async (...options: string[]) => {
    world.file('in', input)
    interrupting()
    const ended = await decide(...options)
    undisturbed()
    return ended
  }

  it('leaves its state, and nothing of a person in it', async () => {
    const { code, err } = await interrupted()
    expect([code, err]).toEqual([2, expect.stringContaining('the same command goes on from there')])
    expect(JSON.parse(world.read('out.progress'))).toEqual({
      anvis: expect.any(String),
      input: { size: input.length, modified: expect.stringMatching(/^\d+$/) },
      register: expect.stringMatching(/^[0-9a-f]{64}$/),
      time: '2025-12-02T12:00:00.000Z',
      shard: '0/1',
      next: { offset: 0, line: 1, common: null },
      written: 0,
      tally: { outcomes: {}, problems: {} },
    })
  })

  it('goes on when the command is given again, on the day it began', async () => {
    await interrupted()
    world.now = () => new Date('2025-12-03T12:00:00Z')
    expect((await decide()).code).toBe(1)
    const answers = world.read('out')
    expect(ids(answers)).toEqual([
      [1, 'a'],
      [2, 'refused'],
      [3, 'c'],
    ])
    expect(answers).toContain('"confirmedAt":"2025-12-02T12:00:00.000Z"')
    expect(existsSync(world.path('out.progress'))).toBe(false)
  })

  it('drops what was written after it was noted, and counts what was noted', async () => {
    await interrupted()
    const whole = await decide()
    const answers = world.read('out')
    const first = Buffer.from(answers).indexOf('\n') + 1
    await interrupted('--force')
    const state = JSON.parse(world.read('out.progress'))
    const next = { offset: request('a').length, line: 2, common: null }
    const tally = { outcomes: { permitted: 1 }, problems: {} }
    world.file('out.progress', JSON.stringify({ ...state, next, written: first, tally }))
    world.file('out', Buffer.from(answers).subarray(0, first + 100))
    const { code, err } = await decide()
    expect([code, whole.code]).toEqual([1, 1])
    expect(err).toMatch(/^3 answers, 2 of them now, in/m)
    expect(world.read('out')).toBe(answers)
  })

  it.each<[string, string[], () => void]>([
    ['another input', [], () => world.file('in', `${input}\n`)],
    ['an input that was written since', [], () => utimesSync(world.path('in'), new Date(), new Date(0))],
    ['another shard', ['--shard', '0/2'], () => {}],
    ['another time', ['--at', '2025-01-01T00:00:00Z'], () => {}],
    ['a lost output', [], () => rmSync(world.path('out'))],
    ['a state that is none', [], () => writeFileSync(world.path('out.progress'), '{"written":')],
    ['a state of something else', [], () => writeFileSync(world.path('out.progress'), '{"written":1}')],
    [
      'another version',
      [],
      () => {
        const state = JSON.parse(world.read('out.progress'))
        world.file('out.progress', JSON.stringify({ ...state, anvis: '0.0.0' }))
      },
    ],
    [
      'an output that is too short',
      [],
      () => {
        const state = JSON.parse(world.read('out.progress'))
        world.file('out.progress', JSON.stringify({ ...state, written: 5 }))
      },
    ],
  ])('does not go on with %s; --force begins anew', async (_, options, change) => {
    await interrupted()
    change()
    const { code, err } = await decide(...options)
    expect([code, err]).toEqual([2, expect.stringContaining('--force')])
    expect(existsSync(world.path('out.progress'))).toBe(true)
    expect((await decide('--force', '--accept-problems', ...options)).code).toBe(0)
    expect(existsSync(world.path('out.progress'))).toBe(false)
  })

  it('does not go on by another register', async () => {
    await interrupted()
    const register = world.file('register.json', bytesOf(smallDocument()))
    const { code, err } = await decide('--register', register)
    expect([code, err]).toEqual([2, expect.stringContaining('The register is another.')])
  })
})

describe('an input that changes while it is read', () => {
  it('is noticed, and its answers are not called whole', async () => {
    world.file('in', request('a'))
    world.onInterrupt = () => {
      writeFileSync(world.path('in'), request('b') + request('c'))
      return () => {}
    }
    expect(await decide()).toMatchObject({ code: 2, err: expect.stringContaining('has changed while it was read') })
    expect(existsSync(world.path('out.progress'))).toBe(true)
  })

  it('is noticed where it becomes shorter', async () => {
    world.file('in', request('a'))
    world.onInterrupt = () => {
      writeFileSync(world.path('in'), '')
      return () => {}
    }
    expect(await decide()).toMatchObject({ code: 2, err: expect.stringContaining('has changed while it was read') })
  })

  it('may be taken away: it is read to its end all the same', async () => {
    world.file('in', request('a'))
    world.onInterrupt = () => {
      rmSync(world.path('in'))
      return () => {}
    }
    expect((await decide()).code).toBe(0)
    expect(ids(world.read('out'))).toEqual([[1, 'a']])
  })
})

describe('standard input and output', () => {
  const streamed = (...options: string[]) =>
    world.anvis(['decide', ...options], `${common}${inheriting('a')}${refused}`)

  it('are read and written as they come', async () => {
    const { code, out, err } = await streamed('--in', '-', '--out', '-')
    expect([code, ids(out)]).toEqual([
      1,
      [
        [2, 'a'],
        [3, 'refused'],
      ],
    ])
    expect(err).toContain('2 answers, in')
  })

  it('may be the one or the other', async () => {
    expect((await streamed('--in', '-', '--out', world.path('out'))).code).toBe(1)
    const answers = world.read('out')
    expect(ids(answers)).toEqual([
      [2, 'a'],
      [3, 'refused'],
    ])
    expect(await streamed('--in', '-', '--out', world.path('out'))).toMatchObject({ code: 2 })
    world.file('in', `${common}${inheriting('a')}${refused}`)
    expect((await world.anvis(['decide', '--in', world.path('in'), '--out', '-'])).out).toBe(answers)
  })

  it('take a shard of a file, with what is in force there', async () => {
    world.file('in', `${common}${'\n'.repeat(500)}${inheriting('a')}${inheriting('b')}`)
    const [first, second] = await Promise.all(
      ['0/2', '1/2'].map((shard) => world.anvis(['decide', '--in', world.path('in'), '--out', '-', '--shard', shard])),
    )
    expect([first?.out, ids(second?.out ?? '')]).toEqual([
      '',
      [
        [502, 'a'],
        [503, 'b'],
      ],
    ])
  })

  it('are for one worker, and no shard of what has no end', async () => {
    expect(await streamed('--in', '-', '--out', '-', '--workers', '2')).toMatchObject({ code: 2, out: '' })
    expect(await streamed('--in', '-', '--out', '-', '--shard', '0/2')).toMatchObject({ code: 2, out: '' })
  })

  it('are left when the process is asked to end', async () => {
    interrupting()
    const { code, err } = await streamed('--in', '-', '--out', '-')
    expect([code, err]).toEqual([2, expect.stringContaining('the output is not whole')])
  })
})
