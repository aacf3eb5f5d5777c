import { designations, widerThan } from '../../law/designations.ts'
import type { Fault } from '../../schema/fault.ts'
import { pointer } from '../../schema/pointer.ts'
import type { RegisterDocument } from '../document.ts'
import type { Edition, EditionEntry } from '../edition.ts'
import { repeated } from './ids.ts'

/** One edition a date, one entry an area, and entries that agree with themselves, with the law and with the coverage. */

const entryFaults = ({ on, off }: EditionEntry, { coverage }: Edition, at: string): readonly Fault[] =>
  designations
    .filter((designation) => on.includes(designation))
    .flatMap((designation) => {
      const notInLaw = coverage[designation]?.status === 'not-in-law'
      const contradicted = widerThan(designation).filter((list) => off.includes(list))
      return [
        ...(off.includes(designation) ? [`is both on and off ${designation}`] : []),
        ...(notInLaw ? [`is on ${designation}, a list that the coverage says was not in law`] : []),
        ...contradicted.map((list) => `is on ${designation} but off ${list}, of which ${designation} is a part`),
      ].map((detail) => ({ pointer: at, detail }))
    })

export const editionFaults = ({ editions }: RegisterDocument): readonly Fault[] => [
  ...repeated(
    editions.map(({ listDate }, i) => ({ id: listDate, at: pointer('editions', i, 'listDate') })),
    (listDate) => `is the date of an earlier edition; there is one edition of ${listDate}`,
  ),
  ...editions.flatMap((edition, i) => [
    ...repeated(
      edition.entries.map(({ areaId }, j) => ({ id: areaId, at: pointer('editions', i, 'entries', j, 'areaId') })),
      (areaId) => `names the area "${areaId}" again; an edition has one entry for an area`,
    ),
    ...edition.entries.flatMap((entry, j) => entryFaults(entry, edition, pointer('editions', i, 'entries', j))),
  ]),
]
