/** The port that what is deployed has metrics served on. */
export const METRICS_PORT = 9464

/** The metrics that alerts and dashboards may rest on, each with its labels. */
const counters: Readonly<Record<string, readonly string[]>> = {
  anvis_http_requests_total: ['method', 'route', 'status'],
  anvis_decisions_total: ['pathway', 'outcome'],
  anvis_decisive_rules_total: ['rule', 'verdict'],
  anvis_problems_total: ['kind'],
  anvis_register_swaps_total: [],
  anvis_register_refusals_total: [],
  anvis_shed_total: [],
}

const gauges: Readonly<Record<string, readonly string[]>> = {
  anvis_register_revision_info: ['revision'],
  anvis_register_age_seconds: [],
  anvis_faults: ['code'],
}

/** The service's own. */
export const ownMetrics = [
  ...Object.keys(counters),
  ...Object.keys(gauges),
  'anvis_http_request_duration_seconds_bucket',
]

/** What Prometheus adds to everything it reads. */
const OF_THE_TARGET = ['job', 'instance']

export const labelsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...counters,
    ...gauges,
    anvis_http_request_duration_seconds_bucket: ['route', 'le'],
    anvis_http_request_duration_seconds_sum: ['route'],
    anvis_http_request_duration_seconds_count: ['route'],
    nodejs_eventloop_lag_p99_seconds: [],
    process_cpu_seconds_total: [],
    process_resident_memory_bytes: [],
    up: [],
  }).map(([name, labels]) => [name, [...labels, ...OF_THE_TARGET]]),
)
