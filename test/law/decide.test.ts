import { describe, expect, it } from 'vitest'
import { NEVER } from '../../src/law/calendar.ts'
import { type Decision, decisiveness, missingFacts, type Outcome } from '../../src/law/decide.ts'
import { type FactName, factAt } from '../../src/law/pointers.ts'
import type { Described, Judgement } from '../../src/law/rule.ts'
import type { Weighed } from '../../src/law/weigh.ts'

/** What an outcome rests on, by rules that are made up. */

const rule = (id: Described['id']): Described => ({ id, wordings: [{ from: NEVER, cites: [] }], reads: [] })

const weighed = (id: Described['id'], judgement: Judgement, lifted = false): Weighed => ({
  rule: rule(id),
  judgement,
  liftedBy: lifted ? rule('abl-59-9') : null,
  exceptions: [],
  until: NEVER,
  lapsesOn: () => null,
})

const bars: Judgement = { verdict: 'bars', members: [] }
const assess: Judgement = { verdict: 'assess', members: [] }
const clears: Judgement = { verdict: 'clears', members: [] }
const open = (couldBe: 'bars' | 'assess', ...names: readonly FactName[]): Judgement => ({
  verdict: 'unknown',
  couldBe,
  missing: names.map((name) => factAt(name)),
  members: [],
})

const couldBar = open('bars', '/dwelling/rooms', '/dwelling/offeredForSale')
const couldAssess = open('assess', '/dwelling/rooms')

describe('what an outcome rests on', () => {
  const resting = (outcome: Outcome, ...all: readonly Weighed[]) =>
    all.map(decisiveness({ outcome, weighed: all })) satisfies readonly boolean[]

  it('of a prohibition: the bars that stand', () => {
    expect(
      resting(
        'prohibited',
        weighed('abl-59-6-1', bars),
        weighed('abl-59-6-2', bars, true),
        weighed('abl-59-6-3', assess),
        weighed('abl-59-6-4', couldBar),
        weighed('abl-59-6-5', clears),
      ),
    ).toEqual([true, false, false, false, false])
  })

  it('of an assessment: what is to be assessed and not set aside', () => {
    expect(
      resting(
        'assessment',
        weighed('abl-59-6-1', assess),
        weighed('abl-59-6-2', assess, true),
        weighed('abl-59-6-3', bars, true),
        weighed('abl-59-6-4', couldAssess),
        weighed('abl-59-6-5', clears),
      ),
    ).toEqual([true, false, false, false, false])
  })

  it('of a permission: nothing', () => {
    expect(
      resting(
        'permitted',
        weighed('abl-59-6-1', bars, true),
        weighed('abl-59-6-2', assess, true),
        weighed('abl-59-6-3', couldBar, true),
        weighed('abl-59-6-4', clears),
      ),
    ).toEqual([false, false, false, false])
  })

  it('of what is undetermined: what could bar, and what could be assessed unless something is anyway', () => {
    expect(
      resting(
        'undetermined',
        weighed('abl-59-6-1', couldBar),
        weighed('abl-59-6-2', couldBar, true),
        weighed('abl-59-6-3', couldAssess),
        weighed('abl-59-6-4', assess, true),
        weighed('abl-59-6-5', clears),
        weighed('abl-59-6-6', bars, true),
      ),
    ).toEqual([true, false, true, false, false, false])
    expect(
      resting(
        'undetermined',
        weighed('abl-59-6-1', couldBar),
        weighed('abl-59-6-2', couldAssess),
        weighed('abl-59-6-3', assess),
      ),
    ).toEqual([true, false, false])
  })
})

describe('the missing facts', () => {
  const missing = (decision: Decision) =>
    missingFacts(decision).map(({ fact, askedBy }) => [fact.pointer, askedBy.map(({ rule: { id } }) => id)])

  it('are told once, with every rule that asks', () => {
    const all = [
      weighed('abl-59-6-1', couldBar),
      weighed('abl-59-6-2', couldAssess),
      weighed('abl-59-6-3', open('bars', '/dwelling/maxTwoPersonsPerRoom'), true),
      weighed('abl-59-6-4', clears),
    ]
    expect(missing({ outcome: 'undetermined', weighed: all })).toEqual([
      ['/dwelling/rooms', ['abl-59-6-1', 'abl-59-6-2']],
      ['/dwelling/offeredForSale', ['abl-59-6-1']],
    ])
  })

  it('are none of an outcome that is determined', () => {
    const all = [weighed('abl-59-6-1', bars), weighed('abl-59-6-2', couldBar)]
    expect(missing({ outcome: 'prohibited', weighed: all })).toEqual([])
    expect(missing({ outcome: 'assessment', weighed: [weighed('abl-59-6-1', assess)] })).toEqual([])
  })
})
