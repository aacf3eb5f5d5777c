import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { forgiveBrokenPipe } from '../../src/cli/broken-pipe.ts'
import { say } from '../../src/cli/io.ts'
import { shellQuote } from '../../src/cli/shell-quote.ts'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())

const commands = [
  ['decide'],
  ['key'],
  ['register', 'import'],
  ['register', 'check'],
  ['register', 'diff'],
  ['register', 'publish'],
]

describe('the command line', () => {
  it.each(commands)('%s %s explains itself, with examples and exit codes', async (...command) => {
    const { code, out, err } = await world.anvis([...command.filter((word) => word !== undefined), '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('\nExamples:\n  anvis ')
    expect(out).toMatch(/\nExit codes:\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n/)
    expect(out).not.toContain('default: false')
  })

  it.each([
    [[], 'Usage: anvis'],
    [['register'], 'Usage: anvis register'],
    [['publish'], "unknown command 'publish'"],
    [['register', 'chek'], '(Did you mean check?)'],
    [['register', 'check'], "missing required argument 'file'"],
    [['register', 'check', 'a', 'b'], 'too many arguments'],
    [['register', 'check', 'a', '--wrong'], "unknown option '--wrong'"],
    [['register', 'publish', 'a'], "required option '--to <url>' not specified"],
    [['register', 'diff', 'a', 'b', '--timeout', '0'], 'Must be seconds, more than 0 and at most 600.'],
    [['register', 'diff', 'a', 'b', '--timeout', '601'], 'Must be seconds'],
    [['register', 'import', '--list-date', '2025-12-02'], 'Must be a 1 December, YYYY-12-01.'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await world.anvis(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('output', () => {
  it('goes on where nobody reads it', () => {
    const stream = new PassThrough()
    forgiveBrokenPipe(stream)
    for (const code of ['EPIPE', 'ERR_STREAM_DESTROYED']) {
      expect(() => stream.emit('error', Object.assign(new Error(code), { code }))).not.toThrow()
    }
    expect(() => stream.emit('error', new Error('no space left'))).toThrow('no space left')
  })

  it('has nothing that a terminal would obey', () => {
    const stream = new PassThrough()
    say(stream, '\u001b[2Jred\rover \u202eback', 'two\nlines, æøå')
    expect(String(stream.read())).toBe('\ufffd[2Jred\ufffdover \ufffdback\ntwo\nlines, æøå\n')
  })

  it.each([
    ['Skinhøj=odense-skinhoej', 'Skinhøj=odense-skinhoej'],
    ['Skin Høj', '"Skin Høj"'],
    ['Skin (Odense)', '"Skin (Odense)"'],
    ["Skin's", '"Skin\'s"'],
    ['', '""'],
    ['$(rm -rf x)', "'$(rm -rf x)'"],
    ["`a` 'b' !", "'`a` '\\''b'\\'' !'"],
    ['back\\slash "x"', '\'back\\slash "x"\''],
  ])('has commands that can be copied: %s', (text, quoted) => {
    expect(shellQuote(text)).toBe(quoted)
  })
})
