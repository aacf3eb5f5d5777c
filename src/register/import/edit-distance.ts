/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein). */
export const editDistance = (a: string, b: string): number => {
  const to = [...b]
  let row = [0, ...to.map((_, place) => place + 1)]
  for (const [up, letter] of [...a].entries()) {
    const next = [up + 1]
    for (const [place, other] of to.entries()) {
      const [changed = 0, added = 0] = row.slice(place, place + 2)
      next.push(Math.min(changed + (letter === other ? 0 : 1), added + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
