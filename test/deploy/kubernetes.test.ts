import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { ENDING_PATIENCE } from '../../src/processes/supervisor.ts'
import { version } from '../../src/version.ts'
import { service } from '../http/service.ts'
import { configIn, document, documents, read } from './files.ts'

const FOLDER = 'deploy/kubernetes/service'
const manifest = (name: string): unknown => documents(`${FOLDER}/${name}.yaml`)[0]

const Probe = Type.Object({
  httpGet: Type.Object({ path: Type.String(), port: Type.String() }),
  periodSeconds: Type.Integer(),
  failureThreshold: Type.Integer(),
})

const deployment = document(
  `${FOLDER}/deployment.yaml`,
  Type.Object({
    metadata: Type.Object({ name: Type.String() }),
    spec: Type.Object({
      template: Type.Object({
        spec: Type.Object({
          terminationGracePeriodSeconds: Type.Integer(),
          containers: Type.Tuple([
            Type.Object({
              image: Type.String(),
              ports: Type.Array(Type.Object({ name: Type.String(), containerPort: Type.Integer() })),
              env: Type.Array(
                Type.Object({
                  name: Type.String(),
                  value: Type.Optional(Type.String()),
                  valueFrom: Type.Optional(Type.Object({ secretKeyRef: Type.Object({ name: Type.String() }) })),
                }),
              ),
              startupProbe: Probe,
              readinessProbe: Probe,
              livenessProbe: Probe,
              volumeMounts: Type.Array(Type.Object({ name: Type.String(), mountPath: Type.String() })),
            }),
          ]),
          volumes: Type.Array(Type.Object({ name: Type.String(), secret: Type.Object({}) })),
        }),
      }),
    }),
  }),
)
const pod = deployment.spec.template.spec
const [container] = pod.containers
const ports = new Map(container.ports.map(({ name, containerPort }) => [name, containerPort]))
/** What the cluster would read of a secret. */
const SECRET = 'rediss://anvis:secret@redis.example.dk:6379/0'
const environment = Object.fromEntries(container.env.map(({ name, value = SECRET }) => [name, value]))
const config = configIn(environment)

describe('the manifests', () => {
  it('are all in the kustomization, and it names no others', () => {
    const { resources, images } = document(
      `${FOLDER}/kustomization.yaml`,
      Type.Object({
        resources: Type.Array(Type.String()),
        images: Type.Array(Type.Object({ name: Type.String(), newTag: Type.String() })),
      }),
    )
    const files = readdirSync(resolve(import.meta.dirname, '../..', FOLDER))
    expect([...resources, 'kustomization.yaml'].toSorted()).toEqual(files.toSorted())
    expect(images).toEqual([{ name: container.image, newTag: version }])
  })

  it('have no secret', () => {
    const kinds = readdirSync(resolve(import.meta.dirname, '../..', FOLDER)).flatMap((file) =>
      documents(`${FOLDER}/${file}`).map((each) => read(each, Type.Object({ kind: Type.String() })).kind),
    )
    expect(kinds).toContain('Deployment')
    expect(kinds).not.toContain('Secret')
  })

  it('pin the image of the job, too', () => {
    expect(JSON.stringify(documents('deploy/kubernetes/decide-job.yaml'))).toContain(`"image":"anvis:${version}"`)
  })
})

describe('the Deployment', () => {
  it('has the service start, and know who may ask', () => {
    const mount = container.volumeMounts.find(({ mountPath }) => config.keysFile?.startsWith(`${mountPath}/`))
    expect(pod.volumes.map(({ name }) => name)).toContain(mount?.name)
    expect(config.redis).toBeDefined()
  })

  it('takes what is secret from the secrets of the cluster', () => {
    const secret = container.env.filter(({ valueFrom }) => valueFrom !== undefined)
    expect(secret.map(({ name }) => name)).toEqual(['REDIS_URL'])
  })

  it.each(['deploy/kubernetes/decide-job.yaml', `${FOLDER}/deployment.yaml`])(
    'of %s may do no more than it must',
    (name) => {
      const [parsed] = documents(name)
      expect(parsed).toMatchObject({
        spec: {
          template: {
            spec: {
              automountServiceAccountToken: false,
              securityContext: {
                runAsNonRoot: true,
                runAsUser: 1000,
                runAsGroup: 1000,
                seccompProfile: { type: 'RuntimeDefault' },
              },
              containers: [
                {
                  securityContext: {
                    allowPrivilegeEscalation: false,
                    readOnlyRootFilesystem: true,
                    capabilities: { drop: ['ALL'] },
                  },
                  resources: { requests: { cpu: expect.any(String) }, limits: { memory: expect.any(String) } },
                },
              ],
            },
          },
        },
      })
    },
  )

  // The cluster would set ANVIS_PORT to an address, for the Service has the name it has.
  it('is not given variables by the Services of the cluster', () => {
    expect(pod).toMatchObject({ enableServiceLinks: false })
    expect(() => configIn({ ...environment, ANVIS_PORT: 'tcp://10.0.0.1:80' })).toThrow('ANVIS_PORT')
  })

  it('names the ports that the service listens on', () => {
    expect(Object.fromEntries(ports)).toEqual({ http: config.port, metrics: config.metrics?.port })
  })

  it('probes what the service answers to whoever asks', async () => {
    const { app } = await service()
    for (const { httpGet } of [container.startupProbe, container.readinessProbe, container.livenessProbe]) {
      expect(httpGet.port).toBe('http')
      expect((await app.inject(httpGet.path)).statusCode).toBe(200)
    }
  })

  it('sends no more to a replica without a register, and does not start it anew', async () => {
    const { app } = await service({ register: () => undefined })
    expect((await app.inject(container.readinessProbe.httpGet.path)).statusCode).toBe(503)
    expect((await app.inject(container.livenessProbe.httpGet.path)).statusCode).toBe(200)
    expect((await app.inject(container.startupProbe.httpGet.path)).statusCode).toBe(200)
  })

  it('is found out before a replica closes, and gives it time to end', () => {
    const { periodSeconds, failureThreshold } = container.readinessProbe
    expect(config.closeAfter).toBeGreaterThan(periodSeconds * failureThreshold)
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(config.closeAfter + ENDING_PATIENCE / 1000)
  })

  it('never has fewer replicas than it should', () => {
    expect(deployment.spec).toMatchObject({
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    })
    expect(deployment.spec).not.toHaveProperty('replicas')
    expect(manifest('hpa')).toMatchObject({
      spec: { scaleTargetRef: { kind: 'Deployment', name: deployment.metadata.name }, minReplicas: 2 },
    })
    expect(manifest('pdb')).toMatchObject({ spec: { maxUnavailable: 1 } })
  })
})

describe('the network', () => {
  it('has Services of ports that the Deployment names', () => {
    const Service = Type.Object({
      spec: Type.Object({ ports: Type.Array(Type.Object({ port: Type.Integer(), targetPort: Type.String() })) }),
    })
    const [asked, watched] = documents(`${FOLDER}/service.yaml`).map((each) => read(each, Service).spec)
    expect(asked?.ports).toMatchObject([{ port: 80, targetPort: 'http' }])
    expect(watched).toMatchObject({
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      ports: [{ port: config.metrics?.port, targetPort: 'metrics' }],
    })
  })

  it('lets nobody in but by those ports, and nobody from everywhere', () => {
    const { spec } = document(
      `${FOLDER}/networkpolicy.yaml`,
      Type.Object({
        spec: Type.Object({
          policyTypes: Type.Array(Type.String()),
          ingress: Type.Array(
            Type.Object({
              from: Type.Array(Type.Object({ namespaceSelector: Type.Object({ matchLabels: Type.Object({}) }) }), {
                minItems: 1,
              }),
              ports: Type.Array(Type.Object({ port: Type.String() }), { minItems: 1 }),
            }),
          ),
        }),
      }),
    )
    expect(spec.policyTypes).toEqual(['Ingress', 'Egress'])
    const open = spec.ingress.flatMap((rule) => rule.ports.map(({ port }) => port))
    expect(open.toSorted()).toEqual([...ports.keys()].toSorted())
  })

  it('selects the pods of the Deployment', () => {
    const label = { 'app.kubernetes.io/name': 'anvis' }
    expect(manifest('kustomization')).toMatchObject({ labels: [{ pairs: label, includeSelectors: true }] })
    expect(manifest('pdb')).toMatchObject({ spec: { selector: { matchLabels: label } } })
    expect(manifest('networkpolicy')).toMatchObject({ spec: { podSelector: { matchLabels: label } } })
  })
})
