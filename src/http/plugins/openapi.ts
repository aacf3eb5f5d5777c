import swagger from '@fastify/swagger'
import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import { version } from '../../version.ts'
import { namedSchemas, withReferences } from '../components.ts'
import { batchExamples, decisionExamples, rankingAnswerExamples, rankingExamples } from '../examples.ts'

/** The API description (OpenAPI 3.1), derived from the schemas by which requests are checked. */

const description = `Anvis answers one question: may this household be allotted this dwelling, by Danish law on social housing
(almenboligloven §§ 51 b, 51 c, 59 and 60, almenlejeloven chapter 11, and the Acts they meet), on this day?
It says why, rule by rule, each with its provision; which facts are missing and would settle it; and from
when the answer would be another. Every answer is advisory: a person or an authority decides.

The service keeps nothing of a request, and problems never repeat a value of it. A fact that is absent is
unknown; an empty list, and \`null\` where it is allowed, is known to be none, or not come yet. Within \`/v1\` there will only be
additions: ignore properties you do not know. Every error is a problem document (RFC 9457). An answer has a
\`Request-Id\`, unless the path could not even be read: its name in the log of the service, for whoever asks about it.`

/** What a route needs. One that is open alone needs nothing of a service that knows nobody. */
const securityOf = ({ scope, openAlone }: FastifyContextConfig = {}) => {
  if (scope === undefined) return {}
  const needed = { credential: [scope] }
  return { security: openAlone === true ? [needed, {}] : [needed] }
}

export const describeApi = (app: FastifyInstance): void => {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Anvis',
        summary: 'May this household be allotted this dwelling?',
        description,
        version,
        license: { name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/', description: 'The service that gives this description.' }],
      security: [],
      components: {
        securitySchemes: {
          credential: {
            type: 'http',
            scheme: 'bearer',
            description:
              'An API key of the service, or an access token (OAuth 2.0, a JWT) of its issuer; in either case with the scope that is named.',
          },
        },
      },
      tags: [
        { name: 'Decisions', description: 'May this household be allotted this dwelling?' },
        { name: 'Receipts', description: 'What was decided, shown later.' },
        { name: 'Register', description: 'What is known of the listed areas.' },
        { name: 'Law', description: 'The rules that decisions rest on.' },
        { name: 'Service', description: 'The service itself.' },
      ],
    },
    convertConstToEnum: false,
    refResolver: { buildLocalReference: ({ $id }, _base, _fragment, index) => String($id ?? `schema-${index}`) },
    transform: ({ schema, url, route }) => ({
      schema: Object(withReferences({ ...schema, ...securityOf(route.config) })),
      url,
    }),
    transformObject: (description) => {
      if (!('openapiObject' in description)) return description.swaggerObject
      const { openapiObject } = description
      for (const [path, examples] of [
        ['/v1/decisions', decisionExamples],
        ['/v1/decisions/batch', batchExamples],
        ['/v1/rankings', rankingExamples],
      ] as const) {
        // The plugin has no way to give one body several named examples.
        const body = openapiObject.paths?.[path]?.post?.requestBody
        const json = body !== undefined && 'content' in body ? body.content['application/json'] : undefined
        if (json !== undefined) json.examples = examples
      }
      const ranked = openapiObject.paths?.['/v1/rankings']?.post?.responses?.['200']
      const rankedJson = ranked !== undefined && 'content' in ranked ? ranked.content?.['application/json'] : undefined
      if (rankedJson !== undefined) rankedJson.examples = rankingAnswerExamples
      return openapiObject
    },
  })
  for (const schema of namedSchemas()) app.addSchema(schema)
}
