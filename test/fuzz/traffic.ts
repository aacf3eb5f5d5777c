import fc from 'fast-check'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { rankablePathways } from '../../src/ranking/ranking-request.ts'
import type { Parameter, Route } from '../conformance/document.ts'
import { handedOut, receipted } from '../conformance/worlds.ts'
import { question } from '../law/arbitraries.ts'
import { smallDocument } from '../register/document.ts'
import { describedBy } from './described-values.ts'
import { contentTypes, hostileBodies, hostileHeaders, hostileQueries, hostileSegments } from './hostile.ts'
import { nearValid } from './near-valid.ts'

/** What is sent to a route: right, nearly right, and hostile. */

export interface Sent {
  readonly method: Method
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | Buffer
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

type Method = (typeof methods)[number]

/** Areas of the register that ships, and no area. */
const areaIds = ['aarhus-bispehaven', 'aarhus-gellerupparken-toveshoej', null]

/** The dwelling of a request, in an area instead of where it is. */
const dwellingIn = (
  areaId: string | null,
  { departmentId: _elsewhere, ...dwelling }: DecisionRequest['dwelling'],
): DecisionRequest['dwelling'] => ({ ...dwelling, areaId })

/** A question to the register that ships. */
export const decision: fc.Arbitrary<object> = fc
  .tuple(question(), fc.constantFrom(...areaIds))
  .map(([{ request }, areaId]) => ({ ...request, dwelling: dwellingIn(areaId, request.dwelling) }))

const id = fc.constantFrom('a', 'b', '')

const item = fc.tuple(id, decision).map(([id, request]) => ({ id, ...request }))

const candidate = fc.tuple(id, question([...rankablePathways])).map(([id, { request }]) => ({
  id,
  seniorityDate: '2014-01-20',
  household: request.household,
  findings: request.findings,
}))

const vacancy = fc.tuple(question([...rankablePathways]), fc.constantFrom(...areaIds)).map(([{ request }, areaId]) => ({
  decisionDate: request.decisionDate,
  pathway: request.pathway,
  dwelling: dwellingIn(areaId, request.dwelling),
  vacancyNumber: 1,
}))

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

/** Of each route that takes a body in JSON, one that it answers. */
export const rightBodies: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'POST /v1/decisions': decision,
  'POST /v1/decisions/batch': few(item).map((requests) => ({ requests })),
  'POST /v1/rankings': fc.tuple(vacancy, few(candidate)).map(([head, candidates]) => ({ ...head, candidates })),
  'POST /v1/receipts/verify': fc
    .record({
      jws: fc.oneof(fc.constant(handedOut.jws), fc.string()),
      request: fc.oneof(fc.constant(receipted), decision),
    })
    .map((sent) => ({ ...sent, salt: handedOut.salt })),
  'PUT /v1/register/document': fc
    .integer({ min: 0, max: 2 ** 40 })
    .map((sequence) => ({ ...smallDocument(), sequence })),
  'POST /v1/register/preview': fc.integer({ min: 0, max: 9 }).map((sequence) => ({ ...smallDocument(), sequence })),
}

/** Of each route that takes lines, some that it answers. */
const rightLines: Readonly<Record<string, fc.Arbitrary<readonly object[]>>> = {
  'POST /v1/decisions/batch': few(
    fc.oneof(
      item,
      item,
      decision.map((common) => ({ common })),
    ),
  ),
  'POST /v1/rankings': fc.tuple(vacancy, few(candidate)).map(([head, candidates]) => [head, ...candidates]),
}

const inJson = (route: Route): fc.Arbitrary<string> => {
  const right = rightBodies[route.name] ?? fc.constant({})
  const schema = route.operation.requestBody?.content['application/json']?.schema ?? {}
  return fc.oneof(
    { arbitrary: nearValid(right), weight: 4 },
    { arbitrary: describedBy(schema).map((value) => JSON.stringify(value)), weight: 2 },
    { arbitrary: right.map((value) => JSON.stringify(value)), weight: 1 },
  )
}

const inLines = (route: Route): fc.Arbitrary<string> => {
  const right = rightLines[route.name] ?? fc.constant([])
  const schema = route.operation.requestBody?.content['application/x-ndjson']?.schema ?? {}
  const other = fc.oneof(
    nearValid(right.filter((lines) => lines.length > 0).map((lines) => lines[0])),
    describedBy(schema).map((value) => JSON.stringify(value)),
    fc.constantFrom('', ' ', '{', 'null', '\uFEFF{}', '{"id":"a"}{"id":"b"}'),
  )
  return fc
    .tuple(right, few(other), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean())
    .map(([lines, others, end, closed]) => {
      const texts = [...lines.map((line) => JSON.stringify(line)), ...others]
      return texts.join(end) + (closed ? end : '')
    })
}

interface Body {
  readonly type: Readonly<Record<string, string>>
  readonly payload: string | Buffer
}

const hostileBody = fc.constantFrom(...Object.values(hostileBodies))

const bodyOf = (route: Route): fc.Arbitrary<Body> => {
  const { content } = route.operation.requestBody ?? {}
  if (content === undefined) return fc.constant({ type: {}, payload: '' })
  const json = inJson(route).map((payload) => ({ type: { 'content-type': 'application/json' }, payload }))
  const lines = inLines(route).map((payload) => ({ type: { 'content-type': 'application/x-ndjson' }, payload }))
  const hostile = fc
    .tuple(fc.constantFrom(...contentTypes), fc.oneof(hostileBody, inJson(route)))
    .map(([type, payload]) => ({ type: { 'content-type': type }, payload }))
  return 'application/x-ndjson' in content
    ? fc.oneof({ arbitrary: json, weight: 3 }, { arbitrary: lines, weight: 3 }, { arbitrary: hostile, weight: 1 })
    : fc.oneof({ arbitrary: json, weight: 6 }, { arbitrary: hostile, weight: 1 })
}

const queryOf = ({ operation }: Route): fc.Arbitrary<string> => {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const right = fc
    .tuple(...parameters.map((parameter) => fc.option(pairOf(parameter), { nil: '' })))
    .map((pairs) => pairs.filter((pair) => pair !== '').join('&'))
  return fc.oneof({ arbitrary: right, weight: 3 }, { arbitrary: fc.constantFrom(...hostileQueries), weight: 1 })
}

const pairOf = ({ name, schema }: Parameter): fc.Arbitrary<string> =>
  describedBy(schema).map((value) => `${name}=${encodeURIComponent(String(value))}`)

const urlOf = (route: Route): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...hostileSegments), queryOf(route), fc.boolean()).map(([segment, query, slash]) => {
    const path = route.path.replace(/\{\w+\}/, () => segment)
    return `${path}${slash && segment === '' ? '/' : ''}${query === '' ? '' : `?${query}`}`
  })

/** The method that a route is described with. */
export const methodOf = ({ method }: Route): Method => methods.find((known) => known === method) ?? 'GET'

/** Anything at all that may be sent to a route. */
export const trafficTo = (route: Route): fc.Arbitrary<Sent> =>
  fc
    .record({
      method: fc.oneof(
        { arbitrary: fc.constant(methodOf(route)), weight: 12 },
        { arbitrary: fc.constantFrom(...methods), weight: 1 },
      ),
      url: urlOf(route),
      body: bodyOf(route),
      others: fc.oneof(
        { arbitrary: fc.constant({}), weight: 4 },
        { arbitrary: fc.constantFrom(...hostileHeaders), weight: 1 },
      ),
    })
    .map(({ method, url, body, others }) => ({
      method,
      url,
      headers: { ...body.type, ...others },
      payload: body.payload,
    }))
