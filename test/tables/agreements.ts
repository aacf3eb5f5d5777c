import type { Agreement } from '../../src/law/agreement.ts'
import { day } from '../../src/law/calendar.ts'
import type { Criteria } from '../../src/law/criteria.ts'

/** An agreement under § 60, in force throughout, whose one tier is in work or of an age, unless told otherwise. */
export const agreement = (about: Partial<Agreement> & Pick<Agreement, 'basis'>, criteria: Criteria): Agreement => ({
  agreementId: about.basis,
  effect: 'gate',
  validFrom: day('2018-12-01'),
  validTo: null,
  sameDepartmentMoves: 'must-meet',
  ordering: { mode: 'tiers' },
  tiers: [{ tier: 1, criteria }],
  waivers: [],
  ...about,
})

/** At least 25 hours a week: the criterion of the tables that ask only whether the criteria are met. */
export const inWork: Criteria = { type: 'employment', subject: 'applicant', minHoursPerWeek: 25 }
