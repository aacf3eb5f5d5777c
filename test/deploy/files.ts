import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { parseAllDocuments } from 'yaml'
import { type Config, readConfig } from '../../src/config.ts'

const root = resolve(import.meta.dirname, '../..')

/** A file of the repository. */
export const text = (name: string): string => readFileSync(resolve(root, name), 'utf8')

/** The documents of a YAML file, JSON among them; with octal numbers, as those who read these files take them. */
export const documents = (name: string): readonly unknown[] =>
  parseAllDocuments(text(name), { version: '1.1', uniqueKeys: true }).map((document) => {
    if (document.errors.length + document.warnings.length > 0) {
      throw new Error(`${name}: ${[...document.errors, ...document.warnings].join('\n')}`)
    }
    return document.toJS()
  })

/** The one document of a file, in as much as the schema says of it. */
export const document = <Schema extends TSchema>(name: string, schema: Schema): Static<Schema> => {
  const [only, ...others] = documents(name)
  if (others.length > 0) throw new Error(`${name} has several documents`)
  return read(only, schema)
}

/** A value, in as much as the schema says of it. */
export const read = <Schema extends TSchema>(value: unknown, schema: Schema): Static<Schema> => {
  const compiled = Compile(schema)
  if (compiled.Check(value)) return value
  throw new Error(JSON.stringify(compiled.Errors(value), null, 1))
}

/** The variables that the image sets. */
const imageEnvironment = (): Readonly<Record<string, string>> => {
  const lines = /^ENV ((?:.*\\\n)*.*)$/m.exec(text('Dockerfile'))?.[1] ?? ''
  return Object.fromEntries([...lines.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]))
}

/**
 * The service's configuration in a container with these variables.
 *
 * @throws ConfigError where it would not start.
 */
export const configIn = (environment: Readonly<Record<string, string>>): Config =>
  readConfig({ ...imageEnvironment(), ...environment })
