const inOrder = (items: readonly unknown[]): readonly unknown[] =>
  items.every((item) => typeof item === 'string') ? items.toSorted() : items

/**
 * Whether two parts of register documents say the same. The order of properties says nothing, nor
 * does that of texts: every list of them in a register is a set.
 */
export const same = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    const these = inOrder(a)
    const those = inOrder(b)
    return these.length === those.length && these.every((item, i) => same(item, those[i]))
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const these = new Map(Object.entries(a))
  const those = Object.entries(b)
  return these.size === those.length && those.every(([name, value]) => these.has(name) && same(these.get(name), value))
}
