import type { Benchmark, Scale } from '../benchmark.ts'
import { startService } from '../http/servers.ts'
import { onLoadCore } from '../measure/cores.ts'
import { spreadOf } from '../measure/statistics.ts'
import { figure, ratio, type Table, type Target, verdict } from '../measure/table.ts'
import { BatchWorld } from './batch-world.ts'
import { commandLine, echoOf, overHttp, overHttpAfresh, parseAlone, type Way } from './ways.ts'

/** Batches of NDJSON, through the command line and over HTTP, beside what merely reading and writing costs. */

interface Sizes {
  /** Every line of an answer to so many is compared with what is due. */
  readonly checked: number
  /** What starts is timed with few and with many: the difference is free of the start. */
  readonly few: number
  readonly many: number
  readonly rounds: number
  readonly memory: readonly [number, ...number[]]
}

const SIZES: Record<Scale, Sizes> = {
  full: { checked: 5_000, few: 20_000, many: 120_000, rounds: 7, memory: [10_000, 100_000, 1_000_000] },
  short: { checked: 1_500, few: 1_000, many: 3_000, rounds: 1, memory: [2_000] },
}

/** Records a millisecond. */
const rateOf = async (world: BatchWorld, way: Way, { few, many }: Sizes): Promise<number> => {
  const timed = async (count: number): Promise<number> => {
    const { ms, bytes } = await way.run(world.input(count))
    if (way !== parseAlone) world.checkLength(way.name, bytes, count)
    return ms
  }
  if (!way.starts) return many / (await timed(many))
  const short = await timed(few)
  return (many - few) / ((await timed(many)) - short)
}

const checkAnswers = async (world: BatchWorld, ways: readonly Way[], count: number): Promise<void> => {
  const output = world.path('checked.ndjson')
  for (const way of ways.filter((one) => one !== parseAlone)) {
    await way.run(world.input(count), output)
    await world.check(way.name, output, count)
  }
}

const speeds = async (world: BatchWorld, sizes: Sizes): Promise<Table> => {
  const service = await startService(world.folder, world.register)
  try {
    const [echo, one, two, http] = [echoOf(world), commandLine(world, 1), commandLine(world, 2), overHttp(service)]
    const ways = [parseAlone, echo, one, two, http]
    await checkAnswers(world, ways, sizes.checked)
    const rates = new Map<Way, number[]>(ways.map((way) => [way, []]))
    for (let round = 0; round < sizes.rounds; round += 1) {
      for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
        rates.get(way)?.push(await rateOf(world, way, sizes))
      }
    }
    const of = (way: Way): readonly number[] => rates.get(way) ?? []
    const against = (way: Way, base: Way) =>
      spreadOf(of(way).map((rate, round) => rate / (of(base)[round] ?? Number.NaN)))
    const row = (what: string, way: Way, base?: Way, target?: Target): readonly string[] => [
      what,
      ratio(against(way, echo)),
      ratio(against(way, parseAlone)),
      figure(1000 * spreadOf(of(way)).median),
      base === undefined || target === undefined ? '' : verdict(target, against(way, base).median),
    ]
    return {
      caption: `Records on one core, but for the row that has two: ${figure(sizes.many)} applicants, ${sizes.rounds} alternating runs`,
      columns: ['', '× the echo', '× JSON.parse alone', 'records/s', 'target'],
      rows: [
        row('decode, split, JSON.parse alone', parseAlone),
        row('echo: the same, and JSON.stringify of the answers that are due, to a file', echo),
        row('`anvis decide --workers 1`, to a file', one, echo, { atLeast: 1 }),
        row('`POST /v1/decisions/batch`', http, echo, { atLeast: 0.8 }),
        row('`anvis decide --workers 2`, two cores', two),
        ['two workers × one', ratio(against(two, one)), '', '', verdict({ atLeast: 1.8 }, against(two, one).median)],
      ],
    }
  } finally {
    await service.stop()
  }
}

const memory = async (world: BatchWorld, { memory: counts }: Sizes): Promise<Table> => {
  const rows: string[][] = []
  for (const way of [commandLine(world, 1), commandLine(world, 2), overHttpAfresh(world)]) {
    const peaks: number[] = []
    for (const count of counts) {
      const input = world.input(count)
      const { peak, bytes } = await way.run(input)
      world.checkLength(way.name, bytes, count)
      peaks.push(peak)
    }
    const growth = Math.max(...peaks) - Math.min(...peaks)
    rows.push([`\`${way.name}\``, ...peaks.map(figure), figure(growth), verdict({ atMost: 64 }, growth)])
  }
  return {
    caption: 'The most memory in use (VmHWM, MiB), by how many records there are',
    columns: ['', ...counts.map(figure), 'apart by', 'flat, within'],
    rows,
  }
}

export const batch: Benchmark = {
  name: 'batch',
  measure: async (scale) => {
    onLoadCore()
    const world = new BatchWorld()
    try {
      return [await speeds(world, SIZES[scale]), await memory(world, SIZES[scale])]
    } finally {
      world.strike()
    }
  },
}
