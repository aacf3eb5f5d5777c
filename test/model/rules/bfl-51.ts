import type { PrivateAgreement } from '../request.ts'
import { type Reading, type Row, whole } from '../row.ts'
import type { Scene } from '../scene.ts'

const agreementOf = ({ request }: Scene): PrivateAgreement => {
  if (!request.privateAgreement) throw new Error('bad-request: privat-anvisning takes a privateAgreement')
  return request.privateAgreement
}

/** Specified flats: at least two, and no more than a quarter of the property's. */
const specified = (underAgreement: number, flats: number): boolean => underAgreement >= 2 && 4 * underAgreement <= flats

/** Every fourth vacancy: of all so far, this one too, and never more than a quarter of the property's flats. */
const everyFourth = (vacancies: number, allocations: number, flats: number): boolean =>
  allocations <= Math.ceil(vacancies / 4) && 4 * allocations <= flats

const share = (agreement: PrivateAgreement): Reading => {
  const { reallotment, scheme, flatsInProperty, flatsUnderAgreement = 0 } = agreement
  const { vacanciesSoFar = 0, allocationsSoFar = 0 } = agreement
  if (reallotment) return 'clears'
  const within =
    scheme === 'specified-flats'
      ? specified(flatsUnderAgreement, flatsInProperty)
      : everyFourth(vacanciesSoFar + 1, allocationsSoFar + 1, flatsInProperty)
  return within ? 'clears' : 'bars'
}

/** BFL chapter 7: the municipality's right to allot private flats. */
export const SECTION_51_BFL: readonly Row[] = [
  {
    id: 'bfl-51',
    pathways: ['privat-anvisning'],
    kinds: ['privat-lejebolig'],
    find: whole((scene) => share(agreementOf(scene))),
  },
  {
    // § 53: by an agreement in force; § 58: or by the council's decision for the property.
    id: 'bfl-53',
    pathways: ['privat-anvisning'],
    kinds: ['privat-lejebolig'],
    find: whole((scene) => {
      const { inForce, section58Decision } = agreementOf(scene)
      return inForce || section58Decision ? 'clears' : 'bars'
    }),
  },
]
