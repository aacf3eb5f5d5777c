import { type Facts, notKnown } from './table.ts'

/** A member of the household who meets every ground of § 59, none, or of whom nothing is known. */

const everyGround = {
  age: 17,
  releases: [
    { releasedOn: '2023-06-01', convicted: true, institution: 'kriminalforsorgen', actionPlanRequired: true },
    { releasedOn: '2023-06-01', convicted: true, institution: 'uden-for-kriminalforsorgen', actionPlanRequired: true },
  ],
  leaseEndings: [{ givenOn: '2023-06-01', manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden' }],
  citizenships: ['SY'],
  enrolledStudent: false,
  benefits: [
    { type: 'kontanthjaelp', from: '2018-01', to: null },
    { type: 'overgangsydelse', from: '2018-01', to: null },
    { type: 'foertidspension', from: '2018-01', to: null },
    { type: 'sygedagpenge', from: '2018-01', to: null },
  ],
} as const

const noGround = { age: 35, releases: [], leaseEndings: [], citizenships: ['DK'], enrolledStudent: false, benefits: [] }

const properties = ['age', 'releases', 'leaseEndings', 'citizenships', 'enrolledStudent', 'benefits'] as const

/** What each ground looks at. */
const readBy = {
  1: ['releases'],
  2: ['age', 'releases'],
  3: ['leaseEndings'],
  4: ['citizenships', 'enrolledStudent'],
  5: ['benefits'],
  6: ['benefits'],
  7: ['benefits'],
  '6m': ['benefits'],
  '24m': ['benefits'],
} as const

/** On the grounds of § 59, as of 15 June 2023. */
export const person = (index: number): { readonly met: Facts; readonly none: Facts; readonly '?': Facts } => {
  const at = <Name extends string>(name: Name) => `/household/members/${index}/${name}` as const
  const having = (facts: object): Facts =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [at(name), value]))
  return {
    met: having(everyGround),
    none: having(noGround),
    '?': {
      ...notKnown(...properties.map(at)),
      asksBy: Object.fromEntries(
        Object.entries(readBy).flatMap(([ground, names]) =>
          ['abl-59-6', 'abl-59-7'].map((paragraph) => [`${paragraph}-${ground}`, names.map(at)]),
        ),
      ),
    },
  }
}
