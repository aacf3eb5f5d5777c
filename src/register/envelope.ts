import { type Static, Type } from 'typebox'
import { revisionOf } from './revision.ts'
import type { RegisterSnapshot } from './snapshot.ts'
import type { RegisterReading } from './source.ts'

/**
 * A register on its way to a disk or another process: the document as text, for it must come back byte
 * for byte, with what tells whether it did.
 */
export const Envelope = Type.Object({
  revision: Type.String(),
  confirmedAt: Type.String({ format: 'date-time' }),
  document: Type.String(),
})

export type Envelope = Static<typeof Envelope>

export const sealed = ({
  stamp: { revision, confirmedAt },
  bytes,
}: Pick<RegisterSnapshot, 'stamp' | 'bytes'>): Envelope => ({
  revision,
  confirmedAt,
  document: Buffer.from(bytes).toString('utf8'),
})

/** What was sealed; undefined where it is not that any more. */
export const opened = ({ revision, confirmedAt, document }: Envelope): RegisterReading | undefined => {
  const bytes = Buffer.from(document)
  return revisionOf(bytes) === revision ? { bytes, revision, readAt: new Date(confirmedAt) } : undefined
}
