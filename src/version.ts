import { readFileSync } from 'node:fs'

/** The path is the same from src and from dist. */
const packageFile = new URL('../package.json', import.meta.url)

const read = (): string => {
  const { version: found } = Object(JSON.parse(readFileSync(packageFile, 'utf8')))
  return String(found)
}

/** The version of this software, as package.json has it. */
export const version = read()
