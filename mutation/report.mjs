#!/usr/bin/env node
// Says how many mutants of each room the tests kill, from the reports that Stryker left, and which survive.
// A survivor is allowed only where survivors.json says why nobody could tell it from the original. Exits 1
// where a score is below its floor, a survivor has no reason, or a reason no survivor.
import { readFileSync } from 'node:fs'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** Rooms, the report that holds their mutants, and the least share of them, in percent, that must be killed. */
const rooms = [
  { room: 'src/law/', report: 'reports/law.json', floor: 95 },
  { room: 'src/register/snapshot.ts', report: 'reports/register.json', floor: 85 },
  { room: 'src/register/', report: 'reports/register.json', floor: 0 },
]

const killed = new Set(['Killed', 'Timeout'])
const alive = new Set(['Survived', 'NoCoverage'])

/** The words of the source from the start to the end of a mutant, which keep their place when lines move. */
const original = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

const mutantsOf = ({ report, room }) =>
  Object.entries(read(report).files)
    .filter(([file]) => file.startsWith(room))
    .flatMap(([file, { source, mutants }]) =>
      mutants.map(({ status, replacement, location }) => ({
        file,
        line: location.start.line,
        status,
        original: original(source, location),
        replacement,
      })),
    )

/** One for each mutant, though a reason may be that of several. */
const reasons = read('survivors.json').flatMap(({ file, reason, mutants }) =>
  mutants.map(([original, replacement]) => ({ file, original, replacement, reason })),
)
const same = (a, b) => a.file === b.file && a.original === b.original && a.replacement === b.replacement
const used = new Set()
let failed = false

for (const room of rooms) {
  const mutants = mutantsOf(room)
  const dead = mutants.filter(({ status }) => killed.has(status))
  const survivors = mutants.filter(({ status }) => alive.has(status))
  const score = (100 * dead.length) / (dead.length + survivors.length)
  const isBelow = !(score >= room.floor)
  const verdict = isBelow ? `below ${room.floor} %` : `floor ${room.floor} %`
  console.log(`${room.room}: ${score.toFixed(2)} % of ${dead.length + survivors.length} mutants killed (${verdict})`)
  failed ||= isBelow
  if (room.floor === 0) continue
  for (const survivor of survivors) {
    const given = reasons.filter((one) => same(one, survivor))
    for (const one of given) used.add(one)
    if (given.length > 0) continue
    failed = true
    console.log(`  ${survivor.file}:${survivor.line} ${survivor.original} -> ${survivor.replacement}`)
  }
}
for (const reason of reasons.filter((given) => !used.has(given))) {
  failed = true
  console.log(`  no such survivor: ${reason.file} ${reason.original} -> ${reason.replacement}`)
}
process.exitCode = failed ? 1 : 0
