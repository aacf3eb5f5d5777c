import type { Dependencies } from '../../src/app.ts'
import { apiKeyOf } from '../../src/identity/api-keys.ts'
import { Identity } from '../../src/identity/identity.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { identity, TOKEN } from '../identity/letting-office.ts'
import { smallRegister } from '../register/document.ts'

/** The circumstances in which a service comes to give every answer that its description knows. */

const register = smallRegister()
const { revision } = register.stamp

/** The revision that publications are said to follow. */
export const followed = `"${revision}"`

/** Knows the client, and lets it do nothing. */
const idle = new Identity({ keys: [apiKeyOf('letting-office', TOKEN, [])] })

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
  sound: { identity, publish },
  /** One request is one too many. */
  limited: { identity, rateLimit: 0 },
  /** Bodies are not waited for. */
  impatient: { identity, publish, bodyPatience: 20 },
  noRegister: { identity, register: () => undefined },
  idle: { identity: idle },
  moved: { identity, publish: async () => ({ outcome: 'moved', current: revision }) },
  notNewer: { identity, publish: async () => ({ outcome: 'not-newer' }) },
  unavailable: { identity, publish: async () => ({ outcome: 'unavailable', reason: 'Redis does not answer' }) },
  /** Whatever is asked for fails. */
  failing: { identity, register: fails, today: fails, publish: fails },
  /** Fails before a route comes to answer: some ask for nothing that could fail. */
  broken: {},
} as const satisfies Readonly<Record<string, Partial<Dependencies>>>

export type World = keyof typeof worlds
