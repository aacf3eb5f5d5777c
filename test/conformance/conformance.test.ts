import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Service, service } from '../http/service.ts'
import { departuresOf, mediaTypeOf } from './departures.ts'
import { described, type Provocation, provocations } from './provocations.ts'
import { type World, worlds } from './worlds.ts'

/** Every answer that the API description knows really comes, and is as described. */

const running = new Map<World, Promise<Service>>()

const serviceIn = (world: World): Promise<Service> => {
  const started =
    running.get(world) ??
    service(worlds[world], (app) => {
      if (world === 'broken') app.addHook('preHandler', () => Promise.reject(new Error('it fails')))
    })
  running.set(world, started)
  return started
}

const provoke = async ({ world, method, url, asked }: Provocation) => {
  const { app } = await serviceIn(world)
  const { statusCode, headers, body } = await app.inject({ ...asked, method, url })
  return { method, url, status: statusCode, headers, body }
}

describe('the API description', () => {
  it('knows no answer that is not provoked here', () => {
    expect(provocations.map(({ answer }) => answer)).toEqual(described)
  })

  it('knows as many answers as docs/proof.md says', () => {
    const page = readFileSync(`${import.meta.dirname}/../../docs/proof.md`, 'utf8')
    expect(page).toContain(`knows ${described.length} answers`)
  })

  it.each(provocations)('knows an answer that comes, and comes as described: $answer', async (provocation) => {
    const answered = await provoke(provocation)
    const [method, path] = provocation.answer.split(' ')
    const type = mediaTypeOf(answered.headers)
    expect(`${method} ${path} ${answered.status}${type === undefined ? '' : ` ${type}`}`).toBe(provocation.answer)
    expect(departuresOf(answered)).toEqual([])
  })
})
