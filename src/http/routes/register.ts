import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { registerSummary } from '../../register/read.ts'
import { RegisterSummary } from '../../register/read-schemas.ts'
import type { Context } from '../context.ts'
import { NoQuery } from '../plugins/validation.ts'
import { answerByRegister, problems } from '../responses.ts'

/** The register that decisions rest on now. */
export const registerInUse: FastifyPluginCallbackTypebox<Context> = (app, { register, now }, done) => {
  app.get(
    '/v1/register',
    {
      schema: {
        operationId: 'readRegister',
        tags: ['Register'],
        summary: 'The register in use',
        description: 'Its revision and age, the editions of the lists that it holds, and how far each of them goes.',
        querystring: NoQuery,
        response: { 200: answerByRegister('The register in use.', RegisterSummary), ...problems(400, 503) },
      },
    },
    (_request, reply) => {
      reply.send(registerSummary(register(reply), now()))
    },
  )
  done()
}
