import { inPeriod } from './calendar.ts'
import { KOMBINERET_UDLEJNING, YES_NO } from './domains.ts'
import type { CouncilDecision, DecisionType } from './register.ts'
import type { KombineretUdlejning } from './request.ts'
import type { Scene } from './scene.ts'
import type { Ask } from './walk.ts'

/** The wider list before the narrower. */
const CHAIN = [
  ['udsat', '/dwelling/stated/udsatBoligomraade'],
  ['parallel', '/dwelling/stated/parallelsamfund'],
  ['omdannelse', '/dwelling/stated/omdannelsesomraade'],
] as const

const inChain = (scene: Scene, ask: Ask, index: 0 | 1 | 2): boolean => {
  const [name, pointer] = CHAIN[index]
  const known = scene.place.designations[name]
  if (known !== undefined) return known
  const answer = ask.fact(pointer, YES_NO)
  for (const [, other] of answer ? CHAIN.slice(0, index) : CHAIN.slice(index + 1)) ask.settled(other, Number(answer))
  return answer
}

export const isUdsat = (scene: Scene, ask: Ask): boolean => inChain(scene, ask, 0)

export const isOmdannelse = (scene: Scene, ask: Ask): boolean => inChain(scene, ask, 2)

export const isForebyggelse = (scene: Scene, ask: Ask): boolean =>
  scene.place.designations.forebyggelse ?? ask.fact('/dwelling/stated/forebyggelsesomraade', YES_NO)

/** The council's decisions of a type for the area in force on the day; none when there is none; null when unknown. */
const decisions = (scene: Scene, type: DecisionType): readonly CouncilDecision[] | null => {
  const { register, lawDay } = scene
  const { areaId } = scene.place
  if (areaId === null) return []
  const recorded = register.councilDecisions.filter(
    (decision) => decision.type === type && decision.areaId === areaId && inPeriod(lawDay, decision.from, decision.to),
  )
  if (recorded.length > 0) return recorded
  const municipality = register.areas.find((area) => area.areaId === areaId)?.municipalityCode
  const covered = register.decisionCoverage.some(
    (coverage) =>
      coverage.municipalityCode === municipality &&
      coverage.types.includes(type) &&
      inPeriod(lawDay, coverage.from, coverage.to),
  )
  return covered ? [] : null
}

const decided = (scene: Scene, ask: Ask, type: DecisionType, stated: 'stk7Exempt' | 'developmentPlan'): boolean => {
  const found = decisions(scene, type)
  if (found) return found.length > 0
  return scene.request.dwelling.stated?.[stated] ?? ask.fact(`/dwelling/stated/${stated}`, YES_NO)
}

/** ABL § 59(8): the council has exempted the area from § 59(7). */
export const isExempt = (scene: Scene, ask: Ask): boolean => decided(scene, ask, 'stk7-exemption', 'stk7Exempt')

/** ABL § 168 a(6), from July 2021 and no later than 2029: a former omdannelsesområde under a development plan. */
export const isUnderPlan = (scene: Scene, ask: Ask): boolean =>
  inPeriod(scene.lawDay, '2021-07-01', '2029-12-31') && decided(scene, ask, 'development-plan', 'developmentPlan')

/** ABL § 51 b: whether the council has decided on it for the area, and for which lists. */
export const kombineretUdlejning = (scene: Scene, ask: Ask): KombineretUdlejning => {
  const found = decisions(scene, 'kombineret-udlejning')
  if (found?.length === 0) return 'none'
  if (found) return found.some((decision) => decision.includesListB) ? 'lists-a-and-b' : 'list-a'
  return (
    scene.request.dwelling.stated?.kombineretUdlejning ??
    ask.fact('/dwelling/stated/kombineretUdlejning', KOMBINERET_UDLEJNING)
  )
}
