import type { DecisionRequest } from '../../src/law/facts.ts'
import { settled, wholeSublet } from './scenario.ts'

/** The other way round: the scenario that stands for a request, as far as it can be told before anything is expected. */

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What is said otherwise than by the base, and what the base says and is absent; undefined where nothing is. */
const differences = (base: object, told: object): object | undefined => {
  const usual: Record<string, unknown> = { ...base }
  const changed = Object.entries(told).filter(([key, value]) => !same(usual[key], value))
  const absent = Object.keys(usual).filter((key) => !Object.hasOwn(told, key))
  const all = [...changed, ...absent.map((key) => [key, 'absent'] as const)]
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

/** The scenario of a request, its applicant first. */
export const asScenario = ({
  decisionDate,
  pathway,
  dwelling: { areaId, departmentId, ...dwelling },
  household: { members, ...household },
  findings,
  tenancy,
  privateAgreement,
  landlordGrounds,
}: DecisionRequest): object => {
  const usualDwelling = {
    kind: pathway === 'privat-anvisning' ? 'privat-lejebolig' : 'familiebolig',
    rooms: 3,
    ...(tenancy === undefined ? {} : { maxTwoPersonsPerRoom: false }),
  }
  const applicant = members.find(({ role }) => role === 'applicant')
  const others = members.filter((member) => member !== applicant)
  const parts = {
    on: decisionDate,
    pathway,
    ...(departmentId === undefined ? { area: areaId } : { department: departmentId }),
    dwelling: differences(usualDwelling, dwelling),
    household: differences({ residesInDepartment: false }, household),
    applicant: differences({ role: 'applicant', ...settled }, applicant ?? {}),
    others:
      others.length === 0 ? undefined : others.map((other) => ({ role: other.role, ...differences(settled, other) })),
    findings,
    sublet: tenancy?.sublet === undefined ? undefined : differences(wholeSublet, tenancy.sublet),
    exchange: tenancy?.exchange,
    privateAgreement,
    landlordGrounds,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}
