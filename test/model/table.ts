import type { Row } from './row.ts'
import { SECTION_51 } from './rules/abl-51.ts'
import { SECTION_59 } from './rules/abl-59.ts'
import { SECTION_60 } from './rules/abl-60.ts'
import { SECTION_64 } from './rules/all-64.ts'
import { SECTION_69 } from './rules/all-69.ts'
import { SECTION_51_BFL } from './rules/bfl-51.ts'
import { LETTING_RULES } from './rules/letting.ts'
import { SECTION_26 } from './rules/ubek-26.ts'

/** Every rule. On the pathways that none of them names, and no rule bars, all is permitted. */
export const TABLE: readonly Row[] = [
  ...LETTING_RULES,
  ...SECTION_59,
  ...SECTION_51,
  ...SECTION_60,
  ...SECTION_64,
  ...SECTION_69,
  ...SECTION_51_BFL,
  ...SECTION_26,
]
