import { Readable } from 'node:stream'
import type { FastifyPluginCallback } from 'fastify'
import { LineAnswer } from '../../batch/answer.ts'
import type { BatchSetting } from '../../batch/answer-request.ts'
import { answerLines, answerRequests } from '../../batch/answers.ts'
import { BatchAnswer, BatchEnvelope, BatchLine, BatchRequest, MAX_REQUESTS } from '../../batch/batch-request.ts'
import { type Common, readCommon } from '../../batch/common.ts'
import { MAX_LINE_BYTES } from '../../ndjson/lines.ts'
import { type Context, settingOf } from '../context.ts'
import { needs } from '../plugins/authorization.ts'
import { checkOf, NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { problems, revisionHeader } from '../responses.ts'
import { streamAnswer } from '../stream-answer.ts'

const NDJSON = 'application/x-ndjson'
const JSON_UTF8 = 'application/json; charset=utf-8'

const schema = {
  operationId: 'decideBatch',
  tags: ['Decisions'],
  summary: 'Many decisions in one request',
  description:
    'Answers each request of a batch on its own, in the order they came; one that is not valid spoils no other. ' +
    'All rest on one revision of the register. Pointers in problems are relative to the request, with what it inherits.\n\n' +
    `\`application/json\` takes ${MAX_REQUESTS} requests. \`application/x-ndjson\` takes any number, one to a line of at ` +
    `most ${MAX_LINE_BYTES} bytes, and answers while it reads: read the answers while you send, for the service does ` +
    'not store what you have not taken.',
  querystring: NoQuery,
  body: {
    content: { 'application/json': { schema: BatchRequest }, [NDJSON]: { schema: BatchLine } },
  },
  response: {
    200: {
      description: 'The answers, each with the line or position of its request.',
      headers: revisionHeader,
      content: { 'application/json': { schema: BatchAnswer }, [NDJSON]: { schema: LineAnswer } },
    },
    ...problems(400, 401, 403, 408, 413, 415, 429, 503),
  },
}

/** POST /v1/decisions/batch: the batch itself is the pipeline's; here it meets the wire. */
export const batch: FastifyPluginCallback<Context> = (app, context, done) => {
  app.addContentTypeParser(NDJSON, (_request, payload, parsed) => parsed(null, payload))
  app.post(
    '/v1/decisions/batch',
    {
      config: needs('decisions', { openAlone: true }),
      schema,
      // The schema above describes the requests; checked at once is only what is around them.
      validatorCompiler: ({ httpPart }) => {
        if (httpPart !== 'body') return checkOf(NoQuery, httpPart)
        const check = checkOf(BatchEnvelope, httpPart)
        return (value: unknown) => (value instanceof Readable ? { value } : check(value))
      },
    },
    (request, reply) => {
      const setting: BatchSetting = {
        ...settingOf(context, reply),
        onFailure: (err) =>
          app.log.error({ id: request.id, route: '/v1/decisions/batch', err }, 'a request of a batch failed'),
      }
      const { body } = request
      if (body instanceof Readable) return streamAnswer(app, request, reply.type(NDJSON), answerLines(body, setting))
      const { requests, common } = envelopeOf(body)
      return streamAnswer(app, request, reply.type(JSON_UTF8), answerRequests(requests, common, setting))
    },
  )
  done()
}

const envelopeOf = (body: unknown): { readonly requests: readonly unknown[]; readonly common: Common | undefined } => {
  const { requests, common }: BatchEnvelope = Object(body)
  if (common === undefined) return { requests, common }
  const read = readCommon(common)
  if ('problem' in read) throw new Refusal(read.problem)
  return { requests, common: read.common }
}
