import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scale } from '../benchmark.ts'
import { exchangesWith } from '../http/exchange.ts'
import { type Question, questionsOn, timeless } from '../http/question.ts'
import { startService, writeRegister } from '../http/servers.ts'
import { same } from '../measure/right.ts'
import { spreadOf } from '../measure/statistics.ts'
import { figure, type Table } from '../measure/table.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'

/** From the start of the process to its first right answer, by the size of the register. */

const SIZES: Record<Scale, readonly number[]> = { full: [75, 1_000, 10_000], short: [75] }
const STARTS: Record<Scale, number> = { full: 9, short: 1 }

const startOnce = async (folder: string, registerFile: string, questions: readonly Question[]): Promise<number> => {
  const since = performance.now()
  const service = await startService(folder, registerFile)
  await exchangesWith(service.port, questions, (body, { answer }) =>
    same('the first answer', timeless(body), timeless(JSON.stringify(answer))),
  )
  const ms = performance.now() - since
  await service.stop()
  return ms
}

export const coldStart = async (scale: Scale): Promise<Table> => {
  const folder = mkdtempSync(join(tmpdir(), 'anvis-bench-'))
  try {
    const rows: string[][] = []
    for (const size of SIZES[scale]) {
      const document = benchmarkRegister(size)
      const questions = questionsOn(bytesOfRegister(document)).slice(0, 1)
      const file = writeRegister(folder, document)
      const times: number[] = []
      for (let i = 0; i < STARTS[scale]; i += 1) times.push(await startOnce(folder, file, questions))
      const { median, quartiles } = spreadOf(times)
      rows.push([figure(size), `**${figure(median)}** (${quartiles.map(figure).join('–')})`])
    }
    return {
      caption: `From the start of the process to the first answer: ${STARTS[scale]} starts each`,
      columns: ['areas', 'ms'],
      rows,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
