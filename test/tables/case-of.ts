import { Compile } from 'typebox/compile'
import type { AreaRecord } from '../../src/law/area-record.ts'
import { day } from '../../src/law/calendar.ts'
import { type Case, readCase } from '../../src/law/case.ts'
import { DecisionRequest, type Pathway } from '../../src/law/facts.ts'
import { inconsistencies } from '../../src/law/inconsistencies.ts'
import type { RuleId } from '../../src/law/rule-ids.ts'
import { requestOf, specifiedFlats } from '../scenarios/scenario.ts'
import type { Combination } from './combinations.ts'
import type { Facts, Json, Table } from './table.ts'

/**
 * The case that a combination stands for: but for its facts, a household with nothing against it in an area of
 * which nothing is known.
 */

const unknownArea: AreaRecord = {
  areaId: 'proeve',
  listDate: '2018-12-01',
  listing: {},
  councilDecisions: [],
  decisionCoverage: [],
  departmentAgreements: [],
  areaAgreements: [],
}

/** The request without the facts of a table, made once for each pathway. */
const bare = new Map<Pathway, Json>()

const bareRequest = (pathway: Pathway): Json => {
  const made = bare.get(pathway)
  if (made !== undefined) return made
  const scenario = {
    rule: 'abl-51-sale',
    name: 'nothing against it',
    on: '2024-03-01',
    pathway,
    area: unknownArea.areaId,
    ...(pathway === 'privat-anvisning' ? { privateAgreement: specifiedFlats } : {}),
    expect: { outcome: 'permitted', verdict: null },
  } as const
  const request: Json = JSON.parse(JSON.stringify(requestOf(scenario)))
  bare.set(pathway, request)
  return request
}

/** A value with another put at the end of a path, or what stands there left out. */
const withAt = (whole: Json | undefined, path: readonly string[], value: Json): Json => {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(whole) || (whole === undefined && /^\d+$/.test(step))) {
    const items = [...(whole ?? [])]
    items[Number(step)] = withAt(items[Number(step)], rest, value)
    return items
  }
  if (whole !== undefined && (typeof whole !== 'object' || whole === null)) throw new TypeError(`nothing at ${step}`)
  const { [step]: before, ...others } = whole ?? {}
  return rest.length === 0 && value === 'absent' ? others : { ...others, [step]: withAt(before, rest, value) }
}

const NOT_POINTERS = ['on', 'pathway', 'area', 'asks', 'asksBy']

const withFacts = (request: Json, facts: Facts): Json =>
  Object.entries(facts)
    .filter(([name]) => !NOT_POINTERS.includes(name))
    .reduce((so, [pointer, value]) => withAt(so, pointer.split('/').slice(1), value), request)

const withArea = (record: AreaRecord, { area }: Facts): AreaRecord =>
  area === undefined
    ? record
    : {
        ...record,
        ...area,
        listing: { ...record.listing, ...area.listing },
        councilDecisions: [...record.councilDecisions, ...(area.councilDecisions ?? [])],
        decisionCoverage: [...record.decisionCoverage, ...(area.decisionCoverage ?? [])],
      }

const requests = Compile(DecisionRequest)

/** The case of a combination, for a rule. That it is a request which the service takes is seen to. */
export const caseOf = (table: Table, { facts: chosen, values }: Combination, rule: RuleId): Case => {
  const all = [table.facts ?? {}, table.factsOf?.[rule] ?? {}, ...chosen]
  const on = all.findLast((facts) => facts.on !== undefined)?.on ?? table.on
  const pathway = all.findLast((facts) => facts.pathway !== undefined)?.pathway ?? table.pathway
  const request = all.reduce(withFacts, withAt(bareRequest(pathway), ['decisionDate'], on))
  if (!requests.Check(request) || inconsistencies(request).length > 0) {
    throw new TypeError(`${table.name}: no request is ${values.join(' | ')}`)
  }
  return readCase(request, all.reduce(withArea, unknownArea), day(on))
}
