import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { whyOutdated } from '../../register/freshness.ts'
import { type RegisterFault, registerFaultCodes } from '../../register/register-faults.ts'
import { ageSeconds, RegisterStamp } from '../../register/stamp.ts'
import type { Context } from '../context.ts'
import { NoQuery } from '../plugins/validation.ts'
import { answer, problems } from '../responses.ts'

export const Health = Type.Object({ status: Type.Literal('ok') }, { $id: 'Health' })

export const Readiness = Type.Object(
  {
    status: Type.Enum(['ready', 'degraded', 'unavailable'], {
      description:
        'degraded: answers, but on grounds that an operator should renew. unavailable: has no register to answer from, or is about to end.',
    }),
    reasons: Type.Array(
      Type.Object({
        code: Type.Enum([
          'closing',
          'no-register',
          'register-outdated',
          'register-unconfirmed',
          ...registerFaultCodes,
          'issuer-away',
        ]),
        detail: Type.String(),
      }),
      { description: 'Why it is not ready.' },
    ),
    register: Type.Union([RegisterStamp, Type.Null()]),
  },
  { $id: 'Readiness' },
)

export type Readiness = Static<typeof Readiness>

/** All the reasons there can be. */
export const reasonCodes: readonly string[] = Readiness.properties.reasons.items.properties.code.enum

/** What is wrong with what the service rests on. */
export type ServiceFault = RegisterFault | { readonly code: 'issuer-away'; readonly detail: string }

export interface Keeping {
  /** What is wrong, now, with the keeping of the register and of the issuer's keys. */
  readonly faults: () => readonly ServiceFault[]
  /** The register in use, if there is one. */
  readonly current: () => { readonly stamp: RegisterStamp } | undefined
  /** Whether it is about to end: it answers yet, and whoever can should ask another. */
  readonly closing: () => boolean
  /** How old the register may be before that is a fault, in seconds. */
  readonly maxAge: number
}

/** Whether the process lives, and whether it can decide. */
export const health: FastifyPluginCallbackTypebox<Context & Keeping> = (app, context, done) => {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'health',
        tags: ['Service'],
        summary: 'Does the process live?',
        description: 'Says so whenever it can.',
        querystring: NoQuery,
        response: { 200: answer('It lives.', Health), ...problems(400) },
      },
    },
    (_request, reply) => {
      reply.send({ status: 'ok' })
    },
  )
  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'readiness',
        tags: ['Service'],
        summary: 'Can the service decide?',
        description: 'A degraded service still answers, and says in its answers what they rest on.',
        querystring: NoQuery,
        response: {
          200: answer('It can; degraded where there are reasons.', Readiness),
          503: answer('It cannot, for there is no register; or it soon cannot, for it is about to end.', Readiness),
          ...problems(400),
        },
      },
    },
    (_request, reply) => {
      const readiness = readinessOf(context)
      reply.code(readiness.status === 'unavailable' ? 503 : 200).send(readiness)
    },
  )
  done()
}

/** Whether the service can decide, and why not, or not well. */
export const readinessOf = (parts: Pick<Context, 'today' | 'now'> & Keeping): Readiness => {
  const { faults, current, closing, maxAge, today, now } = parts
  const stamp = current()?.stamp
  const ends = closing()
    ? [{ code: 'closing' as const, detail: 'The service was asked to end, and soon takes no more connections.' }]
    : []
  if (stamp === undefined) {
    const none = { code: 'no-register' as const, detail: 'No register could be read yet.' }
    return { status: 'unavailable', reasons: [...ends, none, ...faults()], register: null }
  }
  const outdated = whyOutdated(stamp, today())
  const age = ageSeconds(stamp, now())
  const faulty: Readiness['reasons'] = [
    ...faults(),
    ...(age > maxAge
      ? [
          {
            code: 'register-unconfirmed' as const,
            detail: `The register was last known to be the current one ${age} seconds ago; allowed are ${maxAge}.`,
          },
        ]
      : []),
    ...(outdated === undefined ? [] : [{ code: 'register-outdated' as const, detail: outdated }]),
  ]
  if (ends.length > 0) return { status: 'unavailable', reasons: [...ends, ...faulty], register: stamp }
  return { status: faulty.length === 0 ? 'ready' : 'degraded', reasons: faulty, register: stamp }
}
