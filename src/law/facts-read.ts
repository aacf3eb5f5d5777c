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

/** Pointers to those of the facts a rule reads that the request states, for the members it rests on. */
export const factsRead = (
  request: DecisionRequest,
  names: readonly FactName[],
  members: readonly Member[],
): readonly string[] =>
  names
    .flatMap((name) => (name.includes('*') ? members.map(({ index }) => factAt(name, index)) : factAt(name)))
    .map(({ pointer }) => pointer)
    .filter((pointer) => isStated(request, pointer))
