import type { Fault } from './fault.ts'
import type { JsonObject } from './json-object.ts'
import type { Keywords } from './keywords.ts'
import { pointer } from './pointer.ts'
import { oneOf } from './wanted.ts'

/** Which of several forms of an object is meant, so that it is explained by that one alone. */

/** The form that an object is meant to have; or, where it cannot be told, what is wrong with that. */
export type Choice = { readonly meant: Keywords } | { readonly fault: Fault }

/**
 * Forms are told apart by their tag; those that have none, by a property that they require. A form
 * that requires nothing is what is meant by anything else.
 */
export const choose = (forms: readonly Keywords[], value: JsonObject, at: string): Choice => {
  const [only, ...others] = forms
  if (only !== undefined && others.length === 0) return { meant: only }

  const tag = tagOf(forms)
  const tagged = forms.flatMap((form) => tagValues(form, tag).map((tagValue) => ({ form, tagValue })))
  const given = tag !== undefined && Object.hasOwn(value, tag) ? value[tag] : undefined
  const named = tagged.find(({ tagValue }) => tagValue === given)
  if (named !== undefined) return { meant: named.form }

  const untagged = forms.filter((form) => tagValues(form, tag).length === 0)
  const meant = untagged.find(
    ({ required = [] }) => required.length === 0 || required.some((name) => Object.hasOwn(value, name)),
  )
  if (meant !== undefined) return { meant }

  if (tag !== undefined && given !== undefined) {
    return { fault: { pointer: at + pointer(tag), detail: `must be ${oneOf(tagged.map(({ tagValue }) => tagValue))}` } }
  }
  const names = [...(tag === undefined ? [] : [tag]), ...untagged.flatMap(({ required = [] }) => required)]
  const [name] = names
  return name !== undefined && names.length === 1
    ? { fault: { pointer: at + pointer(name), detail: 'is required' } }
    : { fault: { pointer: at, detail: `must have ${oneOf(names)}` } }
}

/** The property that tells forms apart, such as `type`: one that is a constant in any of them. */
const tagOf = (forms: readonly Keywords[]): string | undefined =>
  forms
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .find(([, { const: constant }]) => constant !== undefined)?.[0]

/** What the tag of a form may be; nothing where it has none. */
const tagValues = ({ properties = {} }: Keywords, tag: string | undefined): readonly unknown[] => {
  const schema = tag === undefined ? undefined : properties[tag]
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const])
}
