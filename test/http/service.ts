import { connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp, type Dependencies } from '../../src/app.ts'
import { day } from '../../src/law/calendar.ts'
import type { RegisterSnapshot } from '../../src/register/snapshot.ts'
import { shipped } from '../batch/requests.ts'
import { holdToDescription } from '../conformance/hold-to-description.ts'

/** The service with the shipped register, on a day of its lists, its log lines kept. */

const snapshot: Promise<RegisterSnapshot> = shipped()

/** @param prepare what is done to it before it is ready. */
export const service = async (
  changed: Partial<Dependencies> = {},
  prepare: (app: FastifyInstance) => void = () => {},
) => {
  const register = await snapshot
  const log: string[] = []
  const app = buildApp({
    register: () => register,
    faults: () => [],
    publish: () => Promise.reject(new Error('nothing is published in this test')),
    maxRegisterAge: 300,
    today: () => day('2024-03-01'),
    bodyLimit: 1024 * 1024,
    log: { level: 'trace', destination: { write: (line) => log.push(line) } },
    ...changed,
  })
  holdToDescription(app)
  prepare(app)
  await app.ready()
  return { app, log, register }
}

export type Service = Awaited<ReturnType<typeof service>>

/** Listens on a free port, and says which. */
export const listen = async ({ app }: Service): Promise<number> => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the service does not listen on a port')
  return address.port
}

/** A connection on which a test writes what it likes; what comes back is in `received`. */
export const dial = async (port: number): Promise<Dialled> => {
  const socket = connect({ port, host: '127.0.0.1' })
  const dialled = new Dialled(socket)
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return dialled
}

export class Dialled {
  readonly socket: Socket
  received = ''
  readonly closed: Promise<void>

  constructor(socket: Socket) {
    this.socket = socket
    socket.setEncoding('utf8')
    socket.on('data', (text) => {
      this.received += text
    })
    // A connection that the service resets is closed all the same.
    socket.on('error', () => {})
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()))
  }

  /** Resolves when so much has come back that it matches. */
  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.received)) await new Promise((resolve) => this.socket.once('data', resolve))
  }
}
