import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../src/law/agreement.ts'
import { addDays, type Day, day, formatDay } from '../../../src/law/calendar.ts'
import { describeDiff } from '../../../src/register/diff/describe-diff.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { Effect, EffectPlace, PlaceView } from '../../../src/register/diff/effect.ts'
import { viewOf } from '../../../src/register/diff/place-view.ts'
import { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import type { RegisterSnapshot } from '../../../src/register/snapshot.ts'
import { holds } from '../../properties/holds.ts'
import { snapshotOf } from '../document.ts'
import { nothing } from './nothing.ts'
import { placeIds, places, rewritten, someDay, someRegister, twoRegisters } from './random-registers.ts'
import { aroundOf, holdsOn, isOf, tellingOf } from './telling.ts'

/** Nothing that changes a decision is left out of a diff, and nothing is made up: compared day by day. */

/** What a register shows of a place on a day. */
interface Seen {
  readonly view: PlaceView | null
  /** What the agreements that apply say, by their id. */
  readonly says: ReadonlyMap<string, unknown>
}

/** All that an agreement says but when it applies. */
const contentOf = ({ validFrom, validTo, ...content }: Agreement) => content

const seenOn = (register: RegisterSnapshot, place: EffectPlace, on: Day): Seen => {
  const record = register.locate('outside' in place ? { areaId: null } : place, on)
  if (record === undefined) return { view: null, says: new Map() }
  const view = viewOf(record, on).view
  const says = [...record.areaAgreements, ...record.departmentAgreements]
    .filter(({ agreementId }) => view.agreements.includes(agreementId))
    .map((one) => [one.agreementId, contentOf(one)] as const)
  return { view, says: new Map(says) }
}

/** What a diff should say of a place on a day; null where nothing changes. */
const changeOn = (before: RegisterSnapshot, after: RegisterSnapshot, place: EffectPlace, on: Day) => {
  const [was, is] = [seenOn(before, place, on), seenOn(after, place, on)]
  const changedAgreements = [...is.says]
    .filter(([id, content]) => was.says.has(id) && !isDeepStrictEqual(was.says.get(id), content))
    .map(([id]) => id)
  if (changedAgreements.length === 0 && isDeepStrictEqual(was.view, is.view)) return null
  return { before: was.view, after: is.view, changedAgreements: changedAgreements.toSorted() }
}

/** The days on which effects begin and end, and those next to them; the dates of both registers, and the day after. */
const turningDays = ({ effects }: RegisterDiff, ...documents: readonly RegisterDocument[]): readonly Day[] => {
  const ends = effects.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])])
  const dates = JSON.stringify(
    documents.map(({ agreements, councilDecisions }) => [agreements, councilDecisions]),
  ).match(/\d{4}-\d\d-\d\d/g)
  const days = [...new Set([...ends, ...(dates ?? [])])].map(day)
  const about = days.flatMap((on) => [addDays(on, -1), on, addDays(on, 1)])
  return [...new Set(about)].filter((on) => on >= day('2018-12-01'))
}

const isDiff = Compile(RegisterDiff)

describe('the effects of a diff', () => {
  holds('effects-are-exact', () => {
    fc.assert(
      fc.property(twoRegisters, fc.array(someDay, { minLength: 20, maxLength: 20 }), ([one, other], days) => {
        const [before, after] = [snapshotOf(one), snapshotOf(other)]
        const diff = diffRegisters(before, after)
        const asked = [...days, ...turningDays(diff, one, other)]
        for (const place of places) {
          const telling = tellingOf(diff, place, one, other)
          for (const on of asked) {
            const date = formatDay(on)
            const told = telling
              .filter((effect) => holdsOn(effect, date))
              .map(({ before, after, changedAgreements }) => {
                return { before, after, changedAgreements: changedAgreements.toSorted() }
              })
            const change = changeOn(before, after, place, on)
            const expected = change === null ? [] : [change]
            if (!isDeepStrictEqual(told, expected))
              expect({ place, date, told }).toEqual({ place, date, told: expected })
          }
        }
      }),
      { numRuns: 120 },
    )
  })

  it('count every department of the area, or name it as apart', () => {
    fc.assert(
      fc.property(twoRegisters, ([one, other]) => {
        const { effects } = diffRegisters(snapshotOf(one), snapshotOf(other))
        for (const { place, departments } of effects) {
          if ('departmentId' in place) {
            expect(departments).toBeUndefined()
            continue
          }
          const areaId = 'areaId' in place ? place.areaId : null
          const there = placeIds.departments.filter((id) => aroundOf(id, one, other).includes(areaId))
          const apart = departments?.apart ?? []
          expect(there).toEqual(expect.arrayContaining([...apart]))
          expect(departments?.same).toBe(there.length - new Set(apart).size)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of a place follow each other, and are no more than they need to be', () => {
    fc.assert(
      fc.property(twoRegisters, ([one, other]) => {
        const { effects } = diffRegisters(snapshotOf(one), snapshotOf(other))
        for (const place of places) {
          const own = effects.filter((effect) => isOf(place, effect))
          own.slice(1).forEach((effect, i) => {
            const last = own[i]
            if (last?.to === null || last === undefined || last.to >= effect.from) throw new Error('they overlap')
            const adjoin = addDays(day(last.to), 1) === day(effect.from)
            const alike = isDeepStrictEqual([last.before, last.after], [effect.before, effect.after])
            expect(adjoin && alike).toBe(false)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same the other way round, before and after having changed places', () => {
    const sorted = (effects: readonly object[]) => effects.map((effect) => JSON.stringify(effect)).toSorted()
    fc.assert(
      fc.property(twoRegisters, ([one, other]) => {
        const [before, after] = [snapshotOf(one), snapshotOf(other)]
        const shown = ({ place, from, to, changedAgreements, departments }: Effect, was: unknown, is: unknown) => ({
          place,
          from,
          to,
          was,
          is,
          changed: changedAgreements.toSorted(),
          same: departments?.same,
          apart: departments?.apart.toSorted(),
        })
        const there = diffRegisters(before, after).effects.map((one) => shown(one, one.before, one.after))
        const back = diffRegisters(after, before).effects.map((one) => shown(one, one.after, one.before))
        expect(sorted(back)).toEqual(sorted(there))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a diff', () => {
  it('is of its schema', () => {
    fc.assert(
      fc.property(twoRegisters, ([one, other]) => isDiff.Check(diffRegisters(snapshotOf(one), snapshotOf(other)))),
      { numRuns: 60 },
    )
  })

  it('of a register with itself is identical; of one with itself in another order, not but for the order', () => {
    fc.assert(
      fc.property(someRegister, (document) => {
        const register = snapshotOf(document)
        const same = diffRegisters(register, snapshotOf(structuredClone(document)))
        expect(same).toEqual({ from: same.from, to: same.from, identical: true, ...nothing })
        const reordered = diffRegisters(register, snapshotOf(rewritten(document)))
        expect(reordered).toEqual({ from: same.from, to: reordered.to, identical: false, ...nothing })
      }),
      { numRuns: 60 },
    )
  })

  it('has words for all of it, and no line without any', () => {
    fc.assert(
      fc.property(twoRegisters, ([one, other]) => {
        const diff = diffRegisters(snapshotOf(one), snapshotOf(other))
        const lines = describeDiff(diff)
        expect(lines.filter((line) => /: ?(;|,|$)|→ ?(;|$)|, ?$|\(\)|undefined|null|\n/.test(line))).toEqual([])
        // An empty line goes before a heading, and something stands under that, or the heading says it all.
        lines.forEach((line, i) => {
          if (line !== '') return
          const [heading = '', under = ''] = lines.slice(i + 1, i + 3)
          expect(heading).toMatch(/^\S/)
          if (!heading.endsWith('.')) expect(under).toMatch(/^ {2}\S/)
        })
        expect(lines.includes('No decision changes.')).toBe(diff.effects.length === 0)
      }),
      { numRuns: 60 },
    )
  })
})

it('the registers differ in all that can change a decision', () => {
  const reached = new Set<string>()
  for (const [one, other] of fc.sample(twoRegisters, { numRuns: 250, seed: 1 })) {
    for (const { place, before, after, changedAgreements, departments } of diffRegisters(
      snapshotOf(one),
      snapshotOf(other),
    ).effects) {
      const where = 'areaId' in place ? 'area' : 'departmentId' in place ? 'department' : 'outside'
      if (before === null) reached.add(`${where} new`)
      if (after === null) reached.add(`${where} gone`)
      if (changedAgreements.length > 0) reached.add(`${where}: changedAgreements`)
      if ((departments?.same ?? 0) > 0) reached.add('departments the same')
      if ((departments?.apart ?? []).length > 0) reached.add('departments apart')
      const was: { readonly [property: string]: unknown } = before ?? {}
      for (const [property, is] of Object.entries(before === null ? {} : (after ?? {}))) {
        if (!isDeepStrictEqual(was[property], is)) reached.add(`${where}: ${property}`)
      }
    }
  }
  const properties = [
    'agreements',
    'changedAgreements',
    'designations',
    'developmentPlan',
    'kombineretUdlejning',
    'stk7Exempt',
    'unknown',
  ]
  expect([...reached].toSorted()).toEqual(
    [
      ...['area', 'department'].flatMap((where) => [
        `${where} new`,
        `${where} gone`,
        ...properties.map((property) => `${where}: ${property}`),
      ]),
      'department: areaId',
      'departments the same',
      'departments apart',
    ].toSorted(),
  )
})
