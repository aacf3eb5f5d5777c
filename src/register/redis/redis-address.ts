/** Where Redis is: one server, a master that Sentinels know, or a Cluster. */
export type RedisAddress = {
  readonly tls: boolean
  readonly username?: string
  readonly password?: string
} & (
  | { readonly form: 'single'; readonly node: RedisNode; readonly db: number }
  | {
      readonly form: 'sentinel'
      readonly sentinels: readonly RedisNode[]
      readonly master: string
      readonly db: number
      readonly sentinelUsername?: string
      readonly sentinelPassword?: string
    }
  | { readonly form: 'cluster'; readonly nodes: readonly RedisNode[] }
)

export interface RedisNode {
  readonly host: string
  readonly port: number
}

const URL_PARTS =
  /^(?<scheme>rediss?)(?:\+(?<form>sentinel|cluster))?:\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<nodes>[^/?#@]+)(?:\/(?<path>[^?#]*))?(?:\?(?<query>[^#]*))?$/

const NODE = /^(?<host>\[[\da-fA-F:.]+\]|[^\s:[\]]+)(?::(?<port>\d{1,5}))?$/

const DEFAULT_PORT = { single: 6379, cluster: 6379, sentinel: 26_379 } as const

const nodesOf = (text: string, defaultPort: number): readonly RedisNode[] | undefined => {
  const nodes = text.split(',').map((part) => {
    const { host, port } = NODE.exec(part)?.groups ?? {}
    const number = port === undefined ? defaultPort : Number(port)
    return host === undefined || number > 65_535 ? undefined : { host: host.replace(/^\[|\]$/g, ''), port: number }
  })
  return nodes.every((node) => node !== undefined) ? nodes : undefined
}

const dbOf = (text: string): number | undefined => {
  if (text === '') return 0
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}

const given = <Name extends string>(name: Name, text: string | null | undefined): { readonly [N in Name]?: string } => {
  const part: { [N in Name]?: string } = {}
  if (text !== undefined && text !== null && text !== '') part[name] = decodeURIComponent(text)
  return part
}

/**
 * Reads the forms of REDIS_URL; undefined where it has none of them:
 *
 * - `redis://user:password@host:6379/0`
 * - `redis+sentinel://user:password@host:26379,host:26379/master/0?sentinelPassword=…`
 * - `redis+cluster://user:password@host:6379,host:6379`
 *
 * and each with `rediss` for TLS. What is special in a user name or password is percent-encoded.
 */
export const redisAddress = (url: string): RedisAddress | undefined => {
  try {
    return parsed(url)
  } catch {
    // A percent sign that encodes nothing.
    return undefined
  }
}

const parsed = (url: string): RedisAddress | undefined => {
  const parts = URL_PARTS.exec(url)?.groups
  if (parts === undefined) return undefined
  const { scheme, form = 'single', user, password, nodes: text = '', path = '', query = '' } = parts
  if (form !== 'single' && form !== 'sentinel' && form !== 'cluster') return undefined
  const [node, ...others] = nodesOf(text, DEFAULT_PORT[form]) ?? []
  if (node === undefined) return undefined
  const common = { tls: scheme === 'rediss', ...given('username', user), ...given('password', password) }
  const parameters = new URLSearchParams(query)
  const known = form === 'sentinel' ? ['sentinelUsername', 'sentinelPassword'] : []
  if ([...parameters.keys()].some((name) => !known.includes(name))) return undefined
  switch (form) {
    case 'single': {
      const db = dbOf(path)
      return db === undefined || others.length > 0 ? undefined : { ...common, form, node, db }
    }
    case 'sentinel': {
      const [master = '', dbText = '', ...rest] = path.split('/')
      const db = dbOf(dbText)
      if (master === '' || db === undefined || rest.length > 0) return undefined
      return {
        ...common,
        form,
        sentinels: [node, ...others],
        master: decodeURIComponent(master),
        db,
        ...given('sentinelUsername', parameters.get('sentinelUsername')),
        ...given('sentinelPassword', parameters.get('sentinelPassword')),
      }
    }
    case 'cluster':
      return path === '' ? { ...common, form, nodes: [node, ...others] } : undefined
  }
}
