import type { Decoded } from '../register/import/decode.ts'
import type { ListTable } from '../register/import/find-header.ts'
import type { ImportOutcome } from '../register/import/import-list.ts'
import type { ListRows } from '../register/import/list-rows.ts'
import type { Base } from './base-register.ts'

/** A list as it was read. */
export interface ListRead {
  readonly decoded: Decoded
  readonly table: ListTable
  readonly rows: ListRows
}

/** All that an import has to report. */
export interface ImportRun {
  readonly list: ListRead
  readonly base: Base
  readonly outcome: ImportOutcome
}
