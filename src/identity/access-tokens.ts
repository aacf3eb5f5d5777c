import { createHash } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify } from 'jose'
import { type Client, isScope } from './client.ts'
import { IssuerAway, TokenRefused } from './identity-error.ts'
import type { IssuerKeys } from './issuer-keys.ts'

/** Algorithms by which a token may be signed: those with a public key alone. `none` and shared secrets are not among them. */
export const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const

export type Algorithm = (typeof algorithms)[number]

export interface AccessTokenOptions {
  readonly issuer: string
  /** What its tokens must say they are for: this service. */
  readonly audience: string
  readonly algorithms: readonly Algorithm[]
  /** How far the clocks of the issuer and of this service may be apart, in seconds. */
  readonly skew: number
  readonly keys: Pick<IssuerKeys, 'keyOf'>
  /** The time it is, in milliseconds; by default by the system's clock. */
  readonly now?: () => number
}

interface Known {
  readonly client: Client
  readonly until: number
}

/** How long a token that was found good is taken for good without another look, in milliseconds. */
const TRUSTED = 60_000

/** So many of them are remembered, by their hashes; clients are few. */
const MAX_KNOWN = 1000

/** What a token may say it is (RFC 9068 § 2.1); many issuers say no more of an access token than that it is a JWT. */
const types: readonly (string | undefined)[] = ['at+jwt', 'application/at+jwt', 'jwt', undefined]

/** Longer than any issuer makes them. */
const MAX_LENGTH = 8192

/** Whether a token has the form of a JWT. */
export const isJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)

/** OAuth 2.0 bearer tokens (RFC 6750) that are JWTs of an issuer (RFC 9068). */
export class AccessTokens {
  readonly #options: AccessTokenOptions
  readonly #now: () => number
  readonly #known = new Map<string, Known>()

  constructor(options: AccessTokenOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /**
   * The client that a token was issued to; no promise where it was looked at a moment ago.
   *
   * @throws TokenRefused, or IssuerAway where that cannot be told now.
   */
  clientOf(token: string): Client | Promise<Client> {
    const digest = createHash('sha256').update(token).digest('base64')
    const known = this.#known.get(digest)
    if (known !== undefined && this.#now() < known.until) return known.client
    return this.#verified(token, digest)
  }

  async #verified(token: string, digest: string): Promise<Client> {
    if (token.length > MAX_LENGTH) throw new TokenRefused('The token is too long')
    const { issuer, audience, algorithms: allowed, skew, keys } = this.#options
    const now = this.#now()
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.keyOf, {
        issuer,
        audience,
        algorithms: [...allowed],
        clockTolerance: skew,
        currentDate: new Date(now),
        requiredClaims: ['exp'],
      })
      if (!types.includes(protectedHeader.typ?.toLowerCase())) throw new TokenRefused('The token is no access token')
      const client = clientIn(payload, issuer)
      this.#remember(digest, { client, until: Math.min(now + TRUSTED, ((payload.exp ?? 0) + skew) * 1000) })
      return client
    } catch (error) {
      if (error instanceof IssuerAway || error instanceof TokenRefused) throw error
      throw new TokenRefused(whyRefused(error))
    }
  }

  #remember(digest: string, known: Known): void {
    this.#known.delete(digest)
    // Those that were found good first come first, and are the first to go.
    for (const [oldest, { until }] of this.#known) {
      if (until > this.#now() && this.#known.size < MAX_KNOWN) break
      this.#known.delete(oldest)
    }
    this.#known.set(digest, known)
  }
}

const named = (claim: unknown): string | undefined => (typeof claim === 'string' && claim !== '' ? claim : undefined)

/**
 * Whom a token is for: a client, by RFC 9068 `client_id`, by others `azp` or `appid`; never by its subject, who may be a
 * person. What it may: `scope`, or as Microsoft Entra ID has it `scp`, or `roles` where there is no `scp`. What a user
 * may is not what the client was granted, so that they do not add up.
 */
const clientIn = ({ client_id, azp, appid, scope, scp, roles }: JWTPayload, issuer: string): Client => {
  const name = named(client_id) ?? named(azp) ?? named(appid)
  if (name === undefined) throw new TokenRefused('The token names no client')
  const granted = scope ?? scp ?? roles
  const may: readonly unknown[] =
    typeof granted === 'string' ? granted.split(' ') : Array.isArray(granted) ? granted : []
  return { name, issuer, scopes: may.filter((one) => typeof one === 'string').filter(isScope) }
}

/** In words, without anything that stands in the token. */
const whyRefused = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'The token has expired'
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaim(error.claim)
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed by an algorithm that is not allowed here'
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with a key that its issuer does not have'
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'The token does not say which key it is signed with'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token is wrong'
  if (error instanceof errors.JOSEError) return 'The token is no JWT that can be read'
  // A key that is too short, for one.
  return 'The token is signed with a key that cannot be used'
}

const ofClaim = (claim: string): string => {
  switch (claim) {
    case 'iss':
      return 'The token is of another issuer'
    case 'aud':
      return 'The token is for another audience'
    case 'nbf':
      return 'The token is not valid yet'
    case 'exp':
      return 'The token does not say when it expires'
    default:
      return 'The token has a claim that cannot be read'
  }
}
