import { describe, expect, it } from 'vitest'
import { decisionExamples } from '../../../src/http/examples.ts'
import { service } from '../service.ts'

interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  responses: Record<string, { description: string; content: Record<string, unknown> }>
}

interface Description {
  openapi: string
  info: { license: { identifier: string } }
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

const references = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        name === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
      )
    : []

describe('the API description', async () => {
  const { app } = await service()
  const answer = await app.inject('/openapi.json')
  const description: Description = answer.json()
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path))

  it('is OpenAPI 3.1', () => {
    expect(answer.statusCode).toBe(200)
    expect(description.openapi).toMatch(/^3\.1\./)
    expect(description.info.license.identifier).toBe('EUPL-1.2')
  })

  it('describes every resource', () => {
    expect(Object.keys(description.paths).toSorted()).toEqual([
      '/.well-known/jwks.json',
      '/healthz',
      '/openapi.json',
      '/problems/{kind}',
      '/readyz',
      '/v1/areas',
      '/v1/areas/{areaId}',
      '/v1/decisions',
      '/v1/decisions/batch',
      '/v1/rankings',
      '/v1/receipts/verify',
      '/v1/register',
      '/v1/register/document',
      '/v1/register/preview',
      '/v1/register/revisions/{revision}',
      '/v1/rules',
      '/v1/rules/{ruleId}',
    ])
  })

  it('says of every operation what it does and how it may answer', () => {
    const tags = description.tags.map(({ name }) => name)
    for (const { operationId, summary, description: told, tags: own = [], responses } of operations) {
      expect([operationId, summary, told]).toEqual([expect.any(String), expect.any(String), expect.any(String)])
      expect(tags).toEqual(expect.arrayContaining(own))
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '500']))
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(description).not.toBe('Default Response')
        const isReadiness = operationId === 'readiness' && status === '503'
        if (Number(status) >= 400 && !isReadiness) {
          expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
        }
      }
    }
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  })

  it('names its schemas, uses each, and refers to no other', () => {
    const known = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect(new Set(references(description))).toEqual(new Set(known))
    expect(known.join()).not.toMatch(/def-|schema-/)
  })

  it('shows a worked request for every pathway', () => {
    expect(description.paths).toMatchObject({
      '/v1/decisions': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DecisionRequest' },
                examples: decisionExamples,
              },
            },
          },
        },
      },
    })
  })

  it('is shown as pages', async () => {
    const page = await app.inject('/docs')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    expect((await app.inject('/docs/static/swagger-ui.css')).statusCode).toBe(200)
    expect((await app.inject('/docs/json')).json()).toEqual(description)
  })
})
