import { describe, expect, it } from 'vitest'
import { area, areaWith, department, diffOf, municipality, municipalityWith, withoutArea } from './changed.ts'

const none = { added: [], removed: [], changed: [] }

describe('areas', () => {
  it('are added and removed by their id', () => {
    const { areas } = diffOf((document) => {
      withoutArea('off')(document)
      document.areas.unshift({ areaId: 'new', name: 'Åparken', municipalityCode: '0540', aliases: ['Åen'] })
    })
    expect(areas).toEqual({
      added: [{ areaId: 'new', name: 'Åparken', municipalityCode: '0540' }],
      removed: [{ areaId: 'off', name: 'Åparken', municipalityCode: '0540' }],
      changed: [],
    })
  })

  it('are changed in their name, municipality or aliases, and told as they are now', () => {
    const { areas } = diffOf((document) => {
      Object.assign(area(document, 'unmentioned'), { name: 'Det Nye', municipalityCode: '0730', aliases: ['Ny'] })
      Object.assign(area(document, 'on'), { aliases: ['Nørager', 'Søstjernen'] })
      Object.assign(area(document, 'off'), { name: 'Engparken' })
    })
    expect(areas).toEqual({
      ...none,
      changed: [
        {
          areaId: 'on',
          name: 'Nørager/Søstjernevej',
          municipalityCode: '0540',
          changes: ['aliases'],
        },
        { areaId: 'off', name: 'Engparken', municipalityCode: '0540', changes: ['name'] },
        {
          areaId: 'unmentioned',
          name: 'Det Nye',
          municipalityCode: '0730',
          changes: ['name', 'municipalityCode', 'aliases'],
        },
      ],
    })
  })

  it('have aliases in no order, and can lose them all', () => {
    const several = (...aliases: string[]) => areaWith('on', { aliases })
    expect(diffOf(several('B', 'C', 'A'), several('A', 'B', 'C')).areas).toEqual(none)
    expect(
      diffOf((document) => {
        delete area(document, 'on').aliases
      }).areas.changed,
    ).toMatchObject([{ areaId: 'on', changes: ['aliases'] }])
  })
})

describe('departments', () => {
  it('are added, removed and changed', () => {
    const { departments } = diffOf((document) => {
      document.departments = document.departments.filter(({ departmentId }) => departmentId !== 'on-1')
      document.departments.push({ departmentId: 'off-1', name: 'Afdeling 1', municipalityCode: '0540', areaId: 'off' })
      Object.assign(department(document, 'on-2'), { name: 'Afdeling To', areaId: 'off' })
      Object.assign(department(document, 'outside-1'), { municipalityCode: '0730' })
    })
    expect(departments).toEqual({
      added: [{ departmentId: 'off-1', name: 'Afdeling 1', municipalityCode: '0540' }],
      removed: [{ departmentId: 'on-1', name: 'Afdeling 1', municipalityCode: '0540' }],
      changed: [
        { departmentId: 'on-2', name: 'Afdeling To', municipalityCode: '0540', changes: ['name', 'areaId'] },
        { departmentId: 'outside-1', name: 'Afdeling 3', municipalityCode: '0730', changes: ['municipalityCode'] },
      ],
    })
  })

  it('that leave the listed areas, or come into one, are changed', () => {
    const { departments } = diffOf((document) => {
      department(document, 'on-1').areaId = null
      department(document, 'outside-1').areaId = 'unmentioned'
    })
    expect(departments.changed).toMatchObject([
      { departmentId: 'on-1', changes: ['areaId'] },
      { departmentId: 'outside-1', changes: ['areaId'] },
    ])
  })
})

describe('municipalities', () => {
  it('are added, removed and changed', () => {
    const { municipalities } = diffOf((document) => {
      document.municipalities = document.municipalities.filter(({ code }) => code !== '0751')
      document.municipalities.push({ code: '0461', name: 'Odense', familyDwellings: [] })
      Object.assign(municipality(document, '0540'), {
        name: 'Sønderborg Kommune',
        familyDwellings: [{ asOf: '2024-01-01', total: 900, byArea: { on: 601 } }],
      })
    })
    expect(municipalities).toEqual({
      added: [{ code: '0461', name: 'Odense' }],
      removed: [{ code: '0751', name: 'Aarhus' }],
      changed: [{ code: '0540', name: 'Sønderborg Kommune', changes: ['name', 'familyDwellings'] }],
    })
  })

  it('have counts and shares of areas in no order', () => {
    const first = { asOf: '2023-01-01', total: 890, byArea: { on: 600, off: 90 } }
    const second = { asOf: '2024-01-01', total: 900, byArea: { off: 100, on: 600 } }
    const { municipalities } = diffOf(
      municipalityWith('0540', { familyDwellings: [second, { ...first, byArea: { off: 90, on: 600 } }] }),
      municipalityWith('0540', { familyDwellings: [first, second] }),
    )
    expect(municipalities).toEqual(none)
  })
})

it('places are in no order', () => {
  expect(
    diffOf((document) => {
      document.areas.reverse()
      document.departments.reverse()
      document.municipalities.reverse()
    }),
  ).toMatchObject({ identical: false, areas: none, departments: none, municipalities: none, effects: [] })
})
