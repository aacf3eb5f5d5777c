import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Answer, Whom } from './ask.ts'
import { CliError, exit } from './exit.ts'
import type { Io } from './io.ts'
import { registerInUse } from './open-register.ts'
import { problemIn } from './problem-in.ts'

/** What a service answers to a publication; open, for later versions may add. */
const Published = Type.Object({
  revision: Type.String(),
  previousRevision: Type.Union([Type.String(), Type.Null()]),
  sequence: Type.Integer(),
  publishedAt: Type.String(),
  publishedBy: Type.String(),
})

export type Published = Static<typeof Published>

const publishedIn = ({ bytes }: Answer): Published | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Value.Check(Published, value) ? value : undefined
  } catch {
    return undefined
  }
}

const whoWon = async (io: Io, whom: Whom): Promise<string> => {
  const { document, stamp } = await registerInUse(io, whom)
  return `In use is now sequence ${document.sequence}, revision ${stamp.revision}.`
}

/**
 * What was published.
 *
 * @throws CliError where it was refused, could not be taken, or may or may not have been published.
 */
export const readPublished = async (io: Io, whom: Whom, answer: Answer): Promise<Published> => {
  const { status } = answer
  const told = problemIn(answer)
  if (status === 200) {
    const published = publishedIn(answer)
    if (published !== undefined) return published
    throw new CliError(
      exit.cannot,
      'It answered 200, but not in words that this version knows. Look with `anvis register diff`.',
    )
  }
  if (status === 412) {
    const now = await whoWon(io, whom).catch(() => '')
    const advice =
      'Somebody else has published meanwhile; nothing of theirs was overwritten, and nothing of yours is published.'
    const next = 'Compare with `anvis register diff`, take their changes into yours, and publish again.'
    throw new CliError(exit.no, [advice, ...(now === '' ? told : [now]), next].join('\n'))
  }
  if (status === 401 || status === 403) throw new CliError(exit.no, ['Nothing is published.', ...told].join('\n'))
  if (status === 413 || status === 422) throw new CliError(exit.no, ['The document was refused.', ...told].join('\n'))
  const unsure = status >= 500 ? ['It may have been published all the same: look with `anvis register diff`.'] : []
  throw new CliError(exit.cannot, [`${whom.address.origin} did not take it.`, ...told, ...unsure].join('\n'))
}
