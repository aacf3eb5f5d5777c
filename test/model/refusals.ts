import type { ModelRequest } from './request.ts'

const refuse = (reason: string): never => {
  throw new Error(reason)
}

/** Nobody holds a citizenship of these: their people are Danish citizens. */
const NO_CITIZENSHIP = ['GL', 'FO']

const tooEarly = ({ decisionDate, pathway }: ModelRequest): boolean =>
  decisionDate < '2018-12-01' || (pathway === 'privat-anvisning' && decisionDate < '2022-07-01')

/** What the contract refuses of a request whose properties have the right types. */
export const refuseIfBad = (request: ModelRequest): void => {
  const { pathway, dwelling, household, tenancy, privateAgreement } = request
  const { members } = household
  if (tooEarly(request)) refuse('decision-date-out-of-range')
  if ((dwelling.areaId === undefined) === (dwelling.departmentId === undefined))
    refuse('bad-request: areaId or departmentId, one of the two')
  if ((dwelling.kind === 'privat-lejebolig') !== (pathway === 'privat-anvisning'))
    refuse('bad-request: privat-lejebolig goes with privat-anvisning')
  if ((privateAgreement !== undefined) !== (pathway === 'privat-anvisning'))
    refuse('bad-request: privateAgreement goes with privat-anvisning')
  if ((tenancy?.sublet !== undefined) !== (pathway === 'fremleje')) refuse('bad-request: sublet goes with fremleje')
  if ((tenancy?.exchange !== undefined) !== (pathway === 'bytte')) refuse('bad-request: exchange goes with bytte')
  if (tenancy && (dwelling.rooms === undefined || dwelling.maxTwoPersonsPerRoom === undefined))
    refuse('bad-request: fremleje and bytte take rooms and maxTwoPersonsPerRoom')
  if (members.filter(({ role }) => role === 'applicant').length !== 1) refuse('bad-request: one applicant')
  if (members.some(({ role, movesIn }) => movesIn === false && role !== 'spouse' && role !== 'cohabitant'))
    refuse('bad-request: all but a partner move in')
  if (members.some(({ role, cohabitingSince }) => cohabitingSince !== undefined && role !== 'cohabitant'))
    refuse('bad-request: cohabitingSince is of a cohabitant')
  if (members.some(({ citizenships = [] }) => citizenships.some((code) => NO_CITIZENSHIP.includes(code))))
    refuse('bad-request: no such citizenship')
}
