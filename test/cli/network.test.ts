import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { smallDocument } from '../register/document.ts'
import { fakeAnvis, refuse } from './fake-anvis.ts'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())
const before = JSON.stringify(smallDocument())
const a = world.file('a.json', before)
const service = await fakeAnvis(before)

beforeEach(() => Object.assign(service, { document: before, get: undefined }))

const diff = (...args: string[]) => world.anvis(['register', 'diff', ...args])

describe('a running Anvis', () => {
  it.each(['', '/', '/v1', '/v1/register', '/v1/register/document', '/v1/register/document?x#y'])(
    'is asked at …%s',
    async (path) => {
      service.asked.length = 0
      expect(await diff(service.url + path, a)).toMatchObject({ code: 0 })
      expect(service.asked).toEqual(['GET /v1/register/document'])
    },
  )

  it('is asked below a path of a proxy', async () => {
    service.asked.length = 0
    expect(await diff(a, `${service.url}/anvis/`)).toMatchObject({ code: 0 })
    expect(service.asked).toEqual(['GET /anvis/v1/register/document'])
  })
})

describe('nothing can be compared', () => {
  it('what is not there, or not valid', async () => {
    expect(await diff(a, world.path('missing.json'))).toMatchObject({ code: 2, out: '' })
    const invalid = world.file('invalid.json', '{}')
    expect(await diff(invalid, a)).toMatchObject({
      code: 2,
      err: expect.stringContaining('/schemaVersion is required'),
    })
  })

  it('with a service that is not there', async () => {
    const { code, err } = await diff('http://127.0.0.1:9', a)
    expect(code).toBe(2)
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:9 cannot be asked: /)
  })

  it('with one that refuses the connection', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    })
    world.fetch = () => Promise.reject(refused)
    const { code, err } = await diff('https://anvis.example', a)
    world.fetch = fetch
    expect({ code, err }).toEqual({
      code: 2,
      err: 'https://anvis.example cannot be asked: nothing listens there (is the address right, and is Anvis running?).\n',
    })
  })

  it('with one that does not answer in time', async () => {
    service.get = () => {}
    const { code, err } = await diff(service.url, a, '--timeout', '0.05')
    expect({ code, err }).toEqual({
      code: 2,
      err: `${service.url} cannot be asked: no answer came within 0.05 seconds.\n`,
    })
  })

  it('with one that does not end its answer in time', async () => {
    service.get = (_, response) => void response.write('{')
    expect(await diff(service.url, a, '--timeout', '0.05')).toMatchObject({
      code: 2,
      err: expect.stringContaining('0.05 seconds'),
    })
  })

  it('with one that has no register', async () => {
    service.get = refuse(503, {}, { 'retry-after': '7' })
    expect((await diff(service.url, a)).err).toBe(
      `${service.url}/v1/register/document gives no register.\nIt answered 503: Title 503. Detail 503.\nTry again in 7 seconds.\n`,
    )
  })

  it('with something that is no Anvis', async () => {
    service.get = (_, response) => void response.writeHead(404).end('<html>')
    expect(await diff(service.url, a)).toMatchObject({ code: 2, err: expect.stringContaining('It answered 404.') })
    service.get = (_, response) => void response.end('<html>')
    expect(await diff(service.url, a)).toMatchObject({ code: 2, err: expect.stringContaining('it is not JSON') })
  })

  it('with one that moved: it is not followed', async () => {
    service.get = (_, response) => void response.writeHead(301, { location: 'https://other.example/' }).end()
    expect(await diff(service.url, a)).toMatchObject({
      code: 2,
      err: expect.stringContaining('It answered 301: ask https://other.example/ instead.'),
    })
  })

  it('with a document that was changed on the way', async () => {
    service.get = (_, response) => void response.setHeader('etag', `W/"${'0'.repeat(64)}"`).end(before)
    expect(await diff(service.url, a)).toMatchObject({
      code: 2,
      err: expect.stringContaining('something on the way has changed it'),
    })
  })

  it.each([
    ['https://user:secret@anvis.example', 'must not hold a user name or password'],
    ['http://', 'is not the http or https address of an Anvis'],
  ])('with the address %s', async (address, message) => {
    expect(await diff(address, a)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })
})
