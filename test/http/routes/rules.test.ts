import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { RuleList } from '../../../src/http/routes/rules.ts'
import { verdictsOf } from '../../../src/law/rule-ids.ts'
import { service } from '../service.ts'

describe('the rules', async () => {
  const { app } = await service()
  const idsOn = async (on: string) => {
    const answer = await app.inject(`/v1/rules?on=${on}`)
    expect(Compile(RuleList).Errors(answer.json())).toEqual([])
    return answer.json().rules.map((rule: object) => Reflect.get(rule, 'ruleId'))
  }

  it('are those in force on a date', async () => {
    expect((await app.inject('/v1/rules')).json()).toMatchObject({ on: '2024-03-01' })
    expect(await idsOn('2021-11-29')).not.toContain('abl-59-7-4')
    expect(await idsOn('2021-11-30')).toContain('abl-59-7-4')
    expect(await idsOn('1990-01-01')).toEqual([])
    expect(await idsOn('2026-01-01')).toEqual(Object.keys(verdictsOf))
  })

  it('are told one by one, also before they came into force', async () => {
    expect((await app.inject('/v1/rules/abl-59-7-4')).json()).toMatchObject({ ruleId: 'abl-59-7-4' })
    expect((await app.inject('/v1/rules/abl-59-7-4?on=2021-11-29')).json()).toMatchObject({ provisions: [] })
    expect((await app.inject('/v1/rules/nothing')).json()).toMatchObject({ type: '/problems/not-found' })
  })
})
