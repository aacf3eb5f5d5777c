import type { AssumptionId } from '../assumptions.ts'
import type { FactName } from '../pointers.ts'
import type { RuleId, VerdictOf } from '../rule-ids.ts'
import type { WarningCode } from '../warnings.ts'

/** What a rule is called, what it says and of whom, and what each verdict it can give means, in one language. */
export type RuleText<Id extends RuleId> = { readonly title: string; readonly says: string } & {
  readonly [V in VerdictOf<Id>]: string
}

/**
 * Every text of one language. A rule, a verdict, a fact, an assumption or a warning without its text
 * does not compile. Texts are fixed: no fact about a person is ever written into one.
 */
export interface Texts {
  readonly rules: { readonly [Id in RuleId]: RuleText<Id> }
  readonly questions: { readonly [Name in FactName]: string }
  readonly assumptions: { readonly [Id in AssumptionId]: string }
  readonly warnings: { readonly [Code in WarningCode]: string }
}
