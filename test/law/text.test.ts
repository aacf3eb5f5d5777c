import { describe, expect, it } from 'vitest'
import { factNames } from '../../src/law/pointers.ts'
import { type RuleId, ruleIds, type Verdict, verdictsOf } from '../../src/law/rule-ids.ts'
import { explanationsOf, question, warning } from '../../src/law/text.ts'
import { da } from '../../src/law/texts/da.ts'
import { en } from '../../src/law/texts/en.ts'
import { warningCodes } from '../../src/law/warnings.ts'

describe('a text of the answer', () => {
  it.each(factNames)('asks for %s in each language, or in both', (name) => {
    const both = { da: da.questions[name], en: en.questions[name] }
    expect(question('both', name)).toEqual(both)
    expect(question('da', name)).toEqual({ da: both.da })
    expect(question('en', name)).toEqual({ en: both.en })
  })

  it.each(warningCodes)('warns with %s', (code) => {
    expect(warning('both', code)).toEqual({ da: da.warnings[code], en: en.warnings[code] })
  })

  const explained = ruleIds.flatMap((id) => verdictsOf[id].map((verdict): [RuleId, Verdict] => [id, verdict]))

  it.each(explained)('explains %s where it %s', (id, verdict) => {
    const text = (texts: typeof da) => Object.entries(texts.rules[id]).find(([key]) => key === verdict)?.[1]
    expect(explanationsOf(id)('both', verdict)).toEqual({ da: text(da), en: text(en) })
  })

  it('is not there for what a rule cannot say', () => {
    expect(verdictsOf['abl-59-9']).not.toContain('bars')
    expect(() => explanationsOf('abl-59-9')('both', 'bars')).toThrow('there is no text for bars')
  })
})
