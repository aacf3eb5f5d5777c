/** Values that occur nowhere else: where one turns up, it came from the request that it was put into. */

/** Begins every one of them that is a value. */
const MARK = 'kanariefugl'

/** Begins every one that is a name: of a property, a parameter or a header. */
const NAME_MARK = 'fuglenavn'

/** The digits with which every number among them begins. */
const DIGITS = '7391'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** A string and a number for each call, never twice the same. */
let made = 0
const next = (): string => {
  made += 1
  return String(made).padStart(6, '0')
}
const aString = (): string => `${MARK}${next()}`
const aName = (): string => `${NAME_MARK}${next()}`
const aNumber = (): number => Number(`${DIGITS}${next()}`)

/** Values that a request may really have, and that are rare enough to be known again. */
const rightful = { day: '1973-07-19', month: '1973-07', hours: 73.19, rent: 73_190, age: 119, state: 'TV' } as const

/** What is drawn by lot to name requests, traces and spans has any digits. */
const DRAWN = /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b|"(traceId|spanId)":"[0-9a-f]+"/g

const hasDigits = (text: string): boolean => new RegExp(`(?<!\\d)${DIGITS}\\d{6}(?!\\d)`).test(text)

/** Whether a text has one in it that no request may really have: a count or a time is none of these by chance. */
export const hasMade = (text: string): boolean => text.includes(MARK) || text.includes(NAME_MARK) || hasDigits(text)

/** Whether a text has a value among them in it. */
export const hasValue = (told: string): boolean => {
  const text = told.replace(DRAWN, '')
  return text.includes(MARK) || hasDigits(text) || /1973-07|(?<![\d.])(73\.19|73190|119)(?![\d.])|\bTV\b/.test(text)
}

/** What takes such a value in a request that is answered, by its name or its form. */
const inRightfulPlaceOf = (name: string, value: Json): Json => {
  if (name === 'decisionDate' || name === 'id') return value
  if (name === 'hoursPerWeek') return rightful.hours
  if (name === 'monthlyRent' || name === 'ownMonthlyRent') return rightful.rent
  if (name === 'age') return rightful.age
  if (name === 'citizenships') return [rightful.state]
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return rightful.day
  if (typeof value === 'string' && /^\d{4}-\d\d$/.test(value)) return rightful.month
  if (Array.isArray(value)) return value.map((one) => inRightfulPlaceOf('', one))
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? rightfully(value) : value
}

const rightfully = (value: object): { readonly [name: string]: Json } =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inRightfulPlaceOf(name, one)]))

/** A request with such values wherever one may be: it is answered. */
export const withRightful = (body: object): string => JSON.stringify(rightfully(JSON.parse(JSON.stringify(body))))

/** Whether it has any at all. A problem points at what is unknown by its name, in the answer alone. */
export const hasCanary = (text: string): boolean => hasValue(text) || text.includes(NAME_MARK)

/** In place of a value: a canary of its own type. */
const inPlaceOf = (value: Json): Json => (typeof value === 'number' ? aNumber() : aString())

const isWhole = (value: Json): value is readonly Json[] | { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null

/** A value with a canary for every string and number in it. */
const everywhere = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(everywhere)
  if (!isWhole(value)) return typeof value === 'boolean' || value === null ? value : inPlaceOf(value)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everywhere(one)]))
}

/** The same with a canary in one place, for each place in turn; and as a property more, of each object. */
function* oneByOne(value: Json): Generator<Json> {
  if (!isWhole(value)) {
    yield aString()
    yield aNumber()
    return
  }
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) for (const changed of oneByOne(one)) yield value.with(index, changed)
    yield [...value, aString(), aNumber()]
    return
  }
  const names = Object.entries(value)
  for (const [name, one] of names) for (const changed of oneByOne(one)) yield { ...value, [name]: changed }
  yield { ...value, [aName()]: aString() }
  yield { ...value, [aName()]: aNumber() }
}

/** Every way in which canaries are put into a body. */
export function* withCanaries(body: object): Generator<string> {
  const json: Json = JSON.parse(JSON.stringify(body))
  for (const changed of oneByOne(json)) yield JSON.stringify(changed)
  yield JSON.stringify(everywhere(json))
  // And where it is no JSON any more.
  yield `${JSON.stringify(everywhere(json)).slice(0, -1)},`
  yield `{"${aName()}":"${aString()}"`
}

/** For paths, queries and headers. */
export const canary = { value: aString, name: aName }
