import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/law/calendar.ts'
import { catalogue, describeRule, rulesOn } from '../../src/law/catalogue.ts'
import { da } from '../../src/law/texts/da.ts'
import { en } from '../../src/law/texts/en.ts'

describe('a rule is described', () => {
  it.each(catalogue.map((entry) => [entry.rule.id, entry] as const))('in both languages: %s', (id, entry) => {
    const described = describeRule(entry, day('2026-03-01'))
    expect(described.title).toEqual({ da: da.rules[id].title, en: en.rules[id].title })
    expect(described.says).toEqual({ da: da.rules[id].says, en: en.rules[id].says })
    expect(described.assumptions).toEqual(
      (entry.rule.assumptions ?? []).map((one) => ({
        id: one,
        text: { da: da.assumptions[one], en: en.assumptions[one] },
      })),
    )
  })

  it.each(catalogue.map((entry) => [entry.rule.id, entry] as const))(
    'with no provision before it holds: %s',
    (id, entry) => {
      const [{ from }] = entry.rule.wordings
      expect(describeRule(entry, addDays(from, -1)).provisions).toEqual([])
      expect(describeRule(entry, from).provisions).not.toEqual([])
      expect(rulesOn(from).map(({ ruleId }) => ruleId)).toContain(id)
      expect(rulesOn(addDays(from, -1)).map(({ ruleId }) => ruleId)).not.toContain(id)
    },
  )
})
