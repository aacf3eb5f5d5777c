import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { archiveFolder } from '../../src/register/archive-folder.ts'
import { RegisterKeeper } from '../../src/register/keeper.ts'
import { readRegister } from '../../src/register/load.ts'
import { redisAddress } from '../../src/register/redis/redis-address.ts'
import { redisLink } from '../../src/register/redis/redis-link.ts'
import { SharedRegister } from '../../src/register/redis/shared-register.ts'
import { ArchiveAway, RegisterArchive, type RevisionStore } from '../../src/register/register-archive.ts'
import { revisionOf } from '../../src/register/revision.ts'
import type { RegisterSnapshot } from '../../src/register/snapshot.ts'
import { describeWithRedis, sharedRedis } from '../redis/shared-redis.ts'
import { bytesOf, smallDocument } from './document.ts'
import { quiet, sourceOf } from './keeping.ts'

const root = mkdtempSync(join(tmpdir(), 'anvis-archive-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const newFolder = (): string => {
  folders += 1
  return join(root, `${folders}`, 'kept')
}

const bytes = (sequence: number): Buffer => bytesOf({ ...smallDocument(), sequence })
const register = (sequence: number): RegisterSnapshot => readRegister(bytes(sequence), 'a test', new Date())
const revision = (sequence: number): string => revisionOf(bytes(sequence))

/** A store in memory that can be away. */
const storeOf = () => {
  const kept = new Map<string, Uint8Array>()
  const store = {
    kept,
    away: false,
    keep: async (name: string, content: Uint8Array) => {
      if (store.away) throw new Error('the store is away')
      kept.set(name, content)
    },
    find: async (name: string) => {
      if (store.away) throw new Error('the store is away')
      return kept.get(name)
    },
  } satisfies RevisionStore & Record<string, unknown>
  return store
}

describe('an archive', () => {
  it('without a store has the last few at hand', async () => {
    const archive = new RegisterArchive([])
    for (let sequence = 1; sequence <= 5; sequence += 1) archive.add(register(sequence))
    await archive.settle()
    expect(await archive.document(revision(5))).toEqual(bytes(5))
    expect((await archive.register(revision(2)))?.document.sequence).toBe(2)
    expect(await archive.document(revision(1))).toBeUndefined()
    expect(await archive.register(revision(1))).toBeUndefined()
  })

  it('finds in a store what is not at hand any more, byte for byte', async () => {
    const folder = newFolder()
    const archive = new RegisterArchive([archiveFolder(folder)])
    for (let sequence = 1; sequence <= 9; sequence += 1) archive.add(register(sequence))
    await archive.settle()
    const later = new RegisterArchive([archiveFolder(folder)])
    expect(await later.document(revision(1))).toEqual(bytes(1))
    expect((await later.register(revision(1)))?.stamp.revision).toBe(revision(1))
    expect(readdirSync(folder)).toHaveLength(9)
    expect(readFileSync(join(folder, `${revision(3)}.json`))).toEqual(bytes(3))
  })

  it.each(['', 'x', '../secret', `${'a'.repeat(63)}/`, 'A'.repeat(64)])('looks nowhere for %j', async (name) => {
    const find = vi.fn(async () => bytes(1))
    expect(await new RegisterArchive([{ keep: async () => {}, find }]).document(name)).toBeUndefined()
    expect(find).not.toHaveBeenCalled()
  })

  it('takes nothing that is not of its revision, and looks in the next store', async () => {
    const [damaged, whole] = [storeOf(), storeOf()]
    damaged.kept.set(revision(1), bytes(2))
    expect(await new RegisterArchive([damaged]).document(revision(1))).toBeUndefined()
    whole.kept.set(revision(1), bytes(1))
    expect(await new RegisterArchive([damaged, whole]).document(revision(1))).toEqual(bytes(1))
  })

  it('cannot tell while a store is away, unless another has it', async () => {
    const [away, other] = [storeOf(), storeOf()]
    away.away = true
    const archive = new RegisterArchive([away, other])
    await expect(archive.document(revision(1))).rejects.toThrow(ArchiveAway)
    await expect(archive.register(revision(1))).rejects.toThrow(ArchiveAway)
    other.kept.set(revision(1), bytes(1))
    expect(await archive.document(revision(1))).toEqual(bytes(1))
  })

  it('keeps what a store could not take, and finds it meanwhile', async () => {
    const store = storeOf()
    const archive = new RegisterArchive([store])
    store.away = true
    for (let sequence = 1; sequence <= 9; sequence += 1) archive.add(register(sequence))
    await expect(archive.settle()).rejects.toThrow('the store is away')
    expect(await archive.document(revision(1))).toEqual(bytes(1))
    store.away = false
    await archive.settle()
    expect([...store.kept.keys()]).toEqual(Array.from({ length: 9 }, (_, index) => revision(index + 1)))
  })

  it('reads none that this version cannot use', async () => {
    const store = storeOf()
    const other = Buffer.from('{"schemaVersion":0}')
    store.kept.set(revisionOf(other), other)
    const archive = new RegisterArchive([store])
    expect(await archive.register(revisionOf(other))).toBeUndefined()
    expect(await archive.document(revisionOf(other))).toEqual(other)
  })
})

describe('the keeper of the register', () => {
  const keeping = async (archive: RegisterArchive, source?: () => Buffer) => {
    const keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => bytes(100)),
      source: source && sourceOf(source),
      archive,
      interval: 20,
    })
    await keeper.start()
    onTestFinished(() => keeper.stop())
    return keeper
  }

  it('keeps every register that comes into use, the one that ships too', async () => {
    const store = storeOf()
    await keeping(new RegisterArchive([store]))
    await vi.waitFor(() => expect([...store.kept.keys()]).toEqual([revision(100)]))
    let sequence = 1
    await keeping(new RegisterArchive([store]), () => bytes(sequence))
    sequence = 2
    await vi.waitFor(() => expect(store.kept.get(revision(2))).toEqual(bytes(2)))
    expect(store.kept.get(revision(1))).toEqual(bytes(1))
  })

  it('says so where one cannot be kept, and until it is', async () => {
    const store = storeOf()
    store.away = true
    let sequence = 1
    const keeper = await keeping(new RegisterArchive([store]), () => bytes(sequence))
    const codes = () => keeper.faults.map(({ code }) => code)
    await vi.waitFor(() => expect(codes()).toEqual(['archive-failed']))
    store.away = false
    sequence = 2
    await vi.waitFor(() => expect(codes()).toEqual([]))
    expect([...store.kept.keys()]).toEqual([revision(1), revision(2)])
  })
})

describeWithRedis('an archive in Redis', () => {
  const { url, prefix, sweep } = sharedRedis()
  afterAll(() => sweep())

  it('is shared by replicas, and outlives publications', async () => {
    const address = redisAddress(url)
    if (address === undefined) throw new Error('no address of Redis')
    const keeping = async (current: () => Buffer) => {
      const shared = new SharedRegister(redisLink(address), prefix)
      const archive = new RegisterArchive([shared.archive])
      const keeper = new RegisterKeeper({
        log: quiet,
        shipped: sourceOf(() => bytes(100)),
        source: sourceOf(current),
        shared,
        archive,
        interval: 20,
      })
      await keeper.start()
      return { keeper, archive }
    }
    let sequence = 1
    const first = await keeping(() => bytes(sequence))
    sequence = 2
    await vi.waitFor(() => expect(first.keeper.current?.stamp.revision).toBe(revision(2)))
    const second = await keeping(() => bytes(2))
    await vi.waitFor(async () => expect(await second.archive.document(revision(1))).toEqual(bytes(1)))
    await first.keeper.stop()
    await second.keeper.stop()
    await expect(second.archive.document(revision(3))).rejects.toThrow(ArchiveAway)
  })
})
