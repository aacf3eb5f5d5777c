import { type Decision, decideRequest } from '../../src/decision/decision.ts'
import { buildSnapshot } from '../../src/register/snapshot.ts'
import type { World } from '../worlds/world.ts'

const unread = new Uint8Array()
const now = new Date('2024-03-01T12:00:00Z')

/** What the service answers, by the road that its requests go. */
export const engineAnswer = ({ on, request, document }: World): Decision => {
  const register = buildSnapshot(document, unread, now)
  const decided = decideRequest(request, { register, today: on, now })
  if ('problem' in decided) throw new TypeError(`a world was refused: ${decided.problem.detail}`)
  return decided.decision
}
