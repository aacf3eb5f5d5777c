import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, day, NEVER } from '../../src/law/calendar.ts'
import { horizonOf, readCase } from '../../src/law/case.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { HORIZON_MONTHS } from '../../src/law/parameters.ts'
import { requestOf, specifiedFlats, type Told } from '../scenarios/scenario.ts'
import { bareRecord } from './bare-record.ts'

const schema = Compile(DecisionRequest)

const record = bareRecord({ areaId: null })

const on = day('2024-03-01')

const requested = (told: Omit<Told, 'on'>): DecisionRequest => {
  const request = requestOf({ on: '2024-03-01', ...told })
  if (!schema.Check(request)) throw new TypeError('not the shape of a request')
  return request
}

const allotted = requested({ pathway: 'kommunal-anvisning' })
const sublet = requested({ pathway: 'fremleje' })
const exchanged = requested({ pathway: 'bytte' })
const leased = requested({ pathway: 'privat-anvisning', privateAgreement: specifiedFlats })

/** The request without some of what it says of the dwelling. */
const without = (request: DecisionRequest, name: 'rooms' | 'maxTwoPersonsPerRoom'): DecisionRequest => {
  const { [name]: _, ...dwelling } = request.dwelling
  return { ...request, dwelling }
}

const withoutTenancy = ({ tenancy: _, ...request }: DecisionRequest): DecisionRequest => request
const withoutAgreement = ({ privateAgreement: _, ...request }: DecisionRequest): DecisionRequest => request
const inPart = (part: object): DecisionRequest => {
  const { tenancy } = sublet
  if (tenancy?.sublet === undefined) throw new TypeError('there is no sublet')
  const { roomsSublet: _, personsAfter: __, ...whole } = tenancy.sublet
  return { ...sublet, tenancy: { sublet: { ...whole, scope: 'part', ...part } } }
}

describe('a case', () => {
  it.each([
    ['an allotment', allotted],
    ['a sublet', sublet],
    ['a sublet of a part', inPart({ roomsSublet: 1, personsAfter: 2 })],
    ['an exchange', exchanged],
    ['an allotment to a private flat', leased],
  ])('is read of %s', (_name, request) => {
    expect(readCase(request, record, on).pathway).toBe(request.pathway)
  })

  it.each([
    ['nobody who applies', { ...allotted, household: { members: [{ role: 'child' as const }] } }],
    ['a private flat that the municipality does not allot', { ...allotted, dwelling: leased.dwelling }],
    ['a sublet that says nothing of it', withoutTenancy(sublet)],
    ['a sublet that says nothing but of an exchange', { ...sublet, tenancy: { ...exchanged.tenancy } }],
    ['a sublet of a dwelling without rooms', without(sublet, 'rooms')],
    ['a sublet that does not say how many may live in a room', without(sublet, 'maxTwoPersonsPerRoom')],
    ['an exchange that says nothing of it', withoutTenancy(exchanged)],
    ['an exchange that says nothing but of a sublet', { ...exchanged, tenancy: { ...sublet.tenancy } }],
    ['an exchange of a dwelling without rooms', without(exchanged, 'rooms')],
    ['an exchange that does not say how many may live in a room', without(exchanged, 'maxTwoPersonsPerRoom')],
    ['a private flat without an agreement', withoutAgreement(leased)],
  ])('is not read of %s', (_name, request) => {
    expect(() => readCase(request, record, on)).toThrow(
      new TypeError('an inconsistent request cannot be read as a case'),
    )
  })

  it.each([[{}], [{ roomsSublet: 1 }], [{ personsAfter: 2 }]])(
    'is not read of a part sublet that says %j alone',
    (part) => {
      expect(() => readCase(inPart(part), record, on)).toThrow(new TypeError('a part sublet has its rooms and persons'))
    },
  )

  it('is looked ahead of for ten years, and never to the end of time', () => {
    const horizon = (from: Day) => horizonOf(readCase(allotted, record, from))
    expect(horizon(on)).toBe(day('2034-03-01'))
    const last = addMonths(NEVER, -HORIZON_MONTHS)
    expect(horizon(addDays(last, -1))).toBe(addDays(NEVER, -1))
    expect(horizon(last)).toBe(addDays(NEVER, -1))
    expect(horizon(addDays(NEVER, -1))).toBe(addDays(NEVER, -1))
  })
})
