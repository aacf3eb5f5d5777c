import { day } from '../../src/law/calendar.ts'
import { buildSnapshot, type RegisterSnapshot } from '../../src/register/snapshot.ts'
import type { Scale } from '../benchmark.ts'
import { same } from '../measure/right.ts'
import { costAgainst, inTurn, interleave, microseconds, type Plan } from '../measure/slices.ts'
import { figure, ratio, type Table, verdict } from '../measure/table.ts'
import { DECISION_DATE } from '../world/applicants.ts'
import { areaIdOf, benchmarkRegister, departmentIdOf } from '../world/benchmark-register.ts'
import { Chance } from '../world/chance.ts'

/**
 * What it costs to find a place in the register, by its size. Asked for the same few places again and
 * again, which stay in the caches of the processor, it shows what the way to them costs; asked for any
 * place at random, which do not, it shows what memory costs besides.
 */

const PLANS: Record<Scale, Plan> = {
  full: { rounds: 60, sliceMs: 20, warmUpMs: 300 },
  short: { rounds: 2, sliceMs: 5, warmUpMs: 10 },
}
const SIZES: Record<Scale, readonly [number, ...number[]]> = {
  full: [75, 1_000, 10_000, 100_000],
  short: [75, 1_000],
}

const on = day(DECISION_DATE)
const FEW = 64
const MANY = 65_536

const snapshotOf = (size: number): RegisterSnapshot =>
  buildSnapshot(benchmarkRegister(size), new Uint8Array(), new Date(0))

const check = ({ locate }: RegisterSnapshot, size: number): void => {
  for (const number of [0, 1, size >> 1, size - 1]) {
    const areaId = areaIdOf(number)
    same('the record of an area', locate({ areaId }, on)?.areaId, areaId)
    same('the record of a department', locate({ departmentId: departmentIdOf(number) }, on)?.areaId, areaId)
  }
  same('an area that is not there', locate({ areaId: areaIdOf(size) }, on), undefined)
}

/** The texts of ids are made anew, as they are when they come in a request: none is the one in the register. */
const idsAmong = (size: number, count: number, idOf: (number: number) => string): readonly string[] => {
  const chance = new Chance(size)
  return JSON.parse(JSON.stringify(Array.from({ length: count }, () => idOf(chance.from(0, size - 1)))))
}

export const lookups = async (scale: Scale): Promise<Table> => {
  const sizes = SIZES[scale]
  const [smallest] = sizes
  const nameOf = (what: string, size: number): string => `${what} of ${size}`
  const variants = sizes.flatMap((size) => {
    const snapshot = snapshotOf(size)
    check(snapshot, size)
    const byArea = (areaId: string): unknown => snapshot.locate({ areaId }, on)
    const byDepartment = (departmentId: string): unknown => snapshot.locate({ departmentId }, on)
    return [
      inTurn(nameOf('few areas', size), idsAmong(size, FEW, areaIdOf), byArea, 10_000),
      inTurn(nameOf('few departments', size), idsAmong(size, FEW, departmentIdOf), byDepartment, 10_000),
      inTurn(nameOf('any area', size), idsAmong(size, MANY, areaIdOf), byArea, 10_000),
      inTurn(nameOf('any department', size), idsAmong(size, MANY, departmentIdOf), byDepartment, 10_000),
    ]
  })
  const measured = await interleave(variants, PLANS[scale])
  const times = (what: string, size: number): string =>
    ratio(costAgainst(measured, nameOf(what, size), nameOf(what, smallest)))
  const nanoseconds = (what: string, size: number): string => figure(1000 * microseconds(measured, nameOf(what, size)))
  const FLAT = { atMost: 1.5 }
  return {
    caption: `Finding a place, by how many areas and departments the register has; × a register of ${smallest}`,
    columns: [
      'areas',
      `by area, ${FEW} places`,
      `by department, ${FEW} places`,
      'by area, any place',
      'by department, any place',
      'ns, in the same order',
      `flat, ${FEW} places`,
    ],
    rows: sizes.map((size) => {
      const few = costAgainst(measured, nameOf('few areas', size), nameOf('few areas', smallest)).median
      const kinds = ['few areas', 'few departments', 'any area', 'any department']
      return [
        figure(size),
        ...kinds.map((kind) => times(kind, size)),
        kinds.map((kind) => nanoseconds(kind, size)).join(' / '),
        verdict(FLAT, few),
      ]
    }),
  }
}
