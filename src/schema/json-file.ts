import { readFileSync } from 'node:fs'

/**
 * The JSON in a file, such as one of keys.
 *
 * @throws Error that says what is wrong with the file, without a word of what is in it: it may be secret.
 */
export const readJsonFile = (path: string): unknown => {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path} is not JSON`)
  }
}
