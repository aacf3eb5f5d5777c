import type { DecisionAnswer, Reason } from '../law/answer.ts'
import { jsonBytes } from './byte-text.ts'

/**
 * The JSON of an answer as bytes (see byte-text.ts): to the byte what `JSON.stringify` makes of it, and
 * many times as fast. What answers share (provisions, explanations, questions) is written once and
 * found again by its identity; the rest is words, dates, indexes and pointers of this project's own,
 * in which there is nothing to escape. What a register names goes through `JSON.stringify`.
 *
 * @param end what follows the last property of the answer: further properties, and the brace that closes it.
 */
export const answerText = (answer: DecisionAnswer, end: string): string =>
  `{"outcome":"${answer.outcome}","decisionDate":"${answer.decisionDate}","advisory":true,"reasons":[` +
  listOf(answer.reasons, reasonText) +
  '],"missingFacts":[' +
  listOf(answer.missingFacts, missingFactText) +
  '],"exceptions":[' +
  listOf(answer.exceptions, exceptionText) +
  `],"earliestPermittedOn":${dateText(answer.earliestPermittedOn)},"priority":` +
  (answer.priority === null ? 'null' : jsonBytes(answer.priority)) +
  ',"basis":' +
  sharedText(answer.basis) +
  ',"area":' +
  areaText(answer.area) +
  ',"warnings":[' +
  listOf(answer.warnings, warningText) +
  '],"law":' +
  sharedText(answer.law) +
  end

const listOf = <Item>(items: readonly Item[], write: (item: Item) => string): string => {
  let text = ''
  for (const item of items) text = text === '' ? write(item) : `${text},${write(item)}`
  return text
}

/** Prepares text for values that answers share, once for each. */
const once = <Value extends object>(write: (value: Value) => string): ((value: Value) => string) => {
  const written = new WeakMap<Value, string>()
  return (value) => {
    const known = written.get(value)
    if (known !== undefined) return known
    const text = write(value)
    written.set(value, text)
    return text
  }
}

const sharedText = once<object>(jsonBytes)

const reasonText = (reason: Reason): string =>
  `{"ruleId":"${reason.ruleId}","verdict":"${reason.verdict}"` +
  standingText(reason) +
  membersText(reason.members) +
  (reason.lapsesOn === null ? '],"lapsesOn":null' : `],"lapsesOn":"${reason.lapsesOn}"`) +
  provisionsText(reason.provisions) +
  factsText(reason.facts) +
  assumptionsText(reason.assumptions) +
  explanationText(reason.explanation)

const standingText = ({ decisive, liftedBy }: Reason): string => {
  if (liftedBy !== null) return `,"decisive":${decisive},"liftedBy":"${liftedBy}","members":[`
  return decisive ? ',"decisive":true,"liftedBy":null,"members":[' : ',"decisive":false,"liftedBy":null,"members":['
}

const membersText = (members: readonly number[]): string => {
  let text = ''
  for (const index of members) text += text === '' ? index : `,${index}`
  return text
}

const provisionsText = once<Reason['provisions']>((provisions) => `,"provisions":${jsonBytes(provisions)},"facts":[`)

const assumptionsText = once<Reason['assumptions']>((assumptions) => `],"assumptions":${jsonBytes(assumptions)}`)

const explanationText = once<Reason['explanation']>((explanation) => `,"explanation":${jsonBytes(explanation)}}`)

/** What most households have in common is listed once, and such a list is frozen. */
const factsText = (facts: Reason['facts']): string => (Object.isFrozen(facts) ? listText(facts) : quotedText(facts))

/** Identifiers and pointers: nothing in them is escaped. */
const quotedText = (values: readonly string[]): string => {
  let text = ''
  for (const value of values) text += text === '' ? `"${value}"` : `,"${value}"`
  return text
}

const listText = once(quotedText)

const missingFactText = ({ pointer, ruleIds, question }: DecisionAnswer['missingFacts'][number]): string =>
  `{"pointer":"${pointer}","ruleIds":[${quotedText(ruleIds)}],"question":${sharedText(question)}}`

const exceptionText = ({ ruleId, finding }: DecisionAnswer['exceptions'][number]): string =>
  `{"ruleId":"${ruleId}","finding":"${finding}"}`

const warningText = ({ code, explanation }: DecisionAnswer['warnings'][number]): string =>
  `{"code":"${code}","explanation":${sharedText(explanation)}}`

const dateText = (date: string | null): string => (date === null ? 'null' : `"${date}"`)

/** Of a place of which something is stated the area is described for one answer alone; else it is shared. */
const areaText = (area: DecisionAnswer['area']): string => (Object.isFrozen(area) ? sharedText(area) : jsonBytes(area))
