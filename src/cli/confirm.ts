import { createInterface } from 'node:readline/promises'
import type { Io } from './io.ts'

/** Whether a person says yes. Anything else is no, the end of the input too. */
export const confirm = async ({ stdin, stderr }: Io, question: string): Promise<boolean> => {
  const terminal = createInterface({ input: stdin, output: stderr })
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), ended])
    return /^(y|yes|j|ja)$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
