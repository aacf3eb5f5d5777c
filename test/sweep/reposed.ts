import { almenKinds } from '../../src/law/dwelling-facts.ts'
import { type Pathway, pathways } from '../../src/law/facts.ts'
import { specifiedFlats } from '../scenarios/scenario.ts'
import type { Household } from './household.ts'

type Told = Household['told']
type Kind = (typeof almenKinds)[number]

/** The case on another pathway, and of a dwelling of another kind. */
const reposed = ({ privateAgreement, ...told }: Told, pathway: Pathway, kind: Kind): Told => {
  if (pathway !== 'privat-anvisning') return { ...told, pathway, dwelling: { ...told.dwelling, kind } }
  const dwelling = { ...told.dwelling, kind: 'privat-lejebolig' } as const
  return { ...told, pathway, dwelling, privateAgreement: privateAgreement ?? specifiedFlats }
}

/** The case on every pathway, as a family dwelling. */
export const onEveryPathway = ({ told }: Household): readonly Told[] =>
  pathways.map((pathway) => reposed(told, pathway, 'familiebolig'))

/** The case on every pathway, as a dwelling of each of the other kinds. */
export const ofOtherKinds = ({ told }: Household): readonly Told[] =>
  almenKinds
    .filter((kind) => kind !== 'familiebolig')
    .flatMap((kind) =>
      pathways.filter((pathway) => pathway !== 'privat-anvisning').map((pathway) => reposed(told, pathway, kind)),
    )
