import { createServer, type Server, type ServerResponse } from 'node:http'
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
  /** What it publishes besides. */
  readonly published: object[] = []
  /** How often its keys were given. */
  asked = 0
  /** How often it was asked for what it does not give. */
  tried = 0
  /** What it does not give, and what it answers instead; undefined where all is well. */
  failing: { readonly what: 'metadata' | 'keys'; readonly status: number } | undefined
  metadata: object
  readonly #server: Server

  constructor(server: Server, port: number, keys: readonly Signing[]) {
    this.#server = server
    this.url = `http://127.0.0.1:${port}`
    this.keys = keys
    this.metadata = { issuer: this.url, jwks_uri: `${this.url}/keys` }
    server.on('request', ({ url = '' }, answer) => void this.#answer(url.split('?')[0] ?? '', answer))
  }

  async #answer(path: string, answer: ServerResponse): Promise<void> {
    const what = path === '/.well-known/openid-configuration' ? 'metadata' : 'keys'
    if (this.failing?.what === what) {
      this.tried += 1
      answer.writeHead(this.failing.status).end()
    } else if (what === 'metadata') answer.end(JSON.stringify(this.metadata))
    else if (path === '/much') answer.end('x'.repeat(300_000))
    else if (path === '/moved') answer.writeHead(302, { location: '/keys' }).end()
    else if (path === '/none') answer.end('{}')
    else answer.end(JSON.stringify({ keys: await this.#published() }))
  }

  async #published(): Promise<readonly object[]> {
    this.asked += 1
    const keys = this.keys.map(async ({ kid, algorithm, publicKey }) => ({
      ...(await exportJWK(publicKey)),
      kid,
      alg: algorithm,
      use: 'sig',
    }))
    return [...(await Promise.all(keys)), ...this.published]
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
