import type { ModelMember } from './member.ts'
import { type Place, placeOf } from './place.ts'
import type { ModelRegister } from './register.ts'
import type { ModelRequest } from './request.ts'

/** A member of the household, who knows where in the request it stands. */
export interface Person {
  readonly member: ModelMember
  readonly index: number
  readonly pointer: string
}

/** What a rule is read against. */
export interface Scene {
  readonly request: ModelRequest
  readonly register: ModelRegister
  readonly place: Place
  readonly persons: readonly Person[]
  /** Those who will live there; a partner who does not move in counts in §§ 51 b and 51 c alone. */
  readonly residents: readonly Person[]
  /** The day by which the facts are counted. */
  readonly day: string
  /** The day by which the law, the council's decisions and the agreements are taken. */
  readonly lawDay: string
}

/** The request on its own date. */
export const sceneOf = (request: ModelRequest, register: ModelRegister): Scene => {
  const persons = request.household.members.map((member, index) => ({
    member,
    index,
    pointer: `/household/members/${index}`,
  }))
  return {
    request,
    register,
    place: placeOf(request, register),
    persons,
    residents: persons.filter(({ member }) => member.movesIn !== false),
    day: request.decisionDate,
    lawDay: request.decisionDate,
  }
}

/** The same on another day: law, decisions, agreements and facts move on, what the area is listed as does not. */
export const onDay = (scene: Scene, day: string): Scene => ({ ...scene, day, lawDay: day })

/** The same when only the calendar moves on. */
export const factsOn = (scene: Scene, day: string): Scene => ({ ...scene, day })
