import type { Case } from '../case.ts'
import { factAt } from '../pointers.ts'
import { of, type Term } from '../terms.ts'

/** Whether the applicant already holds a dwelling in the department. */
export const hasDwellingInDepartment = (c: Case): Term =>
  of(c.request.household.residesInDepartment, factAt('/household/residesInDepartment'), (resides) => resides)
