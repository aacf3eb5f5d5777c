import type { FactName } from './pointers.ts'

/**
 * What questions reach into, from what troubles nobody to what GDPR Article 10 protects. Where an earlier answer
 * settles the matter the later ones are never asked: Article 5(1)(c), data minimisation.
 */
const reaches = [
  // The dwelling, the tenancy, and what whoever decides has found: the rest of the facts.
  /./,
  /^\/household\/members\/.*\/(age|cohabitingSince)$/,
  /^\/household\/members\/.*\/(employments|educations|enrolledStudent)\b/,
  /^\/household\/members\/.*\/benefits\b/,
  /^\/household\/members\/.*\/citizenships$/,
  /^\/household\/members\/.*\/leaseEndings\b|^\/landlordGrounds\/(overdueDebt|disorderLeaseNoticeOn)$/,
  /^\/household\/members\/.*\/releases\b|^\/landlordGrounds\/relevantCriminalRecord$/,
] as const

/** How far a question reaches into somebody's life: the lower, the sooner it is to be asked. */
export const intrusivenessOf = (name: FactName): number => reaches.findLastIndex((into) => into.test(name))
