import { createServer, type Server } from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Any at all, and undefined for those that are left out. */
export type Claims = Readonly<Record<string, unknown>>

/** An issuer of access tokens: its metadata, its keys, and its tokens. */

export interface Signing {
  readonly kid: string
  readonly algorithm: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
}

export const signing = async (kid: string, algorithm = 'ES256'): Promise<Signing> => ({
  kid,
  algorithm,
  ...(await generateKeyPair(algorithm, { extractable: true })),
})

export class Issuer {
  readonly url: string
  /** What it publishes. */
  keys: readonly Signing[]
  /** How often its keys were asked for. */
  asked = 0
  /** What it answers instead; undefined for what is right. */
  failing: number | undefined
  metadata: object
  readonly #server: Server

  constructor(server: Server, port: number, keys: readonly Signing[]) {
    this.#server = server
    this.url = `http://127.0.0.1:${port}`
    this.keys = keys
    this.metadata = { issuer: this.url, jwks_uri: `${this.url}/keys` }
    server.on('request', async ({ url }, answer) => {
      if (this.failing !== undefined) return answer.writeHead(this.failing).end()
      if (url === '/.well-known/openid-configuration') return answer.end(JSON.stringify(this.metadata))
      if (url !== '/keys') return answer.writeHead(404).end()
      this.asked += 1
      const keys = this.keys.map(async ({ kid, algorithm, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        kid,
        alg: algorithm,
        use: 'sig',
      }))
      return answer.end(JSON.stringify({ keys: await Promise.all(keys) }))
    })
  }

  static async start(keys: readonly Signing[]): Promise<Issuer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('it listens on no port')
    return new Issuer(server, address.port, keys)
  }

  /** A token for the letting office, good for five minutes from a time on, in seconds; but for what is changed. */
  token(by: Signing, now: number, changed: Claims = {}, header: object = {}): Promise<string> {
    const claims = {
      iss: this.url,
      aud: 'anvis',
      iat: now,
      exp: now + 300,
      client_id: 'letting-office',
      scope: 'openid decisions',
      ...changed,
    }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: by.algorithm, typ: 'at+jwt', kid: by.kid, ...header })
      .sign(by.privateKey)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
