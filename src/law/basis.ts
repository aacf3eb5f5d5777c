import type { Cite, Wording } from './acts.ts'
import type { Case } from './case.ts'
import type { Pathway } from './facts.ts'
import { BOLIGFORHOLD_FROM, LAW_BEGINS } from './parameters.ts'

type Wordings = readonly [Wording]

const since = (...cites: readonly Cite[]): Wordings => [{ from: LAW_BEGINS, cites }]

const abl = (citation: string): Cite => ['almenboligloven', citation]
const all = (citation: string): Cite => ['almenlejeloven', citation]

/** What the organisation allots by: the sections on family dwellings, youth dwellings, and those for the elderly. */
const byKind = {
  familiebolig: abl('§ 51, stk. 1'),
  ungdomsbolig: abl('§ 52, stk. 1'),
  aeldrebolig: abl('§ 54, stk. 1'),
}

const bases = {
  'kommunal-anvisning': {
    familiebolig: since(abl('§ 59, stk. 1')),
    ungdomsbolig: since(abl('§ 59, stk. 3')),
    aeldrebolig: since(byKind.aeldrebolig),
  },
  venteliste: {
    familiebolig: since(byKind.familiebolig),
    ungdomsbolig: since(byKind.ungdomsbolig),
    aeldrebolig: since(byKind.aeldrebolig),
  },
  'intern-oprykning': {
    familiebolig: since(byKind.familiebolig, ['udlejningsbekendtgørelsen', '§ 7']),
    ungdomsbolig: since(byKind.ungdomsbolig),
    aeldrebolig: since(byKind.aeldrebolig),
  },
  annoncering: since(abl('§ 60 a')),
  genhusning: since(all('§ 86'), abl('§ 51, stk. 7')),
  udslusning: since(abl('§ 63')),
  inklusionsbolig: since(abl('§ 62 a')),
  flygtningebolig: since(abl('§ 62')),
  fremleje: { whole: since(all('§ 65, stk. 1')), part: since(all('§ 64, stk. 1')) },
  bytte: since(all('§ 69, stk. 1')),
  'privat-anvisning': [{ from: BOLIGFORHOLD_FROM, cites: [['lov om boligforhold', '§ 49']] }],
} as const satisfies { [P in Pathway]: Wordings | Record<string, Wordings> }

/** The provision under which a dwelling changes hands on the case's pathway. */
export const basisOf = (c: Case): Wordings => {
  switch (c.pathway) {
    case 'kommunal-anvisning':
    case 'venteliste':
    case 'intern-oprykning':
      return bases[c.pathway][c.kind]
    case 'fremleje':
      return bases.fremleje[c.sublet.scope]
    default:
      return bases[c.pathway]
  }
}
