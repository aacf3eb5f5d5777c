import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Client, Scope } from '../../identity/client.ts'
import type { Identity } from '../../identity/identity.ts'
import { IssuerAway, TokenRefused } from '../../identity/identity-error.ts'
import { problem } from '../../problem.ts'
import { Refusal } from '../refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a client must be allowed in order to ask this; nobody needs anything where there is none. */
    readonly scope?: Scope
    /** Whether everybody may ask it of a service that knows nobody, and so serves its own machine alone. */
    readonly openAlone?: boolean
  }
  interface FastifyRequest {
    /** Who asks; null where nothing is needed, or the service knows nobody. */
    client: Client | null
  }
}

/** What is configured of a route that needs a scope. */
export const needs = (scope: Scope, { openAlone }: { readonly openAlone: boolean }) => ({ scope, openAlone })

const bearerIn = ({ headers }: FastifyRequest): string => {
  const token = /^Bearer +([!-~]+) *$/i.exec(headers.authorization ?? '')?.[1]
  if (token !== undefined) return token
  throw new Refusal(problem('credential-needed', 'Send a token: Authorization: Bearer …'))
}

const refusalOf = (error: unknown): unknown => {
  if (error instanceof TokenRefused) return new Refusal(problem('credential-refused', `${error.message}.`))
  if (!(error instanceof IssuerAway)) return error
  return new Refusal(problem('identity-unavailable', 'The keys by which tokens are checked cannot be read.'))
}

/**
 * Lets those ask who may. Done before the body is read: whoever may not ask need not send it. It waits for nothing but
 * a token that is new here.
 *
 * @param identity who is known; undefined for nobody: then what is open alone is open to all, and the rest to none.
 */
export const authorize = (app: FastifyInstance, identity: Identity | undefined): void => {
  app.decorateRequest('client', null)
  const admit = (request: FastifyRequest, client: Client, scope: Scope): void => {
    if (!client.scopes.includes(scope)) {
      throw new Refusal(problem('scope-missing', `The token does not have the scope ${scope}.`))
    }
    request.client = client
  }
  const check = (request: FastifyRequest, scope: Scope, known: Identity): void | Promise<void> => {
    const client = known.clientOf(bearerIn(request))
    if (!(client instanceof Promise)) return admit(request, client, scope)
    return client.then((found) => admit(request, found, scope))
  }
  app.addHook('onRequest', (request, _reply, done) => {
    const { scope, openAlone } = request.routeOptions.config
    if (scope === undefined) return done()
    if (identity === undefined) {
      if (openAlone === true) return done()
      return done(new Refusal(problem('writing-off', 'This service knows nobody, so nobody may publish here.')))
    }
    try {
      const checked = check(request, scope, identity)
      if (checked === undefined) done()
      else
        checked.then(
          () => done(),
          (error: unknown) => done(asError(refusalOf(error))),
        )
    } catch (error) {
      done(asError(refusalOf(error)))
    }
  })
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(undefined, { cause: error }))
