import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Done, Progress } from '../../../src/cli/decide/progress.ts'

/** What is shown, second by second, of a run from somewhere to its end. */
const shown = (
  isTTY: boolean,
  total: number | undefined,
  steps: readonly (Done & { after: number })[],
  quiet = false,
) => {
  let seconds = 0
  const stderr = Object.assign(new PassThrough(), { isTTY })
  const [from] = steps
  if (from === undefined) return ''
  const progress = new Progress({ stderr, now: () => new Date(seconds * 1000) }, from, total, quiet)
  for (const { after, ...done } of steps) {
    seconds = after
    progress.show(done)
  }
  progress.end()
  return String(stderr.read() ?? '')
}

describe('the progress of a run', () => {
  const steps = [
    { after: 0, answers: 1000, bytes: 2_000 },
    { after: 0.1, answers: 1500, bytes: 2_500 },
    { after: 10, answers: 11_000, bytes: 52_000 },
    { after: 10.1, answers: 11_001, bytes: 52_001 },
    { after: 40, answers: 41_000, bytes: 102_000 },
  ]

  it('is one line of a terminal, which is left clear', () => {
    const lines = shown(true, 202_000, steps).split('\r\u001b[K')
    expect(lines).toEqual([
      '',
      '[======                  ] 25.7 %, 11,000 answers, 1,000/s, 0:30 left',
      '[============            ] 50.5 %, 41,000 answers, 1,000/s, 0:40 left',
      '',
    ])
  })

  it('is a line now and then elsewhere', () => {
    expect(shown(false, 202_000, steps)).toBe('50.5 %, 41,000 answers, 1,000/s, 0:40 left\n')
  })

  it('says what it can where nobody knows how much there is', () => {
    expect(shown(false, undefined, steps)).toBe('41,000 answers, 1,000/s\n')
  })

  it('counts hours, and waits where nothing has been read', () => {
    const slow = [
      { after: 0, answers: 0, bytes: 0 },
      { after: 60, answers: 0, bytes: 0 },
      { after: 120, answers: 1, bytes: 100 },
    ]
    expect(shown(false, 10_000, slow)).toBe('0.0 %, 0 answers, 0/s\n1.0 %, 1 answer, 0/s, 3:18:00 left\n')
  })

  it('is not shown where nobody wants it', () => {
    expect(shown(true, 202_000, steps, true)).toBe('')
  })
})
