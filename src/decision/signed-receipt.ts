import { type Static, Type } from 'typebox'
import type { DecisionAnswer } from '../law/answer.ts'
import type { DecisionRequest } from '../law/facts.ts'
import type { RegisterStamp } from '../register/stamp.ts'

/** A receipt as it is handed out with the answer that it is of. */
export const SignedReceipt = Type.Object(
  {
    jws: Type.String({
      description:
        'JWS in compact form, signed by the service: what was decided, by which law and register, and a salted hash of the request. It holds no fact of the case.',
    }),
    salt: Type.String({
      description:
        'By which the hash is made, in base64url. To be kept with the case and shown to nobody who is not to test guesses at the facts.',
    }),
  },
  { $id: 'SignedReceipt' },
)

export type SignedReceipt = Static<typeof SignedReceipt>

/** Makes the receipt of an answer to a request, in which every rule that applied has its reason. */
export type Receipter = (request: DecisionRequest, answer: DecisionAnswer, register: RegisterStamp) => SignedReceipt
