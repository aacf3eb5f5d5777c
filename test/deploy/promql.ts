/** A series that an expression reads. */
export interface Selector {
  readonly metric: string
  /** The labels that it chooses by, and their values as they are written. */
  readonly labels: ReadonlyMap<string, string>
}

export interface Queried {
  readonly selectors: readonly Selector[]
  /** The labels that it groups or matches by. */
  readonly groupings: readonly string[]
}

const GROUPING = /\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)/g
const RANGE = /\[[^\]]*\]/g
/** A name with what it is chosen by; not a function, which a parenthesis follows. */
const SELECTOR = /\b([a-z_][a-z0-9_]*)\b(?!\s*\()\s*(?:\{([^}]*)\})?/g
const MATCHER = /(\w+)\s*(?:=~|!~|!=|=)\s*"([^"]*)"/g
const OPERATORS = new Set(['and', 'or', 'unless', 'bool', 'sum', 'count', 'max'])

/** What an expression of Prometheus reads: as much of its grammar as is used here. */
export const queried = (expression: string): Queried => {
  const groupings = [...expression.matchAll(GROUPING)].flatMap(([, labels = '']) =>
    labels.split(',').map((label) => label.trim()),
  )
  const bare = expression.replace(GROUPING, '').replace(RANGE, '')
  const selectors = [...bare.matchAll(SELECTOR)]
    .filter(([, name = '']) => !OPERATORS.has(name))
    .map(([, metric = '', matchers = '']) => ({
      metric,
      labels: new Map([...matchers.matchAll(MATCHER)].map(([, label = '', value = '']) => [label, value])),
    }))
  return { selectors, groupings }
}
