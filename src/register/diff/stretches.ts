import type { AreaRecord } from '../../law/area-record.ts'
import { addMonths, type Day, day, NEVER } from '../../law/calendar.ts'
import { LAW_BEGINS } from '../../law/parameters.ts'
import type { RegisterSnapshot } from '../snapshot.ts'
import type { EffectPlace, PlaceView } from './effect.ts'
import { viewOf } from './place-view.ts'

/** What a register shows of a place from a day on, until the next stretch. */
export interface Stretch {
  readonly from: Day
  /** undefined, and the view null: the register does not know the place. */
  readonly record: AreaRecord | undefined
  readonly view: PlaceView | null
}

/** The days on which lists begin and end to hold, in order: each 1 December of an edition, and the one after. */
const listDaysOf = ({ document }: RegisterSnapshot): readonly Day[] => {
  const begins = document.editions.map(({ listDate }) => day(listDate))
  const days = new Set(begins.flatMap((begin) => [begin, addMonths(begin, 12)]))
  return [...days].toSorted((a, b) => a - b)
}

/**
 * What decisions see of the places of a register through all the time of the law. Between the days
 * on which the lists turn, the law tells how long each view holds: nothing here knows which dates it
 * reads.
 */
export class Stretches {
  readonly #register: RegisterSnapshot
  readonly #listDays: readonly Day[]

  constructor(register: RegisterSnapshot) {
    this.#register = register
    this.#listDays = listDaysOf(register)
  }

  /** @param around those of the area that a department lies in; they are its own where it has the area's records. */
  of(place: EffectPlace, around?: readonly Stretch[]): readonly Stretch[] {
    const located = 'outside' in place ? { areaId: null } : place
    const recordOn = (on: Day) => this.#register.locate(located, on)
    if (around?.every(({ from, record }) => recordOn(from) === record)) return around
    const stretches: Stretch[] = []
    for (let on = LAW_BEGINS; on < NEVER; ) {
      const record = recordOn(on)
      const { view, until } = record === undefined ? { view: null, until: NEVER } : viewOf(record, on)
      stretches.push({ from: on, record, view })
      const turn = this.#listDays.find((listDay) => listDay > on) ?? NEVER
      on = turn < until ? turn : until
    }
    return stretches
  }
}
