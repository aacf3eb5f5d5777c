import type { Agreement } from './agreement.ts'
import type { CouncilDecision, DecisionCoverage } from './council-decision.ts'
import type { Listing } from './designations.ts'

/** What a register knows of the place of a dwelling on the decision date; the law's view of it. */
export interface AreaRecord {
  /** null: in no listed area. */
  readonly areaId: string | null
  /** The list in force on the decision date, if the register has it. */
  readonly listDate: string | null
  readonly listing: Listing
  readonly councilDecisions: readonly CouncilDecision[]
  readonly decisionCoverage: readonly DecisionCoverage[]
  /** The agreements that name the department, if the dwelling was given by one. */
  readonly departmentAgreements: readonly Agreement[]
  readonly areaAgreements: readonly Agreement[]
}
