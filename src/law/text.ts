import { type Static, Type } from 'typebox'
import type { Language } from './facts.ts'
import type { Immutable } from './immutable.ts'
import { type FactName, factNames } from './pointers.ts'
import { type RuleId, ruleIds, type Verdict, verdictsOf } from './rule-ids.ts'
import { shared } from './shared-json.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import type { Texts } from './texts/texts.ts'
import { type WarningCode, warningCodes } from './warnings.ts'

/** A text of the answer, in the languages asked for. */
export const Text = Type.Object(
  { da: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  { $id: 'Text', description: 'In the languages asked for.' },
)

export type Text = Immutable<Static<typeof Text>>

/** What `pick` finds in the texts of each language asked for. */
export const textIn = (language: Language, pick: (texts: Texts) => string): Text => ({
  ...(language === 'en' ? {} : { da: pick(da) }),
  ...(language === 'da' ? {} : { en: pick(en) }),
})

/** Texts by a key, in each way of asking for languages; made once and shared by all answers. */
const textsBy = <Key>(
  keys: readonly Key[],
  pick: (texts: Texts, key: Key) => string,
): { readonly [L in Language]: ReadonlyMap<Key, Text> } => {
  const inLanguage = (language: Language): ReadonlyMap<Key, Text> =>
    new Map(keys.map((key) => [key, shared(textIn(language, (texts) => pick(texts, key)))]))
  return { both: inLanguage('both'), da: inLanguage('da'), en: inLanguage('en') }
}

const found = <Key>(texts: ReadonlyMap<Key, Text>, key: Key): Text => {
  const text = texts.get(key)
  if (text === undefined) throw new TypeError(`there is no text for ${key}`)
  return text
}

const explanationIn = (texts: Texts, ruleId: RuleId, verdict: Verdict): string => {
  const text = new Map(Object.entries(texts.rules[ruleId])).get(verdict)
  if (text === undefined) throw new TypeError(`rule ${ruleId} has no text for ${verdict}`)
  return text
}

const explanations: ReadonlyMap<RuleId, { readonly [L in Language]: ReadonlyMap<Verdict, Text> }> = new Map(
  ruleIds.map((ruleId) => [
    ruleId,
    textsBy<Verdict>(verdictsOf[ruleId], (texts, verdict) => explanationIn(texts, ruleId, verdict)),
  ]),
)

/** What a verdict of a rule means. The types of the texts see to it that there is one for each it can give. */
export const explanation = (language: Language, ruleId: RuleId, verdict: Verdict): Text => {
  const ofRule = explanations.get(ruleId)
  if (ofRule === undefined) throw new TypeError(`there is no rule ${ruleId}`)
  return found(ofRule[language], verdict)
}

const questions = textsBy(factNames, (texts, name) => texts.questions[name])

/** How a fact that is missing is asked for. */
export const question = (language: Language, name: FactName): Text => found(questions[language], name)

const warnings = textsBy(warningCodes, (texts, code) => texts.warnings[code])

/** What a warning says. */
export const warning = (language: Language, code: WarningCode): Text => found(warnings[language], code)
