import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, describe, expect, it } from 'vitest'

/** What the project is built of: said in package.json, the lock file and the README, and nowhere otherwise. */

const root = join(import.meta.dirname, '../..')

const Versions = Type.Record(Type.String(), Type.String())
const Manifest = Type.Object({ dependencies: Type.Optional(Versions), devDependencies: Versions })

const Scripts = Type.Object({ scripts: Type.Optional(Versions) })

const Lock = Type.Object({
  packages: Type.Record(
    Type.String(),
    Type.Object({
      version: Type.Optional(Type.String()),
      resolved: Type.Optional(Type.String()),
      integrity: Type.Optional(Type.String()),
      license: Type.Optional(Type.String()),
      dev: Type.Optional(Type.Boolean()),
    }),
  ),
})

const Materials = Type.Object({
  bomFormat: Type.Literal('CycloneDX'),
  metadata: Type.Object({ component: Type.Object({ name: Type.String() }) }),
  components: Type.Array(
    Type.Object({
      name: Type.String(),
      version: Type.String(),
      licenses: Type.Array(Type.Object({ license: Type.Object({ id: Type.String() }) }), { minItems: 1 }),
      hashes: Type.Array(Type.Object({ alg: Type.Literal('SHA-512') }), { minItems: 1 }),
    }),
  ),
})

const readAs = <Schema extends TSchema>(schema: Schema, path: string): Static<Schema> =>
  Value.Parse(schema, JSON.parse(readFileSync(path, 'utf8')))

const { dependencies = {}, devDependencies } = readAs(Manifest, join(root, 'package.json'))
const direct = { ...dependencies, ...devDependencies }
const packages = Object.entries(readAs(Lock, join(root, 'package-lock.json')).packages).filter(([path]) => path !== '')

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const folder = mkdtempSync(join(tmpdir(), 'anvis-dependencies-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what the project is built of', () => {
  it.each(['package.json', 'bench/package.json'])('is named in exact versions in %s', (file) => {
    const manifest = readAs(Manifest, join(root, file))
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('is the same in the lock file', () => {
    const locked = Object.fromEntries(packages.map(([path, { version }]) => [path, version]))
    for (const [name, version] of Object.entries(direct)) expect(locked[`node_modules/${name}`], name).toBe(version)
  })

  it('is checked by its hash wherever it is fetched from; what ships runs nothing when it is installed', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    for (const [path, { dev }] of packages) {
      if (dev === true) continue
      const { scripts = {} } = readAs(Scripts, join(root, path, 'package.json'))
      expect(Object.keys(scripts), path).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?install$/)]),
      )
    }
  })

  it('is named in the README, each with its reason, and nothing else is', () => {
    const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('\n## Built on\n')
    const rows = section.split('\n## ')[0]?.match(/^\| (?!\|).+$/gm) ?? []
    const named = rows.flatMap((row) => {
      const [, names = '', reason = ''] = row.split('|')
      expect(reason.trim(), names).not.toBe('')
      const plain = names.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace('*to develop:*', '')
      return plain.split(',').map((name) => name.trim())
    })
    expect(named.toSorted()).toEqual(Object.keys(direct).toSorted())
  })
})

describe('npm run licences', () => {
  const licences = (...files: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/licences.mjs'), ...files], { encoding: 'utf8' })

  it('finds none that is not allowed', () => {
    const { status, stdout, stderr } = licences()
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^shipped: \d+ packages; .+\nto develop: \d+ packages; .+\n$/)
    expect(status).toBe(0)
  })

  it.each([
    ['AGPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND SSPL-1.0', false],
    ['(MIT OR ISC) AND SSPL-1.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['MPL-2.0', false],
    [undefined, false],
  ])('takes %j of what ships: %s', (license, taken) => {
    const file = join(folder, 'lock.json')
    writeFileSync(file, JSON.stringify({ packages: { '': {}, 'node_modules/@a/b': { version: '1.2.3', license } } }))
    const { status, stderr } = licences(file)
    expect(status).toBe(taken ? 0 : 1)
    if (!taken) expect(stderr).toBe(`not allowed: @a/b@1.2.3, ${license ?? 'none told'}\n`)
  })

  it('takes of what only builds and tests also such whose own files stay under their licence', () => {
    const file = join(folder, 'lock.json')
    const b = { version: '1.2.3', license: 'MPL-2.0', dev: true }
    writeFileSync(file, JSON.stringify({ packages: { '': {}, 'node_modules/b': b } }))
    expect(licences(file).status).toBe(0)
  })
})

describe('npm run sbom', () => {
  it('tells every package that ships, with its licence and hash, and no other', () => {
    const file = join(folder, 'sbom.json')
    execFileSync(process.execPath, [join(root, 'scripts/sbom.mjs'), file])
    const { components, metadata } = readAs(Materials, file)
    expect(metadata.component.name).toBe('anvis')
    const shipped = packages.filter(([, { dev }]) => dev !== true)
    expect(components.map(({ name, version }) => `${name}@${version}`).toSorted()).toEqual(
      [...new Set(shipped.map(([path, { version }]) => `${nameOf(path)}@${version}`))].toSorted(),
    )
    for (const name of Object.keys(dependencies)) expect(components.map((one) => one.name)).toContain(name)
    const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
    const told = /(\d+) packages, named with their reasons[^;]+; with what those need, (\d+) ship/.exec(page)
    expect(told?.slice(1).map(Number)).toEqual([Object.keys(dependencies).length, components.length])
  })
})

describe('the image', () => {
  it('runs as nobody in particular, and holds only what is named', () => {
    const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
    const [image = ''] = dockerfile.split(/^FROM /m).toReversed()
    expect(image).toMatch(/^USER (?!root|0)\S+$/m)
    const installs = dockerfile.match(/^RUN npm (?:ci|install).*$/gm) ?? []
    expect(installs.length).toBeGreaterThan(0)
    for (const install of installs) expect(install).toMatch(/^RUN npm ci .*--ignore-scripts$/)
    const [all, ...taken] = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
    expect(all).toBe('*')
    expect(taken.filter((line) => !/^![\w./-]+$/.test(line))).toEqual([])
    expect(taken).not.toContain('!.git')
  })
})
