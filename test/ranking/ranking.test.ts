import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { type Decision, decideRequest } from '../../src/decision/decision.ts'
import { rankCandidates } from '../../src/ranking/rank.ts'
import { RankingAnswer } from '../../src/ranking/ranking-answer.ts'
import type { Candidate, RankingHead } from '../../src/ranking/ranking-request.ts'
import { holds } from '../properties/holds.ts'
import { line, rank, rankText, setting, work } from './ranked.ts'
import { vacancyIn, type Waiting, waiting } from './waiting-list.ts'

const answers = Compile(RankingAnswer)

/** A decision on one candidate, asked for by itself. */
const decisionOn = ({ decisionDate, pathway, dwelling }: RankingHead, candidate: Candidate): Decision => {
  const { id: _, seniorityDate: __, ...own } = candidate
  const request = { ...(decisionDate === undefined ? {} : { decisionDate }), pathway, dwelling, ...own }
  const decided = decideRequest(request, setting)
  if ('problem' in decided) throw new Error(decided.problem.detail)
  return decided.decision
}

/** Where a candidate stands by the definition of the order, as text that sorts so; its id decides a tie. */
const placeOf = (head: RankingHead, candidate: Candidate): string => {
  const { departmentId } = head.dwelling
  const vacancyNumber = head.vacancyNumber ?? 1
  const internal = head.internalPriority === 'every-second-vacancy' && vacancyNumber % 2 === 1
  const tiers = departmentId === 'tiers' || (departmentId === 'quota' && (vacancyNumber - 1) % 3 < 2)
  const tier = tiers ? (decisionOn(head, candidate).priority?.tier ?? 'none') : ''
  return `${internal && candidate.pathway !== 'intern-oprykning' ? 1 : 0} ${tier} ${candidate.seniorityDate}`
}

const inOrder = (head: RankingHead, candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, key: `${placeOf(head, candidate)} ${candidate.id}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ candidate }) => candidate)

const someWaiting: fc.Arbitrary<Waiting> = fc.record({
  id: fc.string({ maxLength: 2 }),
  since: fc.constantFrom('1999-12-31', '2000-01-01', '2010-05-05', '2010-05-06'),
  age: fc.constantFrom(undefined, 39, 40, 60),
  outcome: fc.constantFrom('permitted', 'permitted', 'assessment', 'prohibited', 'undetermined'),
  pathway: fc.constantFrom(undefined, 'venteliste', 'intern-oprykning', 'annoncering'),
})

const waitingList: fc.Arbitrary<Candidate[]> = fc
  .uniqueArray(someWaiting, { selector: ({ id }) => id, maxLength: 25 })
  .map((list) => list.map(waiting))

const vacancy: fc.Arbitrary<RankingHead> = fc
  .record({
    department: fc.constantFrom('none', 'tiers', 'seniority', 'quota'),
    vacancyNumber: fc.integer({ min: 1, max: 6 }),
    internalPriority: fc.constantFrom('none', 'every-second-vacancy'),
    limit: fc.constantFrom(1, 2, 5, 100),
  })
  .map(({ department, ...rest }) => vacancyIn(department, rest))

const ids = (listed: readonly { readonly id: string }[]): string[] => listed.map(({ id }) => id)

describe('a ranking', () => {
  holds('ranking-is-decisions-in-order', async () => {
    await fc.assert(
      fc.asyncProperty(vacancy, waitingList, async (head, candidates) => {
        const answer = await rank(head, candidates, true)
        const sorted = inOrder(head, candidates).map((candidate) => ({
          candidate,
          decision: decisionOn(head, candidate),
        }))
        const withOutcome = (...outcomes: readonly string[]) =>
          sorted.filter(({ decision }) => outcomes.includes(decision.outcome))
        const ranked = withOutcome('permitted', 'assessment')
        const excluded = withOutcome('prohibited')
        const undetermined = withOutcome('undetermined')
        const { limit = 100 } = head

        expect(answer.ranked).toEqual(
          ranked.slice(0, limit).map(({ candidate, decision }, index) => ({
            id: candidate.id,
            line: candidates.indexOf(candidate) + 1,
            position: index + 1,
            tier: decision.priority?.tier ?? null,
            outcome: decision.outcome,
            decision,
          })),
        )
        expect(answer.excluded).toEqual(
          excluded.slice(0, limit).map(({ candidate, decision }) => ({
            id: candidate.id,
            line: candidates.indexOf(candidate) + 1,
            tier: decision.priority?.tier ?? null,
            outcome: 'prohibited',
            ruleIds: decision.reasons.filter(({ decisive }) => decisive).map(({ ruleId }) => ruleId),
            decision,
          })),
        )
        expect(answer.undetermined).toEqual(
          undetermined.slice(0, limit).map(({ candidate, decision }) => ({
            id: candidate.id,
            line: candidates.indexOf(candidate) + 1,
            tier: decision.priority?.tier ?? null,
            missingFacts: decision.missingFacts.map(({ pointer }) => pointer),
            wouldRankAt: expect.any(Number),
            decision,
          })),
        )
        expect(answer.counts).toEqual({
          candidates: candidates.length,
          ranked: ranked.length,
          excluded: excluded.length,
          undetermined: undetermined.length,
          invalid: 0,
        })
        expect(answers.Errors(answer)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  holds('ranking-in-any-order', async () => {
    const shuffled = waitingList.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    const unplaced = ({ line: _, ...entry }: { readonly line: number }) => entry
    await fc.assert(
      fc.asyncProperty(vacancy, shuffled, fc.integer({ min: 1, max: 400 }), async (head, [list, other], size) => {
        const one = await rank(head, list)
        const two = await rank(head, other)
        for (const name of ['ranked', 'excluded', 'undetermined'] as const) {
          expect(two[name].map(unplaced)).toEqual(one[name].map(unplaced))
        }
        expect(two.counts).toEqual(one.counts)

        const bytes = Buffer.from([head, ...list].map(line).join(''))
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        const asLines = await rankText(...pieces)
        for (const name of ['ranked', 'excluded', 'undetermined'] as const) {
          expect(asLines[name]).toEqual(one[name].map((entry) => ({ ...entry, line: entry.line + 1 })))
        }
        expect({ ...asLines, ranked: [], excluded: [], undetermined: [] }).toEqual({
          ...one,
          ranked: [],
          excluded: [],
          undetermined: [],
        })
      }),
      { numRuns: 60 },
    )
  })

  holds('limit-cuts-alone', async () => {
    await fc.assert(
      fc.asyncProperty(vacancy, waitingList, async ({ limit = 100, ...head }, candidates) => {
        const cut = await rank({ ...head, limit }, candidates)
        const whole = await rank(head, candidates)
        for (const name of ['ranked', 'excluded', 'undetermined'] as const) {
          expect(ids(cut[name])).toEqual(ids(whole[name].slice(0, limit)))
        }
        expect(cut.counts).toEqual(whole.counts)
      }),
      { numRuns: 100 },
    )
  })
})

describe('an undetermined candidate', () => {
  holds('would-rank-at-is-told', async () => {
    await fc.assert(
      fc.asyncProperty(vacancy, waitingList, async ({ limit: _, ...head }, candidates) => {
        for (const { id, wouldRankAt } of (await rank(head, candidates)).undetermined) {
          const settled = candidates.map((candidate) => (candidate.id === id ? withoutBenefits(candidate) : candidate))
          const { ranked } = await rank(head, settled)
          expect(ranked.find((one) => one.id === id)?.position).toBe(wouldRankAt)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is told it exactly as far as the list reaches, and beyond that by the day', async () => {
    await fc.assert(
      fc.asyncProperty(vacancy, waitingList, async ({ limit = 100, ...head }, candidates) => {
        const exact = new Map(
          (await rank(head, candidates)).undetermined.map(({ id, wouldRankAt }) => [id, wouldRankAt]),
        )
        const days = inOrder(head, candidates).map((candidate) => ({ candidate, place: placeOf(head, candidate) }))
        for (const { id, wouldRankAt } of (await rank({ ...head, limit }, candidates)).undetermined) {
          const position = exact.get(id) ?? Number.NaN
          if (position <= limit) {
            expect(wouldRankAt).toBe(position)
            continue
          }
          const own = days.findIndex(({ candidate }) => candidate.id === id)
          const earlier = days
            .slice(0, own)
            .filter(({ candidate, place }) => place !== days[own]?.place && isRanked(head, candidate))
          expect(wouldRankAt).toBe(Math.max(limit + 1, earlier.length + 1))
          expect(wouldRankAt).toBeLessThanOrEqual(position)
        }
      }),
      { numRuns: 100 },
    )
  })
})

const withoutBenefits = (candidate: Candidate): Candidate => ({
  ...candidate,
  household: {
    ...candidate.household,
    members: candidate.household.members.map((member) => ({ ...member, benefits: [] })),
  },
})

const isRanked = (head: RankingHead, candidate: Candidate): boolean =>
  ['permitted', 'assessment'].includes(decisionOn(head, candidate).outcome)

describe('a candidate that is not valid', () => {
  const good = waiting({ id: 'good', since: '2010-01-01' })

  it.each([
    ['no object', 5, null, ['']],
    ['null', null, null, ['']],
    ['no id', { ...good, id: undefined }, null, ['/id']],
    ['an id that is no string', { ...good, id: 7 }, null, ['/id']],
    ['no seniority', { id: 'bad', household: good.household }, 'bad', ['/seniorityDate']],
    ['an impossible date', { ...good, id: 'bad', seniorityDate: '2010-02-30' }, 'bad', ['/seniorityDate']],
    ['what it does not know', { ...good, id: 'bad', dwelling: {} }, 'bad', ['/dwelling']],
    [
      'nobody who applies',
      { ...good, id: 'bad', household: { members: [{ role: 'child' }] } },
      'bad',
      ['/household/members'],
    ],
    ['a pathway about one tenancy', { ...good, id: 'bad', pathway: 'fremleje' }, 'bad', ['/pathway']],
  ])('is listed, and spoils no other: %s', async (_, bad, id, pointers) => {
    const value = JSON.parse(JSON.stringify(bad))
    const answer = await rank(vacancyIn('none'), [value, good])
    expect(answer.ranked).toMatchObject([{ id: 'good', line: 2, position: 1 }])
    expect(answer.invalid).toMatchObject([
      { id, line: 1, status: 400, problem: { errors: pointers.map((pointer) => ({ pointer })) } },
    ])
    expect(answer.counts).toEqual({ candidates: 2, ranked: 1, excluded: 0, undetermined: 0, invalid: 1 })
  })

  it('is counted beyond the limit, the first being listed', async () => {
    const answer = await rank(vacancyIn('none', { limit: 2 }), [1, 2, good, 3])
    expect(answer.invalid.map(({ line }) => line)).toEqual([1, 2])
    expect(answer.counts).toMatchObject({ candidates: 4, ranked: 1, invalid: 3 })
  })

  it('has no value of it repeated, but its id', async () => {
    const canary = 'canary-0101701234'
    const answer = await rank(vacancyIn('none'), [
      canary,
      { ...good, seniorityDate: canary, pathway: canary },
      { ...good, household: { members: [{ role: canary, age: canary, citizenships: [canary] }] } },
    ])
    expect(answer.counts.invalid).toBe(3)
    expect(JSON.stringify(answer)).not.toContain(canary)
  })

  it('that should not have failed is told of', async () => {
    const failure = new Error('secret')
    const failures: unknown[] = []
    let asked = 0
    const locate: typeof setting.register.locate = (...place) => {
      asked += 1
      // The first two times it is asked for the vacancy.
      if (asked === 3) throw failure
      return setting.register.locate(...place)
    }
    const ranked = await rankCandidates(
      vacancyIn('none'),
      [{ ...good, id: 'struck' }, good],
      work({
        setting: { ...setting, register: { ...setting.register, locate } },
        onFailure: (error) => failures.push(error),
      }),
    )
    if ('problem' in ranked) expect.fail(ranked.problem.detail)
    expect(ranked.ranking.invalid).toMatchObject([
      { id: 'struck', line: 1, status: 500, problem: { type: '/problems/internal-error' } },
    ])
    expect(JSON.stringify(ranked.ranking.invalid)).not.toContain('secret')
    expect(ranked.ranking.ranked).toMatchObject([{ id: 'good' }])
    expect(failures).toEqual([failure])
  })
})

describe('a long ranking', () => {
  it('keeps no more of its candidates than its lists hold', async () => {
    const outcomes = ['permitted', 'prohibited', 'undetermined'] as const
    // Those who come later go first: each enters its list, and pushes another out.
    const list = Array.from({ length: 3000 }, (_, i) => {
      const since = `${1999 - Math.floor(i / 300)}-0${9 - Math.floor((i % 300) / 34)}-01`
      return waiting({ id: String(9999 - i), since, outcome: outcomes[i % 3] })
    })
    const ranked = await rankCandidates(vacancyIn('tiers', { limit: 7 }), [...list, 1, 2, 3], work())
    if ('problem' in ranked) expect.fail(ranked.problem.detail)
    const { ranking } = ranked
    expect(ranking.counts).toEqual({ candidates: 3003, ranked: 1000, excluded: 1000, undetermined: 1000, invalid: 3 })
    for (const kept of [ranking.ranked, ranking.excluded, ranking.undetermined]) expect(kept).toHaveLength(7)
    expect(ranking.invalid).toHaveLength(3)
    expect(ranking.ranked.at(0)?.id).toBe('7002')
  })
})
