import { type Facts, notKnown } from './table.ts'

/** Whether a member is in work, of at least 25 hours a week. */
export const works = (member: 0 | 1): { readonly yes: Facts; readonly no: Facts; readonly '?': Facts } => {
  const employments = `/household/members/${member}/employments` as const
  return {
    yes: { [employments]: [{ hoursPerWeek: 25, permanent: true, since: '2015-01-01' }] },
    no: { [employments]: [] },
    '?': notKnown(employments),
  }
}
