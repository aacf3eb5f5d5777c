import type { FastifyReply } from 'fastify'
import type { Setting } from '../decision/decision.ts'
import type { DecisionCounts } from '../decision/decision-counts.ts'
import type { Receipter } from '../decision/signed-receipt.ts'
import type { Day } from '../law/calendar.ts'
import { problem } from '../problem.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { Refusal } from './refusal.ts'

/** What routes answer from. */
export interface Context {
  /** The register in use, which the reply then names; each request takes it once. */
  readonly register: (reply: FastifyReply) => RegisterSnapshot
  /** The day it is in Denmark. */
  readonly today: () => Day
  readonly now: () => Date
  /** Signs receipts; undefined where there is no key. */
  readonly receipter: Receipter | undefined
  /** Told of each decision; undefined where nobody counts. */
  readonly counts: DecisionCounts | undefined
}

/** The header that names the revision of the register which a reply rests on. */
export const REVISION_HEADER = 'register-revision'

/** Takes the register in use; refuses where there is none. */
export const registerFor =
  (current: () => RegisterSnapshot | undefined): Context['register'] =>
  (reply) => {
    const register = current()
    if (register === undefined) throw new Refusal(problem('no-register', 'No register could be read yet.'))
    reply.header(REVISION_HEADER, register.stamp.revision)
    return register
  }

/** What a request is answered by. */
export const settingOf = ({ register, today, now, receipter, counts }: Context, reply: FastifyReply): Setting => ({
  register: register(reply),
  today: today(),
  now: now(),
  receipter,
  counts,
})
