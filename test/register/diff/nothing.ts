const none = { added: [], removed: [], changed: [] }

/** What a diff says where nothing differs. */
export const nothing = {
  areas: none,
  departments: none,
  municipalities: none,
  lists: [],
  agreements: { ...none, ended: [] },
  councilDecisions: { ...none, ended: [] },
  decisionCoverage: { added: [], removed: [] },
  effects: [],
}
