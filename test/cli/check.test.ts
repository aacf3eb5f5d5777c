import { afterAll, describe, expect, it } from 'vitest'
import { shippedRegister } from '../../src/register/file-source.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { smallDocument } from '../register/document.ts'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())

const check = (path: string, ...more: string[]) => world.anvis(['register', 'check', path, ...more])

describe('anvis register check', () => {
  it('says what a valid register holds', async () => {
    const text = JSON.stringify(smallDocument())
    const path = world.file('good.json', text)
    const { code, out, err } = await check(path)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')).toEqual([
      `${path} is a valid register.`,
      '  sequence  7',
      `  revision  ${revisionOf(Buffer.from(text))}`,
      '  areas 3, departments 3, agreements 2, council decisions 3',
      '  list of     udsat-boligomraade  parallelsamfund  omdannelsesomraade  forebyggelsesomraade  kombineret-udlejning',
      '  2020-12-01  1, complete         -                -                   not in law            -',
      '  2023-12-01  1 of 19             1 of 12          1, complete         0 of 56               -',
      '  2025-12-01  0, complete         -                -                   -                     -',
      '',
    ])
  })

  it('the one that ships, and that its lists are not the newest', async () => {
    const { code, err } = await check(shippedRegister)
    expect(code).toBe(0)
    expect(err).toContain('those of 2025-12-01 are in force')
  })

  it('shows every fault of one that is not, however many, with its place', async () => {
    const document = smallDocument()
    document.areas = Array.from({ length: 60 }, () => ({ areaId: 'on', name: 'On', municipalityCode: '0540' }))
    const path = world.file('many.json', JSON.stringify(document))
    const { code, out, err } = await check(path)
    expect(code).toBe(1)
    expect(out).toContain('/areas/1/areaId is the id "on" of an earlier area; ids are given once\n')
    expect(out).toContain('/areas/59/areaId ')
    expect(err).toMatch(/many\.json cannot be used: it is not a valid register document \(\d+ faults\)\.\n$/)
  })

  it('and criteria that can never be one', async () => {
    const text = JSON.stringify(smallDocument()).replace('"type":"age"', '"type":"citizenship"')
    const { code, out } = await check(world.file('protected.json', text))
    expect(code).toBe(1)
    expect(out).toMatch(
      /^\/agreements\/0\/tiers\/0\/criteria\/type names "citizenship", which can never be a criterion/m,
    )
  })

  it('cannot check what is not there', async () => {
    expect(await check(world.path('missing.json'))).toEqual({
      code: 2,
      out: '',
      err: `${world.path('missing.json')}: there is no such file.\n`,
    })
    expect(await check(world.path('.'))).toMatchObject({ code: 2, err: expect.stringContaining('it is a directory') })
  })
})
