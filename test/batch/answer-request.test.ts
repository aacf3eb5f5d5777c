import { beforeAll, describe, expect, it } from 'vitest'
import { writeAnswer } from '../../src/batch/answer.ts'
import { answerRequest, type BatchSetting } from '../../src/batch/answer-request.ts'
import { type Common, readCommon } from '../../src/batch/common.ts'
import { Output } from '../../src/batch/output.ts'
import type { RegisterView } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import type { Fault } from '../../src/schema/fault.ts'
import { request, shipped } from './requests.ts'

let setting: BatchSetting

beforeAll(async () => {
  setting = { register: await shipped(), today: day('2024-03-01'), now: new Date('2024-03-01T12:00:00Z') }
})

/** The answer as it is written. */
const answer = (value: unknown, common?: Common, changed: Partial<BatchSetting> = {}) => {
  const output = new Output()
  writeAnswer(answerRequest(value, 3, common, { ...setting, ...changed }), output)
  return JSON.parse(Buffer.from(output.take()).toString('utf8'))
}

/** The pointers of a problem, or none where it was answered. */
const pointers = (value: unknown, common?: Common): unknown => {
  const { problem } = answer(value, common)
  return problem === undefined ? 'answered' : problem.errors.map(({ pointer }: Fault) => pointer)
}

describe('one request of a batch', () => {
  it('is answered with its id and line', () => {
    expect(answer({ id: 'a', ...request })).toMatchObject({
      id: 'a',
      line: 3,
      status: 200,
      decision: { outcome: 'prohibited', decisionDate: '2024-03-01' },
    })
  })

  it('rests on the day given where it has none of its own', () => {
    const { decisionDate: _, ...undated } = request
    expect(answer({ id: 'a', ...undated })).toMatchObject({ decision: { decisionDate: '2024-03-01' } })
  })

  it('inherits whole top-level properties, its own going before', () => {
    const { dwelling, ...common } = request
    expect(answer({ id: 'a', dwelling }, common)).toMatchObject({ status: 200, decision: { outcome: 'prohibited' } })
    expect(answer({ id: 'a', dwelling: { areaId: null, kind: 'familiebolig' } }, request)).toMatchObject({
      decision: { outcome: 'permitted' },
    })
    expect(pointers({ id: 'a', dwelling: { areaId: null } }, request)).toEqual(['/dwelling/kind'])
  })

  it.each([
    ['no object', 5, ['']],
    ['an array', [], ['']],
    ['null', null, ['']],
    ['no id', request, ['/id']],
    ['an id that is no string', { ...request, id: 5 }, ['/id']],
  ])('has no id to answer with: %s', (_, value, expected) => {
    expect(answer(value)).toMatchObject({ id: null, line: 3, status: 400 })
    expect(pointers(value)).toEqual(expected)
  })

  it.each([
    ['an unknown property', { ...request, id: 'a', surname: 'x' }, ['/surname']],
    ['a contradiction', { ...request, id: 'a', tenancy: {} }, ['/tenancy']],
    ['__proto__', JSON.parse(`{"id":"a","__proto__":{},${JSON.stringify(request).slice(1)}`), ['/__proto__']],
  ])('is refused: %s', (_, value, expected) => {
    expect(answer(value)).toMatchObject({ id: 'a', line: 3, status: 400 })
    expect(pointers(value)).toEqual(expected)
  })

  it('never takes what it inherits from its prototype', () => {
    const { household, ...others } = request
    const value = JSON.parse(`{"id":"a","__proto__":{"household":${JSON.stringify(household)}}}`)
    expect(pointers(value, others)).toEqual(['/household', '/__proto__'])
    expect(pointers({ id: 'a', household }, others)).toBe('answered')
  })

  it('is refused for an unknown area and for a date out of range', () => {
    const elsewhere = { ...request, id: 'a', dwelling: { ...request.dwelling, areaId: 'nowhere' } }
    expect(answer(elsewhere)).toMatchObject({ id: 'a', status: 422, problem: { type: '/problems/unknown-area' } })
    expect(answer({ ...request, id: 'a', decisionDate: '2018-11-30' })).toMatchObject({
      status: 422,
      problem: { type: '/problems/decision-date-out-of-range' },
    })
  })

  it('has at most fifty faults, though each of its members be wrong', () => {
    const member = { role: 'child', movesIn: false }
    const line = answer({ ...request, id: 'a', household: { members: Array.from({ length: 50 }, () => member) } })
    expect(line.problem.errors).toHaveLength(50)
  })

  it('that should not have failed is told of, and spoils nothing', () => {
    const failures: unknown[] = []
    const failure = new Error('secret')
    const broken: RegisterView = {
      stamp: { revision: '', confirmedAt: '', latestListDate: null },
      locate: () => {
        throw failure
      },
    }
    const onFailure = (error: unknown) => failures.push(error)
    const line = answer({ ...request, id: 'a' }, undefined, { register: broken, onFailure })
    expect(line).toMatchObject({ id: 'a', status: 500, problem: { type: '/problems/internal-error' } })
    expect(JSON.stringify(line)).not.toContain('secret')
    expect(failures).toEqual([failure])
  })
})

describe('what the requests of a batch have in common', () => {
  it('is an object without an id, of the properties of a request', () => {
    expect(readCommon({ decisionDate: '2024-03-01' })).toHaveProperty('common')
    for (const value of [null, 5, 'x', [], undefined, { id: 'a' }, { decisionDate: 'soon' }, { x: 1 }]) {
      expect(readCommon(value)).toHaveProperty('problem')
    }
  })
})
