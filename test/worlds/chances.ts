import fc from 'fast-check'

/** What is drawn seldom, and what is left out. */

/** The plain value, or once in so many times another; shrinks to the plain one. */
export const seldom = <T>(plain: T, other: fc.Arbitrary<T>, once = 4): fc.Arbitrary<T> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: once - 1, arbitrary: fc.constant(plain) },
    { weight: 1, arbitrary: other },
  )

/** A list that is mostly empty. */
export const fewOf = <T>(item: fc.Arbitrary<T>, most: number, once = 4): fc.Arbitrary<readonly T[]> =>
  seldom<readonly T[]>([], fc.array(item, { minLength: 1, maxLength: most }), once)

/** The same object, once in so many times without some of the properties that may be absent. */
export const withHoles = <T extends object>(
  whole: fc.Arbitrary<T>,
  absentable: readonly (keyof T)[],
  once = 4,
): fc.Arbitrary<Partial<T>> =>
  fc
    .tuple(whole, seldom<readonly (keyof T)[]>([], fc.subarray([...absentable], { minLength: 1 }), once))
    .map(([full, holes]) => {
      if (holes.length === 0) return full
      const kept: Partial<T> = { ...full }
      for (const hole of holes) delete kept[hole]
      return kept
    })
