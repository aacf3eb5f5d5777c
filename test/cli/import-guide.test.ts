import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

/** What docs/import.md shows is what happens: its commands on the invented list, run, and their output. */

const guide = readFileSync(`${import.meta.dirname}/../../docs/import.md`, 'utf8')
const world = new World()
afterAll(() => world.end())

/** Each command with what the guide says that it prints; "…" stands for lines left out. */
const shown = [...guide.matchAll(/```sh\nnpx anvis ([^`]*)\n```\n+```\n([^`]*)```/g)].map(
  ([, command = '', output = '']) => [command.replaceAll('\\\n', ''), output] as const,
)

const words = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** The paths of the guide are those of a checkout; what it writes goes elsewhere. */
const ran = async (command: string): Promise<readonly string[]> => {
  const written = world.path('register.json')
  const args = words(command).map((word) => (word === 'register.json' ? written : word))
  const { out, err } = await world.anvis(args)
  return (out + err).replaceAll(written, 'register.json').split('\n')
}

/** Fails at the first line that is not there, and at any between two lines shown that is not left out. */
const expectAsShown = (output: readonly string[], transcript: string): void => {
  let at = 0
  let gap = false
  for (const line of transcript.trimEnd().split('\n')) {
    if (line.trim() === '…') {
      gap = true
      continue
    }
    const next = gap ? output.indexOf(line, at) : at
    expect(output[next], `after line ${at} of the output`).toBe(line)
    at = next + 1
    gap = false
  }
  if (!gap) expect(output.slice(at).join('')).toBe('')
}

describe('the guide to the import', () => {
  it('has commands', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3)
  })

  it.each(shown)('npx anvis %s', async (command, transcript) => {
    expectAsShown(await ran(command), transcript)
  })
})
