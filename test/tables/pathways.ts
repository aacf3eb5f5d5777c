import type { Pathway } from '../../src/law/facts.ts'
import type { Facts } from './table.ts'

/** Each pathway, with what a request on it must have. */
export const everyPathway: { readonly [P in Pathway]: Facts } = {
  'kommunal-anvisning': { pathway: 'kommunal-anvisning' },
  venteliste: { pathway: 'venteliste' },
  'intern-oprykning': { pathway: 'intern-oprykning' },
  annoncering: { pathway: 'annoncering' },
  genhusning: { pathway: 'genhusning' },
  udslusning: { pathway: 'udslusning' },
  inklusionsbolig: { pathway: 'inklusionsbolig' },
  flygtningebolig: { pathway: 'flygtningebolig' },
  fremleje: { pathway: 'fremleje' },
  bytte: { pathway: 'bytte' },
  'privat-anvisning': { pathway: 'privat-anvisning' },
}

const { 'privat-anvisning': _private, ...ofAlmen } = everyPathway

/** Every pathway to an almen dwelling. */
export const almen: { readonly [P in Exclude<Pathway, 'privat-anvisning'>]: Facts } = ofAlmen
