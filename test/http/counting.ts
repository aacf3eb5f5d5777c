import { setTimeout } from 'node:timers/promises'
import { service } from './service.ts'

/** How far work on the wire has come, told by how often it asked the register. */

/** The register, counting how many requests it was asked for. */
export const counting = async () => {
  const { register } = await service()
  const counted = {
    asked: 0,
    register: {
      ...register,
      locate: (...place: Parameters<typeof register.locate>) => {
        counted.asked += 1
        return register.locate(...place)
      },
    },
  }
  return counted
}

/** The count, once it grows no more. */
export const settled = async (counted: { readonly asked: number }): Promise<number> => {
  let before = -1
  while (counted.asked !== before) {
    before = counted.asked
    await setTimeout(100)
  }
  return before
}

/** A piece of a body sent in chunks. */
export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
