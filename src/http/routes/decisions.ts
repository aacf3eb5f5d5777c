import type { FastifyPluginCallback } from 'fastify'
import { Decision, writeDecision } from '../../decision/decision.ts'
import { DecisionRequest } from '../../law/facts.ts'
import { type Context, settingOf } from '../context.ts'
import { needs } from '../plugins/authorization.ts'
import { NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answerByRegister, problems } from '../responses.ts'

/** POST /v1/decisions: one question, one answer, and nothing waited for between the two. */
export const decisions: FastifyPluginCallback<Context> = (app, context, done) => {
  app.post<{ Body: DecisionRequest }>(
    '/v1/decisions',
    {
      config: needs('decisions', { openAlone: true }),
      schema: {
        operationId: 'decide',
        tags: ['Decisions'],
        summary: 'May this household be allotted this dwelling?',
        description:
          'Answers by the law and the lists that hold on the decision date: the outcome, every rule that applied ' +
          'with its verdict and provision, the facts that are missing, and from when the outcome would be another.',
        querystring: NoQuery,
        body: DecisionRequest,
        response: {
          200: answerByRegister('The decision, with its reasons.', Decision),
          ...problems(400, 401, 403, 408, 413, 415, 422, 429, 503),
        },
      },
    },
    (request, reply) => {
      const written = writeDecision(request.body, settingOf(context, reply))
      if ('problem' in written) throw new Refusal(written.problem)
      reply.type('application/json; charset=utf-8').send(Buffer.from(written.bytes, 'latin1'))
    },
  )
  done()
}
