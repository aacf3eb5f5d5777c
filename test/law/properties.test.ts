import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { nestedFacts } from '../../src/law/area.ts'
import { addDays, addMonths, formatDay, NEVER } from '../../src/law/calendar.ts'
import { type Case, readCase } from '../../src/law/case.ts'
import { catalogue } from '../../src/law/catalogue.ts'
import { decide } from '../../src/law/decide.ts'
import { DecisionRequest, type Pathway, pathways } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import { inconsistencies } from '../../src/law/inconsistencies.ts'
import { momentOn, withFactsOn } from '../../src/law/moment.ts'
import { answerTo } from '../../src/law/write-answer.ts'
import { memberFactsOf, type Question, question } from './arbitraries.ts'
import { completeWith } from './complete.ts'

const schema = Compile(DecisionRequest)

const read = ({ request, record, on }: Question): Case => readCase(request, record, on)
const answer = (asked: Question) => answerTo(read(asked))
const runs = (numRuns: number) => ({ numRuns })

/** The pathways of letting by the organisation, which § 59 never touches. */
const organisations = ['venteliste', 'intern-oprykning', 'annoncering'] as const satisfies readonly Pathway[]

describe('the generated cases', () => {
  it('are valid requests', () => {
    fc.assert(
      fc.property(question(), ({ request }) => schema.Check(request) && inconsistencies(request).length === 0),
      runs(500),
    )
  })

  it('reach every outcome', () => {
    const seen = new Set(fc.sample(question(), 500).map((asked) => answer(asked).outcome))
    expect([...seen].sort()).toEqual(['assessment', 'permitted', 'prohibited', 'undetermined'])
  })
})

describe('what is not known', () => {
  it('is settled by exactly the missing facts: supplying them always determines the outcome', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { missingFacts, outcome } = answer(asked)
        if (outcome !== 'undetermined') {
          expect(missingFacts).toEqual([])
          return
        }
        expect(missingFacts.length).toBeGreaterThan(0)
        const pointers = missingFacts.map(({ pointer }) => pointer)
        const request = completeWith(asked.request, pointers, asked.on, choices)
        expect(answer({ ...asked, request }).outcome).not.toBe('undetermined')
      }),
      runs(1500),
    )
  })

  it('never turns a determined outcome: learning any absent fact leaves it as it is', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { outcome } = answer(asked)
        const request = completeWith(asked.request, 'every absent fact', asked.on, choices)
        if (outcome !== 'undetermined') expect(answer({ ...asked, request }).outcome).toBe(outcome)
      }),
      runs(1500),
    )
  })

  it('is settled by no other fact: without those that are missing it stays as it is', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { missingFacts, outcome } = answer(asked)
        const missing = missingFacts.map(({ pointer }) => pointer)
        // What is stated of one nested list tells of the others, so they are held back together.
        const held = missing.some((pointer) => pointer.startsWith('/dwelling/stated/'))
          ? [...missing, ...nestedFacts]
          : missing
        const request = completeWith(asked.request, 'every absent fact', asked.on, choices, held)
        if (outcome === 'undetermined') expect(answer({ ...asked, request }).outcome).toBe('undetermined')
      }),
      runs(3000),
    )
  })

  it('is never asked for twice, and every missing fact names the rules that ask', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { missingFacts, reasons } = answer(asked)
        const pointers = missingFacts.map(({ pointer }) => pointer)
        expect(new Set(pointers).size).toBe(pointers.length)
        for (const { ruleIds } of missingFacts) {
          for (const id of ruleIds) {
            expect(reasons.find(({ ruleId }) => ruleId === id)).toMatchObject({ verdict: 'unknown', decisive: true })
          }
        }
      }),
      runs(500),
    )
  })
})

describe('a ground more', () => {
  it('never turns prohibited into permitted', () => {
    fc.assert(
      fc.property(
        question(['kommunal-anvisning', 'venteliste', 'intern-oprykning', 'fremleje', 'bytte']),
        fc.nat(),
        fc.constantFrom('releases', 'leaseEndings', 'benefits', 'citizenships'),
        (asked, at, ground) => {
          const before = answer(asked).outcome
          const { members } = asked.request.household
          const index = at % members.length
          const grounds: Partial<MemberFacts> = {
            releases: [
              {
                releasedOn: formatDay(asked.on),
                convicted: true,
                institution: 'kriminalforsorgen',
                actionPlanRequired: true,
              },
            ],
            leaseEndings: [
              { givenOn: formatDay(asked.on), manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden' },
            ],
            benefits: [...(members[index]?.benefits ?? []), { type: 'kontanthjaelp', from: '2015-01', to: null }],
            citizenships: [],
          }
          const request = {
            ...asked.request,
            household: {
              ...asked.request.household,
              members: members.map((member, i) => (i === index ? { ...member, [ground]: grounds[ground] } : member)),
            },
          }
          if (before === 'prohibited') expect(answer({ ...asked, request }).outcome).not.toBe('permitted')
        },
      ),
      runs(1000),
    )
  })
})

describe('what must not matter', () => {
  it('the order of the members: the same outcome, and the same reasons about the same people', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { members } = asked.request.household
        const last = members.length - 1
        const request = {
          ...asked.request,
          household: { ...asked.request.household, members: members.toReversed() },
        }
        const [one, other] = [answer(asked), answer({ ...asked, request })]
        expect(other.outcome).toBe(one.outcome)
        expect(other.earliestPermittedOn).toBe(one.earliestPermittedOn)
        expect(other.priority).toEqual(one.priority)
        const verdicts = (of: typeof one, index: (i: number) => number) =>
          of.reasons
            .map((reason) => [reason.ruleId, reason.verdict, reason.liftedBy, reason.members.map(index).sort()])
            .sort()
        expect(verdicts(other, (i) => last - i)).toEqual(verdicts(one, (i) => i))
      }),
      runs(500),
    )
  })

  it('the order of the keys', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value
    fc.assert(
      fc.property(question(), (asked) => {
        const request = reversed(asked.request)
        if (!schema.Check(request)) throw new TypeError('a request with its keys reversed is a request')
        expect(answer({ ...asked, request })).toEqual(answer(asked))
      }),
      runs(300),
    )
  })

  it('citizenship and enrolment, on every pathway but municipal allotment', () => {
    fc.assert(
      fc.property(
        question(pathways.filter((pathway) => pathway !== 'kommunal-anvisning')),
        fc.constantFrom<string[]>(['SY'], ['DK'], []),
        fc.boolean(),
        (asked, citizenships, enrolledStudent) => {
          const { household } = asked.request
          const members = household.members.map((member) => ({ ...member, citizenships, enrolledStudent }))
          const request = { ...asked.request, household: { ...household, members } }
          expect(answer({ ...asked, request })).toEqual(answer(asked))
        },
      ),
      runs(500),
    )
  })

  it('how much of the answer is asked for', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const all = answer(asked)
        const request = { ...asked.request, options: { reasons: 'decisive' as const } }
        const decisive = answer({ ...asked, request })
        expect(decisive).toEqual({ ...all, reasons: all.reasons.filter(({ verdict }) => verdict !== 'clears') })
      }),
      runs(300),
    )
  })
})

describe('every answer', () => {
  it('cites a provision for itself and for each reason, decisive reasons first', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { basis, reasons, advisory } = answer(asked)
        expect(advisory).toBe(true)
        expect(basis.length).toBeGreaterThan(0)
        for (const { provisions, explanation } of reasons) {
          expect(provisions.length).toBeGreaterThan(0)
          for (const { versionFrom } of provisions) expect(versionFrom <= formatDay(asked.on)).toBe(true)
          expect(explanation).toEqual({ da: expect.any(String), en: expect.any(String) })
        }
        const decisive = reasons.map((reason) => reason.decisive)
        expect(decisive).toEqual([...decisive].sort((a, b) => Number(b) - Number(a)))
      }),
      runs(500),
    )
  })

  it('points only at facts that the catalogue says the rule reads', () => {
    const reads = new Map(catalogue.map((entry) => [entry.rule.id, entry.reads]))
    fc.assert(
      fc.property(question(), (asked) => {
        for (const { ruleId, facts } of answer(asked).reasons) {
          const names = facts.map((fact) => fact.replaceAll(/\/\d+/g, '/*'))
          expect(reads.get(ruleId)).toEqual(expect.arrayContaining(names))
        }
      }),
      runs(1000),
    )
  })

  it('lets a standing bar win over everything else, and keeps a lifted bar in sight', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { outcome, reasons, exceptions } = answer(asked)
        const standing = reasons.filter(({ verdict, liftedBy }) => verdict === 'bars' && liftedBy === null)
        expect(outcome === 'prohibited').toBe(standing.length > 0)
        for (const { liftedBy } of reasons) {
          if (liftedBy === null) continue
          expect(reasons).toContainEqual(expect.objectContaining({ ruleId: liftedBy, verdict: 'lifts' }))
        }
        if (outcome !== 'prohibited') expect(exceptions).toEqual([])
      }),
      runs(500),
    )
  })

  it('reads § 59 for municipal allotment alone', () => {
    fc.assert(
      fc.property(question(organisations), (asked) => {
        expect(answer(asked).reasons.filter(({ ruleId }) => ruleId.startsWith('abl-59'))).toEqual([])
      }),
      runs(300),
    )
  })
})

describe('earliestPermittedOn', () => {
  it('is the first later day on which the case would be permitted or left to assessment', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const c = read(asked)
        const { outcome, earliestPermittedOn } = answer(asked)
        const horizon = outcome === 'prohibited' ? addMonths(asked.on, 120) : asked.on
        let first: string | null = null
        for (let on = addDays(asked.on, 1); on <= horizon && first === null; on = addDays(on, 1)) {
          const then = decide(c, momentOn(c.place, on)).outcome
          if (then === 'permitted' || then === 'assessment') first = formatDay(on)
        }
        expect(earliestPermittedOn).toBe(first)
      }),
      runs(150),
    )
  })
})

describe('lapsesOn', () => {
  it('is the first day on which a bar no longer bars as its facts move on', () => {
    fc.assert(
      fc.property(question(['kommunal-anvisning', 'venteliste', 'fremleje', 'bytte']), (asked) => {
        const c = read(asked)
        for (const { rule, judgement, lapsesOn } of decide(c).weighed) {
          if (judgement.verdict !== 'bars') continue
          const lapse = lapsesOn()
          const verdictOn = (on: typeof asked.on) =>
            decide(c, withFactsOn(momentOn(c.place, c.on), on)).weighed.find((weighed) => weighed.rule.id === rule.id)
              ?.judgement.verdict
          const until = lapse ?? addMonths(asked.on, 30)
          for (let on = asked.on; on < until; on = addDays(on, 1)) {
            if (lapse === null && verdictOn(on) === 'unknown') break
            expect(verdictOn(on)).toBe('bars')
          }
          if (lapse !== null) expect(verdictOn(lapse)).toBe('clears')
          expect(until).toBeLessThan(NEVER)
        }
      }),
      runs(60),
    )
  })
})

describe('the arbitraries of facts', () => {
  it('know every fact that a member can have', () => {
    const known = Object.keys(memberFactsOf(read(fc.sample(question(), 1)[0] ?? never()).on))
    const asked = ['role', 'movesIn', 'cohabitingSince']
    expect([...known, ...asked].sort()).toEqual(
      Object.keys(DecisionRequest.properties.household.properties.members.items.properties).sort(),
    )
  })
})

const never = (): never => {
  throw new Error('fast-check sampled nothing')
}
