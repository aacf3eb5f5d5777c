import {
  type CompactJWSHeaderParameters,
  createRemoteJWKSet,
  errors,
  type FlattenedJWSInput,
  type RemoteJWKSet,
} from 'jose'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Log } from '../register/log.ts'
import { messageOf } from '../register/messages.ts'
import { Repeater } from '../register/repeater.ts'
import { IssuerAway } from './identity-error.ts'

export interface IssuerOptions {
  /** The issuer's identifier, an https address; also where its metadata are found. */
  readonly issuer: string
  /** Where its keys are; by default where its metadata say. */
  readonly jwks: string | undefined
  readonly log: Log
  /** The time it is, in milliseconds; by default by the system's clock. */
  readonly now?: () => number
}

/** How often the keys are read again, in milliseconds: a key that was withdrawn is trusted no longer than that. */
const INTERVAL = 5 * 60_000

/** While the issuer does not answer the keys last read are kept, but not for ever; in milliseconds. */
const MAX_AGE = 24 * 60 * 60_000

/** How long it may take to answer, in milliseconds. */
const PATIENCE = 5000

const Metadata = Type.Object({ issuer: Type.String(), jwks_uri: Type.String() })
const isMetadata = Compile(Metadata)

/** Where an issuer's metadata are (OpenID Connect Discovery 1.0 § 4). */
const metadataOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

/**
 * The keys with which an issuer signs, read in the background and kept while it does not answer. A token that names a
 * key not known yet has them read once more, at most every half a minute: keys rotate.
 */
export class IssuerKeys {
  readonly #options: IssuerOptions
  readonly #now: () => number
  readonly #reading: Repeater
  #keys: RemoteJWKSet | undefined
  #readAt = Number.NEGATIVE_INFINITY
  #fault: string | undefined

  constructor(options: IssuerOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#reading = new Repeater(() => this.#read(), INTERVAL)
  }

  /** What is wrong with the reading of them, now. */
  get fault(): string | undefined {
    return this.#fault
  }

  /** Reads them for the first time, and goes on; resolves when they are there, or are not to be had. */
  start(): Promise<void> {
    return this.#reading.nudge()
  }

  stop(): Promise<void> {
    return this.#reading.stop()
  }

  /**
   * The key that a token says it is signed with.
   *
   * @throws IssuerAway where the keys are not to be had; what jose throws where there is no such key.
   */
  readonly keyOf = async (header: CompactJWSHeaderParameters, token: FlattenedJWSInput) => {
    if (this.#keys === undefined) await this.#reading.nudge()
    const keys = this.#keys
    if (keys === undefined || this.#now() - this.#readAt > MAX_AGE) throw new IssuerAway()
    try {
      return await keys(header, token)
    } catch (error) {
      if (isOfToken(error)) throw error
      throw new IssuerAway(undefined, { cause: error })
    }
  }

  async #read(): Promise<void> {
    const { issuer, log } = this.#options
    try {
      this.#keys ??= createRemoteJWKSet(await this.#address(), { timeoutDuration: PATIENCE, cacheMaxAge: Infinity })
      await this.#keys.reload()
      this.#readAt = this.#now()
      if (this.#fault !== undefined) log.info({ issuer }, 'keys of the issuer read again')
      this.#fault = undefined
    } catch (error) {
      const detail = `The keys of ${issuer} cannot be read: ${messageOf(error)}`
      if (this.#fault === undefined) log.warn({ issuer, detail }, 'keys of the issuer not read')
      this.#fault = detail
    }
  }

  async #address(): Promise<URL> {
    const { issuer, jwks } = this.#options
    if (jwks !== undefined) return new URL(jwks)
    const response = await fetch(metadataOf(issuer), { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
    const metadata: unknown = response.ok ? await response.json() : undefined
    if (!isMetadata.Check(metadata)) throw new Error('its metadata cannot be read')
    if (metadata.issuer !== issuer) throw new Error('its metadata are of another issuer')
    return new URL(metadata.jwks_uri)
  }
}

/** Whether it is the token's own fault that there is no key for it. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported
