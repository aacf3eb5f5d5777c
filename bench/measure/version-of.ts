import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['bench/node_modules', 'node_modules']

/** The name and version of a package, as it is installed here. */
export const versionOf = (name: string): string => {
  const path = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync)
  const { version }: { readonly version?: string } = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'))
  return `${name} ${version ?? 'not installed'}`
}
