import fc from 'fast-check'
import { type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { faultsOf, MAX_FAULTS } from '../../src/batch/faults.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { request } from './requests.ts'

const faults = (schema: TSchema, value: unknown) =>
  faultsOf(schema, value).map(({ pointer, detail }) => `${pointer} ${detail}`)

const date = Type.String({ format: 'date' })
const month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
const closed = { additionalProperties: false } as const

describe('what is wrong with a value, in plain words', () => {
  it.each<[TSchema, unknown, string[]]>([
    [date, '2024-02-30', [' must be a real date, YYYY-MM-DD']],
    [date, 5, [' must be a real date, YYYY-MM-DD']],
    [month, '2024-13', [' must be a real month, YYYY-MM']],
    [Type.String({ pattern: '^\\d{4}$' }), '75', [' must be four digits']],
    [Type.String({ pattern: '^x$' }), '', [' must be a string of the form ^x$']],
    [Type.String(), 5, [' must be a string']],
    [Type.String({ minLength: 1, maxLength: 9 }), '', [' must be a string of 1 to 9 characters']],
    [Type.Integer(), 1.5, [' must be an integer']],
    [Type.Integer(), '1', [' must be an integer']],
    [Type.Integer({ minimum: 0, maximum: 130 }), -1, [' must be an integer from 0 to 130']],
    [Type.Integer({ minimum: 1 }), 0, [' must be an integer, at least 1']],
    [Type.Number({ maximum: 2 }), 3, [' must be a number, at most 2']],
    [Type.Boolean(), 'true', [' must be true or false']],
    [Type.Literal('x'), 'y', [' must be "x"']],
    [Type.Enum(['a', 'b']), 'c', [' must be one of: a, b']],
    [Type.Enum(Array.from({ length: 99 }, (_, i) => `v${i}`)), '', [' must be one of the 99 values of its schema']],
    [Type.Union([date, Type.Null()]), 'x', [' must be a real date, YYYY-MM-DD or null']],
    [Type.Object({}), [], [' must be an object']],
    [Type.Object({}), null, [' must be an object']],
    [Type.Array(date), {}, [' must be an array']],
    [Type.Array(date, { maxItems: 1 }), [1, 2], [' must have at most 1 item']],
    [Type.Array(date, { minItems: 2 }), [], [' must have at least 2 items']],
    [Type.Array(date), ['2024-01-01', 'x'], ['/1 must be a real date, YYYY-MM-DD']],
    [Type.Object({ a: date }), {}, ['/a is required']],
    [Type.Object({ a: date }, closed), { b: 1 }, ['/a is required', '/b is not a known property']],
    [Type.Object({ a: date }), { a: '2024-01-01', b: 1 }, []],
    [Type.Object({}, closed), { 'a/b~c': 1 }, ['/a~1b~0c is not a known property']],
    [Type.Union([Type.Object({ a: date }), Type.Null()]), { a: 1 }, ['/a must be a real date, YYYY-MM-DD']],
  ])('%j refuses %j', (schema, value, expected) => {
    expect(faults(schema, value)).toEqual(expected)
  })

  it('names properties that objects have of themselves', () => {
    const value: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":1,"toString":1}')
    expect(faults(Type.Object({}, closed), value)).toEqual([
      '/__proto__ is not a known property',
      '/constructor is not a known property',
      '/toString is not a known property',
    ])
  })

  it('cuts a long property name, and not within a letter', () => {
    const [fault] = faultsOf(Type.Object({}, closed), { ['👪'.repeat(500)]: 1 })
    expect(fault?.pointer).toBe(`/${'👪'.repeat(64)}…`)
  })

  it('stops at fifty, and names no place twice', () => {
    const many = Array.from({ length: 200_000 }, () => 0)
    expect(faultsOf(Type.Array(date), many)).toHaveLength(MAX_FAULTS)
    const alike = Object.fromEntries(['x', 'y'].map((last) => ['a'.repeat(64) + last, 1]))
    expect(faultsOf(Type.Object({}, closed), alike)).toHaveLength(1)
  })
})

describe('a decision request', () => {
  const validator = Compile(DecisionRequest)

  /** Somewhere in the request, another value, one property fewer, or one more. */
  const spoilt = fc
    .tuple(fc.infiniteStream(fc.nat(30)), fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('replace', 'delete', 'add'))
    .map(([choices, value, how]): unknown => {
      const copy: unknown = structuredClone(request)
      let at: object = Object(copy)
      for (;;) {
        const entries = Object.entries(at)
        const [name, inner] = entries[(choices.next().value ?? 0) % Math.max(entries.length, 1)] ?? ['x', undefined]
        if (typeof inner === 'object' && inner !== null && (choices.next().value ?? 0) % 4 !== 0) {
          at = inner
          continue
        }
        if (how === 'delete') Reflect.deleteProperty(at, name)
        else Reflect.set(at, how === 'add' ? `${name}X` : name, value)
        // Deleting from an array leaves a hole, which JSON does not have.
        return JSON.parse(JSON.stringify(copy))
      }
    })

  it('is explained exactly where it is refused', () => {
    fc.assert(
      fc.property(spoilt, (value) => {
        expect(faultsOf(DecisionRequest, value).length === 0).toBe(validator.Check(value))
      }),
      { numRuns: 500 },
    )
  })

  it('is refused without a word of it being repeated', () => {
    const canary = 'canary-0101701234'
    fc.assert(
      fc.property(spoilt, (value) => {
        const text = JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? canary : inner))
        const found = JSON.stringify(faultsOf(DecisionRequest, JSON.parse(text)))
        expect(found).not.toContain(canary)
      }),
    )
  })
})
