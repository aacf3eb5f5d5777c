import type { AreaEntry, DepartmentEntry, RegisterDocument } from '../document.ts'
import { changesOf, collate } from './collate.ts'
import type { RegisterDiff } from './register-diff.ts'

type Municipality = RegisterDocument['municipalities'][number]

const areaRef = ({ areaId, name, municipalityCode }: AreaEntry) => ({ areaId, name, municipalityCode })

const departmentRef = ({ departmentId, name, municipalityCode }: DepartmentEntry) => ({
  departmentId,
  name,
  municipalityCode,
})

const municipalityRef = ({ code, name }: Municipality) => ({ code, name })

/** The entries added and removed, and those of whose properties some differ. */
const diff = <Item, Ref extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  refOf: (item: Item) => Ref,
  compared: readonly (keyof Item & string)[],
): { added: Ref[]; removed: Ref[]; changed: (Ref & { changes: string[] })[] } => {
  const { added, removed, kept } = collate(before, after, keyOf)
  return {
    added: added.map(refOf),
    removed: removed.map(refOf),
    changed: kept.flatMap((entry) => {
      const changes = changesOf(entry.before, entry.after, compared)
      return changes.length === 0 ? [] : [{ ...refOf(entry.after), changes }]
    }),
  }
}

/** The counts by their date, whichever order the document has them in. */
const inOrder = ({ municipalities }: RegisterDocument): readonly Municipality[] =>
  municipalities.map((municipality) => ({
    ...municipality,
    familyDwellings: municipality.familyDwellings.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)),
  }))

type Places = Pick<RegisterDiff, 'areas' | 'departments' | 'municipalities'>

/** The areas, departments and municipalities that differ. */
export const diffPlaces = (before: RegisterDocument, after: RegisterDocument): Places => ({
  areas: diff(before.areas, after.areas, ({ areaId }) => areaId, areaRef, ['name', 'municipalityCode', 'aliases']),
  departments: diff(before.departments, after.departments, ({ departmentId }) => departmentId, departmentRef, [
    'name',
    'municipalityCode',
    'areaId',
  ]),
  municipalities: diff(inOrder(before), inOrder(after), ({ code }) => code, municipalityRef, [
    'name',
    'familyDwellings',
  ]),
})

/** The areas of both documents by their id, as the newer that has them names them. */
export const areaRefs = (before: RegisterDocument, after: RegisterDocument) =>
  new Map([...before.areas, ...after.areas].map((area) => [area.areaId, areaRef(area)]))
