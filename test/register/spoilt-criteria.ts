import fc from 'fast-check'
import { pointer } from '../../src/schema/pointer.ts'
import { criteria } from '../worlds/criteria.ts'
import { agreement, smallDocument } from './document.ts'

/** Registers of which one agreement makes a criterion of what can never be one. */

/** Words for citizenship, nationality, ethnic origin, race, religion and birthplace, Danish and English. */
const grounds: readonly (readonly string[])[] = [
  ['citizenship'],
  ['citizenships'],
  ['danish', 'citizen'],
  ['statsborgerskab'],
  ['dansk', 'statsborger'],
  ['indfødsret'],
  ['nationality'],
  ['nationalitet'],
  ['national', 'origin'],
  ['national', 'oprindelse'],
  ['ethnic', 'origin'],
  ['ethnicOrigin'],
  ['ethnicity'],
  ['etnisk', 'herkomst'],
  ['etnicitet'],
  ['oprindelsesland'],
  ['country', 'of', 'birth'],
  ['fødeland'],
  ['non', 'western'],
  ['ikke', 'vestlig', 'baggrund'],
  ['indvandrer'],
  ['immigrant'],
  ['efterkommer'],
  ['udlænding'],
  ['foreigner'],
  ['stateless'],
  ['race'],
  ['skin', 'colour'],
  ['religion'],
  ['trossamfund'],
]

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How a name can be spelt from its words. */
const spellings: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('-'),
  (words) => words.join('_'),
  (words) => words.join(' '),
  (words) => words.map(capital).join(''),
  (words) => words.join('-').toUpperCase(),
  (words) => words.join('-').replaceAll('ø', 'oe').replaceAll('æ', 'ae'),
  (words) => ['applicant', ...words].join('-'),
  (words) => [...words, 'group'].join('_'),
]

const name: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...grounds), fc.constantFrom(...spellings))
  .map(([words, spell]) => spell(words))

/** A value, and where in it stands what must be refused. */
interface Spoilt {
  readonly value: object
  readonly at: string
}

const criterionOf: fc.Arbitrary<Spoilt> = fc
  .tuple(
    name,
    fc.constantFrom<((ground: string) => Spoilt)[]>(
      (ground) => ({ value: { type: ground, subject: 'applicant' }, at: '/type' }),
      (ground) => ({ value: { type: 'age', subject: ground, min: 18 }, at: '/subject' }),
      (ground) => ({ value: { type: 'age', subject: 'applicant', min: 18, [ground]: ['DK'] }, at: pointer(ground) }),
      (ground) => ({ value: { type: 'education', subject: 'applicant', kinds: ['elev', ground] }, at: '/kinds/1' }),
      (ground) => ({
        value: { type: 'no-benefits', subject: 'applicant', lists: [ground], months: 6 },
        at: '/lists/0',
      }),
      (ground) => ({ value: { [ground]: [{ type: 'age', subject: 'applicant', min: 18 }] }, at: pointer(ground) }),
    ),
  )
  .map(([ground, criterion]) => criterion(ground))

/** Beside others, inside as many groups as there are levels. */
const nestedIn = (inner: Spoilt, levels: readonly { readonly group: 'anyOf' | 'allOf'; readonly beside: object }[]) =>
  levels.reduce<Spoilt>(
    ({ value, at }, { group, beside }) => ({ value: { [group]: [beside, value] }, at: `/${group}/1${at}` }),
    inner,
  )

const level = fc.record({ group: fc.constantFrom('anyOf' as const, 'allOf' as const), beside: criteria })

/** A register, otherwise valid, and where its criterion must be refused. */
export interface SpoiltRegister {
  readonly document: object
  readonly pointer: string
}

export const spoiltRegister: fc.Arbitrary<SpoiltRegister> = fc
  .tuple(criterionOf, fc.array(level, { maxLength: 20 }), criteria, fc.boolean())
  .map(([criterion, levels, other, asWaiver]) => {
    const { value, at } = nestedIn(criterion, levels)
    const { agreements, ...document } = { ...smallDocument(), sequence: 8 }
    const last = { ...agreement({ agreementId: 'spoilt', areaIds: ['off'] }) }
    const spoilt = asWaiver
      ? { ...last, tiers: [], waivers: [other, value] }
      : {
          ...last,
          tiers: [
            { tier: 1, criteria: other },
            { tier: 2, criteria: value },
          ],
          waivers: [],
        }
    return {
      document: { ...document, agreements: [...agreements, spoilt] },
      pointer: `/agreements/${agreements.length}${asWaiver ? '/waivers/1' : '/tiers/1/criteria'}${at}`,
    }
  })
