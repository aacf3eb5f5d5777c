import { catalogue } from '../src/law/catalogue.ts'
import { type Pathway, pathways } from '../src/law/facts.ts'
import { type FactName, factNames } from '../src/law/pointers.ts'
import type { RuleId } from '../src/law/rule-ids.ts'
import { table } from './markdown.ts'

/** Renders for docs/privacy.md which facts about people each pathway reads, and which rules read them. */

const ofPeople = ['/household/', '/findings/', '/tenancy/', '/landlordGrounds/']

const isOfPeople = (name: FactName): boolean =>
  ofPeople.some((room) => name.startsWith(room)) && name !== '/household/members'

/** The pathways on which a fact is read, each with the rules that do. */
const readersOf = (name: FactName): ReadonlyMap<Pathway, readonly RuleId[]> =>
  new Map(
    pathways.flatMap((pathway) => {
      const rules = catalogue.filter(({ rule, pathways: on }) => on.includes(pathway) && rule.reads.includes(name))
      return rules.length === 0 ? [] : [[pathway, rules.map(({ rule: { id } }) => id)] as const]
    }),
  )

const linked = (id: RuleId): string => `[\`${id}\`](law.md#${id})`

/** Pathways on which the same rules read a fact go together. */
const rowsOf = (name: FactName): readonly (readonly string[])[] => {
  const byRules = new Map<string, Pathway[]>()
  for (const [pathway, rules] of readersOf(name)) {
    const why = rules.map(linked).join(', ')
    byRules.set(why, [...(byRules.get(why) ?? []), pathway])
  }
  return [...byRules].map(([why, on], index) => [index === 0 ? `\`${name}\`` : '', on.join(', '), why])
}

export const factsTable = (): string => table(['fact', 'read on', 'by'], factNames.filter(isOfPeople).flatMap(rowsOf))

/** What each pathway reads, for whoever is asked about nothing else. */
export const pathwaysTable = (): string =>
  table(
    ['pathway', 'of each member', 'else'],
    pathways.map((pathway) => {
      const read = factNames.filter((name) => isOfPeople(name) && readersOf(name).has(pathway))
      const member = read.filter((name) => /^\/household\/members\/\*\/\w+$/.test(name))
      const others = read.filter((name) => !name.startsWith('/household/members/'))
      const shown = (names: readonly FactName[], from: string) =>
        names.map((name) => `\`${name.replace(from, '')}\``).join(', ') || 'nothing'
      return [`\`${pathway}\``, shown(member, '/household/members/*/'), shown(others, '')]
    }),
  )
