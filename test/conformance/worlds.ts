import type { Dependencies } from '../../src/app.ts'
import { decideRequest } from '../../src/decision/decision.ts'
import { apiKeyOf } from '../../src/identity/api-keys.ts'
import { Identity } from '../../src/identity/identity.ts'
import { day } from '../../src/law/calendar.ts'
import { receipter } from '../../src/receipts/sign.ts'
import { ArchiveAway, RegisterArchive } from '../../src/register/register-archive.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { request } from '../batch/requests.ts'
import { identity, TOKEN } from '../identity/letting-office.ts'
import { receiptKeys } from '../receipts/keys.ts'
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

/** The keys of the receipt below. */
export const handedOutBy = receiptKeys('one')

const archive = new RegisterArchive([])
archive.add(register)

/** A request that any register can answer. */
export const receipted = { ...request, dwelling: { ...request.dwelling, areaId: null } }

const decided = decideRequest(
  { ...receipted, options: { receipt: true } },
  { register, today: day('2024-03-01'), now: new Date(), receipter: receipter(handedOutBy) },
)
if ('problem' in decided || decided.decision.receipt === undefined) throw new Error('no receipt was handed out')

/** The receipt of that request, by a register that only an archive has. */
export const handedOut = decided.decision.receipt

const isAway = () => Promise.reject(new ArchiveAway('it does not answer'))

const fails = (): never => {
  throw new Error('it fails')
}

export const worlds = {
  /** All is well. */
  sound: { identity, publish, receiptKeys: handedOutBy, archive },
  /** One request is one too many. */
  limited: { identity, rateLimit: 0 },
  /** Bodies are not waited for. */
  impatient: { identity, publish, bodyPatience: 20 },
  noRegister: { identity, register: () => undefined },
  idle: { identity: idle },
  moved: { identity, publish: async () => ({ outcome: 'moved', current: revision }) },
  notNewer: { identity, publish: async () => ({ outcome: 'not-newer' }) },
  unavailable: { identity, publish: async () => ({ outcome: 'unavailable', reason: 'Redis does not answer' }) },
  archiveAway: { identity, receiptKeys: handedOutBy, archive: { document: isAway, register: isAway } },
  /** Whatever is asked for fails. */
  failing: {
    identity,
    register: fails,
    today: fails,
    publish: fails,
    receiptKeys: handedOutBy,
    archive: { document: fails, register: fails },
  },
  /** Fails before a route comes to answer: some ask for nothing that could fail. */
  broken: {},
} as const satisfies Readonly<Record<string, Partial<Dependencies>>>

export type World = keyof typeof worlds
