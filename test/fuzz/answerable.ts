import { request } from '../batch/requests.ts'

/** A right request that any register can answer. */
export const answerable = { ...request, dwelling: { ...request.dwelling, areaId: null } }
