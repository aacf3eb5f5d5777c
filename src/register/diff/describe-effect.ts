import { addDays, day } from '../../law/calendar.ts'
import { designations } from '../../law/designations.ts'
import type { Effect, PlaceView } from './effect.ts'

/** One effect in a line: the place, the decision dates, and how what the law sees there differs. */

const idOf = ({ place }: Effect): string => {
  if ('areaId' in place) return ` (${place.areaId})`
  return 'departmentId' in place ? ` (department ${place.departmentId})` : ''
}

const yesNo = (value: boolean | null): string => (value === null ? 'unknown' : value ? 'yes' : 'no')

/** Whether a place is on a list, in a word. */
const standing = (view: PlaceView, designation: (typeof designations)[number]): string => {
  if (view.designations.includes(designation)) return 'on'
  return view.unknown.includes(designation) ? 'unknown' : 'off'
}

/** An id; in quotes where it could be taken for "none" or for several. */
const quoted = (id: string): string => (id === 'none' || /[^\p{L}\p{N}._:/-]/u.test(id) ? JSON.stringify(id) : id)

const areaOf = ({ areaId }: PlaceView): string => (areaId === null ? 'none' : quoted(areaId))

const agreementsOf = ({ agreements }: PlaceView): string => agreements.map(quoted).join(', ') || 'none'

/** Each thing that differs, with what it was and what it is. */
const differences = (before: PlaceView, after: PlaceView, changedAgreements: readonly string[]): readonly string[] => {
  const compared: readonly (readonly [string, string, string])[] = [
    ['area', areaOf(before), areaOf(after)],
    ...designations.map((list) => [list, standing(before, list), standing(after, list)] as const),
    ['exempt from § 59(7)', yesNo(before.stk7Exempt), yesNo(after.stk7Exempt)],
    ['development plan', yesNo(before.developmentPlan), yesNo(after.developmentPlan)],
    ['§ 51 b', before.kombineretUdlejning ?? 'unknown', after.kombineretUdlejning ?? 'unknown'],
    ['agreements', agreementsOf(before), agreementsOf(after)],
  ]
  return [
    ...compared.filter(([, was, is]) => was !== is).map(([what, was, is]) => `${what}: ${was} → ${is}`),
    ...changedAgreements.map((id) => `agreement ${quoted(id)} says something else`),
  ]
}

const changeOf = ({ before, after, changedAgreements }: Effect): string => {
  if (before === null) return 'was not in the register'
  if (after === null) return 'is no longer in the register: requests are refused (unknown-area)'
  return differences(before, after, changedAgreements).join('; ')
}

const departmentsOf = ({ departments }: Effect): string => {
  const apart = departments?.apart ?? []
  const same = departments?.same ?? 0
  return [
    ...(same > 0 ? [`${same} department${same === 1 ? '' : 's'} there likewise`] : []),
    ...(apart.length > 0 ? [`for ${apart.map(quoted).join(', ')} only what stands below`] : []),
  ]
    .map((part) => `; ${part}`)
    .join('')
}

const words = (effect: Effect): string => `${changeOf(effect)}${departmentsOf(effect)}`

/** Whether an effect says of the days that follow what the one before it said. */
const goesOn = (before: Effect | undefined, effect: Effect): boolean =>
  before !== undefined &&
  before.to !== null &&
  addDays(day(before.to), 1) === day(effect.from) &&
  idOf(before) === idOf(effect) &&
  words(before) === words(effect)

const describeEffect = (effect: Effect): string => {
  const dates = effect.to === null ? `from ${effect.from}` : `${effect.from} – ${effect.to}`
  return `${effect.name}${idOf(effect)}, decisions dated ${dates}: ${words(effect)}`
}

/** The effects in a line each; where one says what the one before it said, in one line for both. */
export const describeEffects = (effects: readonly Effect[]): readonly string[] => {
  const told: Effect[] = []
  for (const effect of effects) {
    const last = told.at(-1)
    if (last !== undefined && goesOn(last, effect)) told[told.length - 1] = { ...last, to: effect.to }
    else told.push(effect)
  }
  return told.map(describeEffect)
}
