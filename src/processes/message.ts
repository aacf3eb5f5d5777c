import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Envelope } from '../register/envelope.ts'
import { MetricReadings } from '../telemetry/metric-readings.ts'

/**
 * What passes between the primary process and its workers. The two may be of different versions, for a
 * restart replaces the workers alone: what one of them does not know, it leaves aside.
 */

/** Numbers what is answered, on the side that asks. */
const Id = Type.Integer()

const Register = Type.Object({ sequence: Type.Integer(), envelope: Envelope })

export type SentRegister = Static<typeof Register>

/** What a worker says of the register to its siblings, by way of the primary; or only to hear that it was heard. */
const ToSiblings = Type.Union([
  Type.Object({ kind: Type.Literal('join'), id: Id }),
  Type.Object({ kind: Type.Literal('turn'), id: Id }),
  Type.Object({ kind: Type.Literal('release'), id: Id }),
  Type.Object({ kind: Type.Literal('tell'), id: Id, register: Register }),
  Type.Object({ kind: Type.Literal('leave'), register: Register }),
  Type.Object({ kind: Type.Literal('heard'), id: Id }),
  Type.Object({ kind: Type.Literal('catch-up'), id: Id }),
])

export type ToSiblings = Static<typeof ToSiblings>

/** It is where the worker listens, and has its register. */
const Serving = Type.Object({ kind: Type.Literal('serving'), address: Type.String() })

/** Without a number where nobody asked: the last that it has counted before it ends. */
const Metrics = Type.Object({ kind: Type.Literal('metrics'), id: Type.Optional(Id), metrics: MetricReadings })

const FromWorker = Type.Union([Serving, Metrics, ToSiblings])

export type FromWorker = Static<typeof FromWorker>

const FromSiblings = Type.Union([
  Type.Object({ kind: Type.Literal('answer'), id: Id, register: Type.Optional(Register) }),
  Type.Object({ kind: Type.Literal('hear'), id: Id, register: Register }),
])

export type FromSiblings = Static<typeof FromSiblings>

/** `retire`: finish what is under way, however long it takes; `end`: do so, but soon. */
const Order = Type.Object({ kind: Type.Enum(['retire', 'end']) })

const AskMetrics = Type.Object({ kind: Type.Literal('metrics'), id: Id })

const FromPrimary = Type.Union([FromSiblings, Order, AskMetrics])

export type FromPrimary = Static<typeof FromPrimary>

const fromWorker = Compile(FromWorker)
const fromPrimary = Compile(FromPrimary)

export const readFromWorker = (message: unknown): FromWorker | undefined =>
  fromWorker.Check(message) ? message : undefined

export const readFromPrimary = (message: unknown): FromPrimary | undefined =>
  fromPrimary.Check(message) ? message : undefined
