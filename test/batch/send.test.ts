import { PassThrough, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sendAll } from '../../src/batch/send.ts'

/** Bytes without end that lie in one buffer, and whether their source was told that no more are wanted. */
const endless = () => {
  const source = { given: 0, ended: false, bytes: give() }
  async function* give(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.alloc(1)
    try {
      for (;;) {
        source.given += 1
        buffer.writeUInt8(source.given % 256)
        yield buffer
      }
    } finally {
      source.ended = true
    }
  }
  return source
}

/** A stream that takes as many writes as it is let. */
const taking = (most: number) => {
  const taken: number[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      // Looked at late, as a socket does.
      setImmediate(() => {
        taken.push(chunk.readUInt8())
        if (taken.length < most) done()
      })
    },
  })
  return { stream, taken }
}

describe('sending bytes', () => {
  it('asks for more only when those before have been taken', async () => {
    const source = endless()
    const { stream, taken } = taking(5)
    const sending = sendAll(source.bytes, stream).catch((error: unknown) => error)
    while (taken.length < 5) await setTimeout(1)
    await setTimeout(5)
    expect(taken).toEqual([1, 2, 3, 4, 5])
    expect([source.given, source.ended]).toEqual([5, false])
    stream.destroy()
    expect(await sending).toBeInstanceOf(Error)
    expect([source.given, source.ended]).toEqual([5, true])
  })

  it('ends its source when the stream is closed already, or fails', async () => {
    const closed = new PassThrough()
    closed.destroy()
    const source = endless()
    await expect(sendAll(source.bytes, closed)).rejects.toThrow('closed')
    expect(source.ended).toBe(true)

    const failing = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space')) })
    failing.on('error', () => {})
    const other = endless()
    await expect(sendAll(other.bytes, failing)).rejects.toThrow('no space')
    expect([other.given, other.ended]).toEqual([1, true])
  })
})
