import type { DepartmentEntry } from '../document.ts'
import type { RegisterSnapshot } from '../snapshot.ts'
import { type Change, changesBetween } from './compare-stretches.ts'
import { otherContent } from './diff-agreements.ts'
import { areaRefs } from './diff-places.ts'
import type { Effect, EffectPlace } from './effect.ts'
import { sameView } from './place-view.ts'
import { type Stretch, Stretches } from './stretches.ts'

/** An area, or all that lies outside the listed ones, as both registers show it. */
interface Surroundings {
  readonly before: readonly Stretch[]
  readonly after: readonly Stretch[]
  readonly effects: readonly (Effect & Required<Pick<Effect, 'departments'>>)[]
}

const sameChange = (a: Change, b: Change): boolean =>
  a.from === b.from && a.to === b.to && sameView(a.before, b.before) && sameView(a.after, b.after)

const byId = (departments: readonly DepartmentEntry[]): ReadonlyMap<string, DepartmentEntry> =>
  new Map(departments.map((department) => [department.departmentId, department]))

/**
 * What of a new register changes decisions: for each place, the periods in which the law sees
 * something else of it. Where a department sees exactly what its area does it is counted there; where
 * not, it is named there as apart, and what changes for it is listed by itself. So nothing is lost.
 *
 * Found place by place: between one and the next, whoever takes them may do something else.
 */
export function* diffEffects(before: RegisterSnapshot, after: RegisterSnapshot): Generator<undefined, Effect[]> {
  const [older, newer] = [before.document, after.document]
  const [was, is] = [new Stretches(before), new Stretches(after)]
  const changedIds = otherContent(older, newer)

  const surroundings = (place: EffectPlace, name: string): Surroundings => {
    const seen = { before: was.of(place), after: is.of(place) }
    const effects = changesBetween(seen.before, seen.after, changedIds).map((change) => ({
      place,
      name,
      ...change,
      departments: { same: 0, apart: [] },
    }))
    return { ...seen, effects }
  }
  const around = new Map<string | null | undefined, Surroundings>()
  for (const { areaId, name } of areaRefs(older, newer).values()) {
    around.set(areaId, surroundings({ areaId }, name))
    yield
  }
  around.set(null, surroundings({ outside: true }, 'Outside listed areas'))

  const [olderDepartments, newerDepartments] = [byId(older.departments), byId(newer.departments)]
  const departmentEffects = (departmentId: string): readonly Effect[] => {
    const [once, now] = [olderDepartments.get(departmentId), newerDepartments.get(departmentId)]
    const place = { departmentId }
    const changes = changesBetween(
      was.of(place, around.get(once?.areaId)?.before),
      is.of(place, around.get(now?.areaId)?.after),
      changedIds,
    )
    const own = new Map(changes.map((change) => [change.from, change]))
    const areaIds = new Set([once, now].flatMap((entry) => (entry === undefined ? [] : [entry.areaId])))
    for (const { departments, ...effect } of [...areaIds].flatMap((areaId) => around.get(areaId)?.effects ?? [])) {
      const shared = own.get(effect.from)
      if (shared !== undefined && sameChange(shared, effect)) {
        departments.same += 1
        own.delete(effect.from)
      } else departments.apart.push(departmentId)
    }
    const name = (now ?? once)?.name ?? departmentId
    return [...own.values()].map((change) => ({ place, name, ...change }))
  }
  const ofDepartments: Effect[] = []
  for (const departmentId of new Set([...olderDepartments.keys(), ...newerDepartments.keys()])) {
    for (const effect of departmentEffects(departmentId)) ofDepartments.push(effect)
    yield
  }
  return [...[...around.values()].flatMap(({ effects }) => effects), ...ofDepartments]
}
