import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type DescribedResponse, description, type Route, routeOf } from './document.ts'

/**
 * Where an answer departs from the API description. The validator is another one than the service's own, so that
 * the two would have to be wrong alike.
 */

/** An answer as it came, and what it was the answer to. */
export interface Answered {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** Undefined where it is not known: the answer to HEAD has none. */
  readonly body: string | undefined
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
formats.default(ajv)
// The description itself is no schema, but holds them and is what they refer into.
ajv.addVocabulary(Object.keys(description))
ajv.addSchema(description, 'anvis', false, false)

const validators = new Map<string, ValidateFunction>()

/** Validates by the schema at a place of the description. */
const validatorAt = (...place: readonly string[]): ValidateFunction => {
  const pointer = place.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')
  const known = validators.get(pointer)
  if (known !== undefined) return known
  const made = ajv.compile({ $ref: `anvis#${pointer}` })
  validators.set(pointer, made)
  return made
}

/** What is wrong with a value by the schema at a place of the description; nothing of the value but its pointers. */
const wrongBy = (place: readonly string[], value: unknown): readonly string[] => {
  const validate = validatorAt(...place)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`)
}

/** What HTTP itself puts into answers; what a client may still ask, where that is limited; the name of the request; and the revision, which a problem carries too that rests on the register. */
const undescribed = [
  'allow',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'register-revision',
  'request-id',
  'transfer-encoding',
]

export const PROBLEM = 'application/problem+json'

export const mediaTypeOf = (headers: Answered['headers']): string | undefined =>
  headers['content-type'] === undefined
    ? undefined
    : String(headers['content-type']).split(';')[0]?.trim().toLowerCase()

/** Where the answer is not as described; empty where it is. */
export const departuresOf = (answered: Answered): readonly string[] => {
  const { method, url, status } = answered
  const route = routeOf(method, url)
  if (route === undefined) return withoutRoute(answered)
  // What Fastify cannot route, such as a parameter that is too long, it takes for no resource; see unknown-routes.ts.
  const described = route.operation.responses[status]
  if (described === undefined) return [`${route.name} answered ${status}, which is not described`]
  return [...inHeaders(described, answered), ...inContent(route, described, answered)].map(
    (wrong) => `${route.name} ${status}: ${wrong}`,
  )
}

/** Of what is no route of the description only these are expected; the pages at /docs are none of its business. */
const withoutRoute = ({ method, url, status, headers, body }: Answered): readonly string[] => {
  if (/^\/docs(\/|\?|$)/.test(url)) return []
  // What browsers ask first, where pages of other origins may ask.
  if (method === 'OPTIONS' && status === 204) return []
  if (![400, 404, 405].includes(status)) return [`${method} to nothing described answered ${status}`]
  if (mediaTypeOf(headers) !== PROBLEM) return [`${method} to nothing described was answered by no problem document`]
  return body === undefined ? [] : inProblem(body)
}

/** What is wrong with a problem document, wherever it came from. */
export const inProblem = (body: string): readonly string[] => {
  const problem = read(body)
  return 'value' in problem ? wrongBy(['components', 'schemas', 'Problem'], problem.value) : [problem.wrong]
}

const inHeaders = ({ headers: described = {} }: DescribedResponse, { headers }: Answered): readonly string[] => {
  const names = Object.keys(described).map((name) => name.toLowerCase())
  return [
    ...names.filter((name) => headers[name] === undefined).map((name) => `the header ${name} is missing`),
    ...Object.keys(headers)
      .filter((name) => headers[name] !== undefined && !names.includes(name) && !undescribed.includes(name))
      .map((name) => `the header ${name} is not described`),
  ]
}

const inContent = (route: Route, described: DescribedResponse, answered: Answered): readonly string[] => {
  const { status, headers, body } = answered
  const type = mediaTypeOf(headers)
  if (described.content === undefined) {
    return type === undefined && (body ?? '') === '' ? [] : ['it has content, and none is described']
  }
  if (type === undefined || described.content[type] === undefined) return [`the type ${type} is not described`]
  if (body === undefined) return []
  const place = ['paths', route.path, route.method.toLowerCase(), 'responses', `${status}`, 'content', type, 'schema']
  const texts = type === 'application/x-ndjson' ? body.split('\n').slice(0, -1) : [body]
  return texts.flatMap((text) => {
    const content = read(text)
    return 'value' in content ? wrongBy(place, content.value) : [content.wrong]
  })
}

const read = (text: string): { readonly value: unknown } | { readonly wrong: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { wrong: 'it is not JSON' }
  }
}
