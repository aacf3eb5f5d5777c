import type { Table } from './measure/table.ts'

/** How long it may take: in full, for the page; short, to see that every answer is right. */
export type Scale = 'full' | 'short'

/** One benchmark. It checks its answers before it times them, and throws on a wrong one. */
export interface Benchmark {
  readonly name: string
  /** What it rests on besides Node, with versions. */
  readonly versions?: readonly string[]
  readonly measure: (scale: Scale) => Promise<readonly Table[]>
}
