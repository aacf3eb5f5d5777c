import type { RegisterDocument } from '../../../src/register/document.ts'
import { revisionOf } from '../../../src/register/revision.ts'
import { request } from '../../batch/requests.ts'
import { bytesOf } from '../document.ts'

/**
 * Registers of which an answer tells by itself on which it rests: the area is on the list in those of
 * an odd sequence, and known not to be in those of an even one.
 */

const areaId = 'telling'

const document = (sequence: number, name: string): RegisterDocument => {
  const isOn = sequence % 2 === 1
  const complete = { status: 'complete', officialTotal: null, found: isOn ? 1 : 0 } as const
  return {
    schemaVersion: 1,
    sequence,
    areas: [{ areaId, name, municipalityCode: '0751' }],
    departments: [],
    editions: [
      {
        listDate: '2023-12-01',
        coverage: {
          'udsat-boligomraade': complete,
          parallelsamfund: complete,
          omdannelsesomraade: complete,
          forebyggelsesomraade: complete,
          'kombineret-udlejning': complete,
        },
        entries: isOn ? [{ areaId, on: ['udsat-boligomraade'], off: [], sources: ['a test'] }] : [],
      },
    ],
    agreements: [],
    councilDecisions: [],
    decisionCoverage: [
      {
        municipalityCode: '0751',
        types: ['stk7-exemption', 'kombineret-udlejning', 'development-plan'],
        from: '2018-12-01',
        to: null,
      },
    ],
    municipalities: [],
  }
}

/** Another name makes another register of the same sequence. */
export const register = (sequence: number, name = 'Kvarteret'): Buffer => bytesOf(document(sequence, name))

export const revision = (sequence: number, name?: string): string => revisionOf(register(sequence, name))

/** Barred for benefits where the area is on the list, and for nothing else. */
export const question = { ...request, dwelling: { areaId, kind: 'familiebolig' } }

/** The answer by the register of a sequence. */
export const outcomeBy = (sequence: number): string => (sequence % 2 === 1 ? 'prohibited' : 'permitted')
