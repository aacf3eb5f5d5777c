import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { faultsOf } from '../schema/faults.ts'
import { readJsonFile } from '../schema/json-file.ts'

const closed = { additionalProperties: false } as const

const PublicKey = {
  kty: Type.Literal('OKP'),
  crv: Type.Literal('Ed25519'),
  x: Type.String({ pattern: '^[\\w-]{43}$' }),
  kid: Type.String({ minLength: 1, maxLength: 100 }),
  use: Type.Literal('sig'),
  alg: Type.Literal('EdDSA'),
}

/** The public keys by which receipts can be checked by anybody (RFC 7517, RFC 8037). */
export const PublicKeySet = Type.Object(
  { keys: Type.Array(Type.Object(PublicKey, closed)) },
  { $id: 'PublicKeySet', description: 'JSON Web Key Set.' },
)

export type PublicKeySet = Static<typeof PublicKeySet>

const KeysFile = Type.Object(
  {
    keys: Type.Array(
      Type.Object({ ...PublicKey, d: Type.Optional(Type.String({ pattern: '^[\\w-]{43}$' })) }, closed),
      {
        minItems: 1,
      },
    ),
  },
  closed,
)

type KeyEntry = Static<typeof KeysFile>['keys'][number]

const isKeysFile = Compile(KeysFile)

/** The key by which receipts are signed, and those by which they are checked: it, and those that were used before. */
export interface ReceiptKeys {
  readonly kid: string
  readonly signing: KeyObject
  readonly known: PublicKeySet
}

const isPublic = ({ d: _, ...key }: KeyEntry): PublicKeySet['keys'][number] => key

/**
 * The keys of a file, a JSON Web Key Set of Ed25519 keys. The first signs, and so has its private part; the others
 * check what they signed before, and need none.
 *
 * @throws Error that says what is wrong with the file, and nothing of what is in it.
 */
export const readReceiptKeys = (path: string): ReceiptKeys => {
  const { keys } = keySetIn(path)
  const [first] = keys
  if (first?.d === undefined) throw new Error(`${path} has no private part (d) of its first key, by which to sign`)
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw new Error(`${path} gives a kid twice`)
  const signing = privateKey(path, first)
  if (createPublicKey(signing).export({ format: 'jwk' }).x !== first.x) {
    throw new Error(`${path} has a first key of which the private part (d) is of another than the public (x)`)
  }
  return { kid: first.kid, signing, known: { keys: keys.map(isPublic) } }
}

const keySetIn = (path: string): Static<typeof KeysFile> => {
  const value = readJsonFile(path)
  if (isKeysFile.Check(value)) return value
  const [fault] = faultsOf(KeysFile, value)
  throw new Error(`${path} is not a set of Ed25519 keys: ${fault?.pointer ?? ''} ${fault?.detail ?? ''}`)
}

/** What Node says of a key it cannot read may quote it. */
const privateKey = (path: string, { kty, crv, x, d }: KeyEntry): KeyObject => {
  const key: JsonWebKey = { kty, crv, x, ...(d === undefined ? {} : { d }) }
  try {
    return createPrivateKey({ key, format: 'jwk' })
  } catch {
    throw new Error(`${path} has a first key that cannot be used`)
  }
}

/** A new key, named by its thumbprint (RFC 7638), before the public parts of those in a file: the text of the new file. */
export const rotatedKeys = async (before: string | undefined): Promise<string> => {
  const { privateKey: made } = generateKeyPairSync('ed25519')
  const { kty, crv, x, d } = made.export({ format: 'jwk' })
  const kid = await calculateJwkThumbprint({ kty: String(kty), crv: String(crv), x: String(x) })
  const key = { kty, crv, kid, use: 'sig', alg: 'EdDSA', x, d }
  const old = before === undefined ? [] : keySetIn(before).keys.map(isPublic)
  return `${JSON.stringify({ keys: [key, ...old] }, null, 2)}\n`
}
