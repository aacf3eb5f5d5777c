import type { BenefitType } from '../../src/law/household-facts.ts'
import type { Facts, Json } from './table.ts'

/** A period of receipt: its months, both included; null: ongoing. */
export type Period = readonly [from: string, to: string | null]

/** How a period is called in a table. */
export const called = ([from, to]: Period): string => (to === null ? `${from} on` : `${from} to ${to}`)

/** The months of a benefit of a member. */
export const months = (benefit: `/${string}`, ...periods: readonly Period[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(
    periods.map((period) => [called(period), { [`${benefit}/from`]: period[0], [`${benefit}/to`]: period[1] }]),
  )

const types: { readonly [name: string]: BenefitType } = {
  integrationsydelse: 'integrationsydelse',
  'selvforsørgelses- og hjemrejseydelse': 'selvforsoergelses-og-hjemrejseydelse',
  overgangsydelse: 'overgangsydelse',
  uddannelseshjælp: 'uddannelseshjaelp',
  kontanthjælp: 'kontanthjaelp',
  førtidspension: 'foertidspension',
  dagpenge: 'arbejdsloeshedsdagpenge',
  sygedagpenge: 'sygedagpenge',
  'ressourceforløbsydelse, jobafklaring': 'ressourceforloebsydelse-jobafklaring',
  'ressourceforløbsydelse, ressourceforløb': 'ressourceforloebsydelse-ressourceforloeb',
  andet: 'andet',
}

const ofType = (benefit: `/${string}`, type: Json): Facts => ({ [`${benefit}/type`]: type })

/** Benefits by the names the tables give them. */
export const benefits = (benefit: `/${string}`, ...names: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(names.map((name) => [name, ofType(benefit, types[name] ?? name)]))

/** All types of benefit. */
export const everyBenefit = (benefit: `/${string}`) => benefits(benefit, ...Object.keys(types))

/** The same, kontanthjælp with either legal basis or none told. */
export const everyBenefitAndBasis = (benefit: `/${string}`): { readonly [value: string]: Facts } => {
  const kontanthjaelp = ofType(benefit, 'kontanthjaelp')
  return {
    ...everyBenefit(benefit),
    kontanthjælp: { ...kontanthjaelp, asks: [`${benefit}/legalBasis`] },
    'kontanthjælp § 16(1)': { ...kontanthjaelp, [`${benefit}/legalBasis`]: 'las-16-1' },
    'kontanthjælp § 16(2)': { ...kontanthjaelp, [`${benefit}/legalBasis`]: 'las-16-2' },
  }
}

/** Lists A and B, as the tables name their benefits. */
export const benefitLists = {
  'list A': [
    'integrationsydelse',
    'selvforsørgelses- og hjemrejseydelse',
    'overgangsydelse',
    'uddannelseshjælp',
    'kontanthjælp',
  ],
  'list B': ['dagpenge', 'sygedagpenge', 'ressourceforløbsydelse, jobafklaring'],
} as const
