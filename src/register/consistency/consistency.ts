import type { Fault } from '../../schema/fault.ts'
import type { RegisterDocument } from '../document.ts'
import { agreementsFaults } from './agreements.ts'
import { editionFaults } from './editions.ts'
import { idFaults } from './ids.ts'
import { municipalityFaults } from './municipalities.ts'
import { periodFaults } from './periods.ts'

/** What is wrong with a document of the right shape: its parts contradict each other, or refer to nothing. */
export const contradictions = (document: RegisterDocument): readonly Fault[] => [
  ...idFaults(document),
  ...editionFaults(document),
  ...agreementsFaults(document),
  ...periodFaults(document),
  ...municipalityFaults(document),
]
