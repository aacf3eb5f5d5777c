/** Every rule, in the order of the Acts, with the verdicts it can give. */
export const verdictsOf = {
  'abl-51-sale': ['bars'],
  'abl-51-7': ['clears'],
  'abl-51-b': ['bars', 'clears', 'unknown'],
  'abl-51-b-8': ['lifts'],
  'abl-51-c': ['bars', 'clears', 'unknown'],
  'abl-51-c-4': ['lifts'],
  'abl-52': ['bars', 'clears', 'assess'],
  'abl-54': ['bars', 'clears', 'assess'],
  'abl-59-6-1': ['bars', 'clears', 'unknown'],
  'abl-59-6-2': ['bars', 'clears', 'unknown', 'assess'],
  'abl-59-6-3': ['bars', 'clears', 'unknown'],
  'abl-59-6-4': ['bars', 'clears', 'unknown'],
  'abl-59-6-5': ['bars', 'clears', 'unknown'],
  'abl-59-6-6': ['bars', 'clears', 'unknown'],
  'abl-59-6-7': ['bars', 'clears', 'unknown'],
  'abl-59-7-1': ['bars', 'clears', 'unknown'],
  'abl-59-7-2': ['bars', 'clears', 'unknown', 'assess'],
  'abl-59-7-3': ['bars', 'clears', 'unknown'],
  'abl-59-7-4': ['bars', 'clears', 'unknown'],
  'abl-59-7-6m': ['bars', 'clears', 'unknown'],
  'abl-59-7-24m': ['bars', 'clears', 'unknown'],
  'abl-59-8': ['lifts'],
  'abl-59-9': ['lifts'],
  'int-12-2': ['bars', 'unknown'],
  'abl-60-1': ['bars', 'clears', 'unknown'],
  'abl-60-4': ['bars', 'clears', 'unknown'],
  'abl-62': ['clears'],
  'abl-62-a': ['clears'],
  'abl-63': ['clears'],
  'bfl-14': ['bars', 'clears'],
  'bfl-15': ['lifts'],
  'bfl-51': ['bars', 'clears'],
  'bfl-53': ['bars', 'clears'],
  'ubek-26': ['assess', 'clears'],
  'ubek-27': ['assess', 'clears'],
  'ubek-28': ['assess', 'clears'],
  'ubek-29': ['assess', 'clears', 'unknown'],
  'all-64-rooms': ['assess', 'clears'],
  'all-64-persons': ['bars', 'clears'],
  'all-65-absence': ['assess', 'clears'],
  'all-65-persons': ['assess', 'clears'],
  'all-65-target': ['assess', 'clears'],
  'all-65-area': ['bars', 'clears', 'unknown'],
  'all-65-notice': ['assess', 'clears', 'unknown'],
  'all-66-documentation': ['bars', 'clears', 'unknown'],
  'all-66-copy': ['assess', 'clears', 'unknown'],
  'all-66-rent': ['assess', 'clears'],
  'all-69-residence': ['assess', 'clears'],
  'all-69-persons': ['assess', 'clears'],
  'all-69-area': ['bars', 'clears', 'unknown'],
  'all-69-target': ['bars', 'clears', 'assess'],
} as const

export type RuleId = keyof typeof verdictsOf

export const ruleIds: RuleId[] = Object.keys(verdictsOf).filter((id): id is RuleId => Object.hasOwn(verdictsOf, id))

/** The verdicts a given rule can give. */
export type VerdictOf<Id extends RuleId> = (typeof verdictsOf)[Id][number]

export type Verdict = VerdictOf<RuleId>
