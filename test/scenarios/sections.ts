import { readdirSync, readFileSync } from 'node:fs'
import type { Scenario } from './scenario.ts'

/** The scenarios of one section of an Act. */
export interface Section {
  readonly section: string
  readonly scenarios: readonly Scenario[]
}

const beside = `${import.meta.dirname}/../law`

/** Every section, as the files beside its tests hold it. */
export const sections: readonly Section[] = readdirSync(beside, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => JSON.parse(readFileSync(`${beside}/${file}`, 'utf8')))
