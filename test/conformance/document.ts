import { readFileSync } from 'node:fs'
import type { Keywords } from '../../src/schema/keywords.ts'

/** The API description, as far as conformance looks at it. That it describes the routes is held by test/generated. */

export interface Parameter {
  readonly in: 'query' | 'path' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly schema: Keywords
}

type Content = Readonly<Record<string, { readonly schema: Keywords }>>

export interface DescribedResponse {
  readonly headers?: Readonly<Record<string, { readonly schema: Keywords }>>
  readonly content?: Content
}

export interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, DescribedResponse>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Keywords>> }
}

export const description: Description = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../openapi/openapi.json`, 'utf8'),
)

/** An operation and where it is. */
export interface Route {
  /** "GET /v1/areas/{areaId}". */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

export const routes: readonly Route[] = Object.entries(description.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operation,
  })),
)

/**
 * The route that a request is for, if one is described; HEAD is answered as GET is, a trailing slash is nothing, and a
 * target may be absolute.
 */
export const routeOf = (method: string, url: string): Route | undefined => {
  const [path = ''] = url.replace(/^https?:\/\/[^/?]+/, '').split('?')
  return routes.find(
    (route) => route.method === (method === 'HEAD' ? 'GET' : method) && patternOf(route.path).test(path),
  )
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`)
