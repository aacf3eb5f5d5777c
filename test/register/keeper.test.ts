import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { fileSource } from '../../src/register/file-source.ts'
import { type KeeperParts, RegisterKeeper } from '../../src/register/keeper.ts'
import { RegisterCopy } from '../../src/register/register-copy.ts'
import { RegisterError } from '../../src/register/register-error.ts'
import { revisionOf } from '../../src/register/revision.ts'
import type { RegisterSource } from '../../src/register/source.ts'
import { bytesOf, smallDocument } from './document.ts'
import { sourceOf } from './keeping.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-keeper-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = (): string => join(folder, `${Math.random()}.json`)

const started: RegisterKeeper[] = []
afterEach(() => Promise.all(started.splice(0).map((keeper) => keeper.stop())))

/** A register of a sequence; of the same sequence, another where it is marked otherwise. */
const register = (sequence: number, mark = 'Nørager'): Buffer => {
  const document: RegisterDocument = { ...smallDocument(), sequence }
  document.areas[0] = { areaId: 'on', name: mark, municipalityCode: '0540' }
  return bytesOf(document)
}

const away = (): RegisterSource => ({
  name: 'a source',
  read: () => Promise.reject(new RegisterError('a source', 'it is away')),
})

const shipped = sourceOf(() => register(100, 'shipped'), 'the shipped')

const keep = async (parts: Partial<KeeperParts>) => {
  const log: { level: string; message: string; [name: string]: unknown }[] = []
  const keeper = new RegisterKeeper({
    log: {
      info: (what, message) => log.push({ level: 'info', message, ...what }),
      warn: (what, message) => log.push({ level: 'warn', message, ...what }),
    },
    shipped,
    interval: 5,
    ...parts,
  })
  started.push(keeper)
  await keeper.start()
  const codes = () => keeper.faults.map(({ code }) => code)
  const inUse = () => keeper.current?.stamp.revision
  return { keeper, log, codes, inUse }
}

describe('a register kept from a source', () => {
  it('is the one the source has, and is confirmed whenever it is read', async () => {
    const { keeper, inUse, codes } = await keep({ source: sourceOf(() => register(1)) })
    expect(inUse()).toBe(revisionOf(register(1)))
    expect(codes()).toEqual([])
    const confirmed = keeper.current?.stamp.confirmedAt ?? ''
    await vi.waitFor(() => expect((keeper.current?.stamp.confirmedAt ?? '') > confirmed).toBe(true))
  })

  it('becomes the newer one without anybody asking, and whoever has taken the former keeps it', async () => {
    let bytes = register(1)
    const { keeper, inUse, log } = await keep({ source: sourceOf(() => bytes) })
    const taken = keeper.current
    bytes = register(2)
    await vi.waitFor(() => expect(inUse()).toBe(revisionOf(register(2))))
    expect(taken?.stamp.revision).toBe(revisionOf(register(1)))
    expect(log.filter(({ message }) => message === 'register taken into use')).toMatchObject([
      { from: null, to: revisionOf(register(1)), sequence: 1 },
      { from: revisionOf(register(1)), to: revisionOf(register(2)), sequence: 2 },
    ])
  })

  it('counts how often it changed, the first not among them, and was not changed for what was refused', async () => {
    let bytes = register(1)
    const { keeper, inUse, codes } = await keep({ source: sourceOf(() => bytes) })
    expect(keeper.changes).toEqual({ swaps: 0, refusals: 0 })
    bytes = register(2)
    await vi.waitFor(() => expect(inUse()).toBe(revisionOf(register(2))))
    bytes = Buffer.from('{')
    await vi.waitFor(() => expect(codes()).toEqual(['source-refused']))
    // However often it is found.
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(keeper.changes).toEqual({ swaps: 1, refusals: 1 })
  })

  it.each([
    ['what is no JSON', () => Buffer.from('{'), 'source-refused', /it is not JSON/],
    ['what is cut off', () => register(3).subarray(0, 500), 'source-refused', /it is not JSON/],
    ['what is no register', () => Buffer.from('{}'), 'source-refused', /not a valid register document/],
    ['a rival of the same sequence', () => register(2, 'rival'), 'source-refused', /its sequence is 2/],
    ['a lower sequence', () => register(1), 'source-behind', /lower sequence/],
  ] as const)('is not replaced by %s, and says why, once', async (_what, bad, code, reason) => {
    let bytes: Buffer = register(2)
    const { keeper, inUse, codes, log } = await keep({ source: sourceOf(() => bytes) })
    bytes = bad()
    await vi.waitFor(() => expect(codes()).toEqual([code]))
    expect(keeper.faults[0]?.detail).toMatch(reason)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(inUse()).toBe(revisionOf(register(2)))
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(2)
    bytes = register(3)
    await vi.waitFor(() => expect([codes(), inUse()]).toEqual([[], revisionOf(register(3))]))
  })

  it('is not confirmed by a source that has something else, or is away', async () => {
    let bytes: Buffer | undefined = register(2)
    const source = sourceOf(() => bytes ?? Promise.reject(new RegisterError('a source', 'it is away')))
    const { keeper, codes } = await keep({ source })
    bytes = Buffer.from('{')
    await vi.waitFor(() => expect(codes()).toEqual(['source-refused']))
    const { confirmedAt } = keeper.current?.stamp ?? {}
    bytes = undefined
    await vi.waitFor(() => expect(codes()).toEqual(['source-away']))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(keeper.current?.stamp.confirmedAt).toBe(confirmedAt)
  })

  it('says that a source is slow before it has given up on it, and uses what it then answers', async () => {
    vi.useFakeTimers()
    try {
      let slow = false
      let answer: (bytes: Buffer) => void = () => {}
      const later = new Promise<Buffer>((resolve) => {
        answer = resolve
      })
      const source = sourceOf(() => (slow ? later : register(1)))
      const { codes, inUse } = await keep({ source })
      slow = true
      await vi.advanceTimersByTimeAsync(2100)
      expect(codes()).toEqual(['source-away'])
      slow = false
      answer(register(2))
      await vi.advanceTimersByTimeAsync(1)
      expect([codes(), inUse()]).toEqual([[], revisionOf(register(2))])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a register in a file', () => {
  it('is followed when it is written, replaced, and gone', async () => {
    const file = path()
    writeFileSync(file, register(1))
    const { inUse, codes } = await keep({ source: fileSource(file), interval: 20 })
    expect(inUse()).toBe(revisionOf(register(1)))
    writeFileSync(file, register(2))
    await vi.waitFor(() => expect(inUse()).toBe(revisionOf(register(2))))
    writeFileSync(`${file}.new`, register(3))
    renameSync(`${file}.new`, file)
    await vi.waitFor(() => expect(inUse()).toBe(revisionOf(register(3))))
    rmSync(file)
    await vi.waitFor(() => expect(codes()).toEqual(['source-away']))
    expect(inUse()).toBe(revisionOf(register(3)))
  })

  it('is watched: a change is seen although the next reading is far away', async () => {
    const file = path()
    writeFileSync(file, register(1))
    const { inUse } = await keep({ source: fileSource(file), interval: 3_600_000 })
    writeFileSync(file, register(2))
    await vi.waitFor(() => expect(inUse()).toBe(revisionOf(register(2))), { timeout: 5000 })
  })
})

describe('what a service begins with', () => {
  it('is the register that ships, where nothing else is named', async () => {
    const { inUse, codes } = await keep({})
    expect(inUse()).toBe(revisionOf(register(100, 'shipped')))
    expect(codes()).toEqual([])
  })

  it('is the register that ships, and says so, where another is named but away; and then that other, whatever its sequence', async () => {
    let bytes: Buffer | undefined
    const source = sourceOf(() => bytes ?? Promise.reject(new RegisterError('a source', 'it is away')))
    const { inUse, codes } = await keep({ source })
    expect(inUse()).toBe(revisionOf(register(100, 'shipped')))
    expect(codes()).toEqual(['source-away', 'register-fallback'])
    bytes = register(1)
    await vi.waitFor(() => expect([inUse(), codes()]).toEqual([revisionOf(register(1)), []]))
  })

  it('is the last good copy, where the source is away', async () => {
    const copy = path()
    const first = await keep({ source: sourceOf(() => register(5)), copy: new RegisterCopy(copy) })
    await first.keeper.stop()
    const { keeper, inUse, codes } = await keep({ source: away(), copy: new RegisterCopy(copy) })
    expect([inUse(), codes()]).toEqual([revisionOf(register(5)), ['source-away']])
    expect(Buffer.from(keeper.current?.bytes ?? []).equals(register(5))).toBe(true)
    expect(keeper.current?.stamp.confirmedAt).toBe(first.keeper.current?.stamp.confirmedAt)
    expect(keeper.current?.locate({ areaId: 'on' }, day('2024-03-01'))?.listDate).toBe('2023-12-01')
  })

  it('is the source again, where that has gone on since the copy was made', async () => {
    const copy = path()
    await (await keep({ source: sourceOf(() => register(5)), copy: new RegisterCopy(copy) })).keeper.stop()
    const { inUse } = await keep({ source: sourceOf(() => register(6)), copy: new RegisterCopy(copy) })
    expect(inUse()).toBe(revisionOf(register(6)))
  })

  it.each([
    ['no JSON', (_text: string) => '{'],
    ['no copy', (_text: string) => '{}'],
    ['damaged', (text: string) => text.replace('Nørager', 'Norager')],
    ['empty', (_text: string) => ''],
  ])('is not a copy that is %s', async (_what, damaged) => {
    const copy = path()
    await (await keep({ source: sourceOf(() => register(5)), copy: new RegisterCopy(copy) })).keeper.stop()
    writeFileSync(copy, damaged(readFileSync(copy, 'utf8')))
    const { inUse, log } = await keep({ source: away(), copy: new RegisterCopy(copy) })
    expect(inUse()).toBe(revisionOf(register(100, 'shipped')))
    expect(log).toContainEqual(expect.objectContaining({ message: 'copy of the register not taken' }))
  })

  it('is nothing where there is nothing, until something comes', async () => {
    let bytes: Buffer | undefined
    const source = sourceOf(() => bytes ?? Promise.reject(new RegisterError('a source', 'it is away')))
    const { inUse, codes } = await keep({ source, shipped: away() })
    expect([inUse(), codes()]).toEqual([undefined, ['source-away', 'register-fallback']])
    bytes = register(1)
    await vi.waitFor(() => expect([inUse(), codes()]).toEqual([revisionOf(register(1)), []]))
  })
})

describe('the copy on disk', () => {
  it('says so where it cannot be written, and is written when it can', async () => {
    const parent = path()
    writeFileSync(parent, 'a file where a folder should be')
    const copy = new RegisterCopy(join(parent, 'copy.json'))
    let bytes = register(1)
    const { codes } = await keep({ source: sourceOf(() => bytes), copy })
    await vi.waitFor(() => expect(codes()).toEqual(['copy-failed']))
    rmSync(parent)
    bytes = register(2)
    await vi.waitFor(() => expect(codes()).toEqual([]))
    expect((await copy.read())?.revision).toBe(revisionOf(register(2)))
  })

  it('never takes the register that ships for a publication', async () => {
    const copy = new RegisterCopy(path())
    const { keeper } = await keep({ copy })
    await keeper.stop()
    expect(await copy.read()).toBeUndefined()
  })
})

describe('publishing without Redis', () => {
  it('lasts, being on disk before it is in use', async () => {
    const copy = path()
    const { keeper, inUse } = await keep({ copy: new RegisterCopy(copy) })
    const publication = await keeper.publish(register(101), inUse() ?? '')
    expect(publication).toMatchObject({ outcome: 'published', previous: revisionOf(register(100, 'shipped')) })
    expect((await new RegisterCopy(copy).read())?.revision).toBe(revisionOf(register(101)))
    const again = await keep({ copy: new RegisterCopy(copy) })
    expect(again.inUse()).toBe(revisionOf(register(101)))
  })

  it('is refused where it would be lost', async () => {
    const { keeper, inUse } = await keep({})
    const before = inUse() ?? ''
    expect(await keeper.publish(register(101), before)).toMatchObject({ outcome: 'unavailable' })
    expect(inUse()).toBe(before)
  })

  it('is newer than the source, which then says that it is behind and still confirms', async () => {
    const source = sourceOf(() => register(1))
    const { keeper, inUse, codes } = await keep({ source, copy: new RegisterCopy(path()) })
    await keeper.publish(register(2), inUse() ?? '')
    await vi.waitFor(() => expect(codes()).toEqual(['source-behind']))
    const { confirmedAt = '' } = keeper.current?.stamp ?? {}
    await vi.waitFor(() => expect((keeper.current?.stamp.confirmedAt ?? '') > confirmedAt).toBe(true))
    expect(inUse()).toBe(revisionOf(register(2)))
  })
})
