import { type Static, Type } from 'typebox'

/** Which register an answer rests on. */
export const RegisterStamp = Type.Object(
  {
    revision: Type.String({ description: 'SHA-256 of the register document.' }),
    confirmedAt: Type.String({ format: 'date-time', description: 'When it was last known to be the current one.' }),
    latestListDate: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  },
  { $id: 'RegisterStamp' },
)

export type RegisterStamp = Static<typeof RegisterStamp>

/** How long ago a register was last known to be the current one, in whole seconds. */
export const ageSeconds = ({ confirmedAt }: RegisterStamp, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(confirmedAt)) / 1000))
