import type { Registry } from 'prom-client'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'

/** Metrics as they are at one moment, such as can be sent to another process. */
export const MetricReadings = Type.Array(
  Type.Object({
    name: Type.String(),
    help: Type.String(),
    type: Type.String(),
    /** How those of several processes become one. */
    aggregator: Type.String(),
    values: Type.Array(
      Type.Object({
        value: Type.Number(),
        labels: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
        /** Where it is not that of the metric: of a bucket, a sum or a count. */
        metricName: Type.Optional(Type.String()),
      }),
    ),
  }),
)

export type MetricReadings = Static<typeof MetricReadings>

const validator = Compile(MetricReadings)

/** Reads the metrics of this process. What has no value now, such as the mean of nothing, is left out. */
export const readingsOf = async (registry: Registry): Promise<MetricReadings> => {
  const metrics = (await registry.getMetricsAsJSON()).map(({ name, help, type, aggregator, values }) => ({
    name,
    help,
    type,
    aggregator,
    values: values.filter(({ value }) => Number.isFinite(value)),
  }))
  // As the other process will have it; prom-client calls the type of a metric a number, and it is a word.
  const sent: unknown = JSON.parse(JSON.stringify(metrics))
  if (validator.Check(sent)) return sent
  throw new Error('the metrics are not of the form that is known')
}
