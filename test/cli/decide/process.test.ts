import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Built, Running } from '../built.ts'
import { common, inheriting, request } from './inputs.ts'
import { expectedOf, time } from './stage.ts'

const built = new Built()
beforeAll(() => built.make())
afterAll(() => built.end())

const AT = ['--at', time.toISOString()]

const file = (name: string, content: string): string => {
  writeFileSync(built.path(name), content)
  return built.path(name)
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

describe('anvis decide, as a process', () => {
  it('answers in threads as in one, and as the service does', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) => (id % 700 === 5 ? common : inheriting(`ø${id}`)))
    const input = file('threads.in', lines.join(''))
    const expected = digest(await expectedOf(readFileSync(input)))
    for (const workers of ['1', '3']) {
      const out = built.path(`threads.${workers}`)
      const run = built.anvis('decide', '--in', input, '--out', out, '--workers', workers, ...AT)
      expect([await run.ended, run.err]).toEqual([1, expect.stringContaining('2,995 answers')])
      expect(digest(readFileSync(out))).toBe(expected)
    }
  })

  it('goes on where it was asked to end, and where it was killed, to the same bytes', async () => {
    const input = file('long.in', Array.from({ length: 40_000 }, (_, id) => request(String(id))).join(''))
    const expected = built.path('long.expected')
    const undisturbed = built.anvis('decide', '--in', input, '--out', expected, '--workers', '1', '--quiet', ...AT)
    expect(await undisturbed.ended).toBe(0)

    const out = built.path('long.out')
    const again = (...options: string[]) =>
      built.anvis('decide', '--in', input, '--out', out, '--workers', '2', ...options)
    /** Runs it until it has written more than there was, and then asks it to end, or does not ask. */
    const brokenOff = async (signal: 'SIGTERM' | 'SIGKILL', ...options: string[]) => {
      const before = sizeOf(out)
      const run = again(...options)
      while (sizeOf(out) <= before) await setTimeout(1)
      run.process.kill(signal)
      return { code: await run.ended, err: run.err }
    }

    expect(await brokenOff('SIGTERM', ...AT)).toEqual({ code: 2, err: expect.stringContaining('goes on from there') })
    const { written, next } = JSON.parse(readFileSync(`${out}.progress`, 'utf8'))
    expect(written).toBe(sizeOf(out))
    expect(next.line).toBeGreaterThan(1)
    expect(await brokenOff('SIGKILL')).toMatchObject({ code: 'SIGKILL' })
    expect(sizeOf(out)).toBeGreaterThan(written)
    expect(await again().ended).toBe(0)
    expect(digest(readFileSync(out))).toBe(digest(readFileSync(expected)))
    expect(existsSync(`${out}.progress`)).toBe(false)
    // It answers 40,000 lines twice over; on a busy machine that takes a while.
  }, 60_000)

  it('goes on when there is room again for its output', async () => {
    const input = file('room.in', Array.from({ length: 4000 }, (_, id) => request(String(id))).join(''))
    const out = built.path('room.out')
    const anvis = [built.path('dist/cli/anvis.js'), 'decide', '--in', input, '--out', out, '--workers', '2', ...AT]
    // The greatest file in blocks of 512 bytes: a full disk, as far as a process can tell.
    const limited = new Running(spawn('sh', ['-c', 'ulimit -f 3000; exec "$0" "$@"', process.execPath, ...anvis]))
    expect([await limited.ended, limited.err]).toEqual([2, expect.stringContaining('The output cannot be written')])
    expect(await built.anvis(...anvis.slice(1)).ended).toBe(0)
    expect(digest(readFileSync(out))).toBe(digest(await expectedOf(readFileSync(input))))
  })

  it('stops when its output is read no further, and says that it is not whole', async () => {
    const input = file('piped.in', request('a').repeat(20_000))
    const run = built.anvis('decide', '--in', input, '--out', '-')
    await new Promise((resolve) => run.process.stdout.once('data', resolve))
    run.process.stdout.destroy()
    expect([await run.ended, run.err]).toEqual([2, expect.stringContaining('stopped reading')])
    expect(run.err).not.toContain('20,000 answers')
  })

  it('answers what comes on a pipe as it comes, and leaves when it is asked to', async () => {
    const run = built.anvis('decide', '--in', '-', '--out', '-')
    run.process.stdin.write(request('first'))
    const [answer] = await new Promise<[Buffer]>((resolve) =>
      run.process.stdout.once('data', (...data: [Buffer]) => resolve(data)),
    )
    expect(answer.toString()).toContain('"id":"first"')
    run.process.kill('SIGTERM')
    expect([await run.ended, run.err]).toEqual([2, expect.stringContaining('not whole')])
  })

  it('does not answer the half of a line that it was asked to end in', async () => {
    const run = built.anvis('decide', '--in', '-', '--out', '-')
    let out = ''
    run.process.stdout.on('data', (data: Buffer) => {
      out += data
    })
    const first = new Promise((resolve) => run.process.stdout.once('data', resolve))
    run.process.stdin.write(`${request('first')}{"id":"torn","path`)
    await first
    run.process.kill('SIGTERM')
    expect(await run.ended).toBe(2)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(run.err).not.toContain('problem')
  })
})
