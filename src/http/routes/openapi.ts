import type { FastifyPluginCallback } from 'fastify'
import { Type } from 'typebox'
import { NoQuery } from '../plugins/validation.ts'
import { answer, problems } from '../responses.ts'

const OpenApiDocument = Type.Object(
  {},
  { additionalProperties: true, $id: 'OpenApiDocument', description: 'An OpenAPI 3.1 document.' },
)

/** GET /openapi.json: the API description. */
export const openapi: FastifyPluginCallback = (app, _options, done) => {
  let text: string | undefined
  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'readApiDescription',
        tags: ['Service'],
        summary: 'The API description',
        description: 'OpenAPI 3.1. To read it as pages, see /docs.',
        querystring: NoQuery,
        response: { 200: answer('The API description.', OpenApiDocument), ...problems(400) },
      },
    },
    (_request, reply) => {
      text ??= JSON.stringify(app.swagger())
      reply.type('application/json; charset=utf-8').send(text)
    },
  )
  done()
}
