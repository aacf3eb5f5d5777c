import type { RegisterSnapshot } from './snapshot.ts'

/**
 * How a register stands to the one in use. `sequence` grows with each publication, so the higher is
 * the newer; two that share a sequence but not their content are rivals, of which neither follows the other.
 */
export type Standing = 'same' | 'newer' | 'older' | 'rival'

export const standing = (candidate: RegisterSnapshot, inUse: RegisterSnapshot): Standing => {
  if (candidate.stamp.revision === inUse.stamp.revision) return 'same'
  const ahead = candidate.document.sequence - inUse.document.sequence
  if (ahead === 0) return 'rival'
  return ahead > 0 ? 'newer' : 'older'
}
