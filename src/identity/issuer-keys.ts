import { type CompactJWSHeaderParameters, createLocalJWKSet, errors, type FlattenedJWSInput } from 'jose'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Log } from '../register/log.ts'
import { messageOf } from '../register/messages.ts'
import { Repeater } from '../register/repeater.ts'
import { IssuerAway } from './identity-error.ts'
import { isTrustworthy } from './loopback.ts'
import { readJson } from './read-json.ts'

export interface IssuerOptions {
  /** The issuer's identifier, an address; also where its metadata are found. */
  readonly issuer: string
  /** Where its keys are; by default where its metadata say. */
  readonly jwks: string | undefined
  readonly log: Log
  /** The time it is, in milliseconds; by default by the system's clock. */
  readonly now?: () => number
}

/** How often the keys are read again, in milliseconds. */
const INTERVAL = 5 * 60_000

/** How soon after they were read, or were not to be had, they may be read once more for a token; in milliseconds. */
const COOLDOWN = 30_000

/** While the issuer does not answer the keys last read are kept, but not for ever; in milliseconds. */
const MAX_AGE = 24 * 60 * 60_000

/** How long it may take to answer, in milliseconds. */
const PATIENCE = 5000

type KeyOf = ReturnType<typeof createLocalJWKSet>

const Metadata = Type.Object({ issuer: Type.String(), jwks_uri: Type.String() })
const isMetadata = Compile(Metadata)

const KeySet = Type.Object({ keys: Type.Array(Type.Object({ kty: Type.String() }, { additionalProperties: true })) })
const isKeySet = Compile(KeySet)

/** Where an issuer's metadata are (OpenID Connect Discovery 1.0 § 4). */
const metadataOf = (issuer: string): URL => new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)

/**
 * The keys with which an issuer signs, read in the background and kept while it does not answer. For a token that
 * names a key not known yet they are read once more, unless that was done a moment ago: keys rotate.
 */
export class IssuerKeys {
  readonly #options: IssuerOptions
  readonly #now: () => number
  readonly #background: Repeater
  #keys: KeyOf | undefined
  #readAt = Number.NEGATIVE_INFINITY
  #triedAt = Number.NEGATIVE_INFINITY
  #reading: Promise<boolean> | undefined
  #fault: string | undefined

  constructor(options: IssuerOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#background = new Repeater(async () => void (await this.#readIfDue()), COOLDOWN)
  }

  /** What is wrong with the reading of them, now. */
  get fault(): string | undefined {
    return this.#fault
  }

  /** Reads them for the first time, and goes on; resolves when they are there, or are not to be had. */
  start(): Promise<void> {
    return this.#background.nudge()
  }

  /** An issuer that is silent is not waited for. */
  stop(): void {
    void this.#background.stop()
  }

  /**
   * The key that a token says it is signed with.
   *
   * @throws IssuerAway where that cannot be told now; what jose throws where there is no such key.
   */
  readonly keyOf = async (header: CompactJWSHeaderParameters, token: FlattenedJWSInput) => {
    if (!this.#areUsable() && !(await this.#readOnceMore())) throw new IssuerAway()
    try {
      return await this.#current()(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
    }
    // A good token is not called bad because its key was published a moment ago.
    if (!(await this.#readOnceMore())) throw new IssuerAway()
    return this.#current()(header, token)
  }

  #areUsable(): boolean {
    return this.#keys !== undefined && this.#now() - this.#readAt <= MAX_AGE
  }

  #current(): KeyOf {
    if (this.#keys === undefined) throw new IssuerAway()
    return this.#keys
  }

  /** Whether they have been read just now: by whoever is at it, or, some time after the last attempt, by this. */
  async #readOnceMore(): Promise<boolean> {
    if (this.#reading === undefined && this.#now() - this.#triedAt < COOLDOWN) return false
    return this.#read()
  }

  /** While something is wrong more often than otherwise. */
  async #readIfDue(): Promise<void> {
    if (this.#fault !== undefined || this.#now() - this.#readAt >= INTERVAL) await this.#read()
  }

  #read(): Promise<boolean> {
    this.#reading ??= this.#attempt().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #attempt(): Promise<boolean> {
    const { issuer, log } = this.#options
    this.#triedAt = this.#now()
    try {
      const found = await readJson(await this.#address(), PATIENCE)
      if (!isKeySet.Check(found)) throw new Error('what it publishes is no set of keys')
      this.#keys = createLocalJWKSet(found)
      this.#readAt = this.#now()
      if (this.#fault !== undefined) log.info({ issuer }, 'keys of the issuer read again')
      this.#fault = undefined
      return true
    } catch (error) {
      const detail = `The keys of ${issuer} cannot be read: ${messageOf(error)}`
      if (this.#fault === undefined) log.warn({ issuer, detail }, 'keys of the issuer not read')
      this.#fault = detail
      return false
    }
  }

  /** Looked for each time: an issuer may move its keys. */
  async #address(): Promise<URL> {
    const { issuer, jwks } = this.#options
    if (jwks !== undefined) return new URL(jwks)
    const metadata = await readJson(metadataOf(issuer), PATIENCE)
    if (!isMetadata.Check(metadata)) throw new Error('what it publishes are no metadata')
    if (metadata.issuer !== issuer) throw new Error('its metadata are of another issuer')
    const address = URL.canParse(metadata.jwks_uri) ? new URL(metadata.jwks_uri) : undefined
    if (address === undefined || !isTrustworthy(address)) throw new Error('its keys are at no https address')
    return address
  }
}
