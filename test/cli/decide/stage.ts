import { closeSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerLines } from '../../../src/batch/answers.ts'
import { ChunkAnswerer } from '../../../src/cli/decide/chunk-answerer.ts'
import { FileRun, type FileRunParts, type Reached } from '../../../src/cli/decide/file-run.ts'
import { type Hand, ownHand } from '../../../src/cli/decide/hand.ts'
import { InputFile } from '../../../src/cli/decide/input-file.ts'
import { beginOutput, continueOutput } from '../../../src/cli/decide/output-file.ts'
import { Planner, positionAt } from '../../../src/cli/decide/planner.ts'
import { BEGINNING } from '../../../src/cli/decide/position.ts'
import { settingAt } from '../../../src/cli/decide/setting.ts'
import { type Shard, stretchOf, WHOLE } from '../../../src/cli/decide/shard.ts'
import { shippedRegister } from '../../../src/register/file-source.ts'

/** Runs from file to file, in this thread, as small or as broken as a test wants them. */

export const register = readFileSync(shippedRegister)
export const time = new Date('2024-03-01T12:00:00Z')
const setting = settingAt(register, time)

/** What the pipeline of the service answers to an input: what every run must answer. */
export const expectedOf = async (input: Uint8Array): Promise<Buffer> => {
  const parts: Buffer[] = []
  async function* source(): AsyncGenerator<Uint8Array> {
    yield input
  }
  for await (const bytes of answerLines(source(), setting)) parts.push(Buffer.from(bytes))
  return Buffer.concat(parts)
}

export interface RunOptions {
  readonly chunkBytes?: number
  readonly hands?: number
  readonly shard?: Shard
  /** Where it goes on. */
  readonly from?: Reached
  readonly changed?: Partial<FileRunParts>
  /** What a hand is made of another. */
  readonly hand?: (hand: Hand) => Hand
}

export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'anvis-decide-'))
  readonly in = join(this.folder, 'in.ndjson')
  readonly out = join(this.folder, 'out.ndjson')
  /** What was noted, the last last. */
  saved: Reached[] = []

  input(bytes: Uint8Array): void {
    writeFileSync(this.in, bytes)
  }

  get output(): Buffer {
    return readFileSync(this.out)
  }

  async run({
    chunkBytes,
    hands = 1,
    shard = WHOLE,
    from,
    changed,
    hand = (own) => own,
  }: RunOptions): Promise<Reached> {
    const input = new InputFile(this.in)
    const output = from === undefined ? beginOutput(this.out, true) : continueOutput(this.out, from.written)
    const part = stretchOf(input, shard)
    const beginning = {
      next: positionAt(input, part.from, BEGINNING),
      written: 0,
      tally: { outcomes: {}, problems: {} },
    }
    const start = from ?? beginning
    try {
      return await new FileRun({
        planner: new Planner(input, start.next, part.to, chunkBytes === undefined ? {} : { bytes: chunkBytes }),
        hands: Array.from({ length: hands }, () =>
          hand(ownHand(new ChunkAnswerer({ input: input.descriptor, output }, setting))),
        ),
        from: start,
        save: async (reached) => {
          this.saved.push(reached)
        },
        saveDue: () => true,
        interrupted: () => false,
        progressed: () => {},
        ...changed,
      }).run()
    } finally {
      input.close()
      closeSync(output)
    }
  }

  end(): void {
    rmSync(this.folder, { recursive: true })
  }
}
