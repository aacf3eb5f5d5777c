import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { smallDocument } from '../register/document.ts'
import { fakeAnvis, refuse, revisionOf, TOKEN } from './fake-anvis.ts'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())
const current = JSON.stringify(smallDocument())
const draft = JSON.stringify({ ...smallDocument(), sequence: 8, councilDecisions: [] })
const behind = JSON.stringify({ ...smallDocument(), councilDecisions: [] })
const file = world.file('draft.json', draft)
const service = await fakeAnvis(current)

beforeEach(() => {
  Object.assign(world, { env: { ANVIS_TOKEN: TOKEN }, fetch })
  Object.assign(service, { document: current, get: undefined, put: undefined })
  service.asked.length = 0
})

const publish = async (options: readonly string[] = ['--yes'], path = file) => {
  const ran = await world.anvis(['register', 'publish', path, '--to', service.url, ...options])
  expect(ran.out + ran.err).not.toContain(TOKEN)
  return ran
}

const asked = (...methods: string[]) => expect(service.asked.map((one) => one.split(' ')[0])).toEqual(methods)

describe('anvis register publish', () => {
  it('checks, compares, and publishes in place of what it compared with', async () => {
    const { code, out, err } = await publish()
    expect(code).toBe(0)
    expect(service.document).toBe(draft)
    asked('GET', 'PUT')
    expect(err).toBe(
      `${file} is valid: sequence 8, revision ${revisionOf(draft)}.\nIn use there: sequence 7, revision ${revisionOf(current)}.\n`,
    )
    expect(out).toContain('Council decisions')
    expect(out).toMatch(/\nPublished: sequence 8, revision [0-9a-f]{64}, by somebody at 2025-12-02T08:00:00\.000Z\.\n$/)
  })

  it('as JSON', async () => {
    const { code, out } = await publish(['--yes', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'published',
      revision: revisionOf(draft),
      previousRevision: revisionOf(current),
      sequence: 8,
      publishedBy: 'somebody',
      diff: { identical: false },
    })
  })

  it('does nothing where it is published already', async () => {
    service.document = draft
    const { code, out } = await publish()
    expect({ code, out }).toEqual({ code: 0, out: `Already published: sequence 8, revision ${revisionOf(draft)}.\n` })
    asked('GET')
  })

  it('and says so where the service does', async () => {
    service.put = (request, response) => {
      request.resume()
      const answer = {
        revision: revisionOf(draft),
        previousRevision: null,
        sequence: 8,
        publishedAt: '',
        publishedBy: '',
      }
      response.end(JSON.stringify(answer))
    }
    expect(await publish()).toMatchObject({ code: 0, out: expect.stringMatching(/\nAlready published: .*\n$/) })
  })

  it('only shows what would change in a dry run, for which no token is needed', async () => {
    world.env = {}
    const { code, out } = await publish(['--dry-run'])
    expect(code).toBe(0)
    expect(out).toContain('Council decisions')
    expect(out).toContain(`A dry run: nothing is published. It would be sequence 8, revision ${revisionOf(draft)}.\n`)
    asked('GET')
  })
})

describe('the sequence', () => {
  it.each([6, 7])('must be higher than that in use: %i', async (sequence) => {
    const path = world.file(
      'low.json',
      JSON.stringify({ ...smallDocument(), sequence, areas: smallDocument().areas.toReversed() }),
    )
    const { code, err } = await publish(['--yes'], path)
    expect(code).toBe(1)
    expect(err).toContain(`The sequence must be higher than 7, that of the register in use; this one has ${sequence}.`)
    asked('GET')
  })

  it.each([0, 7, 30])('%i is set to follow it with --bump, and nothing else is', async (sequence) => {
    const text = JSON.stringify({ ...JSON.parse(behind), sequence })
    const path = world.file('behind.json', text)
    const { code, err } = await publish(['--yes', '--bump'], path)
    expect(code).toBe(0)
    expect(err).toContain('It will be published as sequence 8; the file stays as it is.')
    expect(JSON.parse(service.document)).toEqual({ ...JSON.parse(behind), sequence: 8 })
    expect(world.read('behind.json')).toBe(text)
  })

  it('that follows already is left, to the byte', async () => {
    expect(await publish(['--yes', '--bump'])).toMatchObject({ code: 0 })
    expect(service.document).toBe(draft)
  })

  it('is not bumped for nothing', async () => {
    const path = world.file('same.json', JSON.stringify({ ...smallDocument(), sequence: 3 }, null, 1))
    expect(await publish(['--yes', '--bump'], path)).toMatchObject({
      code: 0,
      out: `Already published: sequence 7, revision ${revisionOf(current)}.\n`,
    })
    asked('GET')
  })
})

describe('the token', () => {
  it.each([
    [{}, [], 'Publishing needs a token'],
    [{ ANVIS_TOKEN: ' ' }, [], 'Publishing needs a token'],
    [{ ANVIS_TOKEN: 'two words' }, [], 'The token has a space'],
    [{ ANVIS_TOKEN: TOKEN }, ['--token-file', world.path('missing')], 'The token file cannot be read'],
    [{ ANVIS_TOKEN: TOKEN }, ['--token-file', world.file('empty', '\n')], 'is empty'],
  ])('is looked for before anything is asked: %j %j', async (env, args, message) => {
    Object.assign(world, { env })
    expect(await publish(['--yes', ...args])).toMatchObject({ code: 2, err: expect.stringContaining(message) })
    asked()
  })

  it('is not sent in the clear unsaid', async () => {
    const fetched: string[] = []
    world.fetch = async (_address, init) => {
      fetched.push(new Headers(init?.headers).get('authorization') ?? '')
      return init?.method === 'PUT' ? new Response('', { status: 403 }) : new Response(current)
    }
    const ran = await world.anvis(['register', 'publish', file, '--to', 'http://anvis.example', '--yes'])
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('anvis.example is asked without TLS') })
    // Nor is it sent where it is not needed.
    expect(fetched).toEqual(['', `Bearer ${TOKEN}`])
  })
})

describe('what stands against it', () => {
  it('a document that is not valid is not sent', async () => {
    const path = world.file('invalid.json', JSON.stringify({ ...smallDocument(), schemaVersion: 2 }))
    expect(await publish(['--yes'], path)).toMatchObject({
      code: 1,
      err: expect.stringContaining('/schemaVersion must be 1'),
    })
    asked()
  })

  it('a file that is not there', async () => {
    expect(await publish(['--yes'], world.path('missing.json'))).toMatchObject({ code: 2 })
  })

  it('somebody else who was first: who won, and nothing is tried again', async () => {
    const theirs = JSON.stringify({ ...smallDocument(), sequence: 9 })
    service.put = (request, response) => {
      service.document = theirs
      refuse(412)(request, response)
    }
    const { code, err } = await publish()
    expect(code).toBe(1)
    expect(err).toContain('nothing of theirs was overwritten, and nothing of yours is published.')
    expect(err).toContain(`In use is now sequence 9, revision ${revisionOf(theirs)}.`)
    expect(err).toContain('Compare with `anvis register diff`, take their changes into yours, and publish again.')
    asked('GET', 'PUT', 'GET')
  })

  it('somebody else, where the service then cannot be asked who', async () => {
    service.put = (request, response) => {
      service.get = refuse(503)
      refuse(412)(request, response)
    }
    expect(await publish()).toMatchObject({
      code: 1,
      err: expect.stringContaining('It answered 412: Title 412. Detail 412.'),
    })
  })

  it.each([
    [401, 1, 'Nothing is published.\nIt answered 401: Title 401. Detail 401.\n'],
    [403, 1, 'Nothing is published.\nIt answered 403: Title 403. Detail 403.\n'],
    [413, 1, 'The document was refused.\nIt answered 413'],
    [422, 1, 'The document was refused.\nIt answered 422: Title 422. Detail 422.\n  /sequence must be higher\n'],
    [404, 2, 'did not take it.\nIt answered 404'],
    [428, 2, 'did not take it.\nIt answered 428'],
    [500, 2, 'It may have been published all the same: look with `anvis register diff`.'],
  ])('%i ends with %i', async (status, exit, message) => {
    service.put = refuse(status, { errors: [{ pointer: '/sequence', detail: 'must be higher' }] })
    const { code, err } = await publish()
    expect(code).toBe(exit)
    expect(err).toContain(message)
    asked('GET', 'PUT')
  })

  it('Redis away: when to try again', async () => {
    service.put = refuse(503, {}, { 'retry-after': '5' })
    expect(await publish()).toMatchObject({ code: 2, err: expect.stringContaining('Try again in 5 seconds.') })
  })

  it('an answer that never comes: it is not known', async () => {
    service.put = (request) => void request.resume()
    const { code, err } = await publish(['--yes', '--timeout', '0.2'])
    expect(code).toBe(2)
    expect(err).toContain('no answer came within 0.2 seconds.\nWhether it was published is not known')
  })

  it('an answer that makes no sense', async () => {
    service.put = (request, response) => {
      request.resume()
      response.end('fine')
    }
    expect(await publish()).toMatchObject({ code: 2, err: expect.stringContaining('It answered 200, but') })
    service.put = (request, response) => {
      request.resume()
      const answer = { revision: 'other', previousRevision: 'x', sequence: 8, publishedAt: '', publishedBy: '' }
      response.end(JSON.stringify(answer))
    }
    expect(await publish()).toMatchObject({ code: 2, err: expect.stringContaining('which is not what was sent') })
  })
})
