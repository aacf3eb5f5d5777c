/** A register nests some ten levels deep, and criteria in each other a few more. */
export const MAX_DEPTH = 64

const childrenOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** Whether a JSON value nests deeper than a register may; found level by level, however deep it is. */
export const nestsTooDeep = (value: unknown): boolean => {
  let level = [value]
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return false
  }
  return true
}
