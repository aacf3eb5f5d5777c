#!/usr/bin/env node
// Starts the built service as an operator would, asks it one real question, has a receipt checked after the key and the
// register have changed, runs the published scenarios and the conformance scenarios beside the project where they are
// there, and stops it with SIGTERM. Exits 1 on anything unexpected.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ended, withService } from './built-service.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const request = JSON.parse(readFileSync(path('../docs/first-request.json'), 'utf8'))

const post = async (url, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const content = await answer.json()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}, ${content.title}`)
  return content
}

await withService({}, async ({ address }) => {
  const decision = await post(`${address}/v1/decisions`, request)
  if (decision.outcome !== 'prohibited') throw new Error(`the first request was answered ${decision.outcome}`)
  console.log(`first request: ${decision.outcome}, ${decision.reasons.length} reasons`)
})

/** Has a program ask the service, with a register of its own, and judge what is answered. */
const checkedBy = (program, register) =>
  withService({ ANVIS_REGISTER: register }, async ({ address }) => {
    const check = spawn(process.execPath, [program, address], { stdio: 'inherit' })
    if ((await ended(check)) !== 0) throw new Error(`${program} finds an answer that is not as expected`)
  })

const published = path('../scenarios/run.mjs')
const folder = mkdtempSync(join(tmpdir(), 'anvis-smoke-'))
const anvis = (...args) => execFileSync(process.execPath, [path('../dist/cli/anvis.js'), ...args], { stdio: 'pipe' })
try {
  const [keys, newKeys, next] = ['keys', 'new-keys', 'next'].map((name) => join(folder, `${name}.json`))
  writeFileSync(keys, anvis('receipt-key'))
  const environment = { ANVIS_RECEIPT_KEYS: keys, ANVIS_REGISTER_ARCHIVE: join(folder, 'registers') }
  const handedOut = {}
  await withService(environment, async ({ address }) => {
    const { receipt } = await post(`${address}/v1/decisions`, { ...request, options: { receipt: true } })
    Object.assign(handedOut, receipt)
  })
  writeFileSync(newKeys, anvis('receipt-key', '--after', keys))
  const document = JSON.parse(readFileSync(path('../data/register.json'), 'utf8'))
  writeFileSync(next, JSON.stringify({ ...document, sequence: document.sequence + 1 }))
  await withService({ ...environment, ANVIS_RECEIPT_KEYS: newKeys, ANVIS_REGISTER: next }, async ({ address }) => {
    const { signature, replay } = await post(`${address}/v1/receipts/verify`, { ...handedOut, request })
    if (signature !== 'valid' || replay?.result !== 'same') {
      throw new Error(`the receipt was found ${signature}, its replay ${replay?.result}: ${replay?.detail}`)
    }
    console.log(`receipt: ${signature} after its key was rotated, its replay by the former register: ${replay.result}`)
  })
  const register = join(folder, 'register.json')
  writeFileSync(register, execFileSync(process.execPath, [published, '--register']))
  await checkedBy(published, register)
} finally {
  rmSync(folder, { recursive: true })
}

const scenarios = path('../../shared/scenarios/')
if (existsSync(scenarios)) {
  await checkedBy(`${scenarios}check.mjs`, `${scenarios}register.json`)
} else {
  console.log('no conformance scenarios beside the project')
}
