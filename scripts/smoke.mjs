#!/usr/bin/env node
// Starts the built service as an operator would, asks it one real question, runs the published scenarios and the
// conformance scenarios beside the project where they are there, and stops it with SIGTERM. Exits 1 on anything
// unexpected.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ended, withService } from './built-service.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

await withService({}, async ({ address }) => {
  const request = JSON.parse(readFileSync(path('../docs/first-request.json'), 'utf8'))
  const answer = await fetch(`${address}/v1/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  const decision = await answer.json()
  if (answer.status !== 200 || decision.outcome !== 'prohibited') {
    throw new Error(`the first request was answered ${answer.status}, ${decision.outcome ?? decision.title}`)
  }
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
try {
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
