import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../../problem.ts'
import { sendProblem } from '../refusal.ts'

/**
 * 404 where there is nothing, 405 with the methods that are there. Answered before the body is read:
 * what it is does not matter. To be called before any route is declared.
 */
export const answerUnknownRoutes = (app: FastifyInstance): void => {
  const known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    // By this one browsers ask whether pages of another origin may: it is of every path, and makes none of them known.
    if (url === '*') return
    const route = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() }
    for (const one of [method].flat()) route.methods.add(one)
    known.set(url, route)
  })
  const refuse = (request: FastifyRequest, reply: FastifyReply): void => {
    const [path = '/'] = request.url.split('?')
    const allowed = [...known.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ methods }) => [...methods])
    if (allowed.length === 0) {
      sendProblem(reply, problem('not-found', 'No resource has this path.'))
    } else {
      reply.header('allow', [...new Set(allowed)].join(', '))
      sendProblem(reply, problem('method-not-allowed', 'The resource has other methods; see the Allow header.'))
    }
  }
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) refuse(request, reply)
    else done()
  })
  // Reached only by routes that find themselves without an answer, such as that of the files of /docs.
  app.setNotFoundHandler((_request, reply) => {
    sendProblem(reply, problem('not-found', 'No resource has this path.'))
  })
}

/** The paths of a route: `:name` stands for one segment, `*` for any, and a trailing slash makes no difference. */
const patternOf = (url: string): RegExp => {
  const segments = url.split('/').map((segment) => {
    if (segment.startsWith(':')) return '[^/]+'
    return segment === '*' ? '.*' : segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${segments.join('/').replace(/\/$/, '')}/?$`)
}
