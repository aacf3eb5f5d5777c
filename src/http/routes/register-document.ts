import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { type Problem, problem } from '../../problem.ts'
import type { Publication } from '../../register/publication.ts'
import type { Context } from '../context.ts'
import { entityTag, isNamed, revisionNamed } from '../entity-tags.ts'
import { needs } from '../plugins/authorization.ts'
import { checkBytes, NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answer, problems, revisionHeader } from '../responses.ts'

export const Published = Type.Object(
  {
    revision: Type.String({ description: 'The revision that is in use now, of all replicas within a second.' }),
    previousRevision: Type.Union([Type.String(), Type.Null()], {
      description: 'The one that it followed; null: the document was in use already, and nothing was done.',
    }),
    sequence: Type.Integer({ minimum: 0 }),
    publishedAt: Type.String({ format: 'date-time' }),
    publishedBy: Type.String({ description: 'The name of the credential.' }),
  },
  { $id: 'Published', description: 'What was published.' },
)

type Published = Static<typeof Published>

export interface Publishing {
  readonly publish: (bytes: Uint8Array, expected: string) => Promise<Publication>
}

/** A register document as JSON Schema has it in data/register.schema.json; its criteria nest in themselves. */
export const AnyRegisterDocument = Type.Object(
  {},
  { additionalProperties: true, description: 'A register document: see data/register.schema.json of the project.' },
)

const etag = { ETag: { type: 'string', description: 'The revision, in quotes.' } } as const

/** What goes with the document, whether it is sent or the caller has it. */
const validity = {
  ...revisionHeader,
  ...etag,
  'Cache-Control': { type: 'string', description: 'To be asked for again each time, by its ETag.' },
} as const

export const reprDigest = {
  'Repr-Digest': { type: 'string', description: 'SHA-256 of the document (RFC 9530).' },
} as const

/** The digest of a document, which is its revision in another form. */
export const reprDigestOf = (revision: string): string => `sha-256=:${Buffer.from(revision, 'hex').toString('base64')}:`

/** The same bytes to be sent, not a copy: however many read slowly, they are held once. */
export const uncopied = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

const bytesAsBody = Type.Unsafe<Uint8Array>(AnyRegisterDocument)

/** The register document: to be read by anyone, and replaced by who may. */
export const registerDocument: FastifyPluginCallbackTypebox<Context & Publishing> = (app, options, done) => {
  const { register, now, publish } = options
  // Whoever publishes is told from the level of the log: it may be asked for years later.
  const audit = app.log.child({ audit: 'register' }, { level: 'info' })
  app.get(
    '/v1/register/document',
    {
      schema: {
        operationId: 'readRegisterDocument',
        tags: ['Register'],
        summary: 'The register document in use',
        description:
          'Byte for byte as it was published; its revision is its ETag, and SHA-256. Another service of this kind may have this address as its source.',
        querystring: NoQuery,
        response: {
          200: { ...answer('The document.', AnyRegisterDocument), headers: { ...validity, ...reprDigest } },
          // By this type it is described as having no content.
          304: Type.Unsafe<undefined>({
            type: 'null',
            description: 'If-None-Match names the revision in use.',
            headers: validity,
          }),
          ...problems(400, 503),
        },
      },
    },
    (request, reply) => {
      const { stamp, bytes } = register(reply)
      reply.header('etag', entityTag(stamp.revision)).header('cache-control', 'no-cache')
      if (isNamed(request.headers['if-none-match'], stamp.revision)) {
        reply.code(304).send(undefined)
        return
      }
      reply.header('repr-digest', reprDigestOf(stamp.revision)).type('application/json').send(uncopied(bytes))
    },
  )
  app.put(
    '/v1/register/document',
    {
      schema: {
        operationId: 'publishRegisterDocument',
        tags: ['Register'],
        summary: 'Publish a register',
        description:
          'Takes the place of the revision that If-Match names, if that is still the one in use and `sequence` is higher; see /v1/register/preview for what would change. Needs the scope `register:write`.',
        querystring: NoQuery,
        headers: Type.Object({ 'if-match': Type.Optional(Type.String({ description: etag.ETag.description })) }),
        body: bytesAsBody,
        response: {
          200: { ...answer('It is published.', Published), headers: etag },
          ...problems(400, 401, 403, 408, 412, 413, 415, 422, 428, 429, 503),
        },
      },
      config: needs('register:write', { openAlone: false }),
      // Before the body is read: who names no revision need not send it.
      onRequest: async ({ headers }) => {
        if (revisionNamed(headers['if-match']) === undefined) throw new Refusal(revisionNeeded())
      },
      validatorCompiler: checkBytes,
    },
    async ({ body, headers, client }, reply) => {
      const { name: by, issuer } = client ?? { name: '', issuer: null }
      const expected = revisionNamed(headers['if-match'])
      if (expected === undefined) throw new Refusal(revisionNeeded())
      const publication = await publish(body, expected)
      if (publication.outcome !== 'published' && publication.outcome !== 'unchanged') {
        audit.warn({ by, issuer, expected, outcome: publication.outcome }, 'register not published')
        throw new Refusal(problemOf(publication))
      }
      const { stamp, document } = publication.register
      const published: Published = {
        revision: stamp.revision,
        previousRevision: publication.outcome === 'published' ? publication.previous : null,
        sequence: document.sequence,
        publishedAt: now().toISOString(),
        publishedBy: by,
      }
      const { publishedAt: at, previousRevision: from, revision: to, sequence } = published
      if (publication.outcome === 'published') audit.info({ by, issuer, at, from, to, sequence }, 'register published')
      return reply.header('etag', entityTag(stamp.revision)).send(published)
    },
  )
  done()
}

const revisionNeeded = (): Problem =>
  problem('revision-needed', 'Send If-Match with the ETag of the document that this one is to follow, and no other.')

const problemOf = (publication: Exclude<Publication, { readonly outcome: 'published' | 'unchanged' }>): Problem => {
  switch (publication.outcome) {
    case 'moved':
      return problem('revision-moved', `The revision in use is ${publication.current || 'none'}.`)
    case 'not-newer':
      return problem('register-not-newer', 'The sequence grows with each publication.', [
        { pointer: '/sequence', detail: 'must be higher than that of the document in use' },
      ])
    case 'invalid':
      return problem('invalid-register', publication.error.reason, publication.error.faults)
    case 'unavailable':
      return problem(
        'publishing-unavailable',
        `${publication.reason}. Read the document again before you try again: it may have been published.`,
      )
  }
}
