import { type Static, Type } from 'typebox'
import { type Day, day, formatDay, NEVER } from './calendar.ts'
import { BENEFIT_REFORM_FROM, PREVENTION_AREAS_FROM, UBEK_2024_FROM } from './parameters.ts'

/** A provision as it is cited: the Act, the place in it, where to read it, and since when it reads so. */
export const Provision = Type.Object({
  act: Type.String(),
  citation: Type.String(),
  eli: Type.String({ format: 'uri' }),
  versionFrom: Type.String({ format: 'date', description: 'The date from which the cited wording has held.' }),
})

export type Provision = Static<typeof Provision>

const eli = (year: number, number: number): string => `https://www.retsinformation.dk/eli/lta/${year}/${number}`

/** The published texts of each Act, oldest first, by the day from which they are cited. */
const texts = {
  almenboligloven: [
    { from: day('2019-02-01'), eli: eli(2019, 119) },
    { from: day('2020-08-03'), eli: eli(2020, 1203) },
    { from: day('2021-09-27'), eli: eli(2021, 1877) },
    { from: day('2023-11-24'), eli: eli(2023, 1343) },
    { from: day('2024-11-11'), eli: eli(2024, 1171) },
    { from: day('2026-01-25'), eli: eli(2026, 207) },
  ],
  almenlejeloven: [{ from: day('2019-09-04'), eli: eli(2019, 928) }],
  boligreguleringsloven: [{ from: day('2019-09-04'), eli: eli(2019, 929) }],
  'lov om boligforhold': [{ from: day('2022-03-22'), eli: eli(2022, 342) }],
  udlejningsbekendtgørelsen: [
    { from: day('2018-11-28'), eli: eli(2018, 1360) },
    { from: UBEK_2024_FROM, eli: eli(2024, 977) },
  ],
  integrationsloven: [{ from: day('2020-06-22'), eli: eli(2020, 1146) }],
} as const satisfies Record<string, readonly [{ from: Day; eli: string }, ...{ from: Day; eli: string }[]]>

export type Act = keyof typeof texts

/** The Acts that brought a wording into force before a consolidated text carried it. */
const amendments: readonly { from: Day; acts: readonly Act[]; name: string; eli: string }[] = [
  {
    from: PREVENTION_AREAS_FROM,
    acts: ['almenboligloven', 'almenlejeloven'],
    name: 'lov nr. 2157 af 27. november 2021',
    eli: eli(2021, 2157),
  },
  {
    from: BENEFIT_REFORM_FROM,
    acts: ['almenboligloven'],
    name: 'lov nr. 1655 af 30. december 2024',
    eli: eli(2024, 1655),
  },
]

/** A place in an Act: `['almenboligloven', '§ 59, stk. 6, nr. 4']`. */
export type Cite = readonly [act: Act, citation: string]

/** The places that say something, and since when they say it. */
export interface Wording {
  readonly from: Day
  readonly cites: readonly Cite[]
}

interface Cited {
  readonly from: Day
  readonly provisions: readonly Provision[]
}

/** How something is cited through time, by its wordings; the same for every decision, so written once. */
const citations = new WeakMap<readonly Wording[], readonly Cited[]>()

/**
 * The provisions of what has these wordings, as cited on a day: those of the wording in force (the
 * first before any is), from the newest consolidated text issued on or before that day (the oldest known
 * where the day is earlier still), and, where the wording is younger than that text, from the Act that
 * amended it.
 *
 * @param wordings oldest first.
 */
export const provisionsOn = (wordings: readonly [Wording, ...Wording[]], on: Day): readonly Provision[] => {
  const cited = citations.get(wordings) ?? citedThroughTime(wordings)
  let last = cited.length - 1
  while (last > 0 && (cited[last]?.from ?? on) > on) last -= 1
  return cited[last]?.provisions ?? []
}

const citedThroughTime = (wordings: readonly [Wording, ...Wording[]]): readonly Cited[] => {
  const cited = wordings.flatMap((wording, index) => {
    const issued = wording.cites.flatMap(([act]) => texts[act].map(({ from }) => from)).sort((a, b) => a - b)
    const end = wordings[index + 1]?.from ?? NEVER
    return [wording.from, ...issued.filter((from) => wording.from < from && from < end)].map((from) => ({
      from,
      provisions: Object.freeze(provisionsAt(wording, from)),
    }))
  })
  citations.set(wordings, cited)
  return cited
}

const provisionsAt = (wording: Wording, on: Day): readonly Provision[] =>
  wording.cites.flatMap(([act, citation]) => {
    const text = texts[act].findLast(({ from }) => from <= on) ?? texts[act][0]
    const versionFrom = formatDay(wording.from)
    const amending = amendments.find(
      ({ from, acts }) => text.from < from && from === wording.from && acts.includes(act),
    )
    return [
      { act, citation, eli: text.eli, versionFrom },
      ...(amending === undefined
        ? []
        : [{ act: amending.name, citation: `${act} ${citation}`, eli: amending.eli, versionFrom }]),
    ]
  })
