import type { RegisterHolder, Taken } from './holder.ts'
import { headline, messageOf } from './messages.ts'
import type { Follower } from './redis/follower.ts'
import type { RegisterFaults } from './register-faults.ts'
import type { RegisterSource } from './source.ts'
import { type SourceFault, sourceFaultCodes } from './source-fault.ts'

/** How long a source may be silent before that is a fault, in milliseconds; it may still answer. */
const SILENCE = 2000

/** What the source says. */
interface Said {
  /** When it said that the register in use is the current one; absent where it did not. */
  readonly confirmedAt?: Date
  /** What is wrong with it. */
  readonly fault: SourceFault | undefined
}

export interface SourceReaderParts {
  readonly source: RegisterSource
  readonly holder: RegisterHolder
  readonly faults: RegisterFaults
  /** Absent where there is no Redis. */
  readonly follower: () => Follower | undefined
}

/** Reads the source of the register, where it is this replica's turn. */
export class SourceReader {
  readonly #parts: SourceReaderParts

  constructor(parts: SourceReaderParts) {
    this.#parts = parts
  }

  /** Reads the source once, unless another replica does so for all. */
  async read(): Promise<void> {
    const { source, holder, follower } = this.#parts
    const shared = follower()
    if (shared?.answers && !shared.leads && holder.published !== undefined) return
    const slow = { code: 'source-away', detail: `The register ${source.name} is slow to answer.` } as const
    const silent = setTimeout(() => void this.#tell({ fault: slow }), SILENCE)
    const said = await this.#ask()
    clearTimeout(silent)
    await this.#tell(said)
  }

  /** Takes note of what the source said, and tells the other replicas. */
  async #tell({ confirmedAt, fault }: Said): Promise<void> {
    const { holder, follower } = this.#parts
    this.told(fault)
    if (confirmedAt !== undefined) holder.confirm(confirmedAt)
    // Where Redis is away, that is noticed and told where it is followed.
    await follower()
      ?.report(confirmedAt, fault)
      .catch(() => {})
  }

  /** Takes note of what is wrong with the source, as this replica found or another told; undefined for nothing. */
  told(fault: SourceFault | undefined): void {
    const { faults } = this.#parts
    for (const code of sourceFaultCodes) {
      if (fault?.code !== code) faults.end(code)
    }
    if (fault !== undefined) faults.begin(fault.code, fault.detail)
  }

  async #ask(): Promise<Said> {
    const { source, holder } = this.#parts
    try {
      const reading = await source.read()
      const taken = holder.take(reading, { name: source.name, kind: 'source' })
      const fault = faultOf(taken, source.name)
      return fault?.code === 'source-refused' ? { fault } : { confirmedAt: reading.readAt, fault }
    } catch (error) {
      return { fault: { code: 'source-away', detail: headline(messageOf(error)) } }
    }
  }
}

const faultOf = (taken: Taken, source: string): SourceFault | undefined => {
  switch (taken.outcome) {
    case 'refused':
      return { code: 'source-refused', detail: headline(taken.reason) }
    case 'older':
      return { code: 'source-behind', detail: `The register ${source} has a lower sequence than the one in use.` }
    case 'adopted':
    case 'same':
      return undefined
  }
}
