import type { RegisterDocument } from '../../src/register/document.ts'

/** What the bans ask of an area. */
export interface AreaStatus {
  readonly udsat: boolean
  readonly prevention: boolean
  readonly exempt: boolean
}

/** The areas of a register whose lists are complete, as they are on its latest list. */
export const statusOfAreas = ({
  areas,
  editions,
  councilDecisions,
}: RegisterDocument): ReadonlyMap<string, AreaStatus> => {
  const listed = new Map(editions.at(-1)?.entries.map(({ areaId, on }) => [areaId, on]))
  const exempt = new Set(councilDecisions.filter(({ type }) => type === 'stk7-exemption').map(({ areaId }) => areaId))
  return new Map(
    areas.map(({ areaId }) => [
      areaId,
      {
        udsat: listed.get(areaId)?.includes('udsat-boligomraade') ?? false,
        prevention: listed.get(areaId)?.includes('forebyggelsesomraade') ?? false,
        exempt: exempt.has(areaId),
      },
    ]),
  )
}
