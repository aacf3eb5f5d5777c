import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { writeRest } from '../../src/processes/output.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-output-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A pipe, of which both ends are open; lines into it are gathered as those of the service are. */
const piped = (name: string) => {
  const path = join(folder, name)
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const output = pino.destination({ dest: openSync(path, constants.O_WRONLY), sync: false, minLength: 2048 })
  return { reader, output }
}

it('what is left of the lines is written', async () => {
  const { reader, output } = piped('read')
  output.write('the last line\n')
  await writeRest(output)
  const bytes = Buffer.alloc(100)
  expect(bytes.toString('utf8', 0, readSync(reader, bytes))).toBe('the last line\n')
  closeSync(reader)
})

it('what is left of the lines keeps no process from its end where nobody reads them any more', async () => {
  const { reader, output } = piped('broken')
  closeSync(reader)
  output.write('the last line\n')
  await expect(writeRest(output)).resolves.toBeUndefined()
})
