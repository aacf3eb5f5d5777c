import { type Area, areaOn } from './area.ts'
import { type AreaDescription, describeArea } from './area-description.ts'
import type { AreaRecord } from './area-record.ts'
import { type Day, NEVER } from './calendar.ts'
import { type Designated, designate } from './designate.ts'
import type { Stated } from './dwelling-facts.ts'
import { LAW_BEGINS } from './parameters.ts'

/**
 * The place of a dwelling through time: what it was designated as on the decision date, and the area
 * as the law sees it on that and on later days. An area stays as it is until a decision, a plan or an
 * agreement begins or ends, so a place has few of them, and each is made once.
 */
export class Place {
  readonly record: AreaRecord
  readonly designated: Designated
  readonly #stated: Stated | undefined
  /** The area as an answer describes it. */
  readonly described: AreaDescription
  /** Without a gap, from the first day asked about on. */
  readonly #areas: Area[] = []

  constructor(record: AreaRecord, stated: Stated | undefined) {
    this.record = record
    this.designated = designate(record, stated)
    this.#stated = stated
    this.described = describeArea(record, this.designated)
  }

  /** The area on a day, designated as on the decision date. */
  on(day: Day): Area {
    let last = this.#areas.at(-1) ?? this.#add(day)
    while (last.until <= day && last.until < NEVER) last = this.#add(last.until)
    for (let i = this.#areas.length - 1; i >= 0; i--) {
      const area = this.#areas[i]
      if (area !== undefined && area.from <= day) return area
    }
    return this.#areaOn(day)
  }

  #add(from: Day): Area {
    const area = this.#areaOn(from)
    this.#areas.push(area)
    return area
  }

  #areaOn(day: Day): Area {
    return areaOn(this.record, this.designated, this.#stated, day)
  }
}

/** The places of which nothing was stated: the same for every case, as long as the register has their record. */
const registered = new WeakMap<AreaRecord, Place>()

/** The last place of which something was stated: many households are asked about for one dwelling. */
let lastStated: { readonly stated: Stated; readonly place: Place } | undefined

/** The place of a record, with what the caller states of it. */
export const placeOf = (record: AreaRecord, stated: Stated | undefined): Place => {
  if (stated !== undefined) {
    if (lastStated?.stated !== stated || lastStated.place.record !== record) {
      lastStated = { stated, place: new Place(record, stated) }
    }
    return lastStated.place
  }
  const known = registered.get(record)
  if (known !== undefined) return known
  const place = new Place(record, undefined)
  place.on(LAW_BEGINS)
  Object.freeze(place.described)
  registered.set(record, place)
  return place
}
