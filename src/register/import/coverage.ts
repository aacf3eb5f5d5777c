import type { DesignationCoverage } from '../edition.ts'

/** What decides how far an edition goes after an import. */
export interface CoverageQuestion {
  /** What the register said before. */
  readonly before: DesignationCoverage | undefined
  /** Areas on the list after the import. */
  readonly found: number
  /** Whether the person says that the list names every area. */
  readonly complete: boolean
  /** Whether what the register said before is given up. */
  readonly replace: boolean
  /** What the person says of the number of areas on the official list. */
  readonly officialTotal: number | undefined
}

const counted = (areas: number): string => `${areas} ${areas === 1 ? 'area' : 'areas'}`

/** The coverage after the import; or, in a sentence, how the numbers contradict each other. */
export const coverageAfter = (
  question: CoverageQuestion,
): { readonly coverage: DesignationCoverage } | { readonly refusal: string } => {
  const { before, found, complete, replace, officialTotal } = question
  // What was complete stays so: nothing can have come to it that would not have been refused.
  const status = complete || (before?.status === 'complete' && !replace) ? 'complete' : 'partial'
  const known = officialTotal ?? (complete && replace ? null : (before?.officialTotal ?? null))
  const total = status === 'complete' ? (known ?? found) : known
  if (total !== null && (total < found || (status === 'complete' && total > found))) {
    const source = officialTotal === undefined ? 'The register' : '--official-total'
    return {
      refusal: `${source} says that the official list has ${counted(total)}, but this would make it ${counted(found)}. If ${found} is right, say --official-total ${found}.`,
    }
  }
  return { coverage: { status, officialTotal: total, found } }
}
