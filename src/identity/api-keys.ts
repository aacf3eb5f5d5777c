import { createHash, timingSafeEqual } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { faultsOf } from '../schema/faults.ts'
import { readJsonFile } from '../schema/json-file.ts'
import { type Client, type Scope, scopes } from './client.ts'

/** A client that presents a token of which only the hash is known here. */
export interface ApiKey extends Client {
  readonly sha256: Buffer
}

const KeysFile = Type.Object(
  {
    keys: Type.Array(
      Type.Object(
        {
          name: Type.String({ minLength: 1, maxLength: 100 }),
          sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the token, in hexadecimal.' }),
          scopes: Type.Array(Type.Enum([...scopes]), { minItems: 1, uniqueItems: true }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
  },
  { additionalProperties: false },
)

const isKeysFile = Compile(KeysFile)

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The key of one token. */
export const apiKeyOf = (name: string, token: string, may: readonly Scope[]): ApiKey => ({
  name,
  issuer: null,
  scopes: may,
  sha256: sha256(token),
})

/**
 * The keys of a keys file, `{ "keys": [{ "name", "sha256", "scopes" }] }`.
 *
 * @throws Error that says what is wrong with the file.
 */
export const readKeysFile = (path: string): readonly ApiKey[] => {
  const keys = keysIn(path)
  const names = new Set(keys.map(({ name }) => name))
  if (names.size < keys.length) throw new Error(`${path} gives a name twice`)
  const hashes = new Set(keys.map((key) => key.sha256))
  if (hashes.size < keys.length) throw new Error(`${path} gives a hash twice`)
  return keys.map(({ name, sha256: hash, scopes: may }) => ({
    name,
    issuer: null,
    scopes: may,
    sha256: Buffer.from(hash, 'hex'),
  }))
}

const keysIn = (path: string): Static<typeof KeysFile>['keys'] => {
  const value = readJsonFile(path)
  if (isKeysFile.Check(value)) return value.keys
  const [first] = faultsOf(KeysFile, value)
  throw new Error(`${path} is not a keys file: ${first?.pointer ?? ''} ${first?.detail ?? ''}`)
}

/** Who holds a token, if anybody does. Compares with every key, so that the time it takes tells nothing. */
export const holderOf = (token: string, keys: readonly ApiKey[]): ApiKey | undefined => {
  const presented = sha256(token)
  let holder: ApiKey | undefined
  for (const key of keys) {
    if (timingSafeEqual(key.sha256, presented)) holder = key
  }
  return holder
}
