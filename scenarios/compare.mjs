// What an answer says otherwise than a scenario expects. What the scenario does not name is not compared.

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

/** Whether what is found agrees with all that is wanted; lists in any order. */
const agrees = (wanted, found) => {
  if (Array.isArray(wanted)) return Array.isArray(found) && same(wanted.toSorted(), found.toSorted())
  if (typeof wanted !== 'object' || wanted === null) return wanted === found
  return Object.entries(wanted).every(([name, value]) => agrees(value, found?.[name]))
}

/** The parts of an answer by the names under which they are expected, as it tells them. */
const toldBy = ({ outcome, missingFacts, exceptions, earliestPermittedOn, priority, law, area, warnings, type }) => ({
  outcome,
  missingFacts: missingFacts?.map(({ pointer }) => pointer),
  exceptions: exceptions?.map(({ ruleId }) => ruleId),
  earliestPermittedOn,
  agreementId: priority?.agreementId ?? null,
  tier: priority?.tier ?? null,
  regime: law?.regime,
  area,
  problem: type?.split('/').at(-1),
  reviewOverdue: warnings?.some(({ code }) => code === 'law-review-overdue'),
})

/** A reason with the provision that it cites first; of a rule that gives none, the verdict is null. */
const reasonBy = (ruleId, { reasons = [] }) => {
  const reason = reasons.find((one) => one.ruleId === ruleId)
  return reason === undefined ? { verdict: null } : { ...reason, provision: reason.provisions[0] }
}

/**
 * @param expected `expected` of a scenario.
 * @param answer `{ status, body }`: the status of HTTP, and the JSON of the answer.
 * @returns a line for each difference; none where the answer is as expected.
 */
export const differences = ({ status, reasons = [], ...expected }, answer) => {
  if (answer.status !== status) return [`status: expected ${status}, not ${answer.status}`]
  const told = toldBy(answer.body)
  return [
    ...Object.entries(expected).map(([name, wanted]) => [name, wanted, told[name]]),
    ...reasons.map(({ ruleId, ...wanted }) => [ruleId, wanted, reasonBy(ruleId, answer.body)]),
  ]
    .filter(([, wanted, found]) => !agrees(wanted, found))
    .map(([name, wanted, found]) => `${name}: expected ${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`)
}
