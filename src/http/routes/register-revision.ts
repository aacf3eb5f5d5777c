import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { problem } from '../../problem.ts'
import { type Earlier, earlierDocument } from '../earlier-register.ts'
import { NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answer, problems } from '../responses.ts'
import { AnyRegisterDocument, reprDigest, reprDigestOf, uncopied } from './register-document.ts'

const Path = Type.Object({ revision: Type.String({ description: 'SHA-256 of the document, in hexadecimal.' }) })

/** GET /v1/register/revisions/{revision}: a register that answers once rested on, for whoever looks into them later. */
export const registerRevision: FastifyPluginCallbackTypebox<Earlier> = (app, options, done) => {
  const documentOf = earlierDocument(options)
  app.get(
    '/v1/register/revisions/:revision',
    {
      schema: {
        operationId: 'readRegisterRevision',
        tags: ['Register'],
        summary: 'A register document that was in use',
        description:
          'By the revision that answers and receipts name; byte for byte as it was published. What was in use before the service had a place to keep it is not found.',
        params: Path,
        querystring: NoQuery,
        response: {
          200: {
            ...answer('The document.', AnyRegisterDocument),
            headers: {
              ...reprDigest,
              'Cache-Control': { type: 'string', description: 'It never changes.' },
            },
          },
          ...problems(400, 404, 503),
        },
      },
    },
    async ({ params: { revision } }, reply) => {
      const bytes = await documentOf(revision)
      if (bytes === undefined) throw new Refusal(problem('not-found', 'No register of that revision was kept.'))
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('repr-digest', reprDigestOf(revision))
        .type('application/json')
        .send(uncopied(bytes))
    },
  )
  done()
}
