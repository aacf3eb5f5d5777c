import { type Static, Type } from 'typebox'

/** Problem documents (RFC 9457): every error the service answers with, over HTTP and in a batch line. */

const kinds = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The content type is not supported' },
  'unknown-area': { status: 422, title: 'The register does not know the area or department' },
  'decision-date-out-of-range': { status: 422, title: 'The decision date is out of range' },
  'credential-needed': { status: 401, title: 'A credential is needed' },
  'credential-refused': { status: 401, title: 'The credential is not good' },
  'scope-missing': { status: 403, title: 'The credential does not allow this' },
  'writing-off': { status: 403, title: 'Writing is off' },
  'revision-moved': { status: 412, title: 'The register is another by now' },
  'invalid-register': { status: 422, title: 'The document is not a register' },
  'register-not-newer': { status: 422, title: 'The register is not newer than the one in use' },
  'revision-needed': { status: 428, title: 'The revision that is to be followed must be named' },
  'receipts-off': { status: 422, title: 'The service signs no receipts' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'The service failed' },
  overloaded: { status: 503, title: 'More is asked than can be answered in time' },
  'archive-unavailable': { status: 503, title: 'Earlier registers cannot be read now' },
  'no-register': { status: 503, title: 'The service has no register' },
  'register-too-old': { status: 503, title: 'The register is older than the request allows' },
  'identity-unavailable': { status: 503, title: 'Credentials cannot be checked now' },
  'publishing-unavailable': { status: 503, title: 'Nothing can be published now' },
} as const

export type ProblemKind = keyof typeof kinds

export const problemKinds: readonly string[] = Object.keys(kinds)

/** A place in the request, and what is wrong there; never the value that stands there. */
export const ProblemPlace = Type.Object({
  pointer: Type.String({ description: 'JSON Pointer into the request; empty for the whole of it.' }),
  detail: Type.String(),
})

export const Problem = Type.Object(
  {
    type: Type.String({ format: 'uri-reference', description: 'Identifies the kind of problem.' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    errors: Type.Optional(Type.Array(ProblemPlace)),
  },
  { $id: 'Problem', description: 'RFC 9457. Carries no value of any fact.' },
)

export type Problem = Static<typeof Problem>

const TYPES = '/problems/'

/** Writes a problem document. */
export const problem = (
  kind: ProblemKind,
  detail: string,
  errors?: readonly Static<typeof ProblemPlace>[],
): Problem => ({
  type: `${TYPES}${kind}`,
  ...kinds[kind],
  detail,
  ...(errors === undefined ? {} : { errors: [...errors] }),
})

/** The kind of a problem document. */
export const kindOf = ({ type }: Pick<Problem, 'type'>): string => type.slice(TYPES.length)
