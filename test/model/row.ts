import { always, type Completions, completionsOf, together, type Value } from './completions.ts'
import type { Kind, Pathway } from './request.ts'
import type { Person, Scene } from './scene.ts'
import type { Ask } from './walk.ts'

/** What a rule comes to when every fact is known. */
export type Reading = 'bars' | 'assess' | 'clears'

/** A rule that sets others aside. */
export interface Exception {
  readonly id: string
  readonly holds: (scene: Scene, ask: Ask) => boolean
}

/** What a rule makes of a scene, and of whom. */
export interface Found {
  readonly readings: Completions<Reading>
  readonly members: readonly number[]
}

/** A rule: where it applies and from when, what it comes to, and what lifts it. */
export interface Row {
  readonly id: string
  readonly pathways: readonly Pathway[]
  readonly kinds: readonly Kind[]
  readonly from?: string
  /** What must be stated for the rule to apply at all. */
  readonly when?: (scene: Scene) => boolean
  readonly find: (scene: Scene) => Found
  readonly liftedBy?: readonly Exception[]
}

export const LETTING: readonly Pathway[] = ['kommunal-anvisning', 'venteliste', 'intern-oprykning', 'annoncering']
export const ALMENE: readonly Kind[] = ['familiebolig', 'ungdomsbolig', 'aeldrebolig']

/** Where no fact can change it. */
export const CLEAR: Found = { readings: { values: ['clears'], swings: [] }, members: [] }

export const applies = (row: Row, scene: Scene): boolean =>
  row.pathways.includes(scene.request.pathway) &&
  row.kinds.includes(scene.request.dwelling.kind) &&
  (row.from ?? '') <= scene.lawDay &&
  (row.when?.(scene) ?? true)

/** A rule of the household or the dwelling as a whole. */
export const whole =
  (reading: (scene: Scene, ask: Ask) => Reading) =>
  (scene: Scene): Found => ({ readings: completionsOf((ask) => reading(scene, ask)), members: [] })

/** The members that a verdict rests on: those who certainly make it, else those who may. */
const restsOn = (each: readonly (readonly [Person, Completions<boolean>])[]): readonly number[] => {
  const certainly = each.filter(([, ground]) => always(ground, true))
  const rest = certainly.length > 0 ? certainly : each.filter(([, ground]) => ground.values.includes(true))
  return rest.map(([person]) => person.index)
}

/** A rule that one member of the household is enough for. */
export const anyMember =
  (
    where: (scene: Scene, ask: Ask) => boolean,
    ground: (person: Person, scene: Scene, ask: Ask) => boolean,
    then: (scene: Scene) => Reading = () => 'bars',
  ) =>
  (scene: Scene): Found => {
    const inside = completionsOf((ask) => where(scene, ask))
    if (always(inside, false)) return CLEAR
    const each = scene.residents.map((person) => [person, completionsOf((ask) => ground(person, scene, ask))] as const)
    const any = each.reduce((found, [, one]) => together(found, one, or), NONE)
    const reading = then(scene)
    return {
      readings: together(inside, any, (there, found) => (there && found ? reading : 'clears')),
      members: restsOn(each),
    }
  }

const or = (a: boolean, b: boolean): boolean => a || b

const NONE: Completions<boolean> = { values: [false], swings: [] }

/** A rule with the exceptions that the facts do not tell of: where one holds it clears. */
export const withException = <V extends Value>(
  readings: Completions<V>,
  holds: Completions<boolean>,
  cleared: V,
): Completions<V> => together(readings, holds, (reading, lifted) => (lifted ? cleared : reading))
