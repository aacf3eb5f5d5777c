import { municipal } from './households/municipal.ts'
import { organisation } from './households/organisation.ts'
import { tenants } from './households/tenants.ts'

/** The cases that the sweep asks about on every day. */
export const households = [...municipal, ...organisation, ...tenants]
