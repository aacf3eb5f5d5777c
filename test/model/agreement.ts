import { inPeriod } from './calendar.ts'
import { type Completions, certain, completionsOf } from './completions.ts'
import { type Condition, conditionsMet } from './conditions.ts'
import { type Reading60, readingOf } from './criteria.ts'
import { YES_NO } from './domains.ts'
import type { Agreement, Basis } from './register.ts'
import type { Scene } from './scene.ts'

/** The agreement of a basis that holds for the dwelling on the day: the department's before the area's. */
export const agreementFor = ({ register, place, lawDay }: Scene, basis: Basis): Agreement | undefined => {
  const holding = register.agreements.filter(
    (agreement) => agreement.basis === basis && inPeriod(lawDay, agreement.validFrom, agreement.validTo),
  )
  const { areaId, departmentId } = place
  return (
    holding.find((agreement) => departmentId !== null && agreement.departmentIds.includes(departmentId)) ??
    holding.find((agreement) => areaId !== null && agreement.areaIds.includes(areaId))
  )
}

const read = new WeakMap<Agreement, Reading60>()

/** An agreement is read once: it never changes. */
const criteriaOf = (agreement: Agreement): Reading60 => {
  const reading = read.get(agreement) ?? readingOf(agreement)
  read.set(agreement, reading)
  return reading
}

const holdsAny = ({ tiers, waivers }: Reading60, bits: number): boolean =>
  tiers.some(({ holds }) => holds(bits)) || waivers.some((holds) => holds(bits))

/** What lets a household through: a person's finding where there is one to ask for, and conditions on the persons. */
export interface Gate {
  readonly found: Completions<boolean>
  readonly conditions: readonly Condition[]
  readonly passes: (bits: number) => boolean
}

const ofFinding = (found: Completions<boolean>): Gate => ({ found, conditions: [], passes: () => true })

/**
 * The gate that registered criteria are. Those that only rank let everyone through (A10), a finding of the documents
 * is decisive over those that do not, and where none are registered it is asked for.
 */
export const gateOf = ({ request }: Scene, agreement: Agreement | undefined): Gate => {
  const finding = request.findings?.flexibleCriteriaMet
  if (agreement?.effect === 'priority') return ofFinding(certain(true))
  if (finding !== undefined) return ofFinding(certain(finding))
  if (!agreement) return ofFinding(completionsOf((ask) => ask.fact('/findings/flexibleCriteriaMet', YES_NO)))
  const reading = criteriaOf(agreement)
  return { found: certain(true), conditions: reading.conditions, passes: (bits) => holdsAny(reading, bits) }
}

/** The lowest tier that every completion gives, a waiver giving the first; null where none does. */
export const tierOf = (scene: Scene, agreement: Agreement): number | null => {
  if (scene.request.findings?.flexibleCriteriaMet === false) return null
  const { conditions, tiers, waivers } = criteriaOf(agreement)
  const { values } = conditionsMet(conditions, scene)
  const known = (holds: (bits: number) => boolean) => values.every(holds)
  if (waivers.some(known)) return 1
  const held = tiers.filter(({ holds }) => known(holds)).map(({ tier }) => tier)
  return held.length > 0 ? Math.min(...held) : null
}
