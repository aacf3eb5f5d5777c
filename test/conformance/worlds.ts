import type { Dependencies } from '../../src/app.ts'
import { credentialOf } from '../../src/http/credentials.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { smallRegister } from '../register/document.ts'

/** The circumstances in which a service comes to give every answer that its description knows. */

export const TOKEN = 'a-token-of-the-letting-office'

const register = smallRegister()
const { revision } = register.stamp

/** The revision that publications are said to follow. */
export const followed = `"${revision}"`

const credentials = [credentialOf('letting-office', TOKEN)]

const publish: Dependencies['publish'] = async (bytes) => ({
  outcome: 'published',
  register: { ...register, stamp: { ...register.stamp, revision: revisionOf(Buffer.from(bytes)) } },
  previous: revision,
})

const fails = (): never => {
  throw new Error('it fails')
}

export const worlds = {
  /** All is well. */
  sound: { credentials, publish },
  /** Bodies are not waited for. */
  impatient: { credentials, publish, bodyPatience: 20 },
  noRegister: { register: () => undefined },
  nobodyMayPublish: {},
  moved: { credentials, publish: async () => ({ outcome: 'moved', current: revision }) },
  notNewer: { credentials, publish: async () => ({ outcome: 'not-newer' }) },
  unavailable: { credentials, publish: async () => ({ outcome: 'unavailable', reason: 'Redis does not answer' }) },
  /** Whatever is asked for fails. */
  failing: { credentials, register: fails, today: fails, publish: fails },
  /** Fails before a route comes to answer: some ask for nothing that could fail. */
  broken: {},
} as const satisfies Readonly<Record<string, Partial<Dependencies>>>

export type World = keyof typeof worlds
