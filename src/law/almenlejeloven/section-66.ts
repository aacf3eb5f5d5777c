import type { SubletCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import { LAW_BEGINS, PREVENTION_AREAS_FROM } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'
import { and, not } from '../terms.ts'
import { cameBefore } from './in-time.ts'
import { underAreaRule } from './newcomer.ts'

/** In the case of the area rule of § 65: documentation that it is met comes before the sublet starts. */
const documentation: Rule<SubletCase> = rule({
  id: 'all-66-documentation',
  wordings: [{ from: PREVENTION_AREAS_FROM, cites: [['almenlejeloven', '§ 66']] }],
  reads: ['/dwelling/kind', ...nestedFacts, '/tenancy/sublet/from', '/tenancy/sublet/documentationReceivedOn'],
  assumptions: ['A3'],
  scope: (c, at) => c.sublet.scope === 'whole' && underAreaRule(c, at),
  when: ({ sublet }, { today }) =>
    not(cameBefore(sublet.from, sublet.documentationReceivedOn, '/tenancy/sublet/documentationReceivedOn', today)),
})

/** A written agreement, a copy of it with the landlord before the sublet starts. */
const copy: Rule<SubletCase> = rule({
  id: 'all-66-copy',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 66']] }],
  reads: ['/tenancy/sublet/writtenAgreement', '/tenancy/sublet/copyReceivedOn', '/tenancy/sublet/from'],
  consequence: 'assess',
  when: ({ sublet }, { today }) =>
    not(
      and(
        sublet.writtenAgreement,
        cameBefore(sublet.from, sublet.copyReceivedOn, '/tenancy/sublet/copyReceivedOn', today),
      ),
    ),
})

/** The rent is not above the tenant's own. */
const rent: Rule<SubletCase> = rule({
  id: 'all-66-rent',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 66']] }],
  reads: ['/tenancy/sublet/monthlyRent', '/tenancy/sublet/ownMonthlyRent'],
  consequence: 'assess',
  when: ({ sublet }) => sublet.monthlyRent > sublet.ownMonthlyRent,
})

export const section66: readonly Rule<SubletCase>[] = [documentation, copy, rent]
