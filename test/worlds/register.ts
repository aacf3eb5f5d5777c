import fc from 'fast-check'
import type { Day } from '../../src/law/calendar.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { agreements, agreementsOf } from './agreements.ts'
import { council, councilDecisionsOf, decisionCoverageOf } from './council.ts'
import { editionsOf, lists } from './lists.ts'
import { neighboursAgreement, neighboursDecisions } from './neighbour.ts'
import { AREA, DEPARTMENT, MUNICIPALITY, NEIGHBOUR, OUTSIDE } from './places.ts'

/** What a register knows, its dates told by that of the decision. */
export const registerSketch = fc.record({ lists, council, agreements })

export type RegisterSketch = typeof registerSketch extends fc.Arbitrary<infer T> ? T : never

/** The register a sketch stands for on a decision date: one area, its neighbour, and a department in and outside it. */
export const documentOf = ({ lists, council, agreements }: RegisterSketch, on: Day): RegisterDocument => ({
  schemaVersion: 1,
  sequence: 1,
  areas: [
    { areaId: AREA, name: 'Prøvekvarteret', municipalityCode: MUNICIPALITY },
    { areaId: NEIGHBOUR, name: 'Nabokvarteret', municipalityCode: MUNICIPALITY },
  ],
  departments: [
    { departmentId: DEPARTMENT, name: 'Afdeling 1', municipalityCode: MUNICIPALITY, areaId: AREA },
    { departmentId: OUTSIDE, name: 'Afdeling 2', municipalityCode: MUNICIPALITY, areaId: null },
  ],
  editions: editionsOf(lists, on),
  agreements: [neighboursAgreement, ...agreementsOf(agreements, on)],
  councilDecisions: [...neighboursDecisions, ...councilDecisionsOf(council, on)],
  decisionCoverage: decisionCoverageOf(council, on),
  municipalities: [],
})
