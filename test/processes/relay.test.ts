import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromSiblings, SentRegister } from '../../src/processes/message.ts'
import { type Member, Relay } from '../../src/processes/relay.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(0)

const register = (sequence: number, revision = `revision ${sequence}`): SentRegister => ({
  sequence,
  envelope: { revision, confirmedAt: '2024-03-01T00:00:00.000Z', document: '{}' },
})

/** A relay with so many that have joined it, and what each was sent since. */
const joined = (count: number) => {
  const relay = new Relay()
  const members = Array.from({ length: count }, () => {
    const sent: FromSiblings[] = []
    const member: Member = { send: (message) => sent.push(message) }
    relay.take(member, { kind: 'join', id: 0 })
    sent.length = 0
    return { member, sent, say: relay.take.bind(relay, member), leave: () => relay.gone(member) }
  })
  const nth = (n: number) => {
    const member = members[n]
    if (member === undefined) throw new Error(`there are ${count} members`)
    return member
  }
  return { relay, nth }
}

/** What one who joins now is to begin with. */
const begins = (relay: Relay): SentRegister | undefined => {
  let with_: SentRegister | undefined
  const member: Member = {
    send: (message) => {
      with_ = message.register
    },
  }
  relay.take(member, { kind: 'join', id: 1 })
  relay.gone(member)
  return with_
}

describe('turns', () => {
  it('are given to one after another, in the order in which they are asked for', () => {
    const { nth } = joined(3)
    for (const n of [2, 0, 1]) nth(n).say({ kind: 'turn', id: n })
    expect([nth(0).sent, nth(1).sent, nth(2).sent]).toEqual([[], [], [{ kind: 'answer', id: 2 }]])
    nth(2).say({ kind: 'release', id: 2 })
    expect([nth(0).sent, nth(1).sent]).toEqual([[{ kind: 'answer', id: 0 }], []])
    nth(0).say({ kind: 'release', id: 0 })
    expect(nth(1).sent).toEqual([{ kind: 'answer', id: 1 }])
  })

  it('pass on where who has one, or waits for one, is gone', () => {
    const { nth } = joined(3)
    for (const n of [0, 1, 2]) nth(n).say({ kind: 'turn', id: n })
    nth(1).leave()
    expect(nth(2).sent).toEqual([])
    nth(0).leave()
    expect(nth(2).sent).toEqual([{ kind: 'answer', id: 2 }])
    expect(nth(1).sent).toEqual([])
  })

  it('are not given to who no longer waits for one', () => {
    const { nth } = joined(2)
    nth(0).say({ kind: 'turn', id: 1 })
    nth(1).say({ kind: 'turn', id: 5 })
    nth(1).say({ kind: 'release', id: 5 })
    nth(0).say({ kind: 'release', id: 1 })
    expect(nth(1).sent).toEqual([])
    nth(1).say({ kind: 'turn', id: 6 })
    expect(nth(1).sent).toEqual([{ kind: 'answer', id: 6 }])
  })

  it('come after what was told in the turns before', () => {
    const { nth } = joined(2)
    nth(0).say({ kind: 'turn', id: 1 })
    nth(1).say({ kind: 'turn', id: 1 })
    nth(0).say({ kind: 'tell', id: 2, register: register(7) })
    nth(0).say({ kind: 'release', id: 1 })
    expect(nth(1).sent).toMatchObject([
      { kind: 'hear', register: register(7) },
      { kind: 'answer', id: 1 },
    ])
  })
})

describe('what one tells', () => {
  /** The number by which the last thing heard is known. */
  const heard = (sent: readonly FromSiblings[]): number => sent.findLast(({ kind }) => kind === 'hear')?.id ?? -1

  it('is answered when all others have heard it', async () => {
    const { nth } = joined(3)
    nth(0).say({ kind: 'tell', id: 9, register: register(7) })
    nth(1).say({ kind: 'heard', id: heard(nth(1).sent) })
    await settle()
    expect(nth(0).sent).toEqual([])
    nth(2).say({ kind: 'heard', id: heard(nth(2).sent) })
    await settle()
    expect(nth(0).sent).toEqual([{ kind: 'answer', id: 9 }])
  })

  it('is answered although one is gone, or does not answer, or there is no other', async () => {
    const { nth } = joined(3)
    nth(0).say({ kind: 'tell', id: 9, register: register(7) })
    nth(1).leave()
    await vi.advanceTimersByTimeAsync(1499)
    expect(nth(0).sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(nth(0).sent).toEqual([{ kind: 'answer', id: 9 }])
    nth(2).leave()
    nth(0).say({ kind: 'tell', id: 10, register: register(8) })
    await settle()
    expect(nth(0).sent).toHaveLength(2)
  })
})

describe('one who joins later', () => {
  it('begins with nothing where there is nothing', () => {
    expect(begins(joined(2).relay)).toBeUndefined()
  })

  it('begins with the newest that was left or told', () => {
    const { relay, nth } = joined(2)
    nth(0).say({ kind: 'leave', register: register(7) })
    nth(1).say({ kind: 'leave', register: register(6) })
    expect(begins(relay)).toEqual(register(7))
    nth(1).say({ kind: 'tell', id: 1, register: register(8) })
    nth(0).say({ kind: 'tell', id: 1, register: register(7) })
    expect(begins(relay)).toEqual(register(8))
  })

  it('begins with what was published, of two that share a sequence', () => {
    const { relay, nth } = joined(2)
    nth(0).say({ kind: 'leave', register: register(7, 'from a source') })
    nth(1).say({ kind: 'tell', id: 1, register: register(7, 'published') })
    nth(0).say({ kind: 'leave', register: register(7, 'from a source') })
    expect(begins(relay)?.envelope.revision).toBe('published')
  })
})
