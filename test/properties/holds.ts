import { it } from 'vitest'
import { type PropertyName, propertyList } from './property-list.ts'

const says: ReadonlyMap<string, string> = new Map(
  Object.values(propertyList).flatMap((properties) => Object.entries(properties)),
)

/** Tests a property of the list: the one place where it is tested, which docs/proof.md points to. */
export const holds = (name: PropertyName, test: () => void | Promise<void>): void => {
  it(`${name}: ${says.get(name)}`, test)
}
