import { section51 } from '../law/almenboligloven/section-51.table.ts'
import { section51b } from '../law/almenboligloven/section-51b.table.ts'
import { section51c } from '../law/almenboligloven/section-51c.table.ts'
import { section59 } from '../law/almenboligloven/section-59.table.ts'
import { section59Stk7Benefits } from '../law/almenboligloven/section-59-7-benefits.table.ts'
import { section59Stk6Benefits } from '../law/almenboligloven/section-59-benefits.table.ts'
import { section59Grounds } from '../law/almenboligloven/section-59-grounds.table.ts'
import { section60 } from '../law/almenboligloven/section-60.table.ts'
import { section60Criteria } from '../law/almenboligloven/section-60-criteria.table.ts'
import { newcomers } from '../law/almenlejeloven/newcomer.table.ts'
import { sections64To66 } from '../law/almenlejeloven/section-64-66.table.ts'
import { section69 } from '../law/almenlejeloven/section-69.table.ts'
import { areaStatus } from '../law/area-status.table.ts'
import { boligforhold, section26 } from '../law/boligforhold/boligforhold.table.ts'
import { section12 } from '../law/integrationsloven/section-12.table.ts'
import { sections27To29 } from '../law/udlejning/section-27-29.table.ts'
import type { Table } from './table.ts'

/** Every table, in the order of the Acts. */
export const tables: readonly Table[] = [
  ...section51,
  ...section51b,
  ...section51c,
  ...section59,
  ...section59Grounds,
  ...section59Stk6Benefits,
  ...section59Stk7Benefits,
  ...section60,
  ...section60Criteria,
  ...areaStatus,
  ...section12,
  ...boligforhold,
  ...section26,
  ...sections27To29,
  ...sections64To66,
  ...newcomers,
  ...section69,
]
