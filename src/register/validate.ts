import { Compile } from 'typebox/compile'
import { CRITERIA_REF, CriteriaDefinition } from './agreement-entry.ts'
import { contradictions } from './consistency/consistency.ts'
import { RegisterDocument } from './document.ts'
import { explain } from './explain.ts'
import type { Fault } from './fault.ts'
import { protectedGrounds } from './protected-grounds.ts'

const shape = Compile(RegisterDocument)

export type Validated = { readonly document: RegisterDocument } | { readonly errors: readonly Fault[] }

const shapeFaults = (value: unknown): readonly Fault[] => {
  const explained = explain(RegisterDocument, value, '', { [CRITERIA_REF]: CriteriaDefinition })
  return explained.length > 0
    ? explained
    : shape.Errors(value).map(({ instancePath, message }) => ({ pointer: instancePath, detail: message }))
}

/**
 * Whether a value is a register document: of the right shape, without contradictions, and with no
 * criterion that may never be one. Else every fault that was found, place by place; contradictions
 * are looked for only where the shape is right.
 */
export const validateRegister = (value: unknown): Validated => {
  const grounds = protectedGrounds(value)
  if (!shape.Check(value)) {
    const told = new Set(grounds.map(({ pointer }) => pointer))
    return { errors: [...grounds, ...shapeFaults(value).filter(({ pointer }) => !told.has(pointer))] }
  }
  const errors = [...grounds, ...contradictions(value)]
  return errors.length === 0 ? { document: value } : { errors }
}
