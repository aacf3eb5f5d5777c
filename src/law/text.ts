import { type Static, Type } from 'typebox'
import type { Language } from './facts.ts'
import type { RuleId } from './rule-ids.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import type { Texts } from './texts/texts.ts'

/** A text of the answer, in the languages asked for. */
export const Text = Type.Object(
  { da: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  { $id: 'Text', description: 'In the languages asked for.' },
)

export type Text = Static<typeof Text>

/** What `pick` finds in the texts of each language asked for. */
export const textIn = (language: Language, pick: (texts: Texts) => string): Text => ({
  ...(language === 'en' ? {} : { da: pick(da) }),
  ...(language === 'da' ? {} : { en: pick(en) }),
})

/** The text for a verdict of a rule. The catalogue's types see to it that there is one. */
export const explanation = (texts: Texts, ruleId: RuleId, verdict: string): string => {
  const text = new Map(Object.entries(texts.rules[ruleId])).get(verdict)
  if (text === undefined) throw new TypeError(`rule ${ruleId} has no text for ${verdict}`)
  return text
}
