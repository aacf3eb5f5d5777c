import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Agreement } from '../../../src/law/agreement.ts'
import type { DecisionAnswer } from '../../../src/law/answer.ts'
import { formatDay } from '../../../src/law/calendar.ts'
import { catalogue } from '../../../src/law/catalogue.ts'
import type { MemberFacts } from '../../../src/law/household-facts.ts'
import { agreementOf } from '../../../src/register/to-law.ts'
import { holds } from '../../properties/holds.ts'
import { agreements, agreementsOf } from '../../worlds/agreements.ts'
import { type Question, question } from '../arbitraries.ts'
import { answer, reasonOf, runs, standingBars, withFindings, withMembers } from './asked.ts'
import { withheldBut } from './withheld.ts'

/** The findings that set rules aside. */
const lifting = {
  noAlternativeOutsideListedAreas: true,
  noOtherWaitingListApplicant: true,
  dispensation51c: true,
  occupancyPermission: true,
} as const

const notLifted = (asked: Question): Question => {
  const findings = Object.entries(asked.request.findings ?? {}).filter(([name]) => !Object.hasOwn(lifting, name))
  return { ...asked, request: { ...asked.request, findings: Object.fromEntries(findings) } }
}

/** What the exceptions to a rule read: that none of them applies is no part of its reason, but a bar rests on it. */
const readToLift = (id: string): readonly string[] =>
  catalogue.filter(({ lifts }) => lifts.some((lifted) => lifted === id)).flatMap(({ rule }) => rule.reads)

/** Rules that an exception sets aside whole; from those on sublet and exchange areas § 51 c(4) takes § 51 c alone. */
const setAsideWhole: ReadonlySet<string> = new Set(
  catalogue
    .filter(({ rule, liftedBy }) => liftedBy.length > 0 && rule.id !== 'all-65-area' && rule.id !== 'all-69-area')
    .map(({ rule }) => rule.id),
)

const outcomeFrom = (decisive: DecisionAnswer['reasons']): DecisionAnswer['outcome'] => {
  const verdicts = decisive.map(({ verdict }) => verdict)
  if (verdicts.includes('bars')) return 'prohibited'
  if (verdicts.includes('unknown')) return 'undetermined'
  return verdicts.includes('assess') ? 'assessment' : 'permitted'
}

type Ground = (member: MemberFacts, on: string) => Partial<MemberFacts>

/** Grounds against a member, from the decision date or long before it; what is not known of the member stays so. */
const grounds: readonly Ground[] = [
  ({ releases }, on) =>
    releases === undefined
      ? {}
      : {
          releases: [
            ...releases,
            { releasedOn: on, convicted: true, institution: 'kriminalforsorgen', actionPlanRequired: true },
          ],
        },
  ({ leaseEndings }, on) =>
    leaseEndings === undefined
      ? {}
      : {
          leaseEndings: [
            ...leaseEndings,
            { givenOn: on, manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden' },
          ],
        },
  ...(['kontanthjaelp', 'overgangsydelse', 'sygedagpenge', 'foertidspension'] as const).map(
    (type): Ground =>
      ({ benefits }) =>
        benefits === undefined ? {} : { benefits: [...benefits, { type, from: '2015-01', to: null }] },
  ),
  ({ citizenships }) => (citizenships === undefined ? {} : { citizenships: [] }),
]

describe('the outcome', () => {
  holds('forbid-wins', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const found = answer(asked)
        expect(found.outcome === 'prohibited').toBe(standingBars(found).length > 0)
        if (found.outcome !== 'prohibited') expect(found.exceptions).toEqual([])
      }),
      runs(1000),
    )
  })

  holds('decisive-reasons-suffice', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { outcome, reasons } = answer(asked)
        const decisive = reasons.filter((reason) => reason.decisive)
        expect(decisive.filter(({ liftedBy, verdict }) => liftedBy !== null || verdict === 'clears')).toEqual([])
        expect(outcomeFrom(decisive)).toBe(outcome)
      }),
      runs(1000),
    )
  })

  holds('bar-needs-no-more', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        for (const { ruleId, verdict, liftedBy, facts } of answer(asked).reasons) {
          if (verdict !== 'bars' || liftedBy !== null) continue
          const withheld = answer({ ...asked, request: withheldBut([...facts, ...readToLift(ruleId)], asked.request) })
          expect(withheld.outcome).toBe('prohibited')
          expect(reasonOf(withheld, ruleId)).toMatchObject({ verdict, liftedBy })
        }
      }),
      runs(1000),
    )
  })

  holds('ground-more-frees-nobody', () => {
    fc.assert(
      fc.property(question(), fc.nat(), fc.constantFrom(...grounds), (asked, at, ground) => {
        const index = at % asked.request.household.members.length
        const worse = withMembers(asked, (member, i) =>
          i === index ? { ...member, ...ground(member, formatDay(asked.on)) } : member,
        )
        const [before, after] = [answer(asked), answer(worse)]
        expect(standingBars(after)).toEqual(expect.arrayContaining([...standingBars(before)]))
        if (before.outcome !== 'permitted') expect(after.outcome).not.toBe('permitted')
      }),
      runs(2000),
    )
  })

  holds('lift-adds-no-bar', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const before = answer(notLifted(asked))
        const after = answer(withFindings(asked, lifting))
        expect(standingBars(before)).toEqual(expect.arrayContaining([...standingBars(after)]))
        if (before.outcome !== 'prohibited') expect(after.outcome).not.toBe('prohibited')
      }),
      runs(1500),
    )
  })

  holds('lifted-bar-shown', () => {
    let lifted = 0
    fc.assert(
      fc.property(question(), (asked) => {
        const after = answer(withFindings(asked, lifting))
        for (const { ruleId, verdict, liftedBy, decisive } of after.reasons) {
          if (liftedBy === null) continue
          lifted += 1
          expect(decisive).toBe(false)
          expect(verdict).not.toBe('clears')
          expect(reasonOf(after, liftedBy)).toMatchObject({ verdict: 'lifts' })
          expect(standingBars(after)).not.toContain(ruleId)
        }
        for (const { ruleId, verdict } of answer(notLifted(asked)).reasons) {
          if (verdict === 'bars' && setAsideWhole.has(ruleId))
            expect(reasonOf(after, ruleId)).toMatchObject({ verdict })
        }
      }),
      runs(1500),
    )
    expect(lifted).toBeGreaterThan(0)
  })

  holds('named-exception-lifts', () => {
    let named = 0
    fc.assert(
      fc.property(question(), (asked) => {
        const before = answer(asked)
        for (const { finding } of before.exceptions) {
          named += 1
          const standing = standingBars(answer(withFindings(asked, { [finding]: true })))
          expect(standingBars(before).filter((bar) => !standing.includes(bar))).not.toEqual([])
        }
      }),
      runs(1500),
    )
    expect(named).toBeGreaterThan(0)
  })

  holds('priority-never-decides', () => {
    const otherwise = (agreements: readonly Agreement[], others: readonly Agreement[]): readonly Agreement[] =>
      agreements.map((agreement, index) => {
        const other = others[index % others.length]
        const ordering = { mode: 'quota', preferred: 1, of: 3 } as const
        return other === undefined || agreement.effect !== 'priority'
          ? { ...agreement, ordering }
          : { ...agreement, ordering, tiers: other.tiers, waivers: other.waivers }
      })
    fc.assert(
      fc.property(
        question(['venteliste', 'intern-oprykning', 'annoncering', 'fremleje', 'bytte']),
        agreements.filter(({ stk1, stk4 }) => stk1.length + stk4.length > 0),
        (asked, sketch) => {
          const others = agreementsOf(sketch, asked.on).map(agreementOf)
          const record = {
            ...asked.record,
            areaAgreements: otherwise(asked.record.areaAgreements, others),
            departmentAgreements: otherwise(asked.record.departmentAgreements, others),
          }
          const [one, other] = [answer(asked), answer({ ...asked, record })]
          const verdicts = ({ reasons, missingFacts, outcome, earliestPermittedOn }: DecisionAnswer) => ({
            outcome,
            earliestPermittedOn,
            missingFacts,
            reasons: reasons.map(({ ruleId, verdict, decisive, liftedBy }) => ({
              ruleId,
              verdict,
              decisive,
              liftedBy,
            })),
          })
          expect(verdicts(other)).toEqual(verdicts(one))
        },
      ),
      runs(1000),
    )
  })
})
