import type { FastifyInstance } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { problem } from '../../problem.ts'
import type { Fault } from '../../schema/fault.ts'
import { faultsOf } from '../../schema/faults.ts'
import { Refusal } from '../refusal.ts'

/** Of a route that takes no query: an unknown parameter is a misunderstanding, not a trifle. */
export const NoQuery = Type.Object({}, { additionalProperties: false })

/**
 * Requests are checked with compiled TypeBox schemas, as they are: nothing is removed, coerced or
 * filled in, for each of these would answer a question that was not asked.
 */
export const validateStrictly = (app: FastifyInstance): void => {
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => checkOf(schema, httpPart))
  // Answers are written as they are, too: what makes them is typed by the schemas that describe them.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
}

/** The check of a part of a request, in the form that Fastify takes it. */
export const checkOf = (schema: TSchema, httpPart: string | undefined) => {
  const validator = Compile(schema)
  return (value: unknown) =>
    validator.Check(value) ? { value } : { error: refusalOf(httpPart, value, faultsOf(schema, value)) }
}

/** The checks of a route that takes its body as it came: that there is one, and no query. */
export const checkBytes = ({ httpPart }: { readonly httpPart?: string | undefined }) => {
  if (httpPart === 'querystring') return checkOf(NoQuery, httpPart)
  return (value: unknown) => (httpPart === 'body' && value === null ? { error: emptyBody() } : { value })
}

const emptyBody = (): Refusal => new Refusal(problem('malformed-json', 'The body is empty or null.'))

const refusalOf = (httpPart: string | undefined, value: unknown, places: readonly Fault[]): Refusal => {
  if (httpPart === 'querystring') {
    const ofQuery = places.map(({ pointer, detail }) => ({
      pointer,
      detail: `query parameter ${detail.replace('is not a known property', 'is not known')}`,
    }))
    return new Refusal(problem('invalid-request', 'The query of the URL is not valid.', ofQuery))
  }
  // Fastify hands on null where a request came without a body.
  if (value === null) return emptyBody()
  return new Refusal(problem('invalid-request', 'The request is not valid.', places))
}
