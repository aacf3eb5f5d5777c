import type { Cite, Wording } from './acts.ts'
import type { Case } from './case.ts'
import { BOLIGFORHOLD_FROM, LAW_BEGINS } from './parameters.ts'

const since = (...cites: readonly Cite[]): Wording => ({ from: LAW_BEGINS, cites })

/** What the organisation allots by, for each kind of dwelling. */
const byKind = (c: Case): Cite => [
  'almenboligloven',
  c.kind === 'ungdomsbolig' ? '§ 52, stk. 1' : c.kind === 'aeldrebolig' ? '§ 54, stk. 1' : '§ 51, stk. 1',
]

/** The provision under which a dwelling changes hands on the case's pathway. */
export const basisOf = (c: Case): Wording => {
  switch (c.pathway) {
    case 'kommunal-anvisning':
      if (c.kind === 'aeldrebolig') return since(byKind(c))
      return since(['almenboligloven', c.kind === 'ungdomsbolig' ? '§ 59, stk. 3' : '§ 59, stk. 1'])
    case 'venteliste':
      return since(byKind(c))
    case 'intern-oprykning':
      return since(byKind(c), ['udlejningsbekendtgørelsen', '§ 7'])
    case 'annoncering':
      return since(['almenboligloven', '§ 60 a'])
    case 'genhusning':
      return since(['almenlejeloven', '§ 86'], ['almenboligloven', '§ 51, stk. 7'])
    case 'udslusning':
      return since(['almenboligloven', '§ 63'])
    case 'inklusionsbolig':
      return since(['almenboligloven', '§ 62 a'])
    case 'flygtningebolig':
      return since(['almenboligloven', '§ 62'])
    case 'fremleje':
      return since(['almenlejeloven', c.sublet.scope === 'part' ? '§ 64, stk. 1' : '§ 65, stk. 1'])
    case 'bytte':
      return since(['almenlejeloven', '§ 69, stk. 1'])
    case 'privat-anvisning':
      return { from: BOLIGFORHOLD_FROM, cites: [['lov om boligforhold', '§ 49']] }
  }
}
