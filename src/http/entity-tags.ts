/** Entity tags of a register document: its revision, in quotes (RFC 9110, 8.8.3). */
export const entityTag = (revision: string): string => `"${revision}"`

/** The tags of a header: strong ones only, or weak ones too, without their mark. `*` is not one. */
const tagsOf = (header: string, weakToo: boolean): readonly string[] =>
  header
    .split(',')
    .map((tag) => tag.trim())
    .flatMap((tag) => (tag.startsWith('W/') ? (weakToo ? [tag.slice(2)] : []) : [tag]))

/** Whether If-None-Match names the revision: what the caller has is still the current one. */
export const isNamed = (ifNoneMatch: string | undefined, revision: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch, true).includes(entityTag(revision)))

/** The one revision that If-Match names; undefined where it names none, several, or any. */
export const revisionNamed = (ifMatch: string | undefined): string | undefined => {
  const [tag, ...others] = tagsOf(ifMatch ?? '', false)
  const revision = /^"([0-9a-f]{64})"$/.exec(tag ?? '')?.[1]
  return others.length === 0 ? revision : undefined
}
