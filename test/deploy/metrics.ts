import { readingsOnceAsked } from '../telemetry/asked.ts'

/** What Prometheus adds to everything it reads. */
const OF_THE_TARGET = ['job', 'instance']

/** The metrics that Prometheus has of the service, each with the labels that it can have. */
export const knownMetrics = async (): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const known = new Map([['up', new Set(OF_THE_TARGET)]])
  for (const { name, values } of await readingsOnceAsked()) {
    for (const { metricName = name, labels } of values) {
      const before = known.get(metricName) ?? OF_THE_TARGET
      known.set(metricName, new Set([...before, ...Object.keys(labels)]))
    }
  }
  return known
}
