import { METHODS } from 'node:http'
import { chunk } from '../http/counting.ts'
import { bearer } from '../identity/letting-office.ts'
import { answerable } from './answerable.ts'
import { CANARY } from './hostile.ts'

/** What comes over a connection that no client's library would send, and by which statuses it is answered. */

export interface WireCase {
  readonly name: string
  readonly pieces: readonly (string | Buffer)[]
  /** One for each request that is heard, in turn; none: the connection is closed. */
  readonly statuses: readonly number[]
  /** Whether the client says at once that nothing more will come. */
  readonly ends?: true
}

const body = JSON.stringify(answerable)

const written = (line: string, headers: readonly string[], content = ''): string =>
  `${[`${line} HTTP/1.1`, 'host: x', ...headers].join('\r\n')}\r\n\r\n${content}`

const CHUNKED = 'transfer-encoding: chunked'
const lengthOf = (content: string): string => `content-length: ${Buffer.byteLength(content)}`
const CREDENTIAL = `authorization: ${bearer.authorization}`
const decide = (headers: readonly string[], content: string): string =>
  written('POST /v1/decisions', [CREDENTIAL, 'content-type: application/json', ...headers], content)
const sized = (content: string): string => decide([lengthOf(content)], content)
const get = (target: string, ...headers: readonly string[]): string => written(`GET ${target}`, headers)
const lines = `{"id":"a"}\n${JSON.stringify({ id: 'b', ...answerable })}\n`
const batch = (headers: readonly string[], content: string): string =>
  written('POST /v1/decisions/batch', [CREDENTIAL, 'content-type: application/x-ndjson', ...headers], content)

/** Requests that are right, each in another way. */
export const rightRequests: readonly string[] = [
  sized(body),
  get('/healthz'),
  decide([CHUNKED], `${chunk(body.slice(0, 50))}${chunk(body.slice(50))}0\r\n\r\n`),
  get('/v1/areas?on=2024-03-01'),
  batch([CHUNKED], `${chunk(lines)}0\r\n\r\n`),
  get('/v1/rules/abl-59-6-4'),
]

const one = (name: string, bytes: string | Buffer, ...statuses: readonly number[]): WireCase => ({
  name,
  pieces: [bytes],
  statuses,
})

const targets: readonly WireCase[] = [
  one('a path with dots', get('/v1/areas/../rules'), 404),
  one('a path of dots', get('/v1/areas/..'), 404),
  one('dots in disguise', get('/v1/areas/%2e%2e'), 404),
  one('an absolute target', get('http://x/healthz'), 200),
  one('no path', get('*'), 404),
  one('two slashes', get('//healthz'), 404),
  one('a path of bytes that are no ASCII', get('/v1/areas/\u00e6\u{1F3E0}'), 400),
  one('a NUL byte in the path', get('/v1/areas/\0'), 400),
  one('white space in the path', get('/v1/areas/a b'), 400),
  one('a path longer than headers may be', get(`/v1/areas/${'x'.repeat(100_000)}`), 400),
  one('a fragment', get('/healthz#x'), 400),
]

const heads: readonly WireCase[] = [
  // Node 20 takes 2,500 of them, Node 24 only some 800 to 1,000.
  one('many headers', get('/healthz', ...Array.from({ length: 500 }, () => 'a:b')), 200),
  one('headers too large', get('/healthz', ...Array.from({ length: 1000 }, () => `${CANARY}: ${CANARY}`)), 400),
  one('a header without a name', get('/healthz', `: ${CANARY}`), 400),
  one('a header with white space before its colon', get('/healthz', `x : ${CANARY}`), 400),
  one('a folded header', get('/healthz', `x: a\r\n ${CANARY}`), 400),
  one('a header with a NUL byte', get('/healthz', 'x: \0'), 400),
  one('two hosts', get('/healthz', 'host: y'), 200),
  one('an upgrade', get('/healthz', 'connection: upgrade', 'upgrade: websocket'), 200),
  one('an upgrade to HTTP/2', get('/healthz', 'connection: upgrade, http2-settings', 'upgrade: h2c'), 200),
  one('a wish to go on', decide([lengthOf(body), 'expect: 100-continue'], body), 200),
  one('HTTP/1.0', 'GET /healthz HTTP/1.0\r\nhost: x\r\n\r\n', 200),
  { ...one('HTTP/0.9', 'GET /healthz\r\n', 400), ends: true },
  one('HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400),
  one('HTTP/3.0', 'GET /healthz HTTP/3.0\r\nhost: x\r\n\r\n', 400),
  one('TLS', Buffer.from('16030100c8010000c40303', 'hex'), 400),
  one('empty lines before a request', `\r\n\r\n${get('/healthz')}`, 200),
  one('line ends without carriage returns', 'GET /healthz HTTP/1.1\nhost: x\n\n', 400),
  one('nothing', ''),
  { ...one('half a head', 'GET /healthz HTTP/1.1\r\nhost:', 400), ends: true },
]

const bodies: readonly WireCase[] = [
  { name: 'a request byte by byte', pieces: [...sized(body)], statuses: [200] },
  one('a body that stops', decide([lengthOf(body)], body.slice(0, -1))),
  one('a body longer than announced', decide(['content-length: 20'], body), 400),
  one('a length that is no number', decide([`content-length: ${CANARY}`], body), 400),
  one('a length below zero', decide(['content-length: -1'], body), 400),
  one('two lengths', decide([lengthOf(body), 'content-length: 1'], body), 400),
  one('a length and chunks', decide([lengthOf(body), CHUNKED], body), 400),
  one('chunks twice', decide([CHUNKED, CHUNKED], body), 400),
  one('a coding before chunks', decide(['transfer-encoding: gzip, chunked'], `${chunk(body)}0\r\n\r\n`), 200),
  one('chunks before a coding', decide(['transfer-encoding: chunked, gzip'], body), 400),
  one('a chunk without a size', decide([CHUNKED], `${CANARY}\r\n`)),
  one('a chunk longer than it is', decide([CHUNKED], `ffff\r\n${body}`)),
  one('a chunk shorter than it is', decide([CHUNKED], `5\r\n${body}\r\n0\r\n\r\n`)),
  one('a chunk of a size without end', decide([CHUNKED], `${'f'.repeat(40)}\r\n${body}`)),
  one(
    'a chunk with an extension',
    decide([CHUNKED], `${body.length.toString(16)};${'x'.repeat(100)}\r\n${body}\r\n0\r\n\r\n`),
    200,
  ),
  one('chunks with a trailer', decide([CHUNKED], `${chunk(body)}0\r\nauthorization: ${CANARY}\r\n\r\n`), 200),
  one('a body of GET', written('GET /healthz', [lengthOf(body)], body), 200),
  one(
    'lines in chunks that cut them',
    batch([CHUNKED], `${chunk(lines.slice(0, 5))}${chunk(lines.slice(5))}0\r\n\r\n`),
    200,
  ),
  one('lines that stop', batch(['content-length: 1000'], lines)),
]

const conversations: readonly WireCase[] = [
  one(
    'many requests at once',
    rightRequests.join('').repeat(20),
    ...Array.from({ length: 20 * rightRequests.length }, () => 200),
  ),
  one('what is no request after one', `${get('/healthz')}${CANARY}\r\n\r\n`, 200),
  one(
    'what is no request after several',
    `${rightRequests.join('')}${CANARY}\r\n\r\n`,
    ...rightRequests.map(() => 200),
  ),
  one('a broken body after a request', get('/healthz') + decide([CHUNKED], `${CANARY}\r\n`)),
  // With a refused body goes a last "connection: close".
  one('a request smuggled in a body', sized(get('/healthz')) + get('/readyz'), 400),
  one(
    'a refused body and the next request',
    decide([lengthOf(body), 'content-encoding: gzip'], body) + get('/healthz'),
    415,
    200,
  ),
]

/** CONNECT is refused by closing, HEAD is answered without a body. */
const methods: readonly WireCase[] = METHODS.filter(
  (method) => !['CONNECT', 'HEAD', 'GET', 'POST'].includes(method),
).map((method) => one(`the method ${method}`, written(`${method} /v1/decisions`, []), 405))

export const wireCases: readonly WireCase[] = [
  ...targets,
  ...heads,
  ...bodies,
  ...conversations,
  ...methods,
  one('CONNECT', written('CONNECT /v1/decisions', [])),
]
