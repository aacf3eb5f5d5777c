import { type Static, Type } from 'typebox'
import { Dwelling } from '../law/dwelling-facts.ts'
import { LandlordGrounds, Options, type Pathway } from '../law/facts.ts'
import { Findings } from '../law/findings.ts'
import { closed, LocalDate } from '../law/forms.ts'
import { Household } from '../law/household-facts.ts'

/** What a ranking looks like: the vacancy, and those who are to be ranked for it. */

/**
 * The pathways on which several may stand in line for one dwelling. The others are about one tenancy or one
 * private property, whose facts are no facts of a candidate.
 */
export const rankablePathways = [
  'kommunal-anvisning',
  'venteliste',
  'intern-oprykning',
  'annoncering',
  'genhusning',
  'udslusning',
  'inklusionsbolig',
  'flygtningebolig',
] as const satisfies readonly Pathway[]

/** As many candidates as JSON may carry; NDJSON carries any number. */
export const MAX_CANDIDATES = 10_000

export const DEFAULT_LIMIT = 100

const MAX_LIMIT = 1000

const RankablePathway = Type.Enum([...rankablePathways])

const head = {
  decisionDate: Type.Optional(LocalDate('The day of allotment. Default: today in Europe/Copenhagen.')),
  pathway: Type.Enum([...rankablePathways], { description: 'Of every candidate that has no other of its own.' }),
  dwelling: Dwelling,
  vacancyNumber: Type.Optional(
    Type.Integer({
      minimum: 1,
      description:
        'Which vacancy this is, from 1, in the count that the agreement or udlejningsbekendtgørelsen § 7 keeps. Needed ' +
        'with internalPriority, and where the agreement of the dwelling orders by quota.',
    }),
  ),
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MAX_LIMIT,
      description: `How long each list of the answer may be. Default ${DEFAULT_LIMIT}.`,
    }),
  ),
  internalPriority: Type.Optional(
    Type.Enum(['none', 'every-second-vacancy'], {
      description:
        'every-second-vacancy: at odd vacancy numbers candidates on intern-oprykning come before all others ' +
        '(udlejningsbekendtgørelsen § 7). Default none.',
    }),
  ),
  options: Type.Optional(Options),
}

/** All of a ranking but its candidates; the first line of NDJSON. */
export const RankingHead = Type.Object(head, {
  ...closed,
  $id: 'RankingHead',
  description: 'The vacancy: all of a ranking but its candidates.',
})

export type RankingHead = Static<typeof RankingHead>

export const Candidate = Type.Object(
  {
    id: Type.String({
      description: 'Returned in the answer. Two candidates of one id are two candidates, the earlier line first.',
    }),
    seniorityDate: LocalDate('The day from which the candidate has waited.'),
    pathway: Type.Optional(RankablePathway),
    household: Household,
    findings: Type.Optional(Findings),
    landlordGrounds: Type.Optional(LandlordGrounds),
  },
  { ...closed, $id: 'Candidate', description: 'One who is to be ranked, with the facts that are its own.' },
)

export type Candidate = Static<typeof Candidate>

export const RankingRequest = Type.Object(
  { ...head, candidates: Type.Array(Candidate, { maxItems: MAX_CANDIDATES }) },
  { ...closed, $id: 'RankingRequest' },
)

export type RankingRequest = Static<typeof RankingRequest>

export const RankingLine = Type.Union([RankingHead, Candidate], {
  $id: 'RankingLine',
  description: 'The first line is the vacancy; each line after it is a candidate.',
})

/** What is checked of a ranking as a whole; each candidate is checked when its turn comes, and spoils no other. */
export const RankingEnvelope = Type.Object(
  { ...head, candidates: Type.Array(Type.Unknown(), { maxItems: MAX_CANDIDATES }) },
  closed,
)

export type RankingEnvelope = Static<typeof RankingEnvelope>
