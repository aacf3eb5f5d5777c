#!/usr/bin/env node
// Two replicas of the built service behind HAProxy with the configuration that ships, asked all the time while each is
// stopped and started anew, in turn. Every answer is checked; exits 1 if any was not as it should be. Needs haproxy
// and openssl, and root, for HAProxy drops what root may.
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ended, startService, until } from './built-service.mjs'

const run = promisify(execFile)

/** Decisions in a second that are asked whatever becomes of those before. */
const RATE = 50
/** Those who ask one decision after another: on connections that are kept, and on a new one for each. */
const KEPT = 4
const NEW = 2
/** Batches under way at any time; each takes some three seconds, for its lines come one by one. */
const BATCHES = 3
const LINES = 20
const LINE_PAUSE = 150
/** How long an answer may take, in milliseconds: far longer than any takes. */
const PATIENCE = 20_000

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const question = JSON.parse(readFileSync(path('../docs/first-request.json'), 'utf8'))
const expected = JSON.parse(readFileSync(path('../docs/first-answer.json'), 'utf8')).outcome
const configuration = path('../deploy/haproxy/haproxy.cfg')

const token = 'a-token-for-this-one-test'
const key = {
  name: 'rolling restart',
  sha256: createHash('sha256').update(token).digest('hex'),
  scopes: ['decisions'],
}

const fail = (message) => {
  throw new Error(message)
}

/** Ports of this machine that nobody has now, all different. */
const freePorts = async (count) => {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port))),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** What HAProxy says of a replica. */
const standing = async (socket, name) => {
  const text = await new Promise((resolve, reject) => {
    let said = ''
    const admin = connect(socket, () => admin.write('show stat\n'))
    admin.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
    admin.once('error', reject).once('end', () => resolve(said))
  })
  const [names, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.replace(/^# /, '').split(','))
  const row = rows.find((columns) => columns[0] === 'replicas' && columns[1] === name)
  return Object.fromEntries(names.map((column, index) => [column, row?.[index]]))
}

/** Asks through HAProxy, and knows what came of it. */
class Load {
  requests = 0
  batches = 0
  failures = []
  #goesOn = true
  #phase = 'before the first restart'
  #connection
  #headers
  #done

  constructor({ port, ca }) {
    this.#connection = { host: '127.0.0.1', port, ca, timeout: PATIENCE }
    this.#headers = { authorization: `Bearer ${token}` }
  }

  /** What goes on now, for whoever reads of a failure. */
  during(phase) {
    this.#phase = phase
  }

  start() {
    this.kept = new Agent({ keepAlive: true, scheduling: 'fifo', maxSockets: 16 })
    this.#done = Promise.all([
      this.#atRate(),
      ...Array.from({ length: KEPT }, () => this.#oneAfterAnother(this.kept)),
      ...Array.from({ length: NEW }, () => this.#oneAfterAnother(false)),
      ...Array.from({ length: BATCHES }, (_, n) => this.#batches(n)),
    ])
  }

  async stop() {
    this.#goesOn = false
    await this.#done
    this.kept.destroy()
  }

  /** One request, its body written by `write`; checked by `wrong`, which says what is not as it should be. */
  async #ask(route, type, agent, write, wrong) {
    const phase = this.#phase
    this.requests += 1
    try {
      const { status, text } = await new Promise((resolve, reject) => {
        const headers = { ...this.#headers, 'content-type': type }
        const sent = request({ ...this.#connection, path: route, method: 'POST', headers, agent }, (answer) => {
          let received = ''
          answer.setEncoding('utf8').on('data', (chunk) => {
            received += chunk
          })
          answer.once('error', reject).once('end', () => resolve({ status: answer.statusCode, text: received }))
        })
        sent.once('timeout', () => sent.destroy(new Error('no answer in time')))
        sent.once('error', reject)
        write(sent).catch(reject)
      })
      const fault = status === 200 ? wrong(text) : `status ${status}`
      if (fault !== undefined) fail(fault)
    } catch (error) {
      this.failures.push(`${route} ${phase}: ${error.code ?? ''} ${error.message}`)
    }
  }

  #decide(agent) {
    return this.#ask(
      '/v1/decisions',
      'application/json',
      agent,
      async (sent) => sent.end(JSON.stringify(question)),
      (text) => (JSON.parse(text).outcome === expected ? undefined : `not ${expected}`),
    )
  }

  #batch() {
    return this.#ask(
      '/v1/decisions/batch',
      'application/x-ndjson',
      false,
      async (sent) => {
        for (let n = 0; n < LINES; n += 1) {
          sent.write(`${JSON.stringify({ ...question, id: `${n}` })}\n`)
          await rest(LINE_PAUSE)
        }
        sent.end()
      },
      (text) => {
        const lines = text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
        const right = lines.filter(
          ({ id, status, decision }, n) => id === `${n}` && status === 200 && decision.outcome === expected,
        )
        return right.length === LINES ? undefined : `${right.length} of ${LINES} lines of a batch are as they should be`
      },
    )
  }

  async #atRate() {
    const asked = []
    const begin = performance.now()
    for (let n = 0; this.#goesOn; n += 1) {
      await rest(Math.max(0, begin + (n * 1000) / RATE - performance.now()))
      asked.push(this.#decide(this.kept))
    }
    await Promise.all(asked)
  }

  async #oneAfterAnother(agent) {
    while (this.#goesOn) {
      await this.#decide(agent)
      await rest(10)
    }
  }

  /** Each of them begins at a time of its own, so that one is always under way. */
  async #batches(n) {
    await rest((n * LINES * LINE_PAUSE) / BATCHES)
    while (this.#goesOn) {
      await this.#batch()
      this.batches += 1
    }
  }
}

/** Every process that was started and has not ended. */
const alive = new Set()
const keep = (child) => {
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  return child
}
const folder = mkdtempSync(join(tmpdir(), 'anvis-rolling-'))
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const certificate = join(folder, 'certificate.pem')
await run('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
  ...['-subj', '/CN=anvis', '-addext', 'subjectAltName=IP:127.0.0.1'],
  ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'own.pem')],
])
const ca = readFileSync(join(folder, 'own.pem'))
writeFileSync(certificate, Buffer.concat([ca, readFileSync(join(folder, 'key.pem'))]), { mode: 0o600 })
const keysFile = join(folder, 'keys.json')
writeFileSync(keysFile, JSON.stringify({ keys: [key] }))

const [listen, ...replicaPorts] = await freePorts(3)
const adminSocket = join(folder, 'admin.sock')
const replicas = replicaPorts.map((port, index) => ({ name: ['a', 'b'][index], port }))

/**
 * Starts a replica, or starts it anew. That a process which is given too little of the machine refuses requests is
 * tested elsewhere; here a machine that is busy otherwise must not pass for a restart that failed.
 */
const startReplica = async (replica) => {
  const started = await startService({
    ANVIS_PORT: `${replica.port}`,
    ANVIS_KEYS_FILE: keysFile,
    ANVIS_MAX_DELAY: '60000',
  })
  keep(started.service)
  Object.assign(replica, started)
}

const began = performance.now()
await Promise.all(replicas.map(startReplica))

const proxyEnvironment = {
  ...process.env,
  LISTEN: `127.0.0.1:${listen}`,
  CERTIFICATE: certificate,
  REPLICA_1: `127.0.0.1:${replicaPorts[0]}`,
  REPLICA_2: `127.0.0.1:${replicaPorts[1]}`,
  ADMIN_SOCKET: adminSocket,
}
await run('haproxy', ['-c', '-f', configuration], { env: proxyEnvironment })
const proxy = keep(
  spawn('haproxy', ['-db', '-f', configuration], { env: proxyEnvironment, stdio: ['ignore', 'pipe', 'pipe'] }),
)
const proxyEnd = ended(proxy)
/** What HAProxy wrote but of requests that went well; shown where something failed. */
const complaints = []
for (const output of [proxy.stdout, proxy.stderr]) {
  createInterface(output).on('line', (line) => {
    if (!/ 200 .*retries=0$/.test(line)) complaints.push(line)
  })
}

const isUp = ({ name }) =>
  until(`HAProxy takes replica ${name} for up`, async () => {
    if (proxy.exitCode !== null) fail('HAProxy ended')
    try {
      const { status, check_status } = await standing(adminSocket, name)
      return status === 'UP' && check_status === 'L7OK'
    } catch {
      return false
    }
  })
await Promise.all(replicas.map(isUp))

const load = new Load({ port: listen, ca })
load.start()
await rest(1500)

let restarts = 0
let finished = 0
for (const replica of replicas) {
  load.during(`while ${replica.name} was stopped`)
  replica.service.kill('SIGTERM')
  const code = await replica.end
  if (code !== 0) fail(`replica ${replica.name} ended with ${code}`)
  const closing = replica.log.findIndex(({ msg }) => msg === 'closing')
  finished += replica.log.slice(closing).filter(({ msg, route }) => msg === 'answered' && route !== '/readyz').length
  load.during(`while ${replica.name} was started`)
  await startReplica(replica)
  await isUp(replica)
  restarts += 1
}
load.during('after the last restart')
await rest(500)
await load.stop()

const counts = await Promise.all(replicas.map(({ name }) => standing(adminSocket, name)))
const retried = counts.reduce((sum, { wretr, wredis }) => sum + Number(wretr) + Number(wredis), 0)
for (const { service } of replicas) service.kill('SIGTERM')
for (const { name, end } of replicas) {
  const code = await end
  if (code !== 0) fail(`replica ${name} ended with ${code}`)
}
proxy.kill('SIGTERM')
await proxyEnd

const seconds = ((performance.now() - began) / 1000).toFixed(1)
const rows = [
  ['requests', load.requests],
  ['of them batches', load.batches],
  ['failed', load.failures.length],
  ['restarts', restarts],
  ['answered by a replica that was asked to end', finished],
  ['connections refused, and sent to the other', retried],
  ['seconds', seconds],
]
for (const [what, count] of rows) console.log(`${what.padEnd(44)}${`${count}`.padStart(8)}`)
if (load.failures.length > 0) {
  console.error([...load.failures.slice(0, 10), ...complaints.slice(0, 10)].join('\n'))
  process.exitCode = 1
}
if (load.requests === 0 || load.batches === 0 || finished === 0) {
  console.error('nothing was asked while a replica was stopped')
  process.exitCode = 1
}
