import type { Benchmark } from './benchmark.ts'

/** One benchmark, in this process; tells the one that started it what it has measured. */

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  http: async () => (await import('./http/http.ts')).http,
  decisions: async () => (await import('./decisions/decisions.ts')).decisions,
  batch: async () => (await import('./batch/batch.ts')).batch,
  ranking: async () => (await import('./ranking/ranking.ts')).ranking,
  register: async () => (await import('./register/register.ts')).register,
  growth: async () => (await import('./growth/growth.ts')).growth,
}

export const run = async ([name = '', scale]: readonly string[]): Promise<number> => {
  const benchmark = await benchmarks[name]?.()
  if (benchmark === undefined || (scale !== 'full' && scale !== 'short')) {
    throw new Error(`no benchmark ${name} ${scale}`)
  }
  const { measure, versions = [] } = benchmark
  const tables = await measure(scale)
  process.send?.({ versions, tables })
  return 0
}
