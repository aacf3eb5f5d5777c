import { Type } from 'typebox'
import { LocalDate } from '../law/forms.ts'

/** The words that the parts of the register document share. */

/** Of an object: no property but those named. */
export const closed = { additionalProperties: false } as const

export const Id = (description: string) => Type.String({ minLength: 1, maxLength: 100, description })
export const AreaId = () => Id('An area of this document.')
export const Name = () => Type.String({ minLength: 1, maxLength: 200 })
export const Count = (description: string) => Type.Integer({ minimum: 0, description })
export const MunicipalityCode = () =>
  Type.String({ pattern: '^\\d{4}$', description: 'Municipality code, four digits.' })

/** The last day of a period. */
export const LastDay = () =>
  Type.Union([LocalDate(), Type.Null()], { description: 'The last day of it; null: until further notice.' })
