import { Compile } from 'typebox/compile'
import type { Fault } from '../schema/fault.ts'
import { everyFaultOf } from '../schema/faults.ts'
import { contradictions } from './consistency/consistency.ts'
import { MAX_DEPTH, nestsTooDeep } from './depth.ts'
import { RegisterDocument } from './document.ts'
import { protectedGrounds } from './protected-grounds.ts'

const shape = Compile(RegisterDocument)

export type Validated = { readonly document: RegisterDocument } | { readonly errors: readonly Fault[] }

/** A document that is nothing like a register has a fault wherever one looks. */
const MAX_ERRORS = 1000

/**
 * Whether a value is a register document: of the right shape, without contradictions, and with no
 * criterion that may never be one. Else the faults that were found, place by place; contradictions
 * are looked for only where the shape is right.
 */
export const validateRegister = (value: unknown): Validated => {
  if (nestsTooDeep(value)) return { errors: [{ pointer: '', detail: `nests deeper than ${MAX_DEPTH} levels` }] }
  const grounds = protectedGrounds(value)
  if (!shape.Check(value)) {
    const told = new Set(grounds.map(({ pointer }) => pointer))
    const others: Fault[] = []
    for (const fault of everyFaultOf(RegisterDocument, value)) {
      if (!told.has(fault.pointer)) others.push(fault)
      if (others.length === MAX_ERRORS) break
    }
    return { errors: [...grounds.slice(0, MAX_ERRORS), ...others] }
  }
  const errors = [...grounds, ...contradictions(value)]
  return errors.length === 0 ? { document: value } : { errors }
}
