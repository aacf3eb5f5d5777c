#!/usr/bin/env node
// Starts the built service with two workers, publishes through one and reads through both, restarts them under
// load, loses one, and stops it; then kills the primary. Exits 1 on anything unexpected, a process left behind too.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startService, until, withService } from './built-service.mjs'

const question = readFileSync(fileURLToPath(new URL('../docs/first-request.json', import.meta.url)))
/** How long an answer may take, in milliseconds: far longer than any takes. */
const PATIENCE = 20_000
const token = 'a-token-for-this-one-test'
const key = {
  name: 'smoke',
  sha256: createHash('sha256').update(token).digest('hex'),
  scopes: ['decisions', 'register:write'],
}

const send = (url, { body, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { timeout: PATIENCE, ...options }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.once('error', reject).once('end', () => resolve({ status: answer.statusCode, text }))
    })
    sent.once('timeout', () => sent.destroy(new Error('a request was not answered')))
    sent.once('error', reject).end(body)
  })

const json = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
const decide = (address, agent) =>
  send(`${address}/v1/decisions`, { method: 'POST', headers: json, body: question, agent })

const lives = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Every process that ever wrote a line. */
const pidsIn = (lines) => [...new Set(lines.map(({ pid }) => pid))]
const nobodyLeft = (lines) => until('no process is left', () => !pidsIn(lines).some(lives))
const count = (lines, message) => lines.filter(({ msg }) => msg === message).length
const fail = (message) => {
  throw new Error(message)
}

/** Each on a connection of its own, so that the workers take turns. */
const revisions = async (address) => {
  const seen = new Set()
  for (let n = 0; n < 6; n += 1) {
    const { text } = await send(`${address}/v1/register`, { agent: false })
    seen.add(JSON.parse(text).revision)
  }
  return [...seen]
}

/** Publishes the register in use with the next sequence; resolves with its revision. */
const publish = async (address) => {
  const { text } = await send(`${address}/v1/register/document`)
  const { revision } = JSON.parse((await send(`${address}/v1/register`)).text)
  const document = JSON.parse(text)
  const published = await send(`${address}/v1/register/document`, {
    method: 'PUT',
    headers: { ...json, 'if-match': `"${revision}"` },
    body: JSON.stringify({ ...document, sequence: document.sequence + 1 }),
  })
  if (published.status !== 200) fail(`publishing was answered ${published.status}: ${published.text}`)
  return JSON.parse(published.text).revision
}

/** How many decisions the page of metrics tells of, of all workers, those that are gone too. */
const counted = async (log) => {
  const at = log.map(({ msg }) => /^metrics at (\S+)$/.exec(msg)?.[1]).find((url) => url !== undefined)
  const { text } = await send(at)
  return Number(
    /^anvis_http_requests_total\{method="POST",route="\/v1\/decisions",status="200"\} (\d+)$/m.exec(text)?.[1],
  )
}

/** Asks, so many at a time, until it is told to stop; resolves with how many were answered. */
const load = (address, agent, atOnce) => {
  let goesOn = true
  let answered = 0
  const ask = async () => {
    while (goesOn) {
      const { status } = await decide(address, agent)
      if (status !== 200) fail(`a request was answered ${status}`)
      answered += 1
      await rest(2)
    }
  }
  const done = Promise.all(Array.from({ length: atOnce }, ask))
  // It may fail before anybody waits for it.
  done.catch(() => {})
  return async () => {
    goesOn = false
    await done
    return answered
  }
}

const folder = mkdtempSync(join(tmpdir(), 'anvis-workers-'))
const keysFile = join(folder, 'keys.json')
writeFileSync(keysFile, JSON.stringify({ keys: [key] }))
const environment = {
  ANVIS_WORKERS: '2',
  ANVIS_METRICS_PORT: '0',
  // None is to fail for a restart; that some fail where the machine has too much to do is tried elsewhere.
  ANVIS_MAX_DELAY: '60000',
  ANVIS_KEYS_FILE: keysFile,
  ANVIS_REGISTER_COPY: join(folder, 'copy.json'),
}
try {
  let lines = []
  await withService(environment, async ({ service, address, log }) => {
    lines = log
    const said = (message, times) => until(`it says "${message}"`, () => count(log, message) === times)
    const first = log.find(({ workers }) => workers)?.workers ?? []
    for (let n = 0; n < 4; n += 1) await send(`${address}/healthz`, { agent: false })
    await until('both workers have answered', () =>
      first.every((worker) => log.some(({ pid, msg }) => pid === worker && msg === 'answered')),
    )
    for (let n = 0; n < 3; n += 1) {
      const revision = await publish(address)
      const seen = await revisions(address)
      if (seen.length !== 1 || seen[0] !== revision) fail(`${revision} was published, but in use are ${seen}`)
    }
    console.log('published: in use by both workers when it was answered')

    const before = await revisions(address)
    const kept = new Agent({ keepAlive: true })
    const loads = [load(address, kept, 8), load(address, false, 2)]
    service.kill('SIGHUP')
    await said('restarted', 1)
    service.kill('SIGHUP')
    await said('restarted', 2)
    const [onKept, onNew] = await Promise.all(loads.map((stop) => stop()))
    kept.destroy()
    const now = log.findLast(({ msg }) => msg === 'restarted').workers
    if (now.length !== 2 || now.some((pid) => first.includes(pid))) fail(`${first} were to be replaced, by ${now}`)
    const after = await revisions(address)
    if (`${after}` !== `${before}`) fail(`the register was ${before} before the restart, and is ${after}`)
    console.log(
      `restarted twice under load: ${onKept} requests on kept connections and ${onNew} on new ones answered, none failed`,
    )
    await until('each of them is counted', async () => (await counted(log)) === onKept + onNew)
    console.log('counted every one of them, though the workers that answered are gone')

    process.kill(now[0], 'SIGKILL')
    await said('worker replaced', 1)
    if ((await decide(address)).status !== 200) fail('it does not answer after the loss of a worker')
    console.log('lost a worker: replaced')
  })
  await nobodyLeft(lines)

  const { service, log, end } = await startService(environment)
  service.kill('SIGKILL')
  await end
  await nobodyLeft(log)
  console.log('no process left behind')
} finally {
  rmSync(folder, { recursive: true })
}
