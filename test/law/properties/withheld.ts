import type { DecisionRequest } from '../../../src/law/facts.ts'
import { isRequest } from './asked.ts'

/** Facts taken out of a request, so that they are not known. */

/** What is no fact of its own: left out it is taken for something, or makes no request. */
const notWithheld = /\/(role|movesIn|integrationPlacement)$/

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The pointers to every property of a value, at any depth. */
const propertiesOf = (value: unknown, at: string): readonly string[] =>
  entriesOf(value).flatMap(([name, inner]) => {
    const here = `${at}/${name}`
    return Array.isArray(value) ? propertiesOf(inner, here) : [here, ...propertiesOf(inner, here)]
  })

const without = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? without(item, rest) : item))
  return Object.fromEntries(
    entriesOf(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]]
      return rest.length === 0 ? [] : [[name, without(inner, rest)]]
    }),
  )
}

/** The request without what stands at a pointer; undefined where it would then be no request. */
export const withheld = (request: DecisionRequest, pointer: string): DecisionRequest | undefined => {
  const less = without(request, pointer.slice(1).split('/'))
  return isRequest(less) ? less : undefined
}

/** Pointers to what a request says of the household and of its area. */
export const factsIn = ({ household, dwelling }: DecisionRequest): readonly string[] =>
  [...propertiesOf(household, '/household'), ...propertiesOf(dwelling.stated, '/dwelling/stated')].filter(
    (pointer) => !notWithheld.test(pointer),
  )

/** The request with every fact of household, area and findings withheld but those at some pointers. */
export const withheldBut = (kept: readonly string[], request: DecisionRequest): DecisionRequest => {
  const isKept = (pointer: string): boolean =>
    kept.some((one) => `${one}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${one}/`))
  const said = [...factsIn(request), ...propertiesOf(request.findings, '/findings')]
  return said.filter((pointer) => !isKept(pointer)).reduce((less, pointer) => withheld(less, pointer) ?? less, request)
}
