import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { AreaDetail, AreaList } from '../../../src/register/read-schemas.ts'
import { service } from '../service.ts'

describe('the areas', async () => {
  const { app } = await service()

  it('are listed as they are today', async () => {
    const answer = await app.inject('/v1/areas')
    expect(answer.statusCode).toBe(200)
    expect(Compile(AreaList).Errors(answer.json())).toEqual([])
    expect(answer.json()).toMatchObject({ on: '2024-03-01' })
    expect(answer.json().areas).toContainEqual(
      expect.objectContaining({ areaId: 'aarhus-bispehaven', listDate: '2023-12-01' }),
    )
  })

  it('are listed for a date and a municipality', async () => {
    const { on, areas } = (await app.inject('/v1/areas?on=2022-06-01&municipalityCode=0751')).json()
    expect(on).toBe('2022-06-01')
    expect(areas.length).toBeGreaterThan(1)
    expect(areas.every((area: object) => Reflect.get(area, 'municipalityCode') === '0751')).toBe(true)
    expect((await app.inject('/v1/areas?municipalityCode=9999')).json()).toMatchObject({ areas: [] })
  })

  it('are told one by one, with their history', async () => {
    const answer = await app.inject('/v1/areas/aarhus-bispehaven?on=2021-01-01')
    expect(answer.statusCode).toBe(200)
    expect(Compile(AreaDetail).Errors(answer.json())).toEqual([])
    expect(answer.json()).toMatchObject({
      areaId: 'aarhus-bispehaven',
      on: '2021-01-01',
      listDate: '2020-12-01',
      designations: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
    })
    expect(answer.json().editions.length).toBeGreaterThan(3)
  })

  it('may be unknown', async () => {
    const answer = await app.inject('/v1/areas/nowhere')
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ type: '/problems/not-found' })
  })
})
