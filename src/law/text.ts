import { type Static, Type } from 'typebox'
import type { Language } from './facts.ts'
import type { Immutable } from './immutable.ts'
import { factNames } from './pointers.ts'
import { type RuleId, type Verdict, verdictsOf } from './rule-ids.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import type { Texts } from './texts/texts.ts'
import { warningCodes } from './warnings.ts'

/** A text of the answer, in the languages asked for. */
export const Text = Type.Object(
  { da: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  { description: 'In the languages asked for.' },
)

export type Text = Immutable<Static<typeof Text>>

/** What `pick` finds in the texts of each language asked for. */
export const textIn = (language: Language, pick: (texts: Texts) => string): Text => ({
  ...(language === 'en' ? {} : { da: pick(da) }),
  ...(language === 'da' ? {} : { en: pick(en) }),
})

/** Texts by a key, in each way of asking for languages; made once, and shared by all answers. */
const textsBy = <Key>(
  keys: readonly Key[],
  pick: (texts: Texts, key: Key) => string,
): ((language: Language, key: Key) => Text) => {
  const inLanguage = (language: Language): ReadonlyMap<Key, Text> =>
    new Map(keys.map((key) => [key, Object.freeze(textIn(language, (texts) => pick(texts, key)))]))
  const made = { both: inLanguage('both'), da: inLanguage('da'), en: inLanguage('en') }
  return (language, key) => {
    const text = made[language].get(key)
    if (text === undefined) throw new TypeError(`there is no text for ${key}`)
    return text
  }
}

/** What the verdicts of a rule mean. The types of the texts see to it that there is one for each it can give. */
export type Explanations = (language: Language, verdict: Verdict) => Text

const explanationIn = (texts: Texts, ruleId: RuleId, verdict: Verdict): string => {
  const text = new Map(Object.entries(texts.rules[ruleId])).get(verdict)
  if (text === undefined) throw new TypeError(`rule ${ruleId} has no text for ${verdict}`)
  return text
}

export const explanationsOf = (ruleId: RuleId): Explanations =>
  textsBy<Verdict>(verdictsOf[ruleId], (texts, verdict) => explanationIn(texts, ruleId, verdict))

/** How a fact that is missing is asked for. */
export const question = textsBy(factNames, (texts, name) => texts.questions[name])

/** What a warning says. */
export const warning = textsBy(warningCodes, (texts, code) => texts.warnings[code])
