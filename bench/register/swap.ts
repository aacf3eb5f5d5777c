import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { revisionOf } from '../../src/register/revision.ts'
import { until } from '../../test/redis/until.ts'
import type { Scale } from '../benchmark.ts'
import { questionsOn } from '../http/question.ts'
import { startService, writeRegister } from '../http/servers.ts'
import { WrongAnswer } from '../measure/right.ts'
import { percentile, spreadOf } from '../measure/statistics.ts'
import { figure, ratio, type Table } from '../measure/table.ts'
import { OpenLoop } from '../open-loop.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'

/**
 * What it costs those who ask when a register is replaced by another: windows of load in which one is
 * taken into use, and windows in which none is, in turn. Every answer is checked: it must rest on a
 * revision that was published, the one that its header names.
 */

const RATE = 300
const WINDOW_MS: Record<Scale, number> = { full: 1000, short: 300 }
const SWAPS: Record<Scale, number> = { full: 15, short: 1 }
const SIZES: Record<Scale, readonly number[]> = { full: [75, 1_000, 10_000], short: [75] }

const swapOne = async (size: number, scale: Scale): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'anvis-bench-'))
  const first = benchmarkRegister(size)
  const path = writeRegister(folder, first)
  const [question] = questionsOn(bytesOfRegister(first))
  const service = await startService(folder, path)
  const published = new Set([revisionOf(bytesOfRegister(first))])
  let latest = ''
  const load = new OpenLoop(
    [
      {
        port: service.port,
        path: '/v1/decisions',
        body: JSON.stringify(question?.request),
        check: (body, headers) => {
          const { outcome, register } = JSON.parse(body)
          latest = register.revision
          if (headers['register-revision'] !== latest) return 'the header names another revision than the answer'
          if (!published.has(latest)) return 'rests on a revision that nobody published'
          return outcome === question?.answer.outcome ? undefined : `answered ${outcome}`
        },
      },
    ],
    RATE,
  )
  const take = async (): Promise<number> => {
    await sleep(WINDOW_MS[scale])
    const { latencies, wrong, failed } = load.take()
    const [mistake] = wrong
    if (mistake !== undefined || failed > 0) throw new WrongAnswer(mistake ?? `${failed} requests failed`)
    return percentile(latencies, 0.99)
  }
  try {
    await sleep(WINDOW_MS[scale])
    load.take()
    const quiet: number[] = []
    const swapped: number[] = []
    for (let i = 0; i < SWAPS[scale]; i += 1) {
      quiet.push(await take())
      const bytes = bytesOfRegister(benchmarkRegister(size, 2 + i))
      const revision = revisionOf(bytes)
      published.add(revision)
      // Making the document keeps this process busy, and with it the load.
      await sleep(WINDOW_MS[scale] / 5)
      load.take()
      writeFileSync(`${path}.next`, bytes)
      renameSync(`${path}.next`, path)
      swapped.push(await take())
      await until('the register is replaced', () => latest === revision)
      load.take()
    }
    return [
      figure(size),
      ratio(spreadOf(swapped.map((ms, i) => ms / (quiet[i] ?? Number.NaN)))),
      figure(spreadOf(quiet).median),
      figure(spreadOf(swapped).median),
    ]
  } finally {
    load.stop()
    await service.stop()
    rmSync(folder, { recursive: true })
  }
}

export const swap = async (scale: Scale): Promise<Table> => {
  const rows: (readonly string[])[] = []
  for (const size of SIZES[scale]) rows.push(await swapOne(size, scale))
  return {
    caption: `A register replaced under load: ${RATE} requests/s, every answer checked, ${SWAPS[scale]} windows of ${WINDOW_MS[scale]} ms with a swap beside as many without`,
    columns: ['areas', 'p99 with a swap × without', 'p99 ms without', 'p99 ms with'],
    rows,
  }
}
