import type { PrivateCase } from '../case.ts'
import { BOLIGFORHOLD_FROM, PRIVATE_SHARE, PRIVATE_SPECIFIED_MINIMUM } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'
import type { PrivateAgreementFacts } from '../tenancy-facts.ts'

/**
 * Lov om boligforhold ch. 7: the municipality's right, bought by agreement, to allot flats in private
 * rental property. No ban of a listed area reaches them.
 */

/** Specified flats: at least two, and at most a quarter of the property. */
const exceedsSpecified = ({ flatsInProperty, flatsUnderAgreement = 0 }: PrivateAgreementFacts): boolean =>
  flatsUnderAgreement < PRIVATE_SPECIFIED_MINIMUM || flatsUnderAgreement > PRIVATE_SHARE * flatsInProperty

/** Vacated flats: of v vacancies, this one included, at most ⌈v / 4⌉, and never more than a quarter of the property. */
const exceedsEveryFourth = ({
  flatsInProperty,
  vacanciesSoFar = 0,
  allocationsSoFar = 0,
}: PrivateAgreementFacts): boolean => {
  const used = allocationsSoFar + 1
  return used > Math.ceil((vacanciesSoFar + 1) * PRIVATE_SHARE) || used > PRIVATE_SHARE * flatsInProperty
}

/** § 51: how much of a property the right may take; to allot again a flat already used is no new use. */
const section51: Rule<PrivateCase> = rule({
  id: 'bfl-51',
  wordings: [
    {
      from: BOLIGFORHOLD_FROM,
      cites: [
        ['lov om boligforhold', '§ 51'],
        ['lov om boligforhold', '§ 55'],
      ],
    },
  ],
  reads: [
    '/privateAgreement/reallotment',
    '/privateAgreement/scheme',
    '/privateAgreement/flatsInProperty',
    '/privateAgreement/flatsUnderAgreement',
    '/privateAgreement/vacanciesSoFar',
    '/privateAgreement/allocationsSoFar',
  ],
  when: ({ agreement }) =>
    !agreement.reallotment &&
    (agreement.scheme === 'specified-flats' ? exceedsSpecified(agreement) : exceedsEveryFourth(agreement)),
})

/** § 53: an agreement must be in force, unless a decision under § 58 covers the property. */
const section53: Rule<PrivateCase> = rule({
  id: 'bfl-53',
  wordings: [
    {
      from: BOLIGFORHOLD_FROM,
      cites: [
        ['lov om boligforhold', '§ 53'],
        ['lov om boligforhold', '§ 58'],
      ],
    },
  ],
  reads: ['/privateAgreement/inForce', '/privateAgreement/section58Decision'],
  when: ({ agreement }) => !agreement.inForce && !agreement.section58Decision,
})

export const chapter7: readonly Rule<PrivateCase>[] = [section51, section53]
