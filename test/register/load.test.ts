import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { fileSource } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import { RegisterError } from '../../src/register/register-error.ts'
import { smallDocument } from './document.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-register-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const failure = (path: string): Promise<unknown> => loadRegister(fileSource(path)).catch((error: unknown) => error)

const messageOf = async (path: string): Promise<string> => {
  const error = await failure(path)
  if (!(error instanceof RegisterError)) throw new Error(`not a RegisterError: ${error}`)
  return error.message
}

describe('a register that can be used', () => {
  it('is loaded, its revision being the SHA-256 of its bytes', async () => {
    const text = JSON.stringify(smallDocument(), null, 3)
    const before = Date.now()
    const register = await loadRegister(fileSource(file('good.json', text)))
    expect(register.stamp.revision).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    expect(Date.parse(register.stamp.confirmedAt)).toBeGreaterThanOrEqual(before)
    expect(register.locate({ areaId: 'on' }, day('2024-05-01'))?.listDate).toBe('2023-12-01')
  })

  it('may begin with a byte order mark', async () => {
    const register = await loadRegister(fileSource(file('bom.json', `\ufeff${JSON.stringify(smallDocument())}`)))
    expect(register.areas.size).toBe(3)
  })
})

describe('a register that cannot be used says which, where and why', () => {
  it('no such file', async () => {
    const path = join(folder, 'missing.json')
    expect(await messageOf(path)).toBe(`The register ${path} cannot be used: there is no such file`)
  })

  it('a directory', async () => {
    expect(await messageOf(folder)).toBe(`The register ${folder} cannot be used: it is a directory, not a file`)
  })

  it('an empty file', async () => {
    expect(await messageOf(file('empty.json', ' \n'))).toMatch(/: it is empty$/)
  })

  it('a file that is not UTF-8', async () => {
    expect(await messageOf(file('latin1.json', Buffer.from('{"name": "Bispehøj"}', 'latin1')))).toMatch(
      /: it is not text in UTF-8$/,
    )
  })

  it('a file that is not JSON', async () => {
    const message = await messageOf(file('bad.json', '{\n  "schemaVersion": 1\n  "sequence": 1\n}'))
    expect(message).toContain('it is not JSON: ')
    expect(message).toContain('(line 3, column 3)')
  })

  it('a document that is not a register: every place on a line of its own', async () => {
    const document = { ...smallDocument(), schemaVersion: 2, 'a/b': true }
    const path = file('invalid.json', JSON.stringify(document))
    const [first, ...places] = (await messageOf(path)).split('\n')
    expect(first).toBe(`The register ${path} cannot be used: it is not a valid register document (2 faults)`)
    expect(places).toEqual(['  /schemaVersion must be 1', '  /a~1b is not a known property'])
  })

  it('a document with very many faults: the first of them', async () => {
    const document = smallDocument()
    document.areas = Array.from({ length: 60 }, () => ({ areaId: 'on', name: 'On', municipalityCode: '0540' }))
    const lines = (await messageOf(file('many.json', JSON.stringify(document)))).split('\n')
    expect(lines).toHaveLength(22)
    expect(lines.at(-1)).toMatch(/^ {2}… and \d+ more$/)
  })
})
