import { Type } from 'typebox'

/** The forms of values that schemas of facts and of the register share. */

/** Unknown properties are errors, never silently dropped. */
export const closed = { additionalProperties: false } as const

/** A real civil date, YYYY-MM-DD. */
export const LocalDate = (description?: string) =>
  Type.String({ format: 'date', ...(description === undefined ? {} : { description }) })

export const LocalMonth = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  description: 'A calendar month, YYYY-MM.',
})

export const MunicipalityCode = Type.String({ pattern: '^\\d{4}$', description: 'Municipality code, four digits.' })
