#!/usr/bin/env node
// Asks a service every scenario, and says which it answers otherwise. Needs Node.js 20 or later, and nothing else.
//
//   node run.mjs --register > register.json    the register that the service must have
//   node run.mjs http://127.0.0.1:8080          exits 1 where an answer is not as expected
import { readFileSync } from 'node:fs'
import { differences } from './compare.mjs'

/** How long one answer may take, in milliseconds. */
const PATIENCE = 10_000

const [where] = process.argv.slice(2)
const { register, scenarios } = JSON.parse(readFileSync(new URL('./scenarios.json', import.meta.url), 'utf8'))

const ask = async (request) => {
  const answer = await fetch(new URL('/v1/decisions', where), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(PATIENCE),
  })
  return { status: answer.status, body: await answer.json() }
}

const run = async () => {
  let failed = 0
  for (const { id, title, request, expected } of scenarios) {
    const wrong = differences(expected, await ask(request))
    if (wrong.length === 0) continue
    failed += 1
    console.log([`${id} (${title})`, ...wrong.map((line) => `  ${line}`)].join('\n'))
  }
  console.log(`${scenarios.length} scenarios: ${scenarios.length - failed} as expected, ${failed} not`)
  return failed === 0
}

if (where === '--register') console.log(JSON.stringify(register, null, 2))
else if (where === undefined || !URL.canParse(where)) {
  console.error('usage: node run.mjs URL, or node run.mjs --register')
  process.exitCode = 2
} else if (!(await run())) process.exitCode = 1
