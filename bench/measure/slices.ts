import { type Spread, spreadOf } from './statistics.ts'

/**
 * Variants measured side by side: in short slices that alternate, since a machine that drifts twofold
 * within a minute hardly drifts from one slice to the next. Only ratios within a round say anything.
 */

/** What was done in a slice. */
export interface Slice {
  readonly done: number
  readonly ms: number
  /** CPU time that it took, where that is told apart from the time that passed. */
  readonly cpuMs?: number
}

export interface Variant {
  readonly name: string
  /** Works for about so many milliseconds. */
  readonly slice: (ms: number) => Promise<Slice> | Slice
}

export interface Plan {
  readonly rounds: number
  readonly sliceMs: number
  /** How long each variant works before anything is measured. */
  readonly warmUpMs: number
}

/** The slices of each variant, round by round. */
export type Measured = ReadonlyMap<string, readonly Slice[]>

/** Measures each variant once a round; every other round in reverse order, so that none always follows the same one. */
export const interleave = async (
  variants: readonly Variant[],
  { rounds, sliceMs, warmUpMs }: Plan,
): Promise<Measured> => {
  const slices = new Map<string, Slice[]>(variants.map(({ name }) => [name, []]))
  for (const { slice } of variants) await slice(warmUpMs)
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, slice } of round % 2 === 0 ? variants : variants.toReversed()) {
      slices.get(name)?.push(await slice(sliceMs))
    }
  }
  return slices
}

const rateOf = ({ done, ms }: Slice): number => done / ms
const costOf = ({ done, cpuMs, ms }: Slice): number => (cpuMs ?? ms) / done

const of = (measured: Measured, name: string): readonly Slice[] => {
  const slices = measured.get(name)
  if (slices === undefined) throw new Error(`there is no variant ${name}`)
  return slices
}

const against = (measured: Measured, name: string, base: string, value: (slice: Slice) => number): Spread => {
  const neighbours = of(measured, base)
  return spreadOf(
    of(measured, name).flatMap((slice, round) => {
      const neighbour = neighbours[round]
      return neighbour === undefined ? [] : value(slice) / value(neighbour)
    }),
  )
}

/** How many times as fast as the base a variant is. */
export const speedAgainst = (measured: Measured, name: string, base: string): Spread =>
  against(measured, name, base, rateOf)

/** How many times as much of the CPU one takes as one of the base. */
export const costAgainst = (measured: Measured, name: string, base: string): Spread =>
  against(measured, name, base, costOf)

/** How many are done in a second; a figure of this machine in this hour. */
export const perSecond = (measured: Measured, name: string): number =>
  1000 * spreadOf(of(measured, name).map(rateOf)).median

/** What one costs, in microseconds of the CPU; a figure of this machine in this hour. */
export const microseconds = (measured: Measured, name: string): number =>
  1000 * spreadOf(of(measured, name).map(costOf)).median

/** How much of the time a CPU was at work on it, from 0 to 1. */
export const busy = (measured: Measured, name: string): number =>
  spreadOf(of(measured, name).map(({ ms, cpuMs = ms }) => cpuMs / ms)).median

/** CPU time of this process, all its threads, in milliseconds. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * A slice of work in this process, some at a time. What counts is its CPU time: on a core of its own
 * the same as the time that passes, and on one that others use too what it would have been.
 *
 * @param some does some, and says how many; may answer later.
 */
export const worked = async (ms: number, some: () => Promise<number> | number): Promise<Slice> => {
  const [since, before] = [performance.now(), cpuTime()]
  let done = 0
  while (performance.now() - since < ms) {
    const now = some()
    // What is done at once is not made to wait for a turn of the event loop.
    done += typeof now === 'number' ? now : await now
  }
  return { done, ms: cpuTime() - before }
}

/** A variant that does the same to each of many in turn; so many at a time before the clock is asked. */
export const inTurn = <T>(name: string, items: readonly T[], work: (item: T) => void, atATime = 100): Variant => {
  let next = 0
  const some = (): number => {
    for (let i = 0; i < atATime; i += 1) {
      const item = items[next]
      next = next + 1 < items.length ? next + 1 : 0
      if (item !== undefined) work(item)
    }
    return atATime
  }
  return { name, slice: (ms) => worked(ms, some) }
}
