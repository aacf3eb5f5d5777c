import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { describe, expect } from 'vitest'
import type { DecisionAnswer } from '../../../src/law/answer.ts'
import { addMonths, day, formatDay } from '../../../src/law/calendar.ts'
import { catalogue } from '../../../src/law/catalogue.ts'
import { type Pathway, pathways } from '../../../src/law/facts.ts'
import { MemberFacts } from '../../../src/law/household-facts.ts'
import { holds } from '../../properties/holds.ts'
import { memberFacts } from '../../worlds/household.ts'
import { settle } from '../../worlds/sketch.ts'
import { type Question, question } from '../arbitraries.ts'
import { answer, isRequest, runs, substance, withMembers } from './asked.ts'

type Benefit = NonNullable<MemberFacts['benefits']>[number]

const reversed = <T>(list: readonly T[]): T[] => list.toReversed()
const doubled = <T>(list: readonly T[]): T[] => list.flatMap((item) => [item, item])

type OnLists = <T>(list: readonly T[]) => T[]

/** A member with what is listed of the member told otherwise. */
const retold = (member: MemberFacts, tell: OnLists): MemberFacts => ({
  ...member,
  ...(member.citizenships && { citizenships: tell(member.citizenships) }),
  ...(member.releases && { releases: tell(member.releases) }),
  ...(member.leaseEndings && { leaseEndings: tell(member.leaseEndings) }),
  ...(member.benefits && { benefits: tell(member.benefits) }),
  ...(member.educations && { educations: tell(member.educations) }),
})

const monthsLater = (month: string, months: number): string =>
  formatDay(addMonths(day(`${month}-01`), months)).slice(0, 7)

/** A benefit as two periods, the second from so many months after its first; as it is where it is no longer. */
const split = (benefit: Benefit, months: number): readonly Benefit[] => {
  const from = monthsLater(benefit.from, months)
  return benefit.to === null || from <= benefit.to
    ? [
        { ...benefit, to: monthsLater(from, -1) },
        { ...benefit, from },
      ]
    : [benefit]
}

const keysReversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keysReversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, keysReversed(inner)]))
}

/** The facts of a member that no rule of a pathway reads. */
const unreadOn = (pathway: Pathway): readonly string[] => {
  const read = catalogue.filter((entry) => entry.pathways.includes(pathway)).flatMap(({ reads }) => reads)
  const isRead = (name: string) => read.some((fact) => fact.startsWith(`/household/members/*/${name}`))
  return Object.keys(memberFacts).filter((name) => !isRead(name))
}

const people = Compile(MemberFacts)

/** A question, and somebody who could be added to the household. */
const withSomebody: fc.Arbitrary<[Question, MemberFacts]> = fc
  .tuple(question(), fc.record(memberFacts, { requiredKeys: [] }))
  .map(([asked, sketch]) => [asked, people.Parse(settle({ role: 'other', ...sketch }, asked.on))])

const withSpouseAway = (asked: Question, somebody: MemberFacts): Question => {
  const { household } = asked.request
  const members: MemberFacts[] = [...household.members, { ...somebody, role: 'spouse', movesIn: false }]
  return { ...asked, request: { ...asked.request, household: { ...household, members } } }
}

/** Applicants with two partners, each on a benefit or not, where § 51 b asks of them all. */
const withPartners: fc.Arbitrary<Question> = fc
  .tuple(question(['venteliste']), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
  .map(([asked, onBenefit]) => {
    const roles = ['applicant', 'spouse', 'cohabitant'] as const
    const members = roles.map(
      (role, index): MemberFacts => ({
        role,
        ...(role === 'cohabitant' ? { cohabitingSince: '2000-01-01' } : {}),
        benefits: onBenefit[index] ? [{ type: 'kontanthjaelp', from: '2015-01', to: null }] : [],
      }),
    )
    const { dwelling, findings: _, ...request } = asked.request
    const record = { ...asked.record, councilDecisions: [], decisionCoverage: [] }
    const there = { ...dwelling, kind: 'familiebolig' as const, stated: { kombineretUdlejning: 'list-a' as const } }
    return { ...asked, record, request: { ...request, dwelling: there, household: { members } } }
  })

/** §§ 51 b and 51 c with what lifts them, and the rules on sublet and exchange that take § 51 c in. */
const ofCouples = /^abl-51-[bc]|^all-(65|69)-area$/

describe('what must not matter', () => {
  holds('members-in-any-order', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: question() }, withPartners), (asked) => {
        const { household } = asked.request
        const last = household.members.length - 1
        const request = { ...asked.request, household: { ...household, members: household.members.toReversed() } }
        const [one, other] = [answer(asked), answer({ ...asked, request })]
        expect(other.outcome).toBe(one.outcome)
        expect(other.earliestPermittedOn).toBe(one.earliestPermittedOn)
        expect(other.priority).toEqual(one.priority)
        const verdicts = (of: DecisionAnswer, index: (i: number) => number) =>
          of.reasons
            .map((reason) => [reason.ruleId, reason.verdict, reason.liftedBy, reason.members.map(index).sort()])
            .sort()
        expect(verdicts(other, (i) => last - i)).toEqual(verdicts(one, (i) => i))
        const missing = (of: DecisionAnswer, index: (i: number) => number) =>
          of.missingFacts
            .map(({ pointer }) => pointer.replace(/(?<=^\/household\/members\/)\d+/, (i) => String(index(Number(i)))))
            .sort()
        expect(missing(other, (i) => last - i)).toEqual(missing(one, (i) => i))
      }),
      runs(1000),
    )
  })

  holds('lists-in-any-order', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const other = withMembers(asked, (member) => ({
          ...retold(member, reversed),
          ...(member.employments && { employments: reversed(member.employments) }),
        }))
        expect(substance(answer(other))).toEqual(substance(answer(asked)))
      }),
      runs(1500),
    )
  })

  holds('keys-in-any-order', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const request = keysReversed(asked.request)
        if (!isRequest(request)) throw new TypeError('a request with its keys reversed is a request')
        expect(answer({ ...asked, request })).toEqual(answer(asked))
      }),
      runs(300),
    )
  })

  holds('duplicates-count-once', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const other = withMembers(asked, (member) => retold(member, doubled))
        expect(substance(answer(other))).toEqual(substance(answer(asked)))
      }),
      runs(1500),
    )
  })

  holds('periods-split-anywhere', () => {
    fc.assert(
      fc.property(question(), fc.integer({ min: 1, max: 26 }), (asked, months) => {
        const other = withMembers(asked, (member) => ({
          ...member,
          ...(member.benefits && { benefits: member.benefits.flatMap((benefit) => split(benefit, months)) }),
        }))
        expect(substance(answer(other))).toEqual(substance(answer(asked)))
      }),
      runs(1500),
    )
  })

  holds('who-stays-away', () => {
    fc.assert(
      fc.property(withSomebody, ([asked, somebody]) => {
        const [without, away] = [substance(answer(asked)), substance(answer(withSpouseAway(asked, somebody)))]
        const others = (reasons: typeof away.reasons) =>
          reasons
            .filter(({ ruleId }) => !ofCouples.test(ruleId))
            .map(({ decisive: _, ...reason }) => reason)
            .sort((a, b) => a.ruleId.localeCompare(b.ruleId))
        expect(others(away.reasons)).toEqual(others(without.reasons))
        expect(away.priority).toEqual(without.priority)
        if (!without.reasons.some(({ ruleId }) => ofCouples.test(ruleId))) expect(away).toEqual(without)
      }),
      runs(1500),
    )
  })

  holds('facts-not-read', () => {
    const unread = new Map(pathways.map((pathway) => [pathway, unreadOn(pathway)]))
    fc.assert(
      fc.property(withSomebody, ([asked, somebody]) => {
        const names = unread.get(asked.request.pathway) ?? []
        const changed = Object.fromEntries(Object.entries(somebody).filter(([name]) => names.includes(name)))
        const other = withMembers(asked, (member) => ({ ...member, ...changed }))
        expect(answer(other)).toEqual(answer(asked))
      }),
      runs(1500),
    )
  })

  holds('how-it-is-answered', () => {
    fc.assert(
      fc.property(question(), fc.constantFrom('da' as const, 'en' as const), (asked, language) => {
        const whole = answer(asked)
        const asking = (options: NonNullable<Question['request']['options']>) =>
          answer({ ...asked, request: { ...asked.request, options } })
        const decisive = whole.reasons.filter(({ verdict }) => verdict !== 'clears')
        expect(asking({ reasons: 'decisive' })).toEqual({ ...whole, reasons: decisive })
        const inOne = <T extends { readonly explanation: object }>(said: T) => ({
          ...said,
          explanation: { [language]: Reflect.get(said.explanation, language) },
        })
        expect(asking({ language })).toEqual({
          ...whole,
          reasons: whole.reasons.map(inOne),
          warnings: whole.warnings.map(inOne),
          missingFacts: whole.missingFacts.map((missing) => ({
            ...missing,
            question: { [language]: missing.question[language] },
          })),
        })
      }),
      runs(500),
    )
  })
})
