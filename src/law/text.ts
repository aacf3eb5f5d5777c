import { type Static, Type } from 'typebox'
import type { Language } from './facts.ts'
import type { RuleId, Verdict } from './rule-ids.ts'
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

const explanationsIn = (texts: Texts): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(Object.entries(texts.rules).map(([ruleId, text]) => [ruleId, new Map(Object.entries(text))]))

const explanations = { da: explanationsIn(da), en: explanationsIn(en) }

/** What a verdict of a rule means. The types of the texts see to it that there is one for each it can give. */
export const explanation = (language: Language, ruleId: RuleId, verdict: Verdict): Text => {
  const find = (texts: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
    const text = texts.get(ruleId)?.get(verdict)
    if (text === undefined) throw new TypeError(`rule ${ruleId} has no text for ${verdict}`)
    return text
  }
  return {
    ...(language === 'en' ? {} : { da: find(explanations.da) }),
    ...(language === 'da' ? {} : { en: find(explanations.en) }),
  }
}
