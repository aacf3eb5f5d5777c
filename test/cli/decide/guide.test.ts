import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { World } from '../world.ts'

const root = resolve(import.meta.dirname, '../../..')
const guide = readFileSync(resolve(root, 'docs/batch.md'), 'utf8')
const manifest = readFileSync(resolve(root, 'deploy/kubernetes/decide-job.yaml'), 'utf8')

const world = new World()
afterAll(() => world.end())

describe('the guide to batches', () => {
  it('shows lines that are answered', async () => {
    world.file('in', /```json\n(.*?)```/s.exec(guide)?.[1] ?? '')
    const { code } = await world.anvis(['decide', '--in', world.path('in'), '--out', world.path('out')])
    expect(code).toBe(0)
    expect([...world.read('out').matchAll(/"id":"(\w)","line":(\d)/g)].map(([, ...told]) => told)).toEqual([
      ['a', '2'],
      ['b', '3'],
    ])
  })

  it('tells of every option', async () => {
    const { out } = await world.anvis(['decide', '--help'])
    const options = [...out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option)
    expect(options.length).toBeGreaterThan(8)
    for (const option of options.filter((each) => each !== '--timeout')) expect(guide).toContain(`\`${option}`)
  })

  it('has a job that the command line takes, and whose shards make a whole', async () => {
    const completions = Number(/completions: (\d+)/.exec(manifest)?.[1])
    const options = [...manifest.matchAll(/^ +- (--\S+)$/gm)].map(([, option = '']) => option)
    expect(options).toContain(`--shard=$(SHARD)/${completions}`)
    world.file('applicants.ndjson', '{}\n'.repeat(100))
    world.now = () => new Date('2027-01-01T00:00:00Z')
    const lines: string[] = []
    for (let shard = 0; shard < completions; shard += 1) {
      const args = options.map((option) => option.replaceAll('$(SHARD)', String(shard)).replace('/data', world.folder))
      const threads = args.filter((option) => !option.startsWith('--workers'))
      expect(await world.anvis(['decide', ...threads, '--workers=1'])).toMatchObject({ code: 0 })
      lines.push(...world.read(`decisions-${shard}.ndjson`).trimEnd().split('\n'))
    }
    expect(lines.map((line) => JSON.parse(line).line)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  })
})
