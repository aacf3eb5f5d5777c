import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { readFromWorker } from '../../src/processes/message.ts'
import { Primary } from '../../src/processes/primary.ts'
import { type Member, Relay } from '../../src/processes/relay.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { type KeeperParts, RegisterKeeper } from '../../src/register/keeper.ts'
import { readRegister } from '../../src/register/load.ts'
import { RegisterCopy } from '../../src/register/register-copy.ts'
import { RegisterError } from '../../src/register/register-error.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { NoTurnError } from '../../src/register/siblings.ts'
import type { RegisterSnapshot } from '../../src/register/snapshot.ts'
import { bytesOf, smallDocument } from '../register/document.ts'
import { quiet, sourceOf } from '../register/keeping.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-siblings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const started: RegisterKeeper[] = []
afterEach(() => Promise.all(started.splice(0).map((keeper) => keeper.stop())))

/** A register of a sequence; of the same sequence, another where it is marked otherwise. */
const register = (sequence: number, mark = 'Nørager'): Buffer => {
  const document: RegisterDocument = { ...smallDocument(), sequence }
  document.areas[0] = { areaId: 'on', name: mark, municipalityCode: '0540' }
  return bytesOf(document)
}

const shipped = sourceOf(() => register(100, 'shipped'), 'the shipped')
const away = sourceOf(() => Promise.reject(new RegisterError('a source', 'it is away')))

/** Both ends of a worker's channel, as far as messages go: in order, later, and as JSON. */
const worker = (relay: Relay) => {
  const later = (deliver: (message: unknown) => void) => (message: object) => {
    const text = JSON.stringify(message)
    setImmediate(() => deliver(JSON.parse(text)))
  }
  let toWorker: (message: unknown) => void = () => {}
  const member: Member = { send: later((message) => toWorker(message)) }
  const primary = new Primary({
    send: later((message) => {
      const known = readFromWorker(message)
      if (known !== undefined && known.kind !== 'serving' && known.kind !== 'metrics') relay.take(member, known)
    }),
    onMessage: (take) => {
      toWorker = take
    },
  })
  return { primary, deliver: (message: unknown) => toWorker(message) }
}

/** A copy on a disk that a test can keep waiting. */
class SlowCopy extends RegisterCopy {
  #begin = (): void => {}
  #held: Promise<void> = Promise.resolve()

  /** Keeps the next write waiting from when it has begun until it may go on. */
  hold(): { readonly writing: Promise<void>; readonly goOn: () => void } {
    let goOn = (): void => {}
    this.#held = new Promise((resolve) => {
      goOn = resolve
    })
    const writing = new Promise<void>((resolve) => {
      this.#begin = resolve
    })
    return { writing, goOn }
  }

  override async write(register: RegisterSnapshot): Promise<void> {
    this.#begin()
    await this.#held
    await super.write(register)
  }
}

/** A worker's keeper of the register. */
const keep = async (relay: Relay, parts: Partial<KeeperParts>) => {
  const keeper = new RegisterKeeper({
    log: quiet,
    shipped,
    interval: 3_600_000,
    siblings: worker(relay).primary,
    ...parts,
  })
  started.push(keeper)
  await keeper.start()
  return { keeper, inUse: () => keeper.current?.stamp.revision ?? '' }
}

describe('a register published through one worker', () => {
  it('is in use by all when that is answered, and on disk', async () => {
    const relay = new Relay()
    const path = join(folder, 'published.json')
    const all = await Promise.all([0, 1, 2].map(() => keep(relay, { copy: new RegisterCopy(path) })))
    for (const [n, { keeper, inUse }] of all.entries()) {
      const bytes = register(101 + n)
      expect(await keeper.publish(bytes, inUse())).toMatchObject({ outcome: 'published' })
      expect(all.map((other) => other.inUse())).toEqual(all.map(() => revisionOf(bytes)))
      expect((await new RegisterCopy(path).read())?.revision).toBe(revisionOf(bytes))
    }
  })

  it('overwrites nothing that was published through another at the same time', async () => {
    const relay = new Relay()
    const path = join(folder, 'at-once.json')
    const all = await Promise.all([0, 1].map(() => keep(relay, { copy: new RegisterCopy(path) })))
    const [one, other] = await Promise.all(
      all.map(({ keeper, inUse }, n) => keeper.publish(register(101, `by ${n}`), inUse())),
    )
    expect(one).toMatchObject({ outcome: 'published' })
    expect(other).toEqual({ outcome: 'moved', current: revisionOf(register(101, 'by 0')) })
    expect(all.map(({ inUse }) => inUse())).toEqual(all.map(() => revisionOf(register(101, 'by 0'))))
    expect((await new RegisterCopy(path).read())?.revision).toBe(revisionOf(register(101, 'by 0')))
  })

  it('is not written over by what another has just begun to write, and ends with', async () => {
    const relay = new Relay()
    const path = join(folder, 'copies.json')
    const slow = new SlowCopy(path)
    const source = sourceOf(() => register(5))
    const { keeper, inUse } = await keep(relay, { copy: new RegisterCopy(path), source })
    const other = await keep(relay, { copy: slow, source, interval: 5 })
    const before = other.keeper.current?.stamp.confirmedAt
    await vi.waitFor(() => expect(other.keeper.current?.stamp.confirmedAt).not.toBe(before))
    const { writing, goOn } = slow.hold()
    const stopped = other.keeper.stop()
    await writing
    const publication = keeper.publish(register(6), inUse())
    await Promise.race([publication, new Promise((resolve) => setTimeout(resolve, 100))])
    goOn()
    await stopped
    expect(await publication).toMatchObject({ outcome: 'published' })
    expect((await new RegisterCopy(path).read())?.revision).toBe(revisionOf(register(6)))
  })

  it('stands before what another has from the source under the same sequence', async () => {
    const relay = new Relay()
    const copy = () => new RegisterCopy(join(folder, 'rivals.json'))
    const changed = sourceOf(() => register(6, 'from the source'))
    const behind = await keep(relay, { copy: copy(), source: sourceOf(() => register(5)) })
    const ahead = await keep(relay, { source: changed })
    expect(await behind.keeper.publish(register(6, 'published'), behind.inUse())).toMatchObject({
      outcome: 'published',
    })
    const later = await keep(relay, { source: changed })
    const published = revisionOf(register(6, 'published'))
    expect([behind, ahead, later].map(({ inUse }) => inUse())).toEqual([published, published, published])
  })

  it('is not published where another takes too long over the register', async () => {
    const relay = new Relay()
    const { keeper, inUse } = await keep(relay, { copy: new RegisterCopy(join(folder, 'too-long.json')) })
    const slow = worker(relay).primary
    let finish = (): void => {}
    const long = new Promise<void>((resolve) => {
      finish = resolve
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const turn = slow.inTurn(() => long)
      const publication = keeper.publish(register(101), inUse())
      for (let rounds = 0; rounds < 5; rounds += 1) await new Promise((resolve) => setImmediate(resolve))
      await vi.advanceTimersByTimeAsync(3000)
      expect(await publication).toEqual({
        outcome: 'unavailable',
        reason: 'Another worker takes too long over the register',
      })
      finish()
      await turn
    } finally {
      vi.useRealTimers()
    }
    expect(await keeper.publish(register(101), inUse())).toMatchObject({ outcome: 'published' })
  })
})

describe('a worker that starts later', () => {
  it('begins with the register of the others, though its source is away and there is no copy', async () => {
    const relay = new Relay()
    await keep(relay, { source: sourceOf(() => register(5)) })
    const { inUse, keeper } = await keep(relay, { source: away })
    expect(inUse()).toBe(revisionOf(register(5)))
    expect(keeper.faults.map(({ code }) => code)).toEqual(['source-away'])
  })

  it('begins with that also where an older copy has a rival of it', async () => {
    const relay = new Relay()
    const copy = new RegisterCopy(join(folder, 'rival.json'))
    await copy.write(readRegister(register(5, 'an earlier life'), 'a copy', new Date()))
    await keep(relay, { source: sourceOf(() => register(5)) })
    const { inUse } = await keep(relay, { source: away, copy })
    expect(inUse()).toBe(revisionOf(register(5)))
  })

  it('does not take the register that ships from others', async () => {
    const relay = new Relay()
    await keep(relay, {})
    const { inUse } = await keep(relay, { source: sourceOf(() => register(1)) })
    expect(inUse()).toBe(revisionOf(register(1)))
  })
})

describe('the primary process', () => {
  it('gives orders, each when it is due', () => {
    const { primary, deliver } = worker(new Relay())
    const orders = { retire: vi.fn(), end: vi.fn() }
    primary.obey(orders)
    deliver({ kind: 'retire' })
    expect([orders.retire.mock.calls.length, orders.end.mock.calls.length]).toEqual([1, 0])
    deliver({ kind: 'end' })
    expect([orders.retire.mock.calls.length, orders.end.mock.calls.length]).toEqual([1, 1])
  })

  it('has dealt with all that it and the worker had sent each other before the worker has caught up with it', async () => {
    const relay = new Relay()
    const { primary, deliver } = worker(relay)
    const end = vi.fn()
    primary.obey({ retire: end, end })
    setImmediate(() => deliver({ kind: 'end' }))
    const take = vi.spyOn(relay, 'take')
    const caughtUp = primary.catchUp()
    primary.leave(readRegister(register(5), 'one', new Date()))
    await caughtUp
    expect(end).toHaveBeenCalledOnce()
    expect(take.mock.calls.map(([, { kind }]) => kind)).toContain('leave')
  })

  it('may be of another version: what is not known of it is left aside', () => {
    const { primary, deliver } = worker(new Relay())
    const end = vi.fn()
    primary.obey({ retire: end, end })
    for (const message of [undefined, null, 'end', {}, { kind: 'dance' }, { kind: 'hear', id: 1 }]) deliver(message)
    expect(end).not.toHaveBeenCalled()
    expect(readFromWorker({ kind: 'tell', id: 1 })).toBeUndefined()
  })

  it('that does not answer is none of ours', async () => {
    vi.useFakeTimers()
    try {
      const primary = new Primary({ send: () => {}, onMessage: () => {} })
      const joining = expect(primary.join(() => {})).rejects.toThrow('does not answer')
      await vi.advanceTimersByTimeAsync(10_000)
      await joining
      const turn = expect(primary.inTurn(async () => {})).rejects.toThrow(NoTurnError)
      await vi.advanceTimersByTimeAsync(3000)
      await turn
    } finally {
      vi.useRealTimers()
    }
  })
})
