import fc from 'fast-check'
import { type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { DecisionRequest } from '../../src/law/facts.ts'
import { RegisterDocument } from '../../src/register/document.ts'
import { everyFaultOf, faultsOf, MAX_FAULTS } from '../../src/schema/faults.ts'
import { request } from '../batch/requests.ts'
import { smallDocument } from '../register/document.ts'

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
    [Type.String({ format: 'date', pattern: '^\\d{4}-12-01$' }), '2024-12-02', [' must be a 1 December, YYYY-12-01']],
    [Type.String({ pattern: '^\\d{4}$' }), '75', [' must be four digits']],
    [Type.String({ pattern: '^x$' }), '', [' must be a string of the form ^x$']],
    [Type.String(), 5, [' must be a string']],
    [Type.String({ minLength: 1, maxLength: 9 }), '', [' must be a string of 1 to 9 characters']],
    [Type.String({ minLength: 1 }), '', [' must be a string of at least 1 character']],
    [Type.String({ maxLength: 2 }), 'abc', [' must be a string of at most 2 characters']],
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
    [Type.Array(date, { uniqueItems: true }), ['2024-01-01', '2024-01-01'], [' must not have an item twice']],
    [Type.Object({ a: date }), {}, ['/a is required']],
    [Type.Object({ a: date }, closed), { b: 1 }, ['/a is required', '/b is not a known property']],
    [Type.Object({ a: date }), { a: '2024-01-01', b: 1 }, []],
    [Type.Object({}, closed), { 'a/b~c': 1 }, ['/a~1b~0c is not a known property']],
    [Type.Record(Type.String(), date), { 'a/b': 1 }, ['/a~1b must be a real date, YYYY-MM-DD']],
    [Type.Union([Type.Object({ a: date }), Type.Null()]), { a: 1 }, ['/a must be a real date, YYYY-MM-DD']],
    [Type.Union([Type.Object({ a: date }), Type.Null()]), [], [' must be an object or null']],
    [Type.Union([date, Type.Array(date)]), ['x'], ['/0 must be a real date, YYYY-MM-DD']],
    [Type.Union([Type.Union([date, Type.Integer()]), Type.Null()]), null, []],
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

describe('a union of objects', () => {
  const circle = Type.Object({ type: Type.Literal('circle'), radius: Type.Integer() }, closed)
  const polygon = Type.Object({ type: Type.Enum(['triangle', 'square']), side: Type.Integer() }, closed)
  const group = Type.Object({ all: Type.Array(Type.Ref('#/$defs/Shape')) }, closed)
  const tagged = Type.Union([circle, polygon])
  const shape = Type.Object({ shape: Type.Ref('#/$defs/Shape') }, { $defs: { Shape: Type.Union([tagged, group]) } })

  it.each<[unknown, string[]]>([
    [{ type: 'circle', radius: 1.5 }, ['/radius must be an integer']],
    [{ type: 'square' }, ['/side is required']],
    [{ type: 'square', side: 1, radius: 1 }, ['/radius is not a known property']],
    [{ type: 'line', radius: 1 }, ['/type must be one of: circle, triangle, square']],
    [{ radius: 1 }, ['/type is required']],
    [5, [' must be an object']],
  ])('is explained by the one that its tag means: %j', (value, expected) => {
    expect(faults(tagged, value)).toEqual(expected)
  })

  it.each<[unknown, string[]]>([
    [{ all: [{ all: [{ type: 'circle' }] }] }, ['/shape/all/0/all/0/radius is required']],
    [{ all: 5 }, ['/shape/all must be an array']],
    [{ type: 'line', all: [] }, ['/shape/type is not a known property']],
    [{ type: 'line' }, ['/shape/type must be one of: circle, triangle, square']],
    [{}, ['/shape must have one of: type, all']],
    [null, ['/shape must be an object']],
  ])('may nest, one without a tag being told by what it requires: %j', (value, expected) => {
    expect(faults(shape, { shape: value })).toEqual(expected)
  })

  it('may have one that requires nothing, and is meant by anything else', () => {
    const anything = Type.Object({ size: Type.Optional(Type.Integer()) })
    expect(faults(Type.Union([circle, anything]), { type: 'line', size: 'x' })).toEqual(['/size must be an integer'])
  })

  it('may nest deeply', () => {
    let nested: object = { type: 'circle' }
    for (let depth = 0; depth < 5000; depth++) nested = { all: [nested] }
    expect(faults(shape, { shape: nested })).toEqual([`/shape${'/all/0'.repeat(5000)}/radius is required`])
  })
})

describe('every fault', () => {
  const million = Array.from({ length: 1_000_000 }, () => 0)

  it('can be had', () => {
    expect([...everyFaultOf(Type.Array(date), million.slice(0, 200))]).toHaveLength(200)
  })

  it('is looked for only when it is asked for', () => {
    let read = 0
    const watched = new Proxy(million, {
      get: (target, name) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) read += 1
        return Reflect.get(target, name)
      },
    })
    expect(faultsOf(Type.Array(date), watched)).toHaveLength(MAX_FAULTS)
    expect(read).toBe(MAX_FAULTS)
  })
})

describe.each<[string, TSchema, unknown]>([
  ['a decision request', DecisionRequest, request],
  ['a register document', RegisterDocument, smallDocument()],
])('%s', (_, schema, sound) => {
  const validator = Compile(schema)

  /** Everything that stands somewhere in it: what is right at one place is mostly wrong at another. */
  const parts = (value: unknown): readonly unknown[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [value]

  const other = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...parts(sound)))

  /** Somewhere in it, another value, one property fewer, or one more. */
  const spoilt = fc
    .tuple(fc.infiniteStream(fc.nat(30)), other, fc.constantFrom('replace', 'delete', 'add'))
    .map(([choices, value, how]): unknown => {
      const copy: unknown = structuredClone(sound)
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
        expect(faultsOf(schema, value).length === 0).toBe(validator.Check(value))
      }),
      { numRuns: 500 },
    )
  })

  it('is refused without a word of it being repeated', () => {
    const canary = 'canary-0101701234'
    fc.assert(
      fc.property(spoilt, (value) => {
        const text = JSON.stringify(value, (_name, inner) => (typeof inner === 'string' ? canary : inner))
        const found = JSON.stringify([...everyFaultOf(schema, JSON.parse(text))])
        expect(found).not.toContain(canary)
      }),
    )
  })

  it('has no form of text that is explained by its pattern', () => {
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) =>
      String(JSON.parse(text)),
    )
    expect(patterns).not.toEqual([])
    for (const pattern of patterns) {
      expect(faults(Type.String({ pattern }), 5)).toEqual([expect.not.stringContaining('of the form')])
    }
  })
})
