/** The same value, of which nothing can be changed at any depth: to do so throws. */
export const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFrozen(inner)
    Object.freeze(value)
  }
  return value
}
