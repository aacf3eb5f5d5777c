import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { day, formatDay } from '../../law/calendar.ts'
import { catalogue, describeRule, RuleDescription, rulesOn } from '../../law/catalogue.ts'
import { LocalDate } from '../../law/forms.ts'
import { problem } from '../../problem.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { answer, problems } from '../responses.ts'

const closed = { additionalProperties: false } as const

const Query = Type.Object({ on: Type.Optional(LocalDate('The date of the law; by default today in Denmark.')) }, closed)

const Path = Type.Object({ ruleId: Type.String({ description: 'As the reasons of a decision name it.' }) }, closed)

export const RuleList = Type.Object(
  { on: LocalDate(), rules: Type.Array(RuleDescription, { description: 'In the order of the Acts.' }) },
  { $id: 'RuleList' },
)

/** The law as this service knows it. */
export const rules: FastifyPluginCallbackTypebox<Pick<Context, 'today'>> = (app, { today }, done) => {
  app.get(
    '/v1/rules',
    {
      schema: {
        operationId: 'listRules',
        tags: ['Law'],
        summary: 'The rules in force on a date',
        description: 'Each with its provisions, the facts it reads, and what its verdicts mean.',
        querystring: Query,
        response: { 200: answer('The rules in force on that date.', RuleList), ...problems(400) },
      },
    },
    ({ query }, reply) => {
      const on = query.on === undefined ? today() : day(query.on)
      reply.send({ on: formatDay(on), rules: [...rulesOn(on)] })
    },
  )
  app.get(
    '/v1/rules/:ruleId',
    {
      schema: {
        operationId: 'readRule',
        tags: ['Law'],
        summary: 'One rule',
        description: 'In force on the date or not: its provisions as cited then, and every wording it has had.',
        params: Path,
        querystring: Query,
        response: { 200: answer('The rule.', RuleDescription), ...problems(400, 404) },
      },
    },
    ({ params, query }, reply) => {
      const entry = catalogue.find(({ rule }) => rule.id === params.ruleId)
      if (entry === undefined) throw new Refusal(problem('not-found', 'There is no such rule; see GET /v1/rules.'))
      reply.send(describeRule(entry, query.on === undefined ? today() : day(query.on)))
    },
  )
  done()
}
