import { type AccessTokens, isJwt } from './access-tokens.ts'
import { type ApiKey, holderOf } from './api-keys.ts'
import type { Client } from './client.ts'
import { TokenRefused } from './identity-error.ts'

export interface IdentityParts {
  readonly keys: readonly ApiKey[]
  /** Given where there is an issuer. */
  readonly accessTokens?: Pick<AccessTokens, 'clientOf'> | undefined
}

/** Who may ask this service: holders of an API key, and those to whom its issuer gives tokens. */
export class Identity {
  readonly #parts: IdentityParts

  constructor(parts: IdentityParts) {
    this.#parts = parts
  }

  /**
   * The client that presents a bearer token.
   *
   * @throws TokenRefused; IssuerAway where it cannot be told now.
   */
  clientOf(token: string): Client | Promise<Client> {
    const { keys, accessTokens } = this.#parts
    const holder = holderOf(token, keys)
    if (holder !== undefined) return holder
    if (accessTokens !== undefined && isJwt(token)) return accessTokens.clientOf(token)
    throw new TokenRefused('The token is not known here')
  }
}
