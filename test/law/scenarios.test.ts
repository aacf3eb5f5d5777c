import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { type Decision, decideRequest } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { verdictsOf } from '../../src/law/rule-ids.ts'
import { fileSource } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import { requestOf, type Scenario } from '../scenarios/scenario.ts'
import { sections } from '../scenarios/sections.ts'

/** The law by cases: every JSON file beside this one, one for each section of an Act, decided and compared. */

const scenarios = sections.flatMap((section) => section.scenarios)

const register = await loadRegister(fileSource(`${import.meta.dirname}/../scenarios/register.json`))

const requests = Compile(DecisionRequest)

const today = day('2024-03-01')
const now = new Date('2024-03-01T12:00:00Z')

/** What a scenario expects, as it was decided; only what it names. */
const decided = ({ rule, expect: expected }: Scenario, decision: Decision): object => {
  const reason = decision.reasons.find(({ ruleId }) => ruleId === rule)
  const answer = {
    outcome: decision.outcome,
    verdict: reason?.verdict ?? null,
    decisive: reason === undefined ? false : reason.decisive,
    liftedBy: reason?.liftedBy ?? null,
    members: reason?.members ?? [],
    lapsesOn: reason?.lapsesOn ?? null,
    earliestPermittedOn: decision.earliestPermittedOn,
    missing: decision.missingFacts.map(({ pointer }) => pointer).toSorted(),
    exceptions: decision.exceptions.map(({ ruleId }) => ruleId).toSorted(),
    agreement: decision.priority?.agreementId ?? null,
    tier: decision.priority?.tier ?? null,
    regime: decision.law.regime,
    provision: only(expected.provision, reason?.provisions[0]),
    area: only(expected.area, decision.area),
    reviewOverdue: decision.warnings.some(({ code }) => code === 'law-review-overdue'),
  }
  return only(expected, answer)
}

/** Of an answer, the properties that an expectation names. */
const only = (expected: object | undefined, answer: object | undefined): object => {
  const named = Object.keys(expected ?? {})
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([key]) => named.includes(key)))
}

for (const { section, scenarios: ofSection } of sections) {
  describe(section, () => {
    for (const scenario of ofSection) {
      it(`${scenario.rule}: ${scenario.name}`, () => {
        const request = requestOf(scenario)
        expect([...requests.Errors(request)]).toEqual([])
        const answer = decideRequest(requests.Parse(request), { register, today, now })
        if ('problem' in answer) {
          expect({ outcome: 'refused', problem: answer.problem.type.split('/').at(-1), verdict: null }).toEqual(
            scenario.expect,
          )
        } else {
          expect(decided(scenario, answer.decision)).toEqual(scenario.expect)
        }
      })
    }
  })
}

describe('the scenarios', () => {
  it.each(Object.entries(verdictsOf))('show every verdict of %s', (rule, verdicts) => {
    const shown = new Set(
      scenarios.filter((scenario) => scenario.rule === rule).map(({ expect: { verdict } }) => verdict),
    )
    expect([...shown].filter((verdict) => verdict !== null).toSorted()).toEqual(verdicts.toSorted())
  })

  it.each(sections.map(({ section, scenarios: ofSection }) => [section, ofSection] as const))(
    'of %s are told apart by their names',
    (_section, ofSection) => {
      const names = ofSection.map(({ rule, name }) => `${rule}: ${name}`)
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    },
  )

  it('say nothing that the format does not know', () => {
    const known = [
      ...['rule', 'name', 'on', 'pathway', 'area', 'department', 'dwelling', 'household', 'applicant', 'others'],
      ...['findings', 'sublet', 'exchange', 'privateAgreement', 'landlordGrounds', 'expect'],
    ]
    expect(scenarios.flatMap((scenario) => Object.keys(scenario).filter((key) => !known.includes(key)))).toEqual([])
  })
})
