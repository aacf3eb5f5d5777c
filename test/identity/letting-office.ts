import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiKeyOf } from '../../src/identity/api-keys.ts'
import { scopes } from '../../src/identity/client.ts'
import { Identity } from '../../src/identity/identity.ts'

/** A client that may everything, and services that know it. */

export const TOKEN = 'a-token-of-the-letting-office'

const key = apiKeyOf('letting-office', TOKEN, scopes)

/** What the client sends with every request. */
export const bearer = { authorization: `Bearer ${TOKEN}` } as const

/** What a service knows: this client, and no other. */
export const identity = new Identity({ keys: [key] })

/** The same as a keys file in a folder; its path. */
export const keysFileIn = (folder: string): string => {
  const path = join(folder, 'keys.json')
  const { name, scopes: may } = key
  writeFileSync(path, JSON.stringify({ keys: [{ name, sha256: key.sha256.toString('hex'), scopes: may }] }))
  return path
}
