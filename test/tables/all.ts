import { section59 } from '../law/almenboligloven/section-59.table.ts'
import { section59Stk7Benefits } from '../law/almenboligloven/section-59-7-benefits.table.ts'
import { section59Stk6Benefits } from '../law/almenboligloven/section-59-benefits.table.ts'
import { section59Grounds } from '../law/almenboligloven/section-59-grounds.table.ts'
import type { Table } from './table.ts'

/** Every table, in the order of the Acts. */
export const tables: readonly Table[] = [
  ...section59,
  ...section59Grounds,
  ...section59Stk6Benefits,
  ...section59Stk7Benefits,
]
