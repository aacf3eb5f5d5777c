import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Setting } from '../../src/decision/decision.ts'
import { rankLines } from '../../src/ranking/rank.ts'
import { writeRanking } from '../../src/ranking/write-ranking.ts'
import { postLines } from '../batch/post-lines.ts'
import { parsedLines } from '../batch/read-lines.ts'
import type { Benchmark, Scale } from '../benchmark.ts'
import type { Server } from '../http/server.ts'
import { startService, writeRegister } from '../http/servers.ts'
import { onLoadCore } from '../measure/cores.ts'
import { peakMemoryOf } from '../measure/process-cost.ts'
import { WrongAnswer } from '../measure/right.ts'
import { spreadOf } from '../measure/statistics.ts'
import { figure, ratio, type Table, type Target, verdict } from '../measure/table.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { candidates, vacancy } from '../world/candidates.ts'
import { settingOn } from '../world/setting.ts'
import { checkRanking, type DueRanking, dueRanking } from './due-ranking.ts'
import { writeList } from './list.ts'

/** A long waiting list ranked for one vacancy, beside reading the list. */

const CANDIDATES: Record<Scale, number> = { full: 300_000, short: 3_000 }
const ROUNDS: Record<Scale, number> = { full: 9, short: 1 }

const rankedInProcess = async (list: string, setting: Setting): Promise<string> => {
  const ranked = await rankLines(createReadStream(list, { highWaterMark: 256 * 1024 }), {
    setting,
    onFailure: (error) => {
      throw error
    },
    signal: new AbortController().signal,
  })
  if ('problem' in ranked) throw new WrongAnswer(ranked.problem.title)
  let text = ''
  for await (const part of writeRanking(ranked.ranking, false)) text += part
  return text
}

const rankedOverHttp = async ({ port }: Server, list: string): Promise<string> => {
  const chunks: Buffer[] = []
  await postLines(port, '/v1/rankings', list, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const parse = async (list: string): Promise<void> => {
  for await (const _ of parsedLines(list)) {
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const since = performance.now()
  await work()
  return performance.now() - since
}

interface Way {
  readonly what: string
  readonly work: () => Promise<unknown>
  readonly target?: Target
}

const speeds = async (ways: readonly [Way, ...Way[]], count: number, rounds: number): Promise<Table> => {
  const [base] = ways
  const times = new Map<Way, number[]>(ways.map((way) => [way, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) times.get(way)?.push(await timed(way.work))
  }
  const of = (way: Way): readonly number[] => times.get(way) ?? []
  const rows = ways.map((way) => {
    const { what, target } = way
    const against = spreadOf(of(way).map((ms, round) => ms / (of(base)[round] ?? Number.NaN)))
    const { median } = spreadOf(of(way))
    return [
      what,
      ratio(against),
      figure(median),
      figure((1000 * count) / median),
      target === undefined ? '' : verdict(target, against.median),
    ]
  })
  return {
    caption: `${figure(count)} candidates, the first ${vacancy.limit}: ${rounds} alternating runs`,
    columns: ['', 'time × JSON.parse', 'ms', 'candidates/s', 'target'],
    rows,
  }
}

const memory = async (folder: string, register: string, counts: readonly number[]): Promise<Table> => {
  const rows: string[][] = []
  for (const count of counts) {
    const list = writeList(folder, count)
    const service = await startService(folder, register)
    try {
      await rankedOverHttp(service, list)
      rows.push([figure(count), figure(peakMemoryOf(service.pid) ?? Number.NaN)])
    } finally {
      await service.stop()
    }
  }
  return {
    caption: 'The most memory in use by the service (VmHWM, MiB)',
    columns: ['candidates', 'MiB'],
    rows,
  }
}

const check = (due: DueRanking): void => {
  const { ranked, excluded, undetermined } = due.counts
  if (Math.min(ranked, excluded, undetermined) < vacancy.limit) throw new WrongAnswer('all candidates are alike')
}

export const ranking: Benchmark = {
  name: 'ranking',
  measure: async (scale) => {
    onLoadCore()
    const count = CANDIDATES[scale]
    const folder = mkdtempSync(join(tmpdir(), 'anvis-bench-'))
    const document = benchmarkRegister()
    const register = writeRegister(folder, document)
    const setting = settingOn(bytesOfRegister(document))
    const list = writeList(folder, count)
    const service = await startService(folder, register)
    try {
      const due = dueRanking(candidates(count), setting)
      check(due)
      checkRanking('in process', await rankedInProcess(list, setting), due)
      checkRanking('over HTTP', await rankedOverHttp(service, list), due)
      const atMost = { atMost: 2 }
      const ways: readonly [Way, ...Way[]] = [
        { what: 'decode, split, JSON.parse alone', work: () => parse(list) },
        { what: 'ranked in process', work: () => rankedInProcess(list, setting), target: atMost },
        { what: '`POST /v1/rankings`', work: () => rankedOverHttp(service, list), target: atMost },
      ]
      const told = `${figure(due.counts.ranked)} ranked, ${figure(due.counts.excluded)} excluded, ${figure(due.counts.undetermined)} undetermined`
      const table = await speeds(ways, count, ROUNDS[scale])
      return [{ ...table, caption: `${table.caption}; ${told}` }, await memory(folder, register, [count / 30, count])]
    } finally {
      await service.stop()
      rmSync(folder, { recursive: true })
    }
  },
}
