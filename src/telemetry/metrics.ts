import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { DecisionCounts } from '../decision/decision-counts.ts'
import { kindOf, type Problem, problemKinds } from '../problem.ts'
import type { RegisterChanges } from '../register/holder.ts'
import { ageSeconds, type RegisterStamp } from '../register/stamp.ts'
import { Tally } from './tally.ts'

/** What is read when somebody asks for the metrics, and kept nowhere for them. */
export interface Observed {
  /** The register in use, if there is one. */
  readonly register: () => { readonly stamp: RegisterStamp } | undefined
  readonly changes: () => RegisterChanges
  /** The codes of what is wrong now. */
  readonly faults: () => readonly string[]
  /** All the codes there are. */
  readonly faultCodes: readonly string[]
  readonly now: () => Date
}

/** Where no route has the path. */
const NO_ROUTE = 'none'

/** From a tenth of what a decision takes to what a long batch does, in seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60]

/**
 * The metrics of this process. Every label is a word of this project or of HTTP: a route's pattern, a rule's id, a
 * revision; nothing that a caller wrote.
 */
export class Metrics implements DecisionCounts {
  readonly registry = new Registry()
  readonly #decisions: Tally<'pathway', 'outcome'>
  readonly #rules: Tally<'rule', 'verdict'>
  readonly #problems: Counter<'kind'>
  readonly #shed: Counter
  readonly #requests: Counter<'method' | 'route' | 'status'>
  readonly #durations: Histogram<'route'>

  constructor(observed: Observed) {
    const { registry } = this
    const registers = [registry]
    this.#requests = new Counter({
      name: 'anvis_http_requests_total',
      help: 'Requests, by method, pattern of the route, and status; "abandoned" where the client went away.',
      labelNames: ['method', 'route', 'status'],
      registers,
    })
    this.#durations = new Histogram({
      name: 'anvis_http_request_duration_seconds',
      help: 'How long requests took, from their headers to the last byte of the answer.',
      labelNames: ['route'],
      buckets: BUCKETS,
      registers,
    })
    this.#decisions = new Tally({
      registry,
      name: 'anvis_decisions_total',
      help: 'Decisions, by pathway and outcome: single, in batches, and of candidates of a ranking.',
      labels: ['pathway', 'outcome'],
    })
    this.#rules = new Tally({
      registry,
      name: 'anvis_decisive_rules_total',
      help: 'Rules on whose verdict the outcome of a decision rested.',
      labels: ['rule', 'verdict'],
    })
    this.#problems = new Counter({
      name: 'anvis_problems_total',
      help: 'Problem documents, as answers, in lines of batches, and for candidates of rankings, by their kind.',
      labelNames: ['kind'],
      registers,
    })
    this.#shed = new Counter({
      name: 'anvis_shed_total',
      help: 'Requests that were refused at once, for they could not have been answered in time.',
      registers,
    })
    for (const kind of problemKinds) this.#problems.labels(kind).inc(0)
    observeRegister(registry, observed)
    observeFaults(registry, observed)
    collectDefaultMetrics({ register: registry })
  }

  /** @param route the pattern of the route; null where there is none. */
  answered(method: string, route: string | null, status: number, seconds: number): void {
    this.#requests.inc({ method, route: route ?? NO_ROUTE, status }, 1)
    this.#durations.observe({ route: route ?? NO_ROUTE }, seconds)
  }

  /** Its client did not wait for the answer, or not for the whole of it. */
  abandoned(method: string, route: string | null): void {
    this.#requests.inc({ method, route: route ?? NO_ROUTE, status: 'abandoned' }, 1)
  }

  readonly decided: DecisionCounts['decided'] = (pathway, outcome) => this.#decisions.add(pathway, outcome)

  readonly decisive: DecisionCounts['decisive'] = (rule, verdict) => this.#rules.add(rule, verdict)

  readonly refused = (problem: Pick<Problem, 'type'>): void => {
    const kind = kindOf(problem)
    this.#problems.inc({ kind }, 1)
    if (kind === 'overloaded') this.#shed.inc()
  }
}

const observeRegister = (registry: Registry, { register, changes, now }: Observed): void => {
  const registers = [registry]
  new Gauge({
    name: 'anvis_register_revision_info',
    help: 'The revision of the register in use; always 1.',
    labelNames: ['revision'],
    aggregator: 'max',
    registers,
    collect() {
      this.reset()
      const stamp = register()?.stamp
      if (stamp !== undefined) this.set({ revision: stamp.revision }, 1)
    },
  })
  new Gauge({
    name: 'anvis_register_age_seconds',
    help: 'How long ago the register in use was last known to be the current one.',
    aggregator: 'max',
    registers,
    collect() {
      const stamp = register()?.stamp
      if (stamp === undefined) this.remove()
      else this.set(ageSeconds(stamp, now()))
    },
  })
  const change = (name: string, help: string, count: () => number): void => {
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(count())
      },
    })
  }
  change(
    'anvis_register_swaps_total',
    'How often another register took the place of the one in use.',
    () => changes().swaps,
  )
  change(
    'anvis_register_refusals_total',
    'Register documents that were found and not taken into use, for they are not valid or contradict the one in use.',
    () => changes().refusals,
  )
}

const observeFaults = (registry: Registry, { faults, faultCodes }: Observed): void => {
  new Gauge({
    name: 'anvis_faults',
    help: 'The reasons that /readyz gives: 1 while there is one, else 0.',
    labelNames: ['code'],
    aggregator: 'max',
    registers: [registry],
    collect() {
      for (const code of faultCodes) this.set({ code }, 0)
      for (const code of faults()) this.set({ code }, 1)
    },
  })
}
