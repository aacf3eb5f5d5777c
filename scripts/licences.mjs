#!/usr/bin/env node
// Whether every package of the lock files is under a licence that goes with this project's own, EUPL-1.2. Prints how many
// are under which; names those that are not allowed, and exits 1. Asks nobody: the lock file has each package's licence.
//
//   node scripts/licences.mjs [lock file ...]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Of packages that ship with the service: they ask for no more than to be named. */
const SHIPPED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'])

/** Of packages that build and test it, and are not handed on: also those whose own files stay under their licence. */
const TO_DEVELOP = new Set([...SHIPPED, 'MPL-2.0', 'CC-BY-4.0'])

/** Whether an SPDX expression allows use by one of these. One that nests is left to a person to read. */
const isAllowed = (expression, allowed) => {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  const [all, any] = [plain.split(' AND '), plain.split(' OR ')]
  if (all.length > 1 && any.length > 1) return false
  return any.length > 1 ? any.some((one) => allowed.has(one)) : all.every((one) => allowed.has(one))
}

const packagesIn = (file) =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).flatMap(
    ([path, { version, license, dev, devOptional }]) => {
      // The project itself.
      if (path === '') return []
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const isShipped = dev !== true && devOptional !== true
      return [{ name: `${name}@${version}`, licence: typeof license === 'string' ? license : 'none told', isShipped }]
    },
  )

const ofProject = ['../package-lock.json', '../bench/package-lock.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

const named = process.argv.slice(2)
const packages = (named.length > 0 ? named : ofProject).flatMap(packagesIn)

const told = (title, group, allowed) => {
  const counts = new Map()
  for (const { licence } of group) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a).map(([licence, count]) => `${licence} ${count}`)
  console.log(`${title}: ${group.length} packages; ${sorted.join(', ')}`)
  return group.filter(({ licence }) => !isAllowed(licence, allowed))
}

const refused = [
  ...told(
    'shipped',
    packages.filter(({ isShipped }) => isShipped),
    SHIPPED,
  ),
  ...told(
    'to develop',
    packages.filter(({ isShipped }) => !isShipped),
    TO_DEVELOP,
  ),
]
for (const { name, licence } of refused) console.error(`not allowed: ${name}, ${licence}`)
process.exitCode = refused.length > 0 ? 1 : 0
