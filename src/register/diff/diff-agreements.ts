import type { AgreementEntry } from '../agreement-entry.ts'
import type { RegisterDocument } from '../document.ts'
import { type Collated, changesOf, collate } from './collate.ts'
import { diffPeriods } from './diff-periods.ts'
import type { RegisterDiff } from './register-diff.ts'

/** What an agreement says, wherever and whenever it applies: who is let in, and in what order. */
const content = ['basis', 'effect', 'sameDepartmentMoves', 'ordering', 'tiers', 'waivers'] as const

const compared = ['areaIds', 'departmentIds', 'validFrom', 'validTo', ...content] as const

const agreementRef = (entry: AgreementEntry) => ({
  agreementId: entry.agreementId,
  basis: entry.basis,
  areaIds: entry.areaIds,
  departmentIds: entry.departmentIds,
  validFrom: entry.validFrom,
  validTo: entry.validTo,
})

/** The tiers in the order in which the law takes them, whichever the document has. */
const inOrder = ({ agreements }: RegisterDocument): readonly AgreementEntry[] =>
  agreements.map((entry) => ({ ...entry, tiers: entry.tiers.toSorted((a, b) => a.tier - b.tier) }))

const collated = (before: RegisterDocument, after: RegisterDocument): Collated<AgreementEntry> =>
  collate(inOrder(before), inOrder(after), ({ agreementId }) => agreementId)

/** The agreements that differ. */
export const diffAgreements = (before: RegisterDocument, after: RegisterDocument): RegisterDiff['agreements'] =>
  diffPeriods(collated(before, after), agreementRef, compared, { name: 'validTo', of: ({ validTo }) => validTo })

/** The ids of the agreements that say something else than before to those to whom they apply. */
export const otherContent = (before: RegisterDocument, after: RegisterDocument): ReadonlySet<string> =>
  new Set(
    collated(before, after)
      .kept.filter((entry) => changesOf(entry.before, entry.after, content).length > 0)
      .map((entry) => entry.after.agreementId),
  )
