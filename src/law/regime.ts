import { type Day, formatDay } from './calendar.ts'
import { BENEFIT_REFORM_FROM, LAW_BEGINS, PREVENTION_AREAS_FROM } from './parameters.ts'

/** The three states of the law that this project covers, oldest first. */
export const regimes = [
  { regime: 'R1', from: LAW_BEGINS },
  { regime: 'R2', from: PREVENTION_AREAS_FROM },
  { regime: 'R3', from: BENEFIT_REFORM_FROM },
] as const satisfies readonly { regime: string; from: Day }[]

export type Regime = (typeof regimes)[number]['regime']

/** The regime in force; the day must not lie before LAW_BEGINS. */
export const regimeOn = (on: Day): Regime => {
  const inForce = regimes.findLast(({ from }) => from <= on)
  if (inForce === undefined) throw new RangeError(`no regime before ${formatDay(LAW_BEGINS)}`)
  return inForce.regime
}
