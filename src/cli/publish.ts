import { same } from '../register/diff/same.ts'
import { readRegister } from '../register/load.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { isInTheClear } from './address.ts'
import { type Answer, ask, type Whom } from './ask.ts'
import { type Comparison, compare } from './comparison.ts'
import { CliError, exit } from './exit.ts'
import { type Io, say } from './io.ts'
import { registerInUse } from './open-register.ts'
import { type Published, readPublished } from './publish-answer.ts'
import { registerText } from './register-text.ts'

/** A register that is to follow another, and what that changes. */
export interface Draft {
  readonly register: RegisterSnapshot
  readonly current: RegisterSnapshot
  readonly comparison: Comparison
  /** Whether it is to be published; if not, it is in use already. */
  readonly news: boolean
}

/** A register with the sequence after that of another, and everything else as it is. */
const bumped = (register: RegisterSnapshot, current: RegisterSnapshot, now: Date): RegisterSnapshot => {
  const sequence = current.document.sequence + 1
  if (register.document.sequence === sequence) return register
  const text = registerText({ ...register.document, sequence })
  return readRegister(new TextEncoder().encode(text), 'to be published', now)
}

const onlySequenceDiffers = (a: RegisterSnapshot, b: RegisterSnapshot): boolean =>
  same({ ...a.document, sequence: 0 }, { ...b.document, sequence: 0 })

/**
 * The register beside the one in use, with its sequence set to follow that one's where that is asked for.
 *
 * @throws CliError where it does not follow the one in use.
 */
export const draftOf = async (io: Io, whom: Whom, register: RegisterSnapshot, bump: boolean): Promise<Draft> => {
  const current = await registerInUse(io, whom)
  const [was, is] = [current.document.sequence, register.document.sequence]
  say(io.stderr, `In use there: sequence ${was}, revision ${current.stamp.revision}.`)
  const identical = register.stamp.revision === current.stamp.revision
  if (identical || (bump && onlySequenceDiffers(register, current))) {
    return { register: current, current, comparison: compare(current, current), news: false }
  }
  if (!bump && is <= was) {
    throw new CliError(
      exit.no,
      `The sequence must be higher than ${was}, that of the register in use; this one has ${is}. If it was made from the one in use, say --bump to publish it as ${was + 1}.`,
    )
  }
  const draft = bump ? bumped(register, current, io.now()) : register
  if (draft !== register)
    say(io.stderr, `It will be published as sequence ${draft.document.sequence}; the file stays as it is.`)
  return { register: draft, current, comparison: compare(current, draft), news: true }
}

const put = async (io: Io, whom: Whom, { register, current }: Draft, token: string): Promise<Answer> => {
  try {
    return await ask(io, whom, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'if-match': `"${current.stamp.revision}"`,
      },
      body: Buffer.from(register.bytes),
    })
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    const unsure = 'Whether it was published is not known: look with `anvis register diff` before you try again.'
    throw new CliError(error.code, `${error.message}\n${unsure}`, { cause: error })
  }
}

/**
 * Publishes a draft in place of the register it was compared with, and of no other. It is tried once.
 *
 * @throws CliError where it was refused, or it is not known whether it was published.
 */
export const publishDraft = async (io: Io, whom: Whom, draft: Draft, token: string): Promise<Published> => {
  if (isInTheClear(whom.address)) {
    say(io.stderr, `Note that ${whom.address.host} is asked without TLS: the token can be read on the way.`)
  }
  const published = await readPublished(io, whom, await put(io, whom, draft, token))
  if (published.revision === draft.register.stamp.revision) return published
  throw new CliError(
    exit.cannot,
    `It says that revision ${published.revision} is published, which is not what was sent. Look with \`anvis register diff\`.`,
  )
}
