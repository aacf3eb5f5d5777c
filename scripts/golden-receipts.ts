import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Compile } from 'typebox/compile'
import { decideRequest } from '../src/decision/decision.ts'
import { day } from '../src/law/calendar.ts'
import { DecisionRequest } from '../src/law/facts.ts'
import { receiptOf } from '../src/receipts/receipt.ts'
import { requestHash } from '../src/receipts/request-hash.ts'
import { signReceipt } from '../src/receipts/sign.ts'
import { readRegister } from '../src/register/load.ts'
import { receiptKeys } from '../test/receipts/keys.ts'
import { requestOf } from '../test/scenarios/scenario.ts'
import { sections } from '../test/scenarios/sections.ts'

/**
 * Wrote test/receipts/golden: node bench/run.mjs scripts/golden-receipts.ts. It writes them once; receipts that have
 * been handed out are not made anew.
 */

const COUNT = 1000
const FOLDER = 'test/receipts/golden'
const YEARS = [0, 1, 2, -1, 3, -2]

const requests = Compile(DecisionRequest)

/** The same case some years later; a leap day becomes the last of February. */
const inYears = (request: DecisionRequest, years: number): DecisionRequest => {
  const [year = '', ...rest] = (request.decisionDate ?? '').split('-')
  const moved = `${Number(year) + years}-${rest.join('-')}`.replace(/-02-29$/, '-02-28')
  return { ...request, decisionDate: moved }
}

/** So that the file can be made out in full: in use, each receipt has a salt of its own, by chance. */
const saltOf = (index: number): string => createHash('sha256').update(`salt ${index}`).digest('base64url')

export const run = (): number => {
  if (existsSync(`${FOLDER}/receipts.ndjson`)) {
    console.error(`${FOLDER}/receipts.ndjson is there; receipts are not made anew.`)
    return 1
  }
  copyFileSync('test/scenarios/register.json', `${FOLDER}/register.json`)
  const register = readRegister(readFileSync(`${FOLDER}/register.json`), FOLDER, new Date('2026-11-26T12:00:00Z'))
  const setting = { register, today: day('2026-11-26'), now: new Date('2026-11-26T12:00:00Z') }
  const scenarios = sections.flatMap((section) => section.scenarios)
  const lines: string[] = []
  const seen = new Set<string>()
  for (const years of YEARS) {
    for (const scenario of scenarios) {
      if (lines.length === COUNT) break
      const told = requestOf(scenario)
      if (!requests.Check(told)) continue
      const request = inYears(requests.Parse(told), years)
      const decided = decideRequest(request, setting)
      if ('problem' in decided || seen.has(JSON.stringify(request))) continue
      seen.add(JSON.stringify(request))
      const salt = saltOf(lines.length)
      const keys = receiptKeys(lines.length < COUNT / 2 ? 'golden-1' : 'golden-2')
      const receipt = receiptOf(decided.decision, requestHash(request, salt), register.stamp)
      lines.push(`${JSON.stringify({ request, salt, jws: signReceipt(receipt, keys) })}\n`)
    }
  }
  writeFileSync(`${FOLDER}/receipts.ndjson`, lines.join(''))
  console.log(`${lines.length} receipts`)
  return lines.length === COUNT ? 0 : 1
}
