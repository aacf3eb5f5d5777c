import type { Fault } from '../../schema/fault.ts'
import { pointer } from '../../schema/pointer.ts'
import type { RegisterDocument } from '../document.ts'
import { repeated } from './ids.ts'

/** What is said of a municipality is about places that lie in it. */

const elsewhere = (of: string, code: string): string => `must be ${code}, the municipality of ${of}`

const coverageFaults = (document: RegisterDocument): readonly Fault[] => {
  const { areas, departments, municipalities } = document
  const known = new Set([
    ...municipalities.map(({ code }) => code),
    ...[...areas, ...departments].map(({ municipalityCode }) => municipalityCode),
  ])
  return document.decisionCoverage.flatMap(({ municipalityCode }, i) =>
    known.has(municipalityCode)
      ? []
      : [
          {
            pointer: pointer('decisionCoverage', i, 'municipalityCode'),
            detail: `names the municipality ${municipalityCode}, in which the register has nothing`,
          },
        ],
  )
}

export const municipalityFaults = (document: RegisterDocument): readonly Fault[] => {
  const lies = new Map(document.areas.map(({ areaId, municipalityCode }) => [areaId, municipalityCode]))
  return [
    ...document.departments.flatMap(({ areaId, municipalityCode }, i) => {
      const code = areaId === null ? undefined : lies.get(areaId)
      return code === undefined || code === municipalityCode
        ? []
        : [{ pointer: pointer('departments', i, 'municipalityCode'), detail: elsewhere(`the area "${areaId}"`, code) }]
    }),
    ...coverageFaults(document),
    ...document.municipalities.flatMap(({ code, familyDwellings }, i) => [
      ...repeated(
        familyDwellings.map(({ asOf }, j) => ({
          id: asOf,
          at: pointer('municipalities', i, 'familyDwellings', j, 'asOf'),
        })),
        (asOf) => `is the date of earlier figures; there is one count of ${asOf}`,
      ),
      ...familyDwellings.flatMap(({ total, byArea }, j) => {
        const at = pointer('municipalities', i, 'familyDwellings', j)
        const inAreas = Object.values(byArea).reduce((sum, dwellings) => sum + dwellings, 0)
        return [
          ...(inAreas > total
            ? [{ pointer: at + pointer('total'), detail: `must be at least ${inAreas}, the sum over its areas` }]
            : []),
          ...Object.keys(byArea).flatMap((areaId) => {
            const where = lies.get(areaId)
            return where === undefined || where === code
              ? []
              : [
                  {
                    pointer: at + pointer('byArea', areaId),
                    detail: `is an area of municipality ${where}, not of ${code}`,
                  },
                ]
          }),
        ]
      }),
    ]),
  ]
}
