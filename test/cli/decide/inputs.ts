import fc from 'fast-check'
import { decisionExamples } from '../../../src/http/examples.ts'

/** Lines of a batch: those that are answered, and those that are something else. */

const { dwelling, ...rest } = decisionExamples.inklusionsbolig.value

export const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** A request that needs no `common`, and one that is refused without. */
export const request = (id: string): string => line({ id, dwelling, ...rest })
export const inheriting = (id: string): string => line({ id, dwelling })

export const common = line({ common: rest })

const other = { ...rest, decisionDate: '2023-03-01' }

/** Where `common` is set in a roundabout way, unset, or only seems to be. */
const oddities = [
  common,
  line({ common: other }),
  `{"\\u0063ommon":${JSON.stringify(other)}}\n`,
  `{"co\\u006D\\u006don":${JSON.stringify(rest)}}\r\n`,
  `\uFEFF \t${common}`,
  line({ common: { pathway: 'none' } }),
  line({ common: 5 }),
  '{"common":{"pathway":\n',
  '  { "common" : \n',
  line({ id: 'x', common: rest }),
  line({ id: 'common', dwelling }),
  line({ id: 'ø"common"', ...rest, dwelling }),
  line({ common: rest, long: 'x'.repeat(3000) }),
  `${' '.repeat(2000)}${common}`,
  '\n',
  ' \r\n',
  'no JSON\n',
  '{}\n',
  `${'y'.repeat(5000)}\n`,
]

/** Inputs of up to some fifty lines, which may lack their last line feed. */
export const inputs: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.nat(99).map((id) => inheriting(`å${id}`)),
        fc.nat(99).map((id) => request(String(id))),
        fc.constantFrom(...oddities),
      ),
      { maxLength: 50 },
    ),
    fc.boolean(),
  )
  .map(([lines, cut]) => {
    const text = lines.join('')
    return Buffer.from(cut ? text.replace(/\r?\n$/, '') : text)
  })
