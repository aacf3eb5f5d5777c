import type { Area } from './area.ts'
import type { DecisionRequest } from './facts.ts'
import { bitOfFact, type Member } from './household.ts'
import { type FactName, factAt } from './pointers.ts'

/** A fact that a rule reads, and how to see whether a request states it. */
type Reading =
  /** Every request does. */
  | { readonly of: 'every-request'; readonly name: FactName }
  | { readonly of: 'request'; readonly name: FactName; readonly keys: readonly string[] }
  /** Of the area: only what was used, the register not knowing better. */
  | { readonly of: 'area'; readonly name: FactName; readonly keys: readonly string[] }
  | { readonly of: 'member'; readonly name: FactName; readonly bit: number }

const everyRequestStates: readonly FactName[] = ['/dwelling/kind', '/household/members']

const readingOf = (name: FactName): readonly Reading[] => {
  const bit = bitOfFact(name)
  if (bit !== 0) return [{ of: 'member', name, bit }]
  // Facts inside a list have no pointer of their own: that to the list stands for them.
  if (name.includes('*')) return []
  if (everyRequestStates.includes(name)) return [{ of: 'every-request', name }]
  return [{ of: name.startsWith('/dwelling/stated/') ? 'area' : 'request', name, keys: name.slice(1).split('/') }]
}

/** Whether a request says anything at a pointer. */
const says = (request: DecisionRequest, keys: readonly string[]): boolean => {
  let at: unknown = request
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

const ofRequest = (reading: Reading): reading is Reading & { of: 'request' } => reading.of === 'request'
const ofArea = (reading: Reading): reading is Reading & { of: 'area' } => reading.of === 'area'
const ofMember = (reading: Reading): reading is Reading & { of: 'member' } => reading.of === 'member'

/** Which facts are stated fits into so many bits, or is not told so. */
const MAX_BITS = 30

/** So many lists of pointers are kept; households differ little in what is stated of them. */
const MAX_LISTS = 256

/** Which of the facts that a rule reads a request states, of its members those of the members given. */
export class FactsRead {
  readonly #readings: readonly Reading[]
  readonly #ofRequest: readonly (Reading & { of: 'request' })[]
  readonly #ofArea: readonly (Reading & { of: 'area' })[]
  readonly #ofMember: readonly (Reading & { of: 'member' })[]
  readonly #lists = new Map<number, readonly string[]>()

  constructor(names: readonly FactName[]) {
    this.#readings = names.flatMap(readingOf)
    this.#ofRequest = this.#readings.filter(ofRequest)
    this.#ofArea = this.#readings.filter(ofArea)
    this.#ofMember = this.#readings.filter(ofMember)
  }

  /**
   * As pointers; of members in the order of the household.
   *
   * @param bits the same as `bits` tells it.
   */
  pointers(
    request: DecisionRequest,
    area: Area,
    members: readonly Member[],
    bits: number | undefined,
  ): readonly string[] {
    const known = bits === undefined ? undefined : this.#lists.get(bits)
    if (known !== undefined) return known
    const pointers = this.#listed(request, area, members)
    if (bits !== undefined && this.#lists.size < MAX_LISTS) this.#lists.set(bits, pointers)
    return pointers
  }

  #listed(request: DecisionRequest, area: Area, members: readonly Member[]): readonly string[] {
    const inOrder = members.toSorted((a, b) => a.index - b.index)
    return this.#readings.flatMap((reading) => {
      if (reading.of === 'every-request') return reading.name
      if (reading.of === 'member') {
        return inOrder
          .filter(({ stated }) => (stated & reading.bit) !== 0)
          .map(({ index }) => factAt(reading.name, index).pointer)
      }
      const counts = reading.of === 'request' || area.statedUsed.includes(reading.name)
      return counts && says(request, reading.keys) ? reading.name : []
    })
  }

  /** As bits, which are the same where the pointers are; undefined where they would be too many. */
  bits(request: DecisionRequest, area: Area, members: readonly Member[]): number | undefined {
    let bits = 0
    let bit = 1
    for (const { keys } of this.#ofRequest) {
      if (says(request, keys)) bits |= bit
      bit <<= 1
    }
    if (request.dwelling.stated !== undefined) {
      for (const { name, keys } of this.#ofArea) {
        if (area.statedUsed.includes(name) && says(request, keys)) bits |= bit
        bit <<= 1
      }
    }
    const first = this.#ofRequest.length + this.#ofArea.length
    for (const { index, stated } of members) {
      const place = first + index * this.#ofMember.length
      if (place + this.#ofMember.length > MAX_BITS) return undefined
      bit = 1 << place
      for (const { bit: fact } of this.#ofMember) {
        if ((stated & fact) !== 0) bits |= bit
        bit <<= 1
      }
    }
    return bits
  }
}
