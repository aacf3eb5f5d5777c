import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { whyOutdated } from '../../register/freshness.ts'
import { RegisterStamp } from '../../register/stamp.ts'
import type { Context } from '../context.ts'
import { NoQuery } from '../plugins/validation.ts'
import { answer, problems } from '../responses.ts'

export const Health = Type.Object({ status: Type.Literal('ok') }, { $id: 'Health' })

export const Readiness = Type.Object(
  {
    status: Type.Enum(['ready', 'degraded'], {
      description: 'degraded: answers, but on grounds that an operator should renew.',
    }),
    reasons: Type.Array(Type.Object({ code: Type.Enum(['register-outdated']), detail: Type.String() }), {
      description: 'Why it is degraded.',
    }),
    register: RegisterStamp,
  },
  { $id: 'Readiness' },
)

export type Readiness = Static<typeof Readiness>

/** Whether the process lives, and whether it can decide. */
export const health: FastifyPluginCallbackTypebox<Context> = (app, { register, today }, done) => {
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
        response: { 200: answer('It can; degraded where there are reasons.', Readiness), ...problems(400) },
      },
    },
    (_request, reply) => {
      const { stamp } = register()
      const outdated = whyOutdated(stamp, today())
      const reasons: Readiness['reasons'] =
        outdated === undefined ? [] : [{ code: 'register-outdated', detail: outdated }]
      reply.send({ status: reasons.length === 0 ? 'ready' : 'degraded', reasons, register: stamp })
    },
  )
  done()
}
