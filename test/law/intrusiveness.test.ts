import { describe, expect, it } from 'vitest'
import { intrusivenessOf } from '../../src/law/intrusiveness.ts'
import { type FactName, factNames } from '../../src/law/pointers.ts'

/** By what is said of each in docs/privacy.md, the least intrusive first. */
const inOrder: readonly (readonly FactName[])[] = [
  ['/household/members/*/age', '/household/members/*/cohabitingSince'],
  [
    '/household/members/*/enrolledStudent',
    '/household/members/*/employments',
    '/household/members/*/employments/*/hoursPerWeek',
    '/household/members/*/employments/*/permanent',
    '/household/members/*/employments/*/since',
    '/household/members/*/employments/*/workplaceMunicipalityCode',
    '/household/members/*/educations',
    '/household/members/*/educations/*/kind',
    '/household/members/*/educations/*/since',
  ],
  ['/household/members/*/benefits', '/household/members/*/benefits/*/legalBasis'],
  ['/household/members/*/citizenships'],
  [
    '/household/members/*/leaseEndings',
    '/household/members/*/leaseEndings/*/givenOn',
    '/household/members/*/leaseEndings/*/ground',
    '/landlordGrounds/overdueDebt',
    '/landlordGrounds/disorderLeaseNoticeOn',
  ],
  [
    '/household/members/*/releases',
    '/household/members/*/releases/*/releasedOn',
    '/household/members/*/releases/*/convicted',
    '/household/members/*/releases/*/institution',
    '/household/members/*/releases/*/actionPlanRequired',
    '/landlordGrounds/relevantCriminalRecord',
  ],
]

describe('a question', () => {
  it.each(factNames)('about %s reaches as far as is said of it', (name) => {
    expect(intrusivenessOf(name)).toBe(inOrder.findIndex((names) => names.includes(name)) + 1)
  })

  it('about a person is never among those that trouble nobody', () => {
    const ofPersons = factNames.filter((name) => /^\/household\/members\/|^\/landlordGrounds\//.test(name))
    expect(ofPersons.filter((name) => intrusivenessOf(name) === 0)).toEqual([])
  })
})
