import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Patience } from '../../../src/http/plugins/patience.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('patience', () => {
  it('runs out for each as long after its beginning as for any other', () => {
    const out: string[] = []
    const patience = new Patience(1000)
    patience.begin(() => out.push('a'))
    vi.advanceTimersByTime(600)
    patience.begin(() => out.push('b'))
    vi.advanceTimersByTime(399)
    expect(out).toEqual([])
    vi.advanceTimersByTime(1)
    expect(out).toEqual(['a'])
    vi.advanceTimersByTime(599)
    expect(out).toEqual(['a'])
    vi.advanceTimersByTime(1)
    expect(out).toEqual(['a', 'b'])
    patience.begin(() => out.push('c'))
    vi.advanceTimersByTime(1000)
    expect(out).toEqual(['a', 'b', 'c'])
  })

  it('does not run out for what is over, nor wait on for it', () => {
    const out: string[] = []
    const patience = new Patience(1000)
    const a = (): void => void out.push('a')
    const b = (): void => void out.push('b')
    patience.begin(a)
    patience.begin(b)
    patience.over(a)
    vi.advanceTimersByTime(1000)
    expect(out).toEqual(['b'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
