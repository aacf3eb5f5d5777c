/** A text that an answer may link to: the Act as it is cited, and the day the text was issued. */
export interface PublishedText {
  readonly act: string
  readonly eli: string
  readonly issued: string
}

const lta = (year: number, number: number): string => `https://www.retsinformation.dk/eli/lta/${year}/${number}`

/**
 * The consolidated texts, oldest first, by hand from Retsinformation. Before the first of an Act, which is
 * then the oldest known, that one is cited. Of udlejningsbekendtgørelsen the day is that of coming into force.
 */
export const consolidated: readonly PublishedText[] = [
  { act: 'almenboligloven', eli: lta(2019, 119), issued: '2019-02-01' },
  { act: 'almenboligloven', eli: lta(2020, 1203), issued: '2020-08-03' },
  { act: 'almenboligloven', eli: lta(2021, 1877), issued: '2021-09-27' },
  { act: 'almenboligloven', eli: lta(2023, 1343), issued: '2023-11-24' },
  { act: 'almenboligloven', eli: lta(2024, 1171), issued: '2024-11-11' },
  { act: 'almenboligloven', eli: lta(2026, 207), issued: '2026-01-25' },
  { act: 'almenlejeloven', eli: lta(2019, 928), issued: '2019-09-04' },
  { act: 'boligreguleringsloven', eli: lta(2019, 929), issued: '2019-09-04' },
  { act: 'lov om boligforhold', eli: lta(2022, 342), issued: '2022-03-22' },
  { act: 'udlejningsbekendtgørelsen', eli: lta(2018, 1360), issued: '2018-11-28' },
  { act: 'udlejningsbekendtgørelsen', eli: lta(2024, 977), issued: '2024-09-01' },
  { act: 'integrationsloven', eli: lta(2020, 1146), issued: '2020-06-22' },
]

/** The amending Acts, each by the day from which its wording holds, and the Acts whose wording it changed. */
export const amending = [
  { from: '2021-11-30', eli: lta(2021, 2157), of: ['almenboligloven', 'almenlejeloven'] },
  { from: '2025-07-01', eli: lta(2024, 1655), of: ['almenboligloven'] },
] as const

/** The text of an Act to be cited on a day: the newest issued by then, else the oldest known. */
export const textOn = (act: string, on: string): PublishedText | undefined => {
  const texts = consolidated.filter((text) => text.act === act)
  return texts.findLast(({ issued }) => issued <= on) ?? texts[0]
}
