import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import { fastify } from 'fastify'
import type { TSchema } from 'typebox'
import { Decision } from '../../src/decision/decision.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { forever, readFloorOptions } from './floor.ts'
import { QUESTION_HEADER } from './question.ts'

/** fast-json-stringify takes a schema that stands in two places for two of the same name; without names it takes it. */
const unnamed = (schema: TSchema): TSchema =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === '$id' ? undefined : value)))

/**
 * The floor of what the service is built on: one Fastify route with TypeBox, the same request schema,
 * the same answers from objects through their response schema, and no logging. It decides nothing.
 */
export const run = async (options: readonly string[]): Promise<number> => {
  const { port, answers } = readFloorOptions(options)
  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler).withTypeProvider<TypeBoxTypeProvider>()
  const schema = { body: DecisionRequest, response: { 200: unnamed(Decision) } }
  app.post('/v1/decisions', { schema }, (request, reply) => {
    reply.send(answers[Number(request.headers[QUESTION_HEADER])])
  })
  await app.listen({ host: '127.0.0.1', port })
  return forever()
}
