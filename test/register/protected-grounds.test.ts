import fc from 'fast-check'
import { afterAll, describe, expect } from 'vitest'
import { fileSource } from '../../src/register/file-source.ts'
import { RegisterKeeper } from '../../src/register/keeper.ts'
import { loadRegister } from '../../src/register/load.ts'
import { validateRegister } from '../../src/register/validate.ts'
import { World } from '../cli/world.ts'
import { service } from '../http/service.ts'
import { bearer, identity } from '../identity/letting-office.ts'
import { holds } from '../properties/holds.ts'
import { bytesOf, smallDocument } from './document.ts'
import { quiet, sourceOf } from './keeping.ts'
import { spoiltRegister } from './spoilt-criteria.ts'

const reason = /can never be a criterion: citizenship, nationality, ethnic origin, race and religion/

const world = new World()
afterAll(() => world.end())

describe('a protected ground in a criterion', () => {
  holds('protected-ground-refused', () => {
    fc.assert(
      fc.property(spoiltRegister, ({ document, pointer }) => {
        const checked = validateRegister(document)
        expect(checked).not.toHaveProperty('document')
        const told = 'errors' in checked ? checked.errors.filter(({ detail }) => reason.test(detail)) : []
        expect(told.map((fault) => fault.pointer)).toEqual([pointer])
      }),
      { numRuns: 1000 },
    )
  })

  holds('protected-ground-every-door', async () => {
    const keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => bytesOf(smallDocument())),
      interval: 60_000,
    })
    await keeper.start()
    const { app } = await service({
      register: () => keeper.current,
      publish: (bytes, expected) => keeper.publish(bytes, expected),
      identity,
    })
    const inUse = keeper.current?.stamp.revision
    const list = world.file('liste.csv', 'Område;Kommune\nOpdigtlunden;Vejle\n')
    const importing = ['--list-date', '2025-12-01', '--designation', 'forebyggelsesomraade', '--csv', list, '--dry-run']
    await fc.assert(
      fc.asyncProperty(spoiltRegister, async ({ document, pointer }) => {
        const text = JSON.stringify(document)
        const file = world.file('register.json', text)
        const json = { ...bearer, 'content-type': 'application/json' }

        await expect(loadRegister(fileSource(file))).rejects.toThrow(reason)

        const published = await app.inject({
          method: 'PUT',
          url: '/v1/register/document',
          payload: text,
          headers: { ...json, 'if-match': `"${inUse}"` },
        })
        expect(published.statusCode).toBe(422)
        const fault = { pointer, detail: expect.stringMatching(reason) }
        expect(published.json().errors).toContainEqual(fault)
        expect(keeper.current?.stamp.revision).toBe(inUse)

        const preview = await app.inject({ method: 'POST', url: '/v1/register/preview', payload: text, headers: json })
        expect(preview.json()).toMatchObject({ valid: false, publishable: false })
        expect(preview.json().errors).toContainEqual(fault)

        const checked = await world.anvis(['register', 'check', file])
        expect(checked.code).not.toBe(0)
        expect(checked.out + checked.err).toMatch(reason)

        const imported = await world.anvis(['register', 'import', '--register', file, ...importing])
        expect(imported.code).not.toBe(0)
        expect(imported.out + imported.err).toMatch(reason)
      }),
      { numRuns: 60 },
    )
    await keeper.stop()
  })
})
