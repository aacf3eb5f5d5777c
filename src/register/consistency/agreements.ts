import type { Fault } from '../../schema/fault.ts'
import { pointer } from '../../schema/pointer.ts'
import type { AgreementEntry } from '../agreement-entry.ts'
import type { RegisterDocument } from '../document.ts'
import { repeated } from './ids.ts'

/** Agreements apply somewhere, ask for something, and order a list in a way that can be carried out. */

const agreementFaults = (agreement: AgreementEntry, at: string): readonly Fault[] => {
  const { areaIds, departmentIds, ordering, tiers, waivers } = agreement
  return [
    ...(areaIds.length + departmentIds.length === 0
      ? [{ pointer: at, detail: 'must name at least one area or department' }]
      : []),
    ...(tiers.length + waivers.length === 0
      ? [
          {
            pointer: at + pointer('tiers'),
            detail: 'must not be empty where there are no waivers: nobody could meet it',
          },
        ]
      : []),
    ...(ordering.mode === 'quota' && ordering.preferred > ordering.of
      ? [
          {
            pointer: at + pointer('ordering', 'preferred'),
            detail: `must not be more than ${ordering.of}, the vacancies it is a part of`,
          },
        ]
      : []),
    ...repeated(
      tiers.map(({ tier }, i) => ({ id: String(tier), at: at + pointer('tiers', i, 'tier') })),
      (tier) => `is ${tier}, as an earlier tier of this agreement; each has a number of its own`,
    ),
  ]
}

export const agreementsFaults = ({ agreements }: RegisterDocument): readonly Fault[] =>
  agreements.flatMap((agreement, i) => agreementFaults(agreement, pointer('agreements', i)))
