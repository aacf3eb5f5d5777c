import { catalogue, regimesOf } from '../../src/law/catalogue.ts'
import type { Pathway } from '../../src/law/facts.ts'
import type { Regime } from '../../src/law/regime.ts'
import { type RuleId, type Verdict, verdictsOf } from '../../src/law/rule-ids.ts'
import { cellOf } from './coverage.ts'

/** A rule's verdict, in a regime, on a pathway. */
interface Cell {
  readonly rule: RuleId
  readonly verdict: Verdict
  readonly regime: Regime
  readonly pathway: Pathway
}

/** What the law never says, though the rule, the verdict, the regime and the pathway are all there. */
const impossible: readonly { readonly why: string; readonly is: (cell: Cell) => boolean }[] = [
  {
    why: 'no. 2 bars until 2024 and is left to assessment from then on; R1 ends before it, R3 begins after it',
    is: ({ rule, verdict, regime }) =>
      (rule === 'abl-59-6-2' || rule === 'abl-59-7-2') &&
      ((verdict === 'bars' && regime === 'R3') || (verdict === 'assess' && regime === 'R1')),
  },
  {
    why: 'in a sublet or an exchange the dispensation frees of a part of the area rule, and lifts nothing by itself',
    is: ({ rule, pathway }) => rule === 'abl-51-c-4' && (pathway === 'fremleje' || pathway === 'bytte'),
  },
]

/** Every cell that the rules' verdicts, regimes and pathways make, but those that the law leaves empty. */
export const cells: readonly Cell[] = catalogue
  .flatMap(({ rule, pathways }) =>
    verdictsOf[rule.id].flatMap((verdict) =>
      regimesOf(rule).flatMap((regime) =>
        pathways.map((pathway): Cell => ({ rule: rule.id, verdict, regime, pathway })),
      ),
    ),
  )
  .filter((cell) => impossible.every(({ is }) => !is(cell)))

/** The cells that were not reached. */
export const emptyCells = (reached: Readonly<Record<string, number>>): readonly string[] =>
  cells
    .map(({ rule, verdict, regime, pathway }) => cellOf(rule, verdict, regime, pathway))
    .filter((cell) => reached[cell] === undefined)
