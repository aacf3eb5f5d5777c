import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pauseAfter } from '../../src/processes/post.ts'
import { StartError } from '../../src/processes/start-error.ts'
import { Supervisor } from '../../src/processes/supervisor.ts'
import { FakeWorker } from './fake-worker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets everything happen that waits for no time to pass. */
const settle = () => vi.advanceTimersByTimeAsync(0)

const crash = { code: 1, signal: null }

const supervised = (workers: number) => {
  const launched: FakeWorker[] = []
  const log: { msg: string }[] = []
  const supervisor = new Supervisor({
    workers,
    closeAfter: 2000,
    launch: () => {
      const worker = new FakeWorker(launched.length + 1)
      launched.push(worker)
      return worker
    },
    log: pino({ base: null }, { write: (line) => log.push(JSON.parse(line)) }),
  })
  /** The worker that was launched as the so manieth. */
  const nth = (n: number): FakeWorker => {
    const worker = launched[n - 1]
    if (worker === undefined) throw new Error(`worker ${n} was not launched`)
    return worker
  }
  const serving = () => launched.filter(({ serves }) => serves).map(({ pid }) => pid)
  const said = () => log.map(({ msg }) => msg)
  return { supervisor, launched, nth, serving, said, log }
}

/** Supervised workers that serve, all of them. */
const started = async (workers: number) => {
  const all = supervised(workers)
  const start = all.supervisor.start()
  all.nth(1).serve()
  await settle()
  for (const worker of all.launched) worker.serve()
  await start
  return all
}

describe('the start of workers', () => {
  it('is one first, then the others, and done when all serve', async () => {
    const { supervisor, launched, nth } = supervised(3)
    const done = vi.fn()
    const start = supervisor.start().then(done)
    await settle()
    expect(launched).toHaveLength(1)
    nth(1).serve()
    await settle()
    expect(launched).toHaveLength(3)
    nth(3).serve()
    await settle()
    expect(done).not.toHaveBeenCalled()
    nth(2).serve()
    await start
    expect(done).toHaveBeenCalledWith('http://127.0.0.1:8080')
    expect(supervisor.pids).toEqual([1, 2, 3])
  })

  it('is given up where the first cannot serve, before others fail likewise', async () => {
    const { supervisor, launched, nth } = supervised(3)
    const start = supervisor.start()
    nth(1).die(crash)
    await expect(start).rejects.toThrow(new StartError('A worker ended before it served (exit code 1).'))
    expect(launched).toHaveLength(1)
  })

  it('leaves nobody behind where it is given up', async () => {
    const { supervisor, launched, nth } = supervised(3)
    const start = supervisor.start()
    nth(1).serve()
    await settle()
    nth(2).die({ code: null, signal: 'SIGSEGV' })
    await expect(start).rejects.toThrow('A worker ended before it served (SIGSEGV).')
    expect(launched.filter(({ alive }) => alive)).toEqual([])
  })

  it('is given up where a worker does nothing at all', async () => {
    const { supervisor } = supervised(2)
    const start = expect(supervisor.start()).rejects.toThrow(StartError)
    await vi.advanceTimersByTimeAsync(60_000)
    await start
  })

  it('is no failure where they are to end before it is done', async () => {
    const { supervisor, nth } = supervised(2)
    const start = supervisor.start()
    const stop = supervisor.stop()
    expect(nth(1).asked).toEqual(['end'])
    nth(1).die({ code: null, signal: 'SIGKILL' })
    expect(await start).toBeUndefined()
    expect(await stop).toBe(true)
  })
})

describe('a restart', () => {
  it('replaces one worker after another, each when its successor serves', async () => {
    const { supervisor, launched, nth, serving, said } = await started(2)
    supervisor.restart()
    await settle()
    expect(launched).toHaveLength(3)
    expect(nth(1).asked).toEqual([])
    nth(3).serve()
    await settle()
    expect([nth(1).asked, nth(2).asked]).toEqual([['retire'], []])
    expect(launched).toHaveLength(3)
    nth(1).die()
    await settle()
    expect(launched).toHaveLength(4)
    expect(nth(2).asked).toEqual([])
    nth(4).serve()
    await settle()
    nth(2).die()
    await settle()
    expect(serving()).toEqual([3, 4])
    expect(supervisor.pids).toEqual([3, 4])
    expect(said()).toEqual(['restarting', 'former worker ended', 'former worker ended', 'restarted'])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(launched).toHaveLength(4)
  })

  it('never leaves fewer serving, whatever order things happen in', async () => {
    const { supervisor, launched, serving } = await started(3)
    supervisor.restart()
    supervisor.restart()
    for (let step = 0; step < 200; step += 1) {
      const before = serving().length
      const next = launched.find(({ alive, serves, asked }) => alive && !serves && asked.length === 0)
      const former = launched.find(({ alive, asked }) => alive && asked.length > 0)
      if (step % 3 === 0) next?.serve()
      else former?.die()
      await settle()
      expect(Math.min(before, serving().length)).toBeGreaterThanOrEqual(3)
    }
    expect(supervisor.pids).toEqual([4, 5, 6])
  })

  it('does not wait long for a worker that still has much to finish, nor ends it', async () => {
    const { supervisor, launched, nth } = await started(2)
    supervisor.restart()
    await settle()
    nth(3).serve()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(launched).toHaveLength(4)
    nth(4).serve()
    await vi.advanceTimersByTimeAsync(600_000)
    expect([nth(1).asked, nth(2).asked]).toEqual([['retire'], ['retire']])
    expect(supervisor.pids).toEqual([3, 4])
  })

  it('asked for during a restart is done after it, once', async () => {
    const { supervisor, launched, said } = await started(1)
    supervisor.restart()
    await settle()
    for (let asked = 0; asked < 3; asked += 1) supervisor.restart()
    for (let done = 0; done < 10; done += 1) {
      launched.at(-1)?.serve()
      launched.at(-2)?.die()
      await settle()
    }
    expect(launched).toHaveLength(3)
    expect(said().filter((line) => line === 'restarted')).toHaveLength(2)
  })

  it('asked for before the start is done comes after it', async () => {
    const { supervisor, launched, nth } = supervised(1)
    const start = supervisor.start()
    supervisor.restart()
    await settle()
    expect(launched).toHaveLength(1)
    nth(1).serve()
    await start
    await settle()
    expect(launched).toHaveLength(2)
  })

  it('leaves the former serving where a successor cannot start, says so, and can be asked for again', async () => {
    const { supervisor, launched, nth, serving, said, log } = await started(2)
    supervisor.restart()
    await settle()
    nth(3).die(crash)
    await settle()
    expect(serving()).toEqual([1, 2])
    expect([nth(1).asked, nth(2).asked, launched.length]).toEqual([[], [], 3])
    expect(said()).toEqual([
      'restarting',
      'worker ended before it served',
      'restart given up: those not replaced yet go on serving',
    ])
    expect(log[1]).toMatchObject({ worker: 3, code: 1, signal: null })
    supervisor.restart()
    await settle()
    nth(4).serve()
    await settle()
    expect(nth(1).asked).toEqual(['retire'])
  })

  it('fills the post of a worker that is lost meanwhile, also where its successor cannot start', async () => {
    const { supervisor, launched, nth } = await started(1)
    supervisor.restart()
    await settle()
    nth(1).die(crash)
    await settle()
    expect(launched).toHaveLength(2)
    nth(2).die(crash)
    await settle()
    expect(launched).toHaveLength(3)
    nth(3).serve()
    await settle()
    expect(supervisor.pids).toEqual([3])
  })
})

describe('a worker that is lost', () => {
  it('is replaced at once, and told of', async () => {
    const { supervisor, nth, log } = await started(2)
    nth(2).die({ code: null, signal: 'SIGKILL' })
    await settle()
    expect(supervisor.pids).toEqual([1])
    nth(3).serve()
    await settle()
    expect(supervisor.pids).toEqual([1, 3])
    expect(log).toMatchObject([
      { msg: 'worker lost', worker: 2, code: null, signal: 'SIGKILL' },
      { msg: 'worker replaced', worker: 3 },
    ])
  })

  it('is replaced ever more slowly where its successors are lost too', async () => {
    const { launched, nth } = await started(1)
    nth(1).die(crash)
    await settle()
    nth(2).die(crash)
    await vi.advanceTimersByTimeAsync(pauseAfter(2) - 1)
    expect(launched).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    nth(3).serve()
    await settle()
    nth(3).die(crash)
    await vi.advanceTimersByTimeAsync(pauseAfter(3) - 1)
    expect(launched).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(launched).toHaveLength(4)
  })

  it('is replaced at once again where it had served for long', async () => {
    const { launched, nth } = await started(1)
    nth(1).die(crash)
    await settle()
    nth(2).serve()
    await vi.advanceTimersByTimeAsync(60_000)
    nth(2).die(crash)
    await settle()
    expect(launched).toHaveLength(3)
  })

  it('is replaced after pauses that grow, but not without end', () => {
    expect([0, 1, 2, 3, 4, 50].map(pauseAfter)).toEqual([0, 0, 250, 500, 1000, 15_000])
  })
})

describe('the end', () => {
  it('is asked of all, and there when all have ended', async () => {
    const { supervisor, launched, nth } = await started(2)
    const done = vi.fn()
    const stop = supervisor.stop().then(done)
    expect(launched.map(({ asked }) => asked)).toEqual([['end'], ['end']])
    nth(1).die()
    await settle()
    expect(done).not.toHaveBeenCalled()
    nth(2).die()
    await stop
    expect(done).toHaveBeenCalledWith(true)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(launched).toHaveLength(2)
  })

  it('is not good order where a worker could not finish', async () => {
    const { supervisor, nth } = await started(1)
    const stop = supervisor.stop()
    nth(1).die(crash)
    expect(await stop).toBe(false)
  })

  it('comes also where a worker will not', async () => {
    const { supervisor, nth } = await started(2)
    const stop = supervisor.stop()
    nth(1).die()
    await vi.advanceTimersByTimeAsync(13_999)
    expect(nth(2).asked).toEqual(['end'])
    await vi.advanceTimersByTimeAsync(1)
    expect(await stop).toBe(false)
    expect(nth(2).asked).toEqual(['end', 'kill'])
  })

  it('is also that of a successor, and of a worker that is retiring', async () => {
    const { supervisor, launched, nth } = await started(2)
    supervisor.restart()
    await settle()
    nth(3).serve()
    await settle()
    const former = nth(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(launched).toHaveLength(4)
    const stop = supervisor.stop()
    expect(former.asked).toEqual(['retire', 'end'])
    expect(nth(4).asked).toEqual(['end'])
    for (const worker of launched) worker.die()
    expect(await stop).toBe(true)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(launched).toHaveLength(4)
  })
})
