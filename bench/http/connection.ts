import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { WrongAnswer } from '../measure/right.ts'
import type { Exchange } from './exchange.ts'

const STATUS_LINE = Buffer.from('HTTP/1.1 200 ')

/**
 * A connection that is kept, with one request on it at a time. It reads no more of an answer than that
 * it is a 200 of the right length: the load must cost less than what it loads.
 */
export class Connection {
  readonly #socket: Socket
  #done = false
  #awaited = 0
  #received = 0
  #answered: () => void = () => {}

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
  }

  /** @param failed told when the connection breaks, or a wrong answer comes. */
  static async open(port: number, failed: (error: Error) => void): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    const connection = new Connection(socket)
    socket.on('error', failed)
    socket.on('close', () => {
      if (!connection.#done) failed(new Error('a connection was closed by the server'))
    })
    return connection
  }

  send({ request, answerBytes }: Exchange, answered: () => void): void {
    this.#awaited = answerBytes
    this.#received = 0
    this.#answered = answered
    this.#socket.write(request)
  }

  close(): void {
    this.#done = true
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    if (this.#received === 0 && STATUS_LINE.compare(chunk, 0, STATUS_LINE.length) !== 0) {
      this.#socket.destroy(new WrongAnswer(`answered ${chunk.toString('latin1', 0, 1000)}`))
      return
    }
    this.#received += chunk.length
    if (this.#received === this.#awaited) this.#answered()
    else if (this.#received > this.#awaited) {
      this.#socket.destroy(new WrongAnswer(`an answer of ${this.#received} bytes instead of ${this.#awaited}`))
    }
  }
}
