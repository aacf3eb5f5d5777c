import { addDays, type Day, formatDay } from '../../src/law/calendar.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'

/** Fills absent facts of a request with values drawn from a stream of choices. */

type Choices = Iterator<number>

const pick = <T>(choices: Choices, from: readonly [T, ...T[]]): T => {
  const { value } = choices.next()
  return from[Number(value) % from.length] ?? from[0]
}

const back = (on: Day, choices: Choices): string =>
  formatDay(addDays(on, -pick(choices, [0, 1, 14, 181, 182, 184, 366, 732, 1100])))

const release = (on: Day, choices: Choices) => ({
  releasedOn: back(on, choices),
  convicted: pick(choices, [true, false]),
  institution: pick(choices, ['kriminalforsorgen', 'uden-for-kriminalforsorgen'] as const),
  actionPlanRequired: pick(choices, [true, false]),
})

const leaseEnding = (on: Day, choices: Choices) => ({
  givenOn: back(on, choices),
  manner: pick(choices, ['ophaevet', 'opsagt'] as const),
  ground: pick(choices, ['grov-overtraedelse-af-god-skik-og-orden', 'betalingsmisligholdelse'] as const),
})

const employment = (on: Day, choices: Choices) => ({
  kind: pick(choices, ['ordinaer', 'fleksjob'] as const),
  hoursPerWeek: pick(choices, [0, 10, 25, 37]),
  permanent: pick(choices, [true, false]),
  since: back(on, choices),
  workplaceMunicipalityCode: pick(choices, ['0751', '0101']),
})

const education = (on: Day, choices: Choices) => ({
  kind: pick(choices, ['su-berettiget', 'elev', 'laerling', 'andet'] as const),
  since: back(on, choices),
})

const benefitsOn = (on: Day, choices: Choices): NonNullable<MemberFacts['benefits']> => {
  const from = formatDay(on).slice(0, 7)
  const ago = `${Number(from.slice(0, 4)) - pick(choices, [1, 3])}${from.slice(4)}`
  return pick(choices, [
    [],
    [{ type: 'overgangsydelse', from: ago, to: null }],
    [{ type: 'kontanthjaelp', legalBasis: pick(choices, ['las-16-1', 'las-16-2'] as const), from: ago, to: null }],
    [{ type: 'sygedagpenge', from: ago, to: pick(choices, [from, null]) }],
  ])
}

/** Which pointers to fill: those given, or every fact that may be absent and is. */
type Which = readonly string[] | 'every absent fact'

/** The request with facts supplied; what it already says stays as it is. */
export const completeWith = (
  request: DecisionRequest,
  which: Which,
  on: Day,
  stream: Iterable<number>,
  held: readonly string[] = [],
): DecisionRequest => {
  const choices = stream[Symbol.iterator]()
  const wanted = (pointer: string): boolean =>
    !held.includes(pointer) && (which === 'every absent fact' || which.includes(pointer))
  const supply = <T>(pointer: string, known: T | undefined, make: () => T): T | undefined =>
    known === undefined && wanted(pointer) ? make() : known
  /** An entry with those of its properties supplied that are wanted. */
  const entry = <T extends object>(at: string, known: T, full: object): T => {
    const supplied = Object.entries(full).filter(([key]) => !Object.hasOwn(known, key) && wanted(`${at}/${key}`))
    return { ...known, ...Object.fromEntries(supplied) }
  }
  const member = (facts: MemberFacts, index: number): MemberFacts => {
    const at = `/household/members/${index}`
    const completed = {
      ...facts,
      age: supply(`${at}/age`, facts.age, () => pick(choices, [4, 17, 18, 40, 70])),
      citizenships: supply(`${at}/citizenships`, facts.citizenships, () => pick(choices, [['DK'], ['SY'], []])),
      enrolledStudent: supply(`${at}/enrolledStudent`, facts.enrolledStudent, () => pick(choices, [true, false])),
      releases: supply(`${at}/releases`, facts.releases, () => pick(choices, [[], [release(on, choices)]]))?.map(
        (one, i) => entry(`${at}/releases/${i}`, one, release(on, choices)),
      ),
      leaseEndings: supply(`${at}/leaseEndings`, facts.leaseEndings, () =>
        pick(choices, [[], [leaseEnding(on, choices)]]),
      )?.map((one, i) => entry(`${at}/leaseEndings/${i}`, one, leaseEnding(on, choices))),
      benefits: supply(`${at}/benefits`, facts.benefits, () => benefitsOn(on, choices))?.map((one, i) =>
        one.type === 'kontanthjaelp'
          ? entry(`${at}/benefits/${i}`, one, { legalBasis: pick(choices, ['las-16-1', 'las-16-2']) })
          : one,
      ),
      employments: supply(`${at}/employments`, facts.employments, () =>
        pick(choices, [[], [employment(on, choices)]]),
      )?.map((one, i) => entry(`${at}/employments/${i}`, one, employment(on, choices))),
      educations: supply(`${at}/educations`, facts.educations, () =>
        pick(choices, [[], [education(on, choices)]]),
      )?.map((one, i) => entry(`${at}/educations/${i}`, one, education(on, choices))),
      cohabitingSince:
        facts.role === 'cohabitant'
          ? supply(`${at}/cohabitingSince`, facts.cohabitingSince, () => back(on, choices))
          : undefined,
    }
    return withoutAbsent(completed)
  }
  const { dwelling, household, findings, tenancy } = request
  // Nobody learns that an area said to be off a list is on a narrower one.
  const { udsatBoligomraade, parallelsamfund } = dwelling.stated ?? {}
  const stated = entry('/dwelling/stated', dwelling.stated ?? {}, {
    udsatBoligomraade: pick(choices, [true, false]),
    parallelsamfund: udsatBoligomraade !== false && pick(choices, [true, false]),
    omdannelsesomraade: udsatBoligomraade !== false && parallelsamfund !== false && pick(choices, [true, false]),
    forebyggelsesomraade: pick(choices, [true, false]),
    kombineretUdlejning: pick(choices, ['none', 'list-a', 'lists-a-and-b']),
    stk7Exempt: pick(choices, [true, false]),
    developmentPlan: pick(choices, [true, false]),
  })
  const flexible = '/findings/flexibleCriteriaMet'
  const sublet = tenancy?.sublet
  const received = (name: 'documentationReceivedOn' | 'copyReceivedOn' | 'notifiedOn'): string | null => {
    const known = sublet?.[name] ?? null
    // A document said to come later has not come; that it came is what is learnt.
    return Array.isArray(which) && which.includes(`/tenancy/sublet/${name}`) ? back(on, choices) : known
  }
  return {
    ...request,
    dwelling: { ...dwelling, stated },
    household: {
      ...household,
      ...withoutAbsent({
        residesInDepartment: supply('/household/residesInDepartment', household.residesInDepartment, () =>
          pick(choices, [true, false]),
        ),
      }),
      members: household.members.map(member),
    },
    ...(Array.isArray(which) && which.includes(flexible)
      ? { findings: { ...findings, flexibleCriteriaMet: pick(choices, [true, false]) } }
      : {}),
    ...(sublet === undefined
      ? {}
      : {
          tenancy: {
            sublet: {
              ...sublet,
              documentationReceivedOn: received('documentationReceivedOn'),
              copyReceivedOn: received('copyReceivedOn'),
              notifiedOn: received('notifiedOn'),
            },
          },
        }),
  }
}

/** Leaves out the properties whose value is undefined: absent, as the vocabulary has it. */
const withoutAbsent = <T extends object>(object: T): { [P in keyof T]: Exclude<T[P], undefined> } => {
  const isPresent = (kept: T): kept is { [P in keyof T]: Exclude<T[P], undefined> } =>
    Object.values(kept).every((value) => value !== undefined)
  const kept = { ...object }
  for (const [key, value] of Object.entries(kept)) if (value === undefined) Reflect.deleteProperty(kept, key)
  if (!isPresent(kept)) throw new TypeError('an absent property was kept')
  return kept
}
