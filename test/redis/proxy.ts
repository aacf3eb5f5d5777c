import { randomBytes } from 'node:crypto'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { open, shut } from './listener.ts'

/**
 * - `refuse`: as if the server were dead: its connections are gone, and new ones are refused
 * - `freeze`: connections are taken and kept, and nothing passes; what is held passes when the mode changes
 * - `slow`: everything passes so many milliseconds later
 * - `resetMidReply`: so many bytes of what the server sends next pass, then the connection is reset; then `pass` again
 * - `garbage`: for every reply of the server, random bytes
 * - `slice`: everything passes one byte at a time
 */
export type ProxyMode =
  | 'pass'
  | 'refuse'
  | 'freeze'
  | { readonly slow: number }
  | { readonly resetMidReply: number }
  | 'garbage'
  | 'slice'

type Target = { readonly host: string; readonly port: number }

/** A stretch of bad network in front of a server. The mode holds for open connections too. */
export class TcpProxy {
  readonly host = '127.0.0.1'
  readonly port: number
  /** How many connections there have been. */
  accepted = 0
  readonly #server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#join(client))
  readonly #target: Target
  readonly #clients = new Set<Socket>()
  readonly #frozen: (() => void)[] = []
  #mode: ProxyMode = 'refuse'

  constructor(port: number, target: Target) {
    this.port = port
    this.#target = target
  }

  /** How many connections there are. */
  get connections(): number {
    return this.#clients.size
  }

  async switchTo(mode: ProxyMode): Promise<void> {
    const was = this.#mode
    this.#mode = mode
    if (mode === 'refuse' && was !== 'refuse') {
      for (const client of this.#clients) client.destroy()
      await shut(this.#server)
    }
    if (was === 'refuse' && mode !== 'refuse') await open(this.#server, this.port)
    for (const goOn of this.#frozen.splice(0)) goOn()
  }

  close(): Promise<void> {
    return this.switchTo('refuse')
  }

  #join(client: Socket): void {
    this.accepted += 1
    this.#clients.add(client)
    client.once('close', () => this.#clients.delete(client))
    const server = connect({ ...this.#target, allowHalfOpen: true, noDelay: true })
    this.#pipe(client, server, (bytes) => this.#pass(bytes, server))
    this.#pipe(server, client, (bytes) => this.#reply(bytes, client))
  }

  /** Bytes, the end and the close pass in the order in which they came, whatever holds them up. */
  #pipe(from: Socket, to: Socket, deliver: (bytes: Buffer) => Promise<void>): void {
    let before = Promise.resolve()
    const queue = (deed: () => unknown): void => {
      const due = performance.now() + (typeof this.#mode === 'object' && 'slow' in this.#mode ? this.#mode.slow : 0)
      before = before.then(async () => {
        if (due > performance.now()) await sleep(due - performance.now())
        await this.#thaw()
        await deed()
      })
    }
    from.on('data', (bytes) => queue(() => deliver(bytes)))
    from.on('end', () => queue(() => to.end()))
    from.on('error', () => {})
    from.on('close', () => queue(() => to.destroy()))
  }

  async #thaw(): Promise<void> {
    while (this.#mode === 'freeze') await new Promise<void>((resolve) => this.#frozen.push(resolve))
  }

  async #reply(bytes: Buffer, client: Socket): Promise<void> {
    const mode = this.#mode
    if (mode === 'garbage') return write(client, garbage(bytes.length))
    if (typeof mode === 'string' || !('resetMidReply' in mode)) return this.#pass(bytes, client)
    const left = mode.resetMidReply - bytes.length
    this.#mode = left > 0 ? { resetMidReply: left } : 'pass'
    await write(client, bytes.subarray(0, mode.resetMidReply))
    if (left > 0) return
    // A reset that is there before the bytes are read looks like an ordinary end to Node.
    await sleep(10)
    reset(client)
  }

  async #pass(bytes: Buffer, to: Socket): Promise<void> {
    if (this.#mode !== 'slice') return write(to, bytes)
    for (const byte of bytes) {
      await this.#thaw()
      await write(to, Buffer.of(byte))
      // So that a receiver in this process reads the byte before the next one is there.
      await turn()
    }
  }
}

const write = (to: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => {
    to.write(bytes, () => resolve())
  })

/** Sends a reset, and nothing else: by itself, `resetAndDestroy` first says that it is done writing. */
const reset = (socket: Socket): void => {
  socket._final = (done) => done()
  socket.resetAndDestroy()
}

/** Never by chance the beginning of a good reply: no protocol's first byte is above 0x7f. */
const garbage = (length: number): Buffer => {
  const bytes = randomBytes(Math.max(length, 16))
  bytes.writeUInt8(bytes.readUInt8(0) | 0x80, 0)
  return bytes
}

/** Starts a proxy in front of a server, which need not be there yet. */
export const startProxy = async (target: Target): Promise<TcpProxy> => {
  const proxy = new TcpProxy(await freePort(), target)
  await proxy.switchTo('pass')
  return proxy
}
