import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A profile as V8 writes it, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** A function, and how long it itself was at work, in milliseconds. */
export interface SelfTime {
  readonly name: string
  readonly where: string
  readonly ms: number
}

const root = pathToFileURL('./').href

/** Within this project from its root, within a package from its name. */
const whereOf = (url: string): string => {
  if (url.includes('/node_modules/')) return url.slice(url.lastIndexOf('/node_modules/') + '/node_modules/'.length)
  return url.startsWith(root) ? fileURLToPath(url).slice(fileURLToPath(root).length) : url
}

/** Waiting is no work, and what V8 cannot attribute is not a function. */
const isWork = ({ name }: SelfTime): boolean => name !== '(idle)' && name !== '(root)'

/** The self time of each function, the most first, over the profiles of all threads that were written into a folder. */
export const selfTimes = (folder: string): readonly SelfTime[] => {
  const times = new Map<string, SelfTime>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const { nodes, samples, timeDeltas }: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
    for (const [i, id] of samples.entries()) {
      const frame = frames.get(id)
      if (frame === undefined) continue
      const [name, where] = [frame.functionName || '(anonymous)', `${whereOf(frame.url)}:${frame.lineNumber + 1}`]
      const key = `${name} ${where}`
      const ms = (times.get(key)?.ms ?? 0) + (timeDeltas[i] ?? 0) / 1000
      times.set(key, { name, where: frame.url === '' ? '' : where, ms })
    }
  }
  return [...times.values()].filter(isWork).toSorted((a, b) => b.ms - a.ms)
}
