import type { Case } from './case.ts'
import type { DecisionRequest } from './facts.ts'
import type { Member } from './household.ts'
import { type FactName, factAt } from './pointers.ts'

/** Whether the request says anything at a pointer. */
const isStated = (request: DecisionRequest, pointer: string): boolean => {
  let at: unknown = request
  for (const key of pointer.slice(1).split('/')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

const ofArea = (name: FactName): boolean => name.startsWith('/dwelling/stated/')

/** Facts inside a list; the pointer to the list stands for them. */
const inList = (name: FactName): boolean => name.indexOf('*') !== name.lastIndexOf('*')

/**
 * Pointers to those of the facts a rule reads that the request states, for the members it rests on; of
 * what is stated of the area only what was used, the register not knowing better.
 */
export const factsRead = (c: Case, names: readonly FactName[], members: readonly Member[]): readonly string[] =>
  names
    .filter((name) => !inList(name) && (!ofArea(name) || c.area.statedUsed.includes(name)))
    .flatMap((name) => (name.includes('*') ? members.map(({ index }) => factAt(name, index)) : factAt(name)))
    .map(({ pointer }) => pointer)
    .filter((pointer) => isStated(c.request, pointer))
