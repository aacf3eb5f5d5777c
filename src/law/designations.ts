/** The published lists an area can be on, the narrower of the nested three last. */
export const designations = [
  'udsat-boligomraade',
  'parallelsamfund',
  'omdannelsesomraade',
  'forebyggelsesomraade',
  'kombineret-udlejning',
] as const

export type Designation = (typeof designations)[number]

/** What is known of an area's designations; absent = not known. */
export type Listing = { readonly [D in Designation]?: boolean }

/** Omdannelsesområde ⊂ parallelsamfund ⊂ udsat boligområde (§ 61 a), widest first. */
const nested: readonly Designation[] = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade']

const placeOf = (designation: Designation): number => nested.indexOf(designation)

/** The lists of which a list is a part. */
export const widerThan = (designation: Designation): readonly Designation[] =>
  nested.slice(0, Math.max(0, placeOf(designation)))

/** The lists that are a part of a list. */
export const narrowerThan = (designation: Designation): readonly Designation[] =>
  placeOf(designation) < 0 ? [] : nested.slice(placeOf(designation) + 1)

/** On a narrower list, so on the wider; not on a wider, so not on the narrower. A narrower "true" goes first. */
export const closeUnderNesting = (known: Listing): Listing => {
  const narrowestOn = nested.findLastIndex((designation) => known[designation] === true)
  const widestOff = nested.findIndex((designation, i) => i > narrowestOn && known[designation] === false)
  const closed: { [D in Designation]?: boolean } = { ...known }
  nested.forEach((designation, i) => {
    if (i <= narrowestOn) closed[designation] = true
    else if (widestOff >= 0 && i >= widestOff) closed[designation] = false
  })
  return closed
}
