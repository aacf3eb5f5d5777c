import { day } from '../../src/law/calendar.ts'
import type { CouncilDecision, CouncilDecisionType } from '../../src/law/council-decision.ts'
import type { Listing } from '../../src/law/designations.ts'
import { type Facts, notKnown } from './table.ts'
import { yesOrNo } from './yes-or-no.ts'

/** What the register knows of the area of a table. */

/** The area is on, or off, these lists. */
export const listed = (listing: Listing): Facts => ({ area: { listing } })

const always = { from: day('2018-12-01'), to: null }

/** A decision of the council, in force throughout. */
const decided = (decision: CouncilDecision): Facts => ({ area: { councilDecisions: [decision] } })

/** All decisions of a type are on record, and there is none. */
const noneOf = (type: CouncilDecisionType): Facts => ({ area: { decisionCoverage: [{ type, ...always }] } })

/** Neither the register nor the caller knows. */
const nobodyKnows = (pointer: `/dwelling/stated/${string}`): Facts => ({ asks: [pointer] })

export const udsat = {
  yes: listed({ 'udsat-boligomraade': true }),
  no: listed({ 'udsat-boligomraade': false }),
  '?': nobodyKnows('/dwelling/stated/udsatBoligomraade'),
} as const

export const forebyggelse = {
  yes: listed({ forebyggelsesomraade: true }),
  no: listed({ forebyggelsesomraade: false }),
  '?': nobodyKnows('/dwelling/stated/forebyggelsesomraade'),
} as const

export const omdannelse = {
  yes: listed({ omdannelsesomraade: true }),
  no: listed({ omdannelsesomraade: false }),
  '?': nobodyKnows('/dwelling/stated/omdannelsesomraade'),
} as const

export const plan = {
  yes: decided({ type: 'development-plan', ...always }),
  no: noneOf('development-plan'),
  '?': nobodyKnows('/dwelling/stated/developmentPlan'),
} as const

export const exempt = {
  yes: decided({ type: 'stk7-exemption', ...always }),
  no: noneOf('stk7-exemption'),
  '?': nobodyKnows('/dwelling/stated/stk7Exempt'),
} as const

export const combined = {
  'list A': decided({ type: 'kombineret-udlejning', includesListB: false, ...always }),
  'lists A and B': decided({ type: 'kombineret-udlejning', includesListB: true, ...always }),
  no: noneOf('kombineret-udlejning'),
  '?': nobodyKnows('/dwelling/stated/kombineretUdlejning'),
} as const

/** A finding: made, found otherwise, or not made. */
export const finding = (name: string) => ({ ...yesOrNo(`/findings/${name}`), 'not made': {} }) as const

export const kinds = {
  familiebolig: { '/dwelling/kind': 'familiebolig' },
  ungdomsbolig: { '/dwelling/kind': 'ungdomsbolig' },
  ældrebolig: { '/dwelling/kind': 'aeldrebolig' },
} as const

export const resides = {
  ...yesOrNo('/household/residesInDepartment'),
  '?': notKnown('/household/residesInDepartment'),
} as const
