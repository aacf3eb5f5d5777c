import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { ENDING_PATIENCE } from '../../src/processes/supervisor.ts'
import { version } from '../../src/version.ts'
import { configIn, document, text } from './files.ts'

const Strings = Type.Array(Type.String())

const compose = document(
  'deploy/compose.yaml',
  Type.Object({
    services: Type.Record(
      Type.String(),
      Type.Object({
        image: Type.String(),
        environment: Type.Optional(Type.Record(Type.String(), Type.String())),
        secrets: Type.Optional(Strings),
        ports: Type.Optional(Strings),
        networks: Strings,
        volumes: Type.Optional(Strings),
        depends_on: Type.Optional(Strings),
        stop_grace_period: Type.Optional(Type.String()),
      }),
    ),
    secrets: Type.Record(Type.String(), Type.Object({ file: Type.String() })),
    networks: Type.Record(Type.String(), Type.Object({ internal: Type.Optional(Type.Boolean()) })),
    volumes: Type.Record(Type.String(), Type.Object({})),
  }),
)
const { services } = compose
const { anvis } = services
if (anvis === undefined) throw new Error('there is no service')
const config = configIn(anvis.environment ?? {})

describe('the Compose file', () => {
  it('has the service start, and know who may ask', () => {
    expect(config.host).toBe('0.0.0.0')
    expect(config.keysFile).toBe(`/run/secrets/${anvis.secrets?.[0]}`)
  })

  it('has the service find its Redis, which nobody else finds', () => {
    const { networks = [] } = services.redis ?? {}
    expect(config.redis).toMatchObject({ form: 'single', node: { host: 'redis' } })
    for (const network of networks) {
      expect(compose.networks[network]?.internal).toBe(true)
      const there = Object.entries(services).filter((entry) => entry[1].networks.includes(network))
      expect(there.map(([name]) => name)).toEqual(['anvis', 'redis'])
    }
  })

  it('opens ports to this machine alone, and that of the service', () => {
    const ports = Object.values(services).flatMap((each) => each.ports ?? [])
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/)
    expect(anvis.ports).toEqual([`127.0.0.1:${config.port}:${config.port}`])
  })

  it('has Prometheus read the metrics of every replica, and the alerts', () => {
    const { rule_files, scrape_configs } = document(
      'deploy/prometheus/prometheus.yml',
      Type.Object({ rule_files: Type.Array(Type.String()), scrape_configs: Type.Array(Type.Object({})) }),
    )
    expect(rule_files).toEqual(['alerts.yml'])
    expect(scrape_configs).toMatchObject([
      { job_name: 'anvis', dns_sd_configs: [{ names: ['anvis'], port: config.metrics?.port }] },
    ])
    expect(services.prometheus?.networks).toEqual(anvis.networks.filter((network) => network !== 'inside'))
  })

  it('gives the service time to end', () => {
    const seconds = Number(/^(\d+)s$/.exec(anvis.stop_grace_period ?? '')?.[1])
    expect(seconds).toBeGreaterThan(config.closeAfter + ENDING_PATIENCE / 1000)
  })

  it.each(Object.keys(services))('lets %s do no more than it must', (name) => {
    const service: unknown = services[name]
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      user: expect.stringMatching(/^[1-9]\d*:\d+$/),
      mem_limit: expect.any(String),
    })
    expect(service).not.toHaveProperty('privileged')
  })

  it.each(Object.entries(services))('pins the image of %s', (_name, { image }) => {
    expect(image).toMatch(/^[a-z/]+:v?\d+\.\d+\.\d+(-[a-z]+)?$/)
    if (image.startsWith('anvis:')) expect(image).toBe(`anvis:${version}`)
  })

  it('mounts files that are there, and volumes that it names', () => {
    const mounted = Object.values(services).flatMap((each) => each.volumes ?? [])
    for (const [source = ''] of mounted.map((mount) => mount.split(':'))) {
      if (source.startsWith('.')) expect(existsSync(resolve(import.meta.dirname, '../../deploy', source))).toBe(true)
      else expect(Object.keys(compose.volumes)).toContain(source)
    }
  })

  it('keeps secrets where the repository does not', () => {
    expect(text('.gitignore').split('\n')).toContain('deploy/secrets/')
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\/[\w.-]+$/)
    const used = new Set(Object.values(services).flatMap((each) => each.secrets ?? []))
    expect([...used]).toEqual(Object.keys(compose.secrets))
  })
})
