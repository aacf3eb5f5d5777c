#!/usr/bin/env node
// Writes what ships with the service, package by package, as CycloneDX JSON: a software bill of materials.
//
//   node scripts/sbom.mjs [file, by default sbom.cdx.json]
//
// `npm sbom --omit dev` leaves out what is needed to develop, too, such as a package that both the service and a linter
// depend on. So npm is shown a project that has nothing to develop with, and what it tells is held against the lock file.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [target = 'sbom.cdx.json'] = process.argv.slice(2)
const read = (name) => JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'))

const { devDependencies: _, scripts: __, ...project } = read('package.json')
const lock = read('package-lock.json')
const { devDependencies: ___, ...root } = lock.packages['']
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)

const folder = mkdtempSync(join(tmpdir(), 'anvis-sbom-'))
try {
  // The component is called by the folder it is in.
  const alone = join(folder, project.name)
  mkdirSync(alone)
  const write = (name, value) => writeFileSync(join(alone, name), JSON.stringify(value))
  write('package.json', project)
  write('package-lock.json', { ...lock, packages: { '': root, ...Object.fromEntries(shipped) } })
  const text = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    { cwd: alone, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const named = new Set(JSON.parse(text).components.map(({ name, version }) => `${name}@${version}`))
  const expected = shipped.map(
    ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`,
  )
  const missing = expected.filter((one) => !named.has(one))
  if (missing.length > 0) throw new Error(`the bill of materials lacks ${missing.join(', ')}`)
  writeFileSync(target, text)
  console.log(`${target}: ${named.size} packages`)
} finally {
  rmSync(folder, { recursive: true })
}
