import type { Provision } from '../../src/law/acts.ts'
import { regimeDays } from './law-days.ts'
import { amending, consolidated, textOn } from './published-texts.ts'
import type { Stretch } from './sweep.ts'

/** Whether the Act that brought a wording is to be cited with the text, which is older than the wording. */
const bringing = ({ act, versionFrom }: Provision, on: string) => {
  const text = textOn(act, on)
  return amending.find(
    ({ from, of }) => from === versionFrom && of.some((one) => one === act) && text !== undefined && text.issued < from,
  )
}

const isConsolidated = ({ act }: Provision): boolean => consolidated.some((text) => text.act === act)

/** What is wrong with provisions as cited on a day. */
export const miscited = (provisions: readonly Provision[], on: string): readonly string[] => {
  const texts = provisions.filter(isConsolidated)
  const others = provisions.filter((provision) => !isConsolidated(provision))
  const brought = texts.flatMap((provision) => bringing(provision, on)?.eli ?? [])
  return [
    ...(texts.length === 0 ? ['nothing is cited'] : []),
    ...provisions
      .filter(({ versionFrom }) => versionFrom > on)
      .map(({ citation }) => `${citation} is not in force yet`),
    ...texts
      .filter(({ act, eli }) => textOn(act, on)?.eli !== eli)
      .map(({ act, eli }) => `${act} is not cited from ${eli}`),
    ...(String(others.map(({ eli }) => eli)) === String(brought)
      ? []
      : [`amended by ${brought}, not ${others.map(({ eli }) => eli)}`]),
  ]
}

/** The regime of a day, by hand. */
export const regimeByHand = (on: string): string => {
  if (on < regimeDays.R2) return 'R1'
  return on < regimeDays.R3 ? 'R2' : 'R3'
}

/** What is wrong with the law of an answer: how its reasons and its basis are cited, and its regime. */
export const wrongLaw = ({ from, to, decision }: Stretch): readonly string[] => {
  if (decision === null) return []
  return [from, to].flatMap((on) => [
    ...(decision.law.regime === regimeByHand(on) ? [] : [`${on}: regime ${decision.law.regime}`]),
    ...miscited(decision.basis, on).map((fault) => `${on}: basis: ${fault}`),
    ...decision.reasons.flatMap(({ ruleId, provisions }) =>
      miscited(provisions, on).map((fault) => `${on}: ${ruleId}: ${fault}`),
    ),
  ])
}
