import { provisionsOn } from './acts.ts'
import type { Reason } from './answer.ts'
import type { Area } from './area.ts'
import type { AssumptionId } from './assumptions.ts'
import { type Day, formatDay } from './calendar.ts'
import type { Case } from './case.ts'
import type { Language } from './facts.ts'
import { FactsRead } from './facts-read.ts'
import type { Member } from './household.ts'
import type { Described, Judgement } from './rule.ts'
import { type Explanations, explanationsOf } from './text.ts'
import type { Weighed } from './weigh.ts'

/** So many of a rule's usual reasons are kept. */
const MAX_KEPT = 256

/** Members up to this index are told by a bit each. */
const MEMBER_BITS = 12

/** What tells manners apart, in numbers. */
const placeOf = { bars: 0, clears: 1, assess: 2, unknown: 3, both: 0, da: 1, en: 2 } as const satisfies {
  readonly [Word in Judgement['verdict'] | Language]: number
}
const VERDICTS = 4
const LANGUAGES = 3

/**
 * The reasons that one rule gives. Households differ much in their facts, and little in which facts are
 * stated: where nothing else sets a reason apart, those to whom it applies share it, frozen, and it is
 * made once.
 */
export class RuleReasons {
  readonly #rule: Described
  readonly #assumptions: readonly AssumptionId[]
  readonly #facts: FactsRead
  readonly #explanations: Explanations
  /** The provisions that have been cited, by which reasons of different times are told apart. */
  readonly #cited: Reason['provisions'][] = []
  /** By manner, then by the facts stated. */
  readonly #usual = new Map<number, Map<number, Reason>>()
  #kept = 0
  #lately: { readonly on: Day | undefined; readonly cited: number } = { on: undefined, cited: 0 }
  readonly readsArea: boolean

  constructor(rule: Described) {
    this.#rule = rule
    this.#assumptions = Object.freeze([...(rule.assumptions ?? [])])
    this.#facts = new FactsRead(rule.reads)
    this.#explanations = explanationsOf(rule.id)
    this.readsArea = rule.reads.some((name) => name.startsWith('/dwelling/stated/'))
  }

  /** What it says of a case. */
  saying(c: Case, area: Area, weighed: Weighed, decisive: boolean, language: Language): Reason {
    const { judgement, liftedBy } = weighed
    const lapsesOn = judgement.verdict === 'bars' ? weighed.lapsesOn() : null
    const stated = this.#facts.bits(c.request, area, judgement.members)
    const isUsual = judgement.verdict !== 'unknown' && liftedBy === null && lapsesOn === null
    const manner = isUsual ? this.#mannerOf(c.on, judgement, decisive, language) : undefined
    const shared = manner !== undefined && stated !== undefined
    const known = shared ? this.#usual.get(manner)?.get(stated) : undefined
    if (known !== undefined) return known
    const { verdict, members } = judgement
    const reason: Reason = {
      ruleId: this.#rule.id,
      verdict,
      decisive,
      liftedBy: liftedBy === null ? null : liftedBy.id,
      members: members.map(indexOf),
      lapsesOn: lapsesOn === null ? null : formatDay(lapsesOn),
      provisions: provisionsOn(this.#rule.wordings, c.on),
      facts: withMissing(this.#facts.pointers(c.request, area, members, stated), judgement),
      assumptions: this.#assumptions,
      explanation: this.#explanations(language, verdict),
    }
    if (shared) this.#keep(manner, stated, reason)
    return reason
  }

  /** What it says where it sets another rule aside. */
  lifting(c: Case, area: Area, decisive: boolean, language: Language): Reason {
    const stated = this.#facts.bits(c.request, area, NOBODY)
    return {
      ruleId: this.#rule.id,
      verdict: 'lifts',
      decisive,
      liftedBy: null,
      members: [],
      lapsesOn: null,
      provisions: provisionsOn(this.#rule.wordings, c.on),
      facts: this.#facts.pointers(c.request, area, NOBODY, stated),
      assumptions: this.#assumptions,
      explanation: this.#explanations(language, 'lifts'),
    }
  }

  /** All of a usual reason but its facts, as a number. */
  #mannerOf(on: Day, judgement: Judgement, decisive: boolean, language: Language): number | undefined {
    let members = 0
    let before = -1
    for (const { index } of judgement.members) {
      // Bits tell no order: a reason that names members in another than the household's is not shared.
      if (index < before || index >= MEMBER_BITS) return undefined
      members |= 1 << index
      before = index
    }
    const spoken = placeOf[judgement.verdict] * LANGUAGES + placeOf[language]
    return (((this.#citedOn(on) * VERDICTS * LANGUAGES + spoken) * 2 + (decisive ? 1 : 0)) << MEMBER_BITS) | members
  }

  /** Most decisions are about the day that the last was about. */
  #citedOn(on: Day): number {
    if (on === this.#lately.on) return this.#lately.cited
    const provisions = provisionsOn(this.#rule.wordings, on)
    const known = this.#cited.indexOf(provisions)
    const cited = known >= 0 ? known : this.#cited.push(provisions) - 1
    this.#lately = { on, cited }
    return cited
  }

  #keep(manner: number, stated: number, reason: Reason): void {
    if (this.#kept === MAX_KEPT) return
    const inManner = this.#usual.get(manner) ?? new Map<number, Reason>()
    this.#usual.set(manner, inManner.set(stated, Object.freeze(reason)))
    Object.freeze(reason.members)
    Object.freeze(reason.facts)
    this.#kept += 1
  }
}

const NOBODY: readonly Member[] = []

const indexOf = ({ index }: Member): number => index

/** Where a rule does not know, the facts it lacks are named with those it read, each once. */
const withMissing = (facts: readonly string[], judgement: Judgement): readonly string[] => {
  if (judgement.verdict !== 'unknown') return facts
  return [...new Set([...facts, ...judgement.missing.map(({ pointer }) => pointer)])]
}

const made = new WeakMap<Described, RuleReasons>()

/** The reasons of a rule or an exception. */
export const reasonsOf = (rule: Described): RuleReasons => {
  const known = made.get(rule)
  if (known !== undefined) return known
  const reasons = new RuleReasons(rule)
  made.set(rule, reasons)
  return reasons
}
