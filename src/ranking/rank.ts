import { Compile } from 'typebox/compile'
import type { Setting } from '../decision/decision.ts'
import { readJson } from '../ndjson/json.ts'
import { type Line, LineCutter, MAX_LINE_BYTES } from '../ndjson/lines.ts'
import { Pace } from '../ndjson/pace.ts'
import { type Problem, problem } from '../problem.ts'
import { faultsOf } from '../schema/faults.ts'
import { type OnFailure, Ranking } from './ranking.ts'
import { RankingHead } from './ranking-request.ts'
import { openVacancy } from './vacancy.ts'

/** From a vacancy and those who stand in line for it to their order: as one document, and as lines. */

/** What a ranking is made with. */
export interface RankingWork {
  readonly setting: Setting
  readonly onFailure: OnFailure
  /** Aborted when nobody waits for the ranking any more; the work then ends with its reason. */
  readonly signal: AbortSignal
}

export type Ranked = { readonly ranking: Ranking } | { readonly problem: Problem }

/** Ranks candidates already at hand; their lines are their positions, from 1. */
export const rankCandidates = async (
  head: RankingHead,
  candidates: readonly unknown[],
  work: RankingWork,
): Promise<Ranked> => {
  const begun = begin(head, work)
  if ('problem' in begun) return begun
  const pace = new Pace()
  for (const [index, candidate] of candidates.entries()) {
    begun.ranking.add(candidate, index + 1)
    if (pace.due) await rest(pace, work)
  }
  return begun
}

/**
 * Ranks a stream of NDJSON whose first line is the head. It holds a chunk and a line of it besides what
 * a ranking holds, and reads on only as it has ranked. A head that cannot be used ends it: what the stream
 * still holds is then not read.
 */
export const rankLines = async (source: AsyncIterable<Uint8Array>, work: RankingWork): Promise<Ranked> => {
  const cutter = new LineCutter()
  const pace = new Pace()
  let begun: Ranked | undefined
  for await (const chunk of source) {
    for (const line of cutter.push(chunk)) {
      begun = take(line, begun, work)
      if (begun !== undefined && 'problem' in begun) return begun
      if (pace.due) await rest(pace, work)
    }
  }
  for (const line of cutter.end()) begun = take(line, begun, work)
  return begun ?? { problem: problem('malformed-json', 'The body is empty; its first line must be the vacancy.') }
}

const rest = async (pace: Pace, { signal }: RankingWork): Promise<void> => {
  await pace.rest()
  signal.throwIfAborted()
}

const begin = (head: RankingHead, { setting, onFailure }: RankingWork): Ranked => {
  const opened = openVacancy(head, setting)
  return 'problem' in opened ? opened : { ranking: new Ranking(opened.vacancy, onFailure) }
}

/** Takes the next line: the first that is not blank is the head, the others are candidates. */
const take = (line: Line, begun: Ranked | undefined, work: RankingWork): Ranked | undefined => {
  if (begun !== undefined && 'problem' in begun) return begun
  const read = readLine(line, begun === undefined ? 'The first line, which is the vacancy,' : 'The line')
  if (read === undefined) return begun
  if (begun === undefined) return 'problem' in read ? read : beginWith(read.value, work)
  if ('problem' in read) begun.ranking.addUnreadable(line.number, read.problem)
  else begun.ranking.add(read.value, line.number)
  return begun
}

/** A line as JSON, or why it is none; undefined of a blank one. */
const readLine = (
  { bytes }: Line,
  which: string,
): { readonly value: unknown } | { readonly problem: Problem } | undefined => {
  if (bytes === undefined) {
    return { problem: problem('body-too-large', `${which} is too long: a line may have ${MAX_LINE_BYTES} bytes.`) }
  }
  const read = readJson(bytes)
  if (!('fault' in read)) return read
  return read.fault === 'empty' ? undefined : { problem: problem('malformed-json', `${which} is ${read.fault}.`) }
}

const validator = Compile(RankingHead)

const beginWith = (value: unknown, work: RankingWork): Ranked =>
  validator.Check(value)
    ? begin(value, work)
    : {
        problem: problem(
          'invalid-request',
          'The first line, which is the vacancy, is not valid.',
          faultsOf(RankingHead, value),
        ),
      }
