import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { ProblemPlace } from '../../problem.ts'
import { diffRegistersAtPace } from '../../register/diff/diff-registers.ts'
import { RegisterDiff } from '../../register/diff/register-diff.ts'
import { readRegister } from '../../register/load.ts'
import { RegisterError } from '../../register/register-error.ts'
import type { RegisterSnapshot } from '../../register/snapshot.ts'
import { MAX_FAULTS } from '../../schema/faults.ts'
import type { Context } from '../context.ts'
import { needs } from '../plugins/authorization.ts'
import { checkBytes, NoQuery } from '../plugins/validation.ts'
import { answerByRegister, problems } from '../responses.ts'
import { AnyRegisterDocument } from './register-document.ts'

export const Preview = Type.Object(
  {
    valid: Type.Boolean({ description: 'Whether the document is a register.' }),
    publishable: Type.Boolean({ description: 'Whether it could be published now: valid, and of a higher sequence.' }),
    detail: Type.Union([Type.String(), Type.Null()], { description: 'Why it could not be; null where it could.' }),
    errors: Type.Array(ProblemPlace, { description: `Where it is not valid: the first ${MAX_FAULTS} places.` }),
    errorCount: Type.Integer({ minimum: 0, description: 'How many places were found.' }),
    diff: Type.Union([RegisterDiff, Type.Null()], {
      description: 'What would change; null where it is not valid.',
    }),
  },
  { $id: 'Preview', description: 'What publishing a document would do.' },
)

type Preview = Static<typeof Preview>

/** POST /v1/register/preview: what publishing a document would do, without doing it. */
export const registerPreview: FastifyPluginCallbackTypebox<Context> = (app, { register, now }, done) => {
  // One at a time: each holds a register, and all in which it differs.
  let last: Promise<unknown> = Promise.resolve()
  app.post(
    '/v1/register/preview',
    {
      config: needs('register:write', { openAlone: true }),
      schema: {
        operationId: 'previewRegister',
        tags: ['Register'],
        summary: 'What would publishing a document change?',
        description:
          'Checks the document, compares it with the one in use, and says what changes: lists, agreements, council decisions; and which decisions, by place and date. Nothing is kept. Needs the scope `register:write`.',
        querystring: NoQuery,
        body: Type.Unsafe<Uint8Array>(AnyRegisterDocument),
        response: {
          200: answerByRegister('What would change.', Preview),
          ...problems(400, 401, 403, 408, 413, 415, 429, 503),
        },
      },
      validatorCompiler: checkBytes,
    },
    async ({ body }, reply) => {
      const inUse = register(reply)
      const preview = last.then(() => previewOf(inUse, body, now()))
      last = preview.catch(() => {})
      return preview
    },
  )
  done()
}

const previewOf = async (inUse: RegisterSnapshot, bytes: Uint8Array, now: Date): Promise<Preview> => {
  try {
    const draft = readRegister(bytes, 'to be previewed', now)
    const publishable = draft.document.sequence > inUse.document.sequence
    return {
      valid: true,
      publishable,
      detail: publishable
        ? null
        : `Its sequence must be higher than ${inUse.document.sequence}, that of the one in use.`,
      errors: [],
      errorCount: 0,
      diff: await diffRegistersAtPace(inUse, draft),
    }
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    const errors = error.faults.slice(0, MAX_FAULTS)
    return {
      valid: false,
      publishable: false,
      detail: error.reason,
      errors,
      errorCount: error.faults.length,
      diff: null,
    }
  }
}
