#!/usr/bin/env node
// Starts the built service as an operator would, asks it one real question, runs the conformance scenarios
// beside the project where they are there, and stops it with SIGTERM. Exits 1 on anything unexpected.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))

/** Starts the service on a free port and says where it listens; `work` gets its address. */
const withService = async (environment, work) => {
  const service = spawn(process.execPath, [path('../dist/main.js')], {
    env: { ...process.env, ANVIS_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let log = ''
  const address = await new Promise((resolve, reject) => {
    service.once('exit', () => reject(new Error(`the service did not start:\n${log}`)))
    setTimeout(() => reject(new Error(`the service does not listen:\n${log}`)), 30_000).unref()
    service.stdout.on('data', (chunk) => {
      log += chunk
      const listening = /http:\/\/127\.0\.0\.1:\d+/.exec(log)
      if (listening) resolve(listening[0])
    })
  })
  try {
    await work(address)
  } finally {
    service.kill('SIGTERM')
  }
  const code = await ended(service)
  if (code !== 0) throw new Error(`the service stopped with ${code}`)
}

await withService({}, async (address) => {
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
  await withService({ ANVIS_REGISTER: `${scenarios}register.json` }, async (address) => {
    const check = spawn(process.execPath, [`${scenarios}check.mjs`, address], { stdio: 'inherit' })
    if ((await ended(check)) !== 0) throw new Error('a conformance scenario does not hold')
  })
} else {
  console.log('no conformance scenarios beside the project')
}
