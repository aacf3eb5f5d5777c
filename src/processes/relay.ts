import type { FromSiblings, SentRegister, ToSiblings } from './message.ts'

/** A worker that may join the others. */
export interface Member {
  readonly send: (message: FromSiblings) => void
}

interface Turn {
  readonly member: Member
  readonly id: number
}

/** Something that was told, and who has yet to hear it. */
interface Told {
  readonly unheard: Set<Member>
  readonly heard: () => void
}

/** How long whoever tells something waits for those who hear it, in milliseconds. */
const HEARING_PATIENCE = 1500

/**
 * Passes between the workers what they have to say of the register, and gives them turns. It holds what
 * those who join later are to begin with, and reads none of it.
 *
 * A worker hears what it is sent in the order in which it was sent: whoever is given a turn has heard
 * everything that was told in the turns before.
 */
export class Relay {
  readonly #members = new Set<Member>()
  /** The first has the turn. */
  #turns: readonly Turn[] = []
  readonly #told = new Map<number, Told>()
  #lastTold = 0
  #left: SentRegister | undefined

  take(member: Member, message: ToSiblings): void {
    switch (message.kind) {
      case 'join':
        this.#members.add(member)
        member.send({ kind: 'answer', id: message.id, ...(this.#left && { register: this.#left }) })
        return
      case 'turn':
        this.#turns = [...this.#turns, { member, id: message.id }]
        if (this.#turns.length === 1) this.#grant()
        return
      case 'release':
        this.#release((turn) => turn.member === member && turn.id === message.id)
        return
      case 'leave':
        if (this.#left === undefined || message.register.sequence > this.#left.sequence) this.#left = message.register
        return
      case 'tell':
        // A publication stands before what was only left, also where the two are rivals.
        if (message.register.sequence >= (this.#left?.sequence ?? 0)) this.#left = message.register
        void this.#tell(member, message.register).then(() => member.send({ kind: 'answer', id: message.id }))
        return
      case 'heard':
        this.#hasHeard(member, message.id)
        return
      case 'catch-up':
        member.send({ kind: 'answer', id: message.id })
        return
    }
  }

  /** Nothing more is to be expected of a worker; its turn passes on. */
  gone(member: Member): void {
    this.#members.delete(member)
    this.#release((turn) => turn.member === member)
    for (const id of this.#told.keys()) this.#hasHeard(member, id)
  }

  #grant(): void {
    const [turn] = this.#turns
    turn?.member.send({ kind: 'answer', id: turn.id })
  }

  #release(which: (turn: Turn) => boolean): void {
    const [before] = this.#turns
    this.#turns = this.#turns.filter((turn) => !which(turn))
    if (this.#turns[0] !== before) this.#grant()
  }

  async #tell(teller: Member, register: SentRegister): Promise<void> {
    const others = [...this.#members].filter((member) => member !== teller)
    if (others.length === 0) return
    this.#lastTold += 1
    const id = this.#lastTold
    let patience: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#told.set(id, { unheard: new Set(others), heard: resolve })
      patience = setTimeout(resolve, HEARING_PATIENCE)
      for (const other of others) other.send({ kind: 'hear', id, register })
    })
    clearTimeout(patience)
    this.#told.delete(id)
  }

  #hasHeard(member: Member, id: number): void {
    const told = this.#told.get(id)
    if (told?.unheard.delete(member) && told.unheard.size === 0) told.heard()
  }
}
