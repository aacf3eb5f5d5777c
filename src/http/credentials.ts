import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { problem } from '../problem.ts'
import { faultsOf } from '../schema/faults.ts'
import { Refusal } from './refusal.ts'

/** Who may publish a register: those who hold a token, of which only the hash is known here. */
export interface Credential {
  /** Told in the log of what they publish. */
  readonly name: string
  readonly sha256: Buffer
}

const KeysFile = Type.Object(
  {
    keys: Type.Array(
      Type.Object(
        {
          name: Type.String({ minLength: 1, maxLength: 100 }),
          sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the token, in hexadecimal.' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

const isKeysFile = Compile(KeysFile)

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The credential of one token. */
export const credentialOf = (name: string, token: string): Credential => ({ name, sha256: sha256(token) })

/**
 * The credentials of a keys file, `{ "keys": [{ "name", "sha256" }] }`.
 *
 * @throws Error that says what is wrong with the file.
 */
export const readKeysFile = (path: string): readonly Credential[] => {
  const keys = keysIn(path)
  const names = new Set(keys.map(({ name }) => name))
  if (names.size < keys.length) throw new Error(`${path} gives a name twice`)
  return keys.map(({ name, sha256: hash }) => ({ name, sha256: Buffer.from(hash, 'hex') }))
}

const keysIn = (path: string): Static<typeof KeysFile>['keys'] => {
  const value = jsonIn(path)
  if (isKeysFile.Check(value)) return value.keys
  const [first] = faultsOf(KeysFile, value)
  throw new Error(`${path} is not a keys file: ${first?.pointer ?? ''} ${first?.detail ?? ''}`)
}

/** The parser's own message is dropped: it quotes what it read. */
const jsonIn = (path: string): unknown => {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path} is not JSON`)
  }
}

/** Compares with every credential, so that the time it takes tells nothing. */
const holderOf = (token: string, credentials: readonly Credential[]): string | undefined => {
  const presented = sha256(token)
  let holder: string | undefined
  for (const credential of credentials) {
    if (timingSafeEqual(credential.sha256, presented)) holder = credential.name
  }
  return holder
}

/**
 * The name of whoever presents a token.
 *
 * @throws Refusal where writing is off, or the token is missing or not known.
 */
export const bearerOf = (authorization: string | undefined, credentials: readonly Credential[]): string => {
  if (credentials.length === 0) {
    throw new Refusal(problem('writing-off', 'No credential is configured, so nobody may publish here.'))
  }
  const token = /^Bearer +([!-~]+) *$/i.exec(authorization ?? '')?.[1]
  const holder = token === undefined ? undefined : holderOf(token, credentials)
  if (holder === undefined) {
    throw new Refusal(problem('credential-needed', 'Send a token that is known here: Authorization: Bearer …'))
  }
  return holder
}
