import { Readable } from 'node:stream'
import type { InjectOptions } from 'fastify'
import { request } from '../batch/requests.ts'
import { bearer } from '../identity/letting-office.ts'
import { bytesOf, smallDocument } from '../register/document.ts'
import { type Route, routes } from './document.ts'
import { followed, handedOut, receipted, type World } from './worlds.ts'

/** For each answer that the API description knows: a request, and a world, in which it comes. */

export interface Provocation {
  /** "GET /v1/areas 200 application/json"; without a type where there is no content. */
  readonly answer: string
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly url: string
  readonly asked: Asked
  readonly world: World
}

/** What is particular of a request. */
type Asked = Pick<InjectOptions, 'payload' | 'headers'> & { readonly url?: string }

interface Way {
  readonly asked: Asked
  readonly world: World
}

/** Of every request: where nobody is known, or nobody needs to be, it does no harm. */
const JSON_TYPE = { 'content-type': 'application/json', ...bearer }

const json = (payload: object | string): Asked => ({ headers: JSON_TYPE, payload })

const lines = (...values: readonly unknown[]): Asked => ({
  headers: { ...bearer, 'content-type': 'application/x-ndjson' },
  payload: values.map((value) => `${JSON.stringify(value)}\n`).join(''),
})

const { dwelling, household } = request
const nowhere = { ...dwelling, areaId: 'nowhere' }
const requests = [{ id: 'a', ...request }, { id: 'b', ...request, dwelling: nowhere }, { id: 'c' }]
const vacancy = { decisionDate: '2024-03-01', pathway: 'venteliste', dwelling }
const candidates = [
  { id: 'a', seniorityDate: '2012-08-15', household },
  { id: 'b', seniorityDate: '2014-02-30', household },
]
const newer = bytesOf({ ...smallDocument(), sequence: 8 })

const publication = (differing: Readonly<Record<string, string>> = {}): Asked => ({
  payload: newer,
  headers: { ...JSON_TYPE, 'if-match': followed, ...differing },
})

/** What each route is asked so that it answers, where that takes more than its path. */
const sound: Readonly<Record<string, Asked>> = {
  'POST /v1/decisions': json(request),
  'POST /v1/decisions/batch': json({ requests }),
  'POST /v1/rankings': json({ ...vacancy, candidates }),
  'POST /v1/receipts/verify': json({ ...handedOut, request: receipted }),
  'GET /v1/register/revisions/{revision}': { url: `/v1/register/revisions/${followed.slice(1, -1)}` },
  'GET /v1/areas/{areaId}': { url: '/v1/areas/aarhus-bispehaven' },
  'GET /v1/rules/{ruleId}': { url: '/v1/rules/abl-59-6-4' },
  'GET /problems/{kind}': { url: '/problems/unknown-area' },
  'POST /v1/register/preview': json(newer.toString()),
  'PUT /v1/register/document': publication(),
}

const askForNothing = ['GET /healthz', 'GET /openapi.json', 'GET /problems/{kind}', 'GET /.well-known/jwks.json']

/** What makes any route answer with a status that its description knows. */
const ofAnyRoute: Readonly<Record<string, (route: Route, asked: Asked) => Way>> = {
  200: (_route, asked) => ({ asked, world: 'sound' }),
  400: ({ path }, asked) => ({ asked: { ...asked, url: `${asked.url ?? path}?unknown=1` }, world: 'sound' }),
  401: (_route, asked) => ({ asked: withHeader(asked, 'authorization', 'Bearer nobody'), world: 'sound' }),
  403: (_route, asked) => ({ asked, world: 'idle' }),
  404: ({ path }) => ({ asked: { url: path.replace(/\{\w+\}/, 'nothing') }, world: 'sound' }),
  408: (_route, asked) => ({ asked: { ...asked, payload: new Readable({ read: () => {} }) }, world: 'impatient' }),
  413: (_route, asked) => ({ asked: withHeader(asked, 'content-length', '99999999999'), world: 'sound' }),
  415: (_route, asked) => ({ asked: withHeader(asked, 'content-type', 'text/plain'), world: 'sound' }),
  429: (_route, asked) => ({ asked, world: 'limited' }),
  500: ({ name }, asked) => ({ asked, world: askForNothing.includes(name) ? 'broken' : 'failing' }),
  503: (_route, asked) => ({ asked, world: 'noRegister' }),
}

const withHeader = (asked: Asked, name: string, value: string): Asked => ({
  ...asked,
  headers: { ...asked.headers, [name]: value },
})

/** What only one route answers, or answers for a reason of its own. */
const ofOneRoute: Readonly<Record<string, Way>> = {
  'POST /v1/decisions 422': { asked: json({ ...request, dwelling: nowhere }), world: 'sound' },
  'POST /v1/decisions/batch 200 application/x-ndjson': { asked: lines({ common: {} }, ...requests), world: 'sound' },
  'POST /v1/rankings 422': { asked: json({ ...vacancy, dwelling: nowhere, candidates }), world: 'sound' },
  'POST /v1/receipts/verify 503': { asked: json({ ...handedOut, request: receipted }), world: 'archiveAway' },
  'GET /v1/register/revisions/{revision} 503': {
    asked: { url: `/v1/register/revisions/${'0'.repeat(64)}` },
    world: 'archiveAway',
  },
  'GET /v1/register/document 304': { asked: { headers: { 'if-none-match': '*' } }, world: 'sound' },
  'PUT /v1/register/document 412': { asked: publication(), world: 'moved' },
  'PUT /v1/register/document 422': { asked: publication(), world: 'notNewer' },
  'PUT /v1/register/document 428': { asked: publication({ 'if-match': '*' }), world: 'sound' },
  'PUT /v1/register/document 503': { asked: publication(), world: 'unavailable' },
}

interface KnownAnswer {
  readonly answer: string
  readonly route: Route
  readonly status: string
}

const known: readonly KnownAnswer[] = routes.flatMap((route) =>
  Object.entries(route.operation.responses).flatMap(([status, { content }]) => {
    const answer = `${route.name} ${status}`
    const answers = content === undefined ? [answer] : Object.keys(content).map((type) => `${answer} ${type}`)
    return answers.map((one) => ({ answer: one, route, status }))
  }),
)

/** Every answer that the description knows. */
export const described: readonly string[] = known.map(({ answer }) => answer)

const wayTo = ({ answer, route, status }: KnownAnswer): Way | undefined =>
  ofOneRoute[answer] ?? ofOneRoute[`${route.name} ${status}`] ?? ofAnyRoute[status]?.(route, sound[route.name] ?? {})

const methodOf = ({ method }: Route): Provocation['method'] => (method === 'GET' || method === 'PUT' ? method : 'POST')

/** A provocation of each answer that there is a way to. */
export const provocations: readonly Provocation[] = known.flatMap((one) => {
  const way = wayTo(one)
  const { answer, route } = one
  return way === undefined ? [] : [{ answer, method: methodOf(route), url: way.asked.url ?? route.path, ...way }]
})
