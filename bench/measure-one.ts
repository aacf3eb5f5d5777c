import type { Benchmark } from './benchmark.ts'
import { decisions } from './decisions/decisions.ts'
import { http } from './http/http.ts'

/** One benchmark, in this process; tells the one that started it what it has measured. */

const benchmarks: readonly Benchmark[] = [http, decisions]

export const run = async ([name, scale]: readonly string[]): Promise<number> => {
  const benchmark = benchmarks.find((one) => one.name === name)
  if (benchmark === undefined || (scale !== 'full' && scale !== 'short'))
    throw new Error(`no benchmark ${name} ${scale}`)
  const { measure, versions = [] } = benchmark
  const tables = await measure(scale)
  process.send?.({ versions, tables })
  return 0
}
