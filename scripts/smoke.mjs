#!/usr/bin/env node
// Starts the built service as an operator would, asks it one real question, runs the conformance scenarios
// beside the project where they are there, and stops it with SIGTERM. Exits 1 on anything unexpected.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

const scenarios = path('../../shared/scenarios/')
if (existsSync(scenarios)) {
  await withService({ ANVIS_REGISTER: `${scenarios}register.json` }, async ({ address }) => {
    const check = spawn(process.execPath, [`${scenarios}check.mjs`, address], { stdio: 'inherit' })
    if ((await ended(check)) !== 0) throw new Error('a conformance scenario does not hold')
  })
} else {
  console.log('no conformance scenarios beside the project')
}
