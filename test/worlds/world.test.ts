import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inconsistencies } from '../../src/law/inconsistencies.ts'
import { validateRegister } from '../../src/register/validate.ts'
import { world } from './world.ts'

it('generated worlds are consistent requests, and valid registers that know their place', () => {
  fc.assert(
    fc.property(world(), ({ request, document }) => {
      expect(inconsistencies(request)).toEqual([])
      expect(validateRegister(document)).toEqual({ document })
    }),
    { numRuns: 500 },
  )
})
