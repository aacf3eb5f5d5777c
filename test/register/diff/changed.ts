import { addDays, day } from '../../../src/law/calendar.ts'
import type { AgreementEntry } from '../../../src/register/agreement-entry.ts'
import type { CouncilDecisionEntry } from '../../../src/register/council-decision-entry.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { Effect, PlaceView } from '../../../src/register/diff/effect.ts'
import type { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { AreaEntry, DepartmentEntry, RegisterDocument } from '../../../src/register/document.ts'
import type { Edition, EditionEntry } from '../../../src/register/edition.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { smallDocument, snapshotOf } from '../document.ts'

/** The small register beside itself, changed; and the difference in few words. */

export type Edit = (document: RegisterDocument) => void

const valid = (document: RegisterDocument): RegisterDocument => {
  const checked = validateRegister(document)
  if ('document' in checked) return checked.document
  throw new Error(`no valid register: ${JSON.stringify(checked.errors)}`)
}

/** The next small register, with changes that leave it valid. */
export const changed = (...edits: readonly Edit[]): RegisterDocument => {
  const document = { ...smallDocument(), sequence: 8 }
  for (const edit of edits) edit(document)
  return valid(document)
}

/** @param first made in both registers: what the change is made to. */
export const diffOf = (edit: Edit, first: Edit = () => {}): RegisterDiff => {
  const before = smallDocument()
  first(before)
  return diffRegisters(snapshotOf(valid(before)), snapshotOf(changed(first, edit)))
}

/** The one thing that is looked for, which a test takes to be there. */
export const theOne = <Item>(items: readonly Item[], is: (item: Item) => boolean): Item => {
  const [only, ...others] = items.filter(is)
  if (only === undefined || others.length > 0) throw new Error(`${only === undefined ? 'none' : 'several'} of them`)
  return only
}

export const edition = ({ editions }: RegisterDocument, listDate: string): Edition =>
  theOne(editions, (one) => one.listDate === listDate)

export const area = ({ areas }: RegisterDocument, areaId: string) => theOne(areas, (one) => one.areaId === areaId)

export const department = ({ departments }: RegisterDocument, departmentId: string) =>
  theOne(departments, (one) => one.departmentId === departmentId)

export const municipality = ({ municipalities }: RegisterDocument, code: string) =>
  theOne(municipalities, (one) => one.code === code)

export const agreementIn = ({ agreements }: RegisterDocument, agreementId: string) =>
  theOne(agreements, (one) => one.agreementId === agreementId)

export const decision = ({ councilDecisions }: RegisterDocument, type: string) =>
  theOne(councilDecisions, (one) => one.type === type)

export const areaWith =
  (areaId: string, differs: Partial<AreaEntry>): Edit =>
  (document) =>
    void Object.assign(area(document, areaId), differs)

export const departmentWith =
  (departmentId: string, differs: Partial<DepartmentEntry>): Edit =>
  (document) =>
    void Object.assign(department(document, departmentId), differs)

export const municipalityWith =
  (code: string, differs: Partial<RegisterDocument['municipalities'][number]>): Edit =>
  (document) =>
    void Object.assign(municipality(document, code), differs)

export const agreementWith =
  (agreementId: string, differs: Partial<AgreementEntry>): Edit =>
  (document) =>
    void Object.assign(agreementIn(document, agreementId), differs)

/** The small register has one decision of each type. */
export const decisionWith =
  (
    type: CouncilDecisionEntry['type'],
    differs: Partial<CouncilDecisionEntry> & { readonly includesListB?: boolean },
  ): Edit =>
  (document) =>
    void Object.assign(decision(document, type), differs)

/** Sets what the edition of a 1 December says of an area. */
export const lists =
  (listDate: string, areaId: string, said: Partial<Pick<EditionEntry, 'on' | 'off'>>): Edit =>
  (document) => {
    const { entries } = edition(document, listDate)
    const others = entries.filter((entry) => entry.areaId !== areaId)
    entries.splice(0, entries.length, ...others, { areaId, on: [], off: [], sources: [], ...said })
  }

/** Takes an area out of a register, and with it all that names it. */
export const withoutArea =
  (areaId: string): Edit =>
  (document) => {
    const gone = document.departments.filter((one) => one.areaId === areaId).map((one) => one.departmentId)
    document.areas = document.areas.filter((one) => one.areaId !== areaId)
    document.departments = document.departments.filter((one) => one.areaId !== areaId)
    document.councilDecisions = document.councilDecisions.filter((one) => one.areaId !== areaId)
    for (const one of document.editions) one.entries = one.entries.filter((entry) => entry.areaId !== areaId)
    for (const one of document.agreements) {
      one.areaIds = one.areaIds.filter((id) => id !== areaId)
      one.departmentIds = one.departmentIds.filter((id) => !gone.includes(id))
    }
    document.agreements = document.agreements.filter((one) => one.areaIds.length + one.departmentIds.length > 0)
    for (const { familyDwellings } of document.municipalities) {
      for (const { byArea } of familyDwellings) delete byArea[areaId]
    }
  }

/** The list changes in a line each: those now on a list (+), off it (-) or no longer known (?), and its coverage. */
export const listLines = ({ lists: changes }: RegisterDiff): readonly string[] =>
  changes.map(({ listDate, designation, on, off, unknown, coverage }) =>
    [
      `${listDate} ${designation}:`,
      ...on.map(({ areaId }) => `+${areaId}`),
      ...off.map(({ areaId }) => `-${areaId}`),
      ...unknown.map(({ areaId }) => `?${areaId}`),
      ...(coverage === null ? [] : [`${coverage.before} → ${coverage.after}`]),
    ].join(' '),
  )

/** The properties of a view that differ, as they were and are. */
const differing = (before: PlaceView, after: PlaceView): readonly string[] => {
  const were: { readonly [property: string]: unknown } = before
  return Object.entries(after).flatMap(([property, is]) => {
    const [old, now] = [JSON.stringify(were[property]), JSON.stringify(is)]
    return old === now ? [] : [`${property} ${old} → ${now}`]
  })
}

const placeName = ({ place }: Effect): string =>
  'areaId' in place ? place.areaId : 'departmentId' in place ? `department ${place.departmentId}` : 'outside'

/** What of an effect is not its days. */
const what = (effect: Effect): readonly string[] => {
  const { before, after, changedAgreements, departments } = effect
  return [
    ...(before === null
      ? ['not known before']
      : after === null
        ? ['not known after']
        : [...differing(before, after), ...changedAgreements.map((id) => `other content of ${id}`)]),
    ...(departments === undefined || departments.same === 0 ? [] : [`same for ${departments.same}`]),
    ...(departments?.apart.map((id) => `apart: ${id}`) ?? []),
  ]
}

/** The effects of a place on end that differ in nothing but their days, as one. */
export const effectLines = ({ effects }: RegisterDiff): readonly (readonly string[])[] => {
  const told: { readonly place: string; readonly from: string; to: string | null; readonly what: readonly string[] }[] =
    []
  for (const effect of effects) {
    const [place, said, last] = [placeName(effect), what(effect), told.at(-1)]
    const goesOn =
      last?.place === place &&
      last.what.join() === said.join() &&
      last.to !== null &&
      addDays(day(last.to), 1) === day(effect.from)
    if (goesOn) last.to = effect.to
    else told.push({ place, from: effect.from, to: effect.to, what: said })
  }
  return told.map(({ place, from, to, what: said }) => [`${place}, ${from} to ${to ?? '…'}`, ...said])
}
