import type { AreaRecord } from '../../src/law/area-record.ts'
import { day } from '../../src/law/calendar.ts'
import { readCase } from '../../src/law/case.ts'
import { decide } from '../../src/law/decide.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { dayAfter, monthsAfter } from './plain-calendar.ts'
import { sweepRegister } from './register.ts'
import type { Swept } from './swept.ts'

/** What the register knows of the place on a decision date: what an answer carries forward. */
const recordOn = ({ dwelling: { areaId, departmentId } }: DecisionRequest, on: string): AreaRecord => {
  const place = departmentId === undefined ? { areaId: areaId ?? null } : { departmentId }
  const record = sweepRegister.locate(place, day(on))
  if (record === undefined) throw new Error('the register of the sweep has no such place')
  return record
}

/** Tells of each day whether the case would then be permitted or left to assessment; each day is decided once. */
const openings = (request: DecisionRequest): ((record: AreaRecord, on: string) => boolean) => {
  const known = new Map<AreaRecord, Map<string, boolean>>()
  return (record, on) => {
    const ofRecord = known.get(record) ?? new Map<string, boolean>()
    known.set(record, ofRecord)
    const told = ofRecord.get(on)
    if (told !== undefined) return told
    const { outcome } = decide(readCase(request, record, day(on)))
    const opens = outcome === 'permitted' || outcome === 'assessment'
    ofRecord.set(on, opens)
    return opens
  }
}

/**
 * The answers whose `earliestPermittedOn` is not the first later day, within ten years, on which the same case
 * would be permitted or left to assessment, its area designated as on the decision date. All through a stretch
 * the same day is told, so that it is enough to look from its two ends.
 *
 * @param days those that may be it, in order.
 */
export const wrongEarliest = ({ request, stretches }: Swept, days: readonly string[]): readonly string[] => {
  const opensOn = openings(request)
  const firstAfter = (on: string): string | null => {
    const record = recordOn(request, on)
    const horizon = monthsAfter(on, 120)
    return days.find((date) => on < date && date <= horizon && opensOn(record, date)) ?? null
  }
  return stretches.flatMap(({ from, to, decision }) => {
    if (decision?.outcome !== 'prohibited') return decision?.earliestPermittedOn ? [`${from}: is not prohibited`] : []
    return [from, to].flatMap((on) => {
      const first = firstAfter(on)
      return first === decision.earliestPermittedOn ? [] : [`${on}: ${decision.earliestPermittedOn}, not ${first}`]
    })
  })
}

/** The days on which a case may turn, to which a quick look keeps: each explained one and the day after it. */
export const likelyDays = ({ explained }: Swept): readonly string[] =>
  [...new Set([...explained.keys()].flatMap((date) => [date, dayAfter(date)]))].toSorted()
