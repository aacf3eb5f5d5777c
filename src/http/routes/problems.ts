import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type ProblemKind, problem } from '../../problem.ts'
import { NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answer, problems } from '../responses.ts'

/** What a caller can do about each kind of problem. */
const remedies: { readonly [Kind in ProblemKind]: string } = {
  'invalid-request':
    'The request does not have the form of the API description, or contradicts itself. `errors` points at each place and says what belongs there. Correct it; the same request will be refused again.',
  'malformed-json': 'The body is empty, is not UTF-8, or is not JSON.',
  'not-found': 'No resource has this path, or what it names does not exist.',
  'method-not-allowed': 'The resource exists, but does not take this method. The Allow header has those it takes.',
  'request-timeout': 'The request did not arrive in time. It can be sent again.',
  'body-too-large':
    'The body, or the line of a batch, is longer than the service takes. A batch of application/x-ndjson may have any number of lines.',
  'unsupported-media-type':
    'The body must be application/json, or application/x-ndjson for a batch, and must not be compressed.',
  'unknown-area':
    'The register in use has no area or department with this id. GET /v1/areas lists its areas, by id, name and alias. Register the area first if it is missing: `areaId: null` says that the dwelling is known to lie in no listed area, not that the area is not in the register.',
  'decision-date-out-of-range': 'The law before this date is not covered.',
  'credential-needed':
    'This needs a token that the service knows: `Authorization: Bearer …`, an API key or an access token of its issuer. Whoever operates the service says where to get one.',
  'credential-refused':
    'The token is not known, has expired, or is not for this service; the detail says which. Get a new one.',
  'scope-missing':
    'The token is good, but does not have the scope that this needs: `decisions`, or `register:write` to publish. Whoever gave it out can give one that has.',
  'writing-off':
    'Nobody may publish here, for the service knows nobody. Whoever operates it names who may, with ANVIS_KEYS_FILE or ANVIS_OIDC_ISSUER.',
  'revision-moved':
    'Somebody published since the document was read. Read it again with GET /v1/register/document, make the change to that one, and publish with its ETag.',
  'invalid-register': '`errors` points at each place in the document that is wrong. Nothing was changed.',
  'register-not-newer':
    'Raise `sequence` above that of the document in use. To undo a publication, publish the former document with a higher sequence.',
  'revision-needed':
    'Read the document with GET /v1/register/document, and send its ETag as If-Match, so that nobody else’s publication is overwritten unseen.',
  'receipts-off':
    'Leave `options.receipt` out, or ask whoever operates the service to give it a key (ANVIS_RECEIPT_KEYS). `anvis decide` signs nothing.',
  'no-register': 'The service has just started, and cannot read any register. /readyz says why.',
  'register-too-old':
    'Ask again later, or allow an older register with `options.maxRegisterAgeSeconds`. /readyz says why it could not be confirmed.',
  overloaded:
    'Ask again after Retry-After, and not everything at once: many requests go into one batch. Where this happens often, the service needs more replicas.',
  'archive-unavailable':
    'Redis, or the disk, does not tell now whether the register that is asked for was kept. Ask again later.',
  'publishing-unavailable':
    'Redis, or the disk, cannot take the register now. Read the document again before trying again: an answer that was lost may have been a success.',
  'rate-limited':
    'Ask again when Retry-After is over. RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset, in answers, say how much is left and until when. Many requests at once go into one batch.',
  'identity-unavailable':
    'The keys of the issuer, or the one that the token is signed with, are not known now. Ask again; API keys are not affected.',
  'internal-error': 'The service failed; the fault is not in the request. It can be sent again.',
}

const isKind = (kind: string): kind is ProblemKind => Object.hasOwn(remedies, kind)

const Path = Type.Object({ kind: Type.String({ description: 'The last segment of the `type`.' }) })

export const ProblemDescription = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    title: Type.String(),
    status: Type.Integer(),
    remedy: Type.String(),
  },
  { $id: 'ProblemDescription' },
)

/** GET /problems/{kind}: what the `type` of a problem document points to. */
export const problemKinds: FastifyPluginCallbackTypebox = (app, _options, done) => {
  app.get(
    '/problems/:kind',
    {
      schema: {
        operationId: 'readProblemKind',
        tags: ['Service'],
        summary: 'What a kind of problem means',
        description: 'The `type` of every problem document leads here.',
        params: Path,
        querystring: NoQuery,
        response: {
          200: answer('The kind of problem, and what can be done.', ProblemDescription),
          ...problems(400, 404),
        },
      },
    },
    ({ params: { kind } }, reply) => {
      if (!isKind(kind)) throw new Refusal(problem('not-found', 'There is no such kind of problem.'))
      const { type, title, status } = problem(kind, '')
      reply.send({ type, title, status, remedy: remedies[kind] })
    },
  )
  done()
}
