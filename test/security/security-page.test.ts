import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** docs/security.md names tests; what it names must be there, or the page is a promise that nobody keeps. */

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')

/** The part under a heading, to the next of its rank. */
const under = (text: string, heading: string): string => {
  const rank = heading.slice(0, heading.indexOf(' ') + 1)
  const [, after = ''] = text.split(`\n${heading}\n`)
  return after.split(`\n${rank}`)[0] ?? ''
}

/** The rows of the tables, cell by cell, without their heads. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /^\| [^|]/.test(line) && !line.startsWith('| |'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

interface Named {
  readonly file: string
  readonly title: string
}

/** The tests that a text names: a link to their file, and then their titles in typographic quotes. */
const namedIn = (text: string): readonly Named[] => {
  let file = 'no file'
  return [...text.matchAll(/\]\(\.\.\/(test\/[^)]+)\)|“([^”]+)”/g)].flatMap(([, path, title]) => {
    file = path ?? file
    return title === undefined ? [] : [{ file, title }]
  })
}

/** Whether a source text has a test, or a group of tests, of exactly this title, whatever its quotes. */
const hasTest = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => {
    const escaped = `${quote}${title.replaceAll(quote, `\\${quote}`)}${quote}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`\\(\\s*${escaped},\\s*(?:async\\s*)?(?:\\(|\\w+\\s*=>)`).test(source)
  })

const threats = under(page, '## Threats')
const boundaries = [...threats.matchAll(/^### (.+)$/gm)].map(([, name = '']) => name)

describe('docs/security.md', () => {
  it('has the boundaries of trust', () => {
    expect(boundaries).toEqual([
      'Caller → service',
      'Service → keys of the issuer',
      'Publisher → register',
      'Service → source of the register',
      'Service → Redis',
      'Operator → files and environment',
      'Service → metrics and traces',
      'Platform → service',
      'Receipts: whoever shows one later',
      'Build → dependencies',
    ])
  })

  it.each(boundaries)(
    'tells of each kind of threat, what stands against it, its tests, and what remains: %s',
    (name) => {
      const rows = rowsOf(under(threats, `### ${name}`))
      expect([...new Set(rows.map(([letter]) => letter))]).toEqual(['S', 'T', 'R', 'I', 'D', 'E'])
      for (const [letter, threat = '', answer = '', tests = '', remains = '', ...more] of rows) {
        const row = `${letter} ${threat}`
        for (const cell of [threat, answer, remains]) expect(cell, row).not.toBe('')
        expect(namedIn(tests), row).not.toEqual([])
        expect(more, row).toEqual([])
      }
    },
  )

  it('answers each item of the OWASP API Security Top 10 of 2023', () => {
    const rows = rowsOf(under(page, '## OWASP API Security Top 10, 2023'))
    expect(rows.map(([item]) => item)).toEqual([
      'API1 Broken object level authorization',
      'API2 Broken authentication',
      'API3 Broken object property level authorization',
      'API4 Unrestricted resource consumption',
      'API5 Broken function level authorization',
      'API6 Unrestricted access to sensitive business flows',
      'API7 Server side request forgery',
      'API8 Security misconfiguration',
      'API9 Improper inventory management',
      'API10 Unsafe consumption of APIs',
    ])
    for (const [item, answer, tests = ''] of rows) {
      expect(answer, item).not.toBe('')
      expect(namedIn(tests), item).not.toEqual([])
    }
  })

  it('names tests that are there, each in its file, by its title', () => {
    const missing = namedIn(page).filter(
      ({ file, title }) => !existsSync(join(root, file)) || !hasTest(readFileSync(join(root, file), 'utf8'), title),
    )
    expect(missing).toEqual([])
  })
})
