import { Compile } from 'typebox/compile'
import type { Fault } from '../schema/fault.ts'
import { everyFaultOf } from '../schema/faults.ts'
import { contradictions } from './consistency/consistency.ts'
import { RegisterDocument } from './document.ts'
import { protectedGrounds } from './protected-grounds.ts'

const shape = Compile(RegisterDocument)

export type Validated = { readonly document: RegisterDocument } | { readonly errors: readonly Fault[] }

/**
 * Whether a value is a register document: of the right shape, without contradictions, and with no
 * criterion that may never be one. Else every fault that was found, place by place; contradictions
 * are looked for only where the shape is right.
 */
export const validateRegister = (value: unknown): Validated => {
  const grounds = protectedGrounds(value)
  if (!shape.Check(value)) {
    const told = new Set(grounds.map(({ pointer }) => pointer))
    const others = [...everyFaultOf(RegisterDocument, value)].filter(({ pointer }) => !told.has(pointer))
    return { errors: [...grounds, ...others] }
  }
  const errors = [...grounds, ...contradictions(value)]
  return errors.length === 0 ? { document: value } : { errors }
}
