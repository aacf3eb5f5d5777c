import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { problem } from '../../problem.ts'
import { Refusal } from '../refusal.ts'

/** The stretch of time in which requests are counted, in milliseconds. */
const WINDOW = 10_000

/** So many clients are counted at most; those that asked longest ago are forgotten first. */
const MAX_CLIENTS = 5000

/**
 * Lets one client ask only so often, that others be answered too. Each process counts by itself, in its memory: no
 * request waits for another machine. Only where a scope is needed, for there it is known who asks.
 *
 * @param most how often, in requests in ten seconds.
 */
export const limitRates = (app: FastifyInstance, most: number): void => {
  // Before the plugin sees a route: by its own default it counts on all of them, and on each apart where it is told so.
  app.addHook('onRoute', (route) => {
    if (route.config?.scope === undefined) route.config = { ...route.config, rateLimit: false }
  })
  app.register(rateLimit, {
    max: most,
    timeWindow: WINDOW,
    cache: MAX_CLIENTS,
    enableDraftSpec: true,
    // Names are the issuer's own: the same name in the keys file may be another client.
    keyGenerator: ({ client }) => `${client?.issuer ?? ''} ${client?.name ?? ''}`,
    errorResponseBuilder: () => new Refusal(problem('rate-limited', `A client may ask ${most} times in ten seconds.`)),
  })
}
