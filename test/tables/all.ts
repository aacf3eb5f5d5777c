import { section51b } from '../law/almenboligloven/section-51b.table.ts'
import { section51c } from '../law/almenboligloven/section-51c.table.ts'
import { section59 } from '../law/almenboligloven/section-59.table.ts'
import { section59Stk7Benefits } from '../law/almenboligloven/section-59-7-benefits.table.ts'
import { section59Stk6Benefits } from '../law/almenboligloven/section-59-benefits.table.ts'
import { section59Grounds } from '../law/almenboligloven/section-59-grounds.table.ts'
import { section60 } from '../law/almenboligloven/section-60.table.ts'
import { section60Criteria } from '../law/almenboligloven/section-60-criteria.table.ts'
import type { Table } from './table.ts'

/** Every table, in the order of the Acts. */
export const tables: readonly Table[] = [
  ...section51b,
  ...section51c,
  ...section59,
  ...section59Grounds,
  ...section59Stk6Benefits,
  ...section59Stk7Benefits,
  ...section60,
  ...section60Criteria,
]
