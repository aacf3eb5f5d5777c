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

/**
 * Lets those ask who may. Done before the body is read: whoever may not ask need not send it. It waits for nothing but
 * a token that is new here.
 *
 * @param identity who is known; undefined for nobody: then what is open alone is open to all, and the rest to none.
 */
export const authorize = (app: FastifyInstance, identity: Identity | undefined): void => {
  app.decorateRequest('client', null)
  app.addHook('onRoute', ({ method, url, config }) => {
    const reads = [method].flat().every((one) => ['GET', 'HEAD', 'OPTIONS'].includes(one))
    if (!reads && config?.scope === undefined) throw new Error(`${url} needs no scope, and does more than to be read`)
  })
  app.addHook('onRequest', async (request) => {
    const { scope, openAlone } = request.routeOptions.config
    if (scope === undefined) return
    if (identity === undefined) {
      if (openAlone === true) return
      throw new Refusal(problem('writing-off', 'This service knows nobody, so nobody may publish here.'))
    }
    const client = await clientOf(request, identity)
    if (!client.scopes.includes(scope)) {
      throw new Refusal(problem('scope-missing', `The token does not have the scope ${scope}.`))
    }
    request.client = client
  })
}

const clientOf = async (request: FastifyRequest, identity: Identity): Promise<Client> => {
  try {
    return await identity.clientOf(bearerIn(request))
  } catch (error) {
    if (error instanceof TokenRefused) throw new Refusal(problem('credential-refused', `${error.message}.`))
    if (!(error instanceof IssuerAway)) throw error
    throw new Refusal(problem('identity-unavailable', 'Whether the token is good cannot be told now.'))
  }
}
