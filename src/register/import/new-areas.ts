import type { AreaEntry } from '../document.ts'
import type { ListRow } from './list-rows.ts'
import { municipalityName } from './municipality.ts'
import { nameKey, slug } from './name-key.ts'

const LONGEST_ID = 100

/** The areas that an import adds, each with an id that no other has: "odense-vollsmose". */
export class NewAreas {
  readonly #taken: Set<string>
  readonly #added = new Map<string, AreaEntry>()

  constructor(areas: readonly AreaEntry[]) {
    this.#taken = new Set(areas.map(({ areaId }) => areaId))
  }

  /** The new area that a row names: the same one for rows of the same name in one municipality. */
  areaOf({ name, municipalityCode }: ListRow): AreaEntry {
    const key = `${municipalityCode} ${nameKey(name)}`
    const known = this.#added.get(key)
    if (known !== undefined) return known
    const area = { areaId: this.#idFor(name, municipalityCode), name, municipalityCode }
    this.#added.set(key, area)
    return area
  }

  #idFor(name: string, municipalityCode: string): string {
    const wanted = [slug(municipalityName(municipalityCode)), slug(name)].filter((part) => part !== '').join('-')
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : `-${number}`
      const areaId = `${wanted.slice(0, LONGEST_ID - suffix.length).replace(/-$/, '')}${suffix}`
      if (this.#taken.has(areaId)) continue
      this.#taken.add(areaId)
      return areaId
    }
  }
}
