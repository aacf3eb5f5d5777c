import { readFileSync } from 'node:fs'
import { isJsonObject } from '../schema/json-object.ts'

/** The version in package.json, which lies as far from src/cli as from dist/cli. */
export const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return isJsonObject(manifest) && typeof manifest.version === 'string' ? manifest.version : 'unknown'
}
