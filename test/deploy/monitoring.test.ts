import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { reasonCodes } from '../../src/http/routes/health.ts'
import { service } from '../http/service.ts'
import { document, text } from './files.ts'
import { knownMetrics } from './metrics.ts'
import { queried } from './promql.ts'

const alerts = document(
  'deploy/prometheus/alerts.yml',
  Type.Object({
    groups: Type.Array(
      Type.Object({
        rules: Type.Array(
          Type.Object({
            alert: Type.String(),
            expr: Type.String(),
            for: Type.String(),
            labels: Type.Object({ severity: Type.Enum(['page', 'ticket']) }),
            annotations: Type.Object({ summary: Type.String(), runbook: Type.String() }),
          }),
        ),
      }),
    ),
  }),
).groups.flatMap(({ rules }) => rules)

const { panels, uid, templating } = document(
  'deploy/grafana/anvis.json',
  Type.Object({
    uid: Type.String(),
    templating: Type.Object({ list: Type.Array(Type.Object({ name: Type.String(), type: Type.String() })) }),
    panels: Type.Array(
      Type.Object({
        id: Type.Integer(),
        title: Type.String(),
        gridPos: Type.Object({ x: Type.Integer(), w: Type.Integer() }),
        targets: Type.Array(Type.Object({ expr: Type.String(), datasource: Type.Object({ uid: Type.String() }) })),
      }),
    ),
  }),
)

const expressions = [
  ...alerts.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
]

const known = await knownMetrics()

describe.each(expressions)('the expression of %s', (_name, expression) => {
  const { selectors, groupings } = queried(expression)

  it('reads metrics that there are, by labels that they have, of this service alone', () => {
    expect(selectors.length).toBeGreaterThan(0)
    for (const { metric, labels } of selectors) {
      expect([...known.keys()]).toContain(metric)
      for (const label of labels.keys()) expect([...(known.get(metric) ?? [])]).toContain(label)
      expect(labels.get('job')).toBe('anvis')
    }
  })

  it('groups by labels that all of them have', () => {
    for (const label of groupings) {
      for (const { metric } of selectors) expect([...(known.get(metric) ?? [])]).toContain(label)
    }
  })

  it('names routes that there are', async () => {
    const { app } = await service()
    for (const url of selectors.flatMap(({ labels }) => labels.get('route') ?? [])) {
      expect(app.hasRoute({ method: 'GET', url }) || app.hasRoute({ method: 'POST', url })).toBe(true)
    }
  })
})

describe('the reading of expressions', () => {
  it('finds what they read', () => {
    const { selectors, groupings } = queried(
      'histogram_quantile(0.99, sum by (le, route) (rate(a_bucket{job="x", status=~"5.."}[5m]))) > 0.05 unless on (instance) b',
    )
    expect(selectors.map(({ metric }) => metric)).toEqual(['a_bucket', 'b'])
    expect(Object.fromEntries(selectors[0]?.labels ?? [])).toEqual({ job: 'x', status: '5..' })
    expect(groupings).toEqual(['le', 'route', 'instance'])
  })
})

describe('the alerts', () => {
  const guide = text('docs/operations.md')
  const played = text('deploy/prometheus/alerts.test.yml')

  it('are each told of in docs/operations.md, and no other is', () => {
    const told = [...guide.matchAll(/^### (Anvis\w+)$/gm)].map(([, name]) => name)
    expect(told.toSorted()).toEqual(alerts.map(({ alert }) => alert).toSorted())
    for (const { alert, annotations } of alerts) {
      expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`)
    }
  })

  it('are each played', () => {
    for (const { annotations } of alerts) expect(played).toContain(`runbook: ${annotations.runbook}`)
  })

  it('leave out reasons that there are', () => {
    const selected = alerts.flatMap(({ expr }) => queried(expr).selectors)
    const codes = selected.flatMap(({ labels }) => labels.get('code')?.split('|') ?? [])
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(reasonCodes).toContain(code)
  })

  it('call a register old when the service does', () => {
    const age = alerts.find(({ alert }) => alert === 'AnvisRegisterOld')
    expect(age?.expr).toMatch(new RegExp(`> ${readConfig({}).maxRegisterAge}$`))
  })
})

describe('the dashboard', () => {
  it('shows every metric of the project', () => {
    const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => queried(expr).selectors))
    const names = new Set(shown.map(({ metric }) => metric))
    // Of a histogram its buckets are enough.
    const own = [...known.keys()].filter((name) => name.startsWith('anvis_') && !/_seconds_(?:sum|count)$/.test(name))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((name) => !names.has(name))).toEqual([])
  })

  it('asks the Prometheus that is chosen', () => {
    expect(uid).toBe('anvis')
    expect(templating.list).toMatchObject([{ name: 'datasource', type: 'datasource' }])
    const sources = new Set(panels.flatMap(({ targets }) => targets.map(({ datasource }) => datasource.uid)))
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana puts in its place what is chosen
    expect([...sources]).toEqual(['${datasource}'])
  })

  it('lays its panels side by side', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24)
  })
})
