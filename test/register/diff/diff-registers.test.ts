import { describe, expect, it } from 'vitest'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import { buildSnapshot } from '../../../src/register/snapshot.ts'
import { smallDocument, snapshotOf } from '../document.ts'
import { changed } from './changed.ts'
import { nothing } from './nothing.ts'

const register = snapshotOf(smallDocument())
const summary = { revision: register.stamp.revision, sequence: 7, latestListDate: '2025-12-01' }

describe('two registers', () => {
  it('of the same bytes are identical, whenever they were confirmed', () => {
    const later = snapshotOf(smallDocument(), new Date('2026-01-01T00:00:00Z'))
    expect(diffRegisters(register, later)).toEqual({ from: summary, to: summary, identical: true, ...nothing })
  })

  it('of other bytes are not, though nothing differs', () => {
    const spaced = Buffer.from(JSON.stringify(smallDocument(), null, 2))
    const rewritten = buildSnapshot(smallDocument(), spaced, new Date('2024-05-01T10:00:00Z'))
    const to = { ...summary, revision: rewritten.stamp.revision }
    expect(to.revision).not.toBe(summary.revision)
    expect(diffRegisters(register, rewritten)).toEqual({ from: summary, to, identical: false, ...nothing })
  })

  it('are named by their sequence and their latest lists', () => {
    const next = snapshotOf(changed(({ editions }) => void editions.splice(0)))
    expect(diffRegisters(register, next)).toMatchObject({
      from: summary,
      to: { revision: next.stamp.revision, sequence: 8, latestListDate: null },
    })
  })
})
