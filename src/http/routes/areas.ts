import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { day } from '../../law/calendar.ts'
import { LocalDate } from '../../law/forms.ts'
import { problem } from '../../problem.ts'
import { areaDetail, listAreas } from '../../register/read.ts'
import { AreaDetail, AreaList } from '../../register/read-schemas.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { answerByRegister, problems } from '../responses.ts'

const closed = { additionalProperties: false } as const

const on = Type.Optional(LocalDate('The date to be told of; by default today in Denmark.'))

const AreasQuery = Type.Object(
  {
    on,
    municipalityCode: Type.Optional(
      Type.String({ pattern: '^\\d{4}$', description: 'Only the areas of this municipality; four digits.' }),
    ),
  },
  closed,
)

const AreaPath = Type.Object({ areaId: Type.String({ description: 'An area of the register.' }) }, closed)

/** The listed areas, and what the register knows of them on a date. */
export const areas: FastifyPluginCallbackTypebox<Context> = (app, { register, today }, done) => {
  app.get(
    '/v1/areas',
    {
      schema: {
        operationId: 'listAreas',
        tags: ['Register'],
        summary: 'The areas that the register knows',
        description: 'With their designations on a date, and the designations of which the register does not tell.',
        querystring: AreasQuery,
        response: { 200: answerByRegister('The areas, on that date.', AreaList), ...problems(400, 503) },
      },
    },
    ({ query }, reply) => {
      reply.send(listAreas(register(reply), query.on === undefined ? today() : day(query.on), query.municipalityCode))
    },
  )
  app.get(
    '/v1/areas/:areaId',
    {
      schema: {
        operationId: 'readArea',
        tags: ['Register'],
        summary: 'One area, with its whole history',
        description: 'Its designations on a date; and every list, council decision and agreement on record.',
        params: AreaPath,
        querystring: Type.Object({ on }, closed),
        response: {
          200: answerByRegister('The area, on that date and through time.', AreaDetail),
          ...problems(400, 404, 503),
        },
      },
    },
    ({ params, query }, reply) => {
      const detail = areaDetail(register(reply), params.areaId, query.on === undefined ? today() : day(query.on))
      if (detail === undefined)
        throw new Refusal(problem('not-found', 'The register has no such area; see GET /v1/areas.'))
      reply.send(detail)
    },
  )
  done()
}
