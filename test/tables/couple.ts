import type { Facts } from './table.ts'

/** The other person of a household of two, as §§ 51 b, 51 c and 60 tell them apart on 1 March 2024. */
export const theOther = {
  'a spouse': { '/household/members/1/role': 'spouse' },
  'a spouse who does not move in': { '/household/members/1': { role: 'spouse', movesIn: false } },
  'a cohabitant since 2022-03-01': {
    '/household/members/1': { role: 'cohabitant', cohabitingSince: '2022-03-01' },
  },
  'one since 2022-03-02': { '/household/members/1': { role: 'cohabitant', cohabitingSince: '2022-03-02' } },
  'one since ?': { '/household/members/1/role': 'cohabitant', asks: ['/household/members/1/cohabitingSince'] },
  'a child': { '/household/members/1/role': 'child' },
  'somebody else': { '/household/members/1/role': 'other' },
} as const satisfies { readonly [value: string]: Facts }

/** Those of them who count as a spouse in §§ 51 b and 51 c. */
export const spouses = {
  'counts as a spouse': ['a spouse', 'a spouse who does not move in', 'a cohabitant since 2022-03-01'],
} as const
