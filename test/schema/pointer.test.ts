import { expect, it } from 'vitest'
import { pointer } from '../../src/schema/pointer.ts'

it.each<[(string | number)[], string]>([
  [[], ''],
  [['areas', 3, 'name'], '/areas/3/name'],
  [['a/b', 'c~d', '~1', ''], '/a~1b/c~0d/~01/'],
])('the JSON Pointer of %j is %j', (segments, expected) => {
  expect(pointer(...segments)).toBe(expected)
})
