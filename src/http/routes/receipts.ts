import type { FastifyPluginCallback } from 'fastify'
import { problem } from '../../problem.ts'
import { PublicKeySet } from '../../receipts/receipt-keys.ts'
import { ReceiptToVerify, Verification, Verifier } from '../../receipts/verify.ts'
import type { Context } from '../context.ts'
import { type Earlier, earlierRegister } from '../earlier-register.ts'
import { needs } from '../plugins/authorization.ts'
import { NoQuery } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answer, problems } from '../responses.ts'

export interface ReceiptsOptions extends Earlier {
  /** By which receipts are checked; empty where the service signs none. */
  readonly keys: PublicKeySet
}

/** Checks receipts, and hands out the keys by which anybody can check who signed them. */
export const receipts: FastifyPluginCallback<Context & ReceiptsOptions> = (app, options, done) => {
  const { keys, now } = options
  const verifier = new Verifier({ known: keys, register: earlierRegister(options), now })
  app.post<{ Body: ReceiptToVerify }>(
    '/v1/receipts/verify',
    {
      config: needs('decisions', { openAlone: true }),
      schema: {
        operationId: 'verifyReceipt',
        tags: ['Receipts'],
        summary: 'Is this a receipt of that case, and would the same be decided?',
        description:
          'Checks the signature; and, where the request is sent along, whether the receipt is of it, and what is decided by the same revision of the register on the same day. Nothing is kept.',
        querystring: NoQuery,
        body: ReceiptToVerify,
        response: {
          200: answer('What was found.', Verification),
          ...problems(400, 401, 403, 408, 413, 415, 429, 503),
        },
      },
    },
    async ({ body }) => {
      if (body.request !== undefined && body.salt === undefined) {
        const places = [{ pointer: '/salt', detail: 'is required with a request' }]
        throw new Refusal(problem('invalid-request', 'The request is hashed with the salt of its receipt.', places))
      }
      return verifier.verify(body)
    },
  )
  app.get(
    '/.well-known/jwks.json',
    {
      schema: {
        operationId: 'readReceiptKeys',
        tags: ['Receipts'],
        summary: 'The keys by which receipts are checked',
        description:
          'A JSON Web Key Set (RFC 7517): the key that signs now, and those that signed before. Empty where the service signs no receipts.',
        querystring: NoQuery,
        response: {
          200: {
            ...answer('The public keys.', PublicKeySet),
            headers: { 'Cache-Control': { type: 'string', description: 'How long they may be kept.' } },
          },
          ...problems(400),
        },
      },
    },
    (_request, reply) => {
      reply.header('cache-control', 'public, max-age=300').send(keys)
    },
  )
  done()
}
