import { readRegister } from './load.ts'
import type { Log } from './log.ts'
import { RegisterError } from './register-error.ts'
import type { RegisterSnapshot } from './snapshot.ts'
import type { RegisterReading } from './source.ts'
import { standing } from './succession.ts'

/** Where a document comes from, and what that says of it. */
export interface Origin {
  readonly name: string
  /**
   * `source`, `copy`: a rival is refused, for neither can be told to be the newer.
   * `shared`: a rival is taken, so that all replicas end with the one they share.
   * `shipped`: only for want of any other; whatever comes later takes its place.
   */
  readonly kind: 'source' | 'copy' | 'shared' | 'shipped'
}

/** What came of offering a document. */
export type Taken =
  | { readonly outcome: 'adopted' | 'same' | 'older' }
  | { readonly outcome: 'refused'; readonly reason: string }

/** How often the register in use changed, and did not. */
export interface RegisterChanges {
  readonly swaps: number
  readonly refusals: number
}

interface Held {
  readonly snapshot: RegisterSnapshot
  readonly origin: Origin
}

/**
 * Holds the register in use: one immutable snapshot, replaced as a whole, and only by one that is
 * valid and newer. Whoever has taken the snapshot keeps it for as long as the work on it lasts.
 */
export class RegisterHolder {
  readonly #log: Log
  readonly #adopted: () => void
  #held: Held | undefined
  /** What was last judged of each origin, so that a document which stays is not judged, nor logged, again and again. */
  readonly #judged = new Map<string, { readonly revision: string; readonly against: string; readonly taken: Taken }>()
  #swaps = 0
  #refusals = 0

  /** @param adopted called when another register has been taken into use. */
  constructor(log: Log, adopted: () => void) {
    this.#log = log
    this.#adopted = adopted
  }

  /** The register in use; undefined only before the first. */
  get current(): RegisterSnapshot | undefined {
    return this.#held?.snapshot
  }

  /** The register in use, but for the one that ships, which is nobody's publication. */
  get published(): RegisterSnapshot | undefined {
    return this.#held?.origin.kind === 'shipped' ? undefined : this.#held?.snapshot
  }

  /** How often one register has taken the place of another, and one was refused, since the process began. */
  get changes(): RegisterChanges {
    return { swaps: this.#swaps, refusals: this.#refusals }
  }

  /** Takes a document into use where it is valid and newer than the one in use; else says why not. */
  take(reading: RegisterReading, origin: Origin): Taken {
    const inUse = this.#held?.snapshot.stamp.revision ?? ''
    if (reading.revision === inUse) return this.#same(origin)
    const before = this.#judged.get(origin.name)
    if (before?.revision === reading.revision && before.against === inUse) return before.taken
    const taken = this.#read(reading, origin)
    if (taken.outcome !== 'adopted') {
      this.#judged.set(origin.name, { revision: reading.revision, against: inUse, taken })
    }
    return taken
  }

  /** Takes a register that has been checked already into use, where it is newer than the one in use. */
  takeChecked(snapshot: RegisterSnapshot, origin: Origin): Taken {
    const { published } = this
    const stands = published === undefined ? 'newer' : standing(snapshot, published)
    if (stands === 'newer' || (stands === 'rival' && origin.kind === 'shared')) return this.#adopt(snapshot, origin)
    if (stands === 'same') return this.#same(origin)
    const { sequence } = snapshot.document
    const { revision } = snapshot.stamp
    if (stands === 'older') {
      const inUse = published?.document.sequence
      this.#log.warn({ register: origin.name, revision, sequence, inUse }, 'older register not taken')
      return { outcome: 'older' }
    }
    return this.#refuse(
      origin,
      revision,
      `The register ${origin.name} cannot be used: its sequence is ${sequence}, as is that of the register in use, but it says something else`,
    )
  }

  /** Notes that a revision, or the one in use, was known to be the current one at a time: no earlier than is known, nor to come. */
  confirm(at: Date, revision: string | undefined = this.#held?.snapshot.stamp.revision): void {
    const held = this.#held
    if (held === undefined || held.snapshot.stamp.revision !== revision) return
    const confirmedAt = new Date(Math.min(at.getTime(), Date.now())).toISOString()
    if (confirmedAt <= held.snapshot.stamp.confirmedAt) return
    this.#held = { ...held, snapshot: { ...held.snapshot, stamp: { ...held.snapshot.stamp, confirmedAt } } }
  }

  /** What shipped is a publication from the moment that somebody else publishes it. */
  #same(origin: Origin): Taken {
    if (this.#held?.origin.kind === 'shipped') this.#held = { ...this.#held, origin }
    return { outcome: 'same' }
  }

  #read({ bytes, revision, readAt }: RegisterReading, origin: Origin): Taken {
    try {
      return this.takeChecked(readRegister(bytes, origin.name, readAt), origin)
    } catch (error) {
      if (error instanceof RegisterError) return this.#refuse(origin, revision, error.message)
      throw error
    }
  }

  #adopt(snapshot: RegisterSnapshot, origin: Origin): Taken {
    const from = this.#held?.snapshot.stamp.revision ?? null
    this.#held = { snapshot, origin }
    if (from !== null) this.#swaps += 1
    this.#log.info(
      { register: origin.name, from, to: snapshot.stamp.revision, sequence: snapshot.document.sequence },
      'register taken into use',
    )
    this.#adopted()
    return { outcome: 'adopted' }
  }

  #refuse(origin: Origin, revision: string, reason: string): Taken {
    this.#refusals += 1
    this.#log.warn({ register: origin.name, revision, reason }, 'register refused')
    return { outcome: 'refused', reason }
  }
}
