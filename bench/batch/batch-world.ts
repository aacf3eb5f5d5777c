import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Decision, decideRequest } from '../../src/decision/decision.ts'
import { timeless } from '../http/question.ts'
import { writeRegister } from '../http/servers.ts'
import { same, WrongAnswer } from '../measure/right.ts'
import { variedApplicants } from '../world/applicants.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { batchLines, idOf, writeLines } from '../world/lines.ts'
import { settingOn } from '../world/setting.ts'

/** So many applicants, again and again: enough that no answer is near its like. */
const DISTINCT = 1000

/** The files of a batch benchmark, and what is to come of them. */
export class BatchWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'anvis-bench-'))
  readonly register: string
  /** The answers that an echo writes. */
  readonly answersFile: string
  readonly #answers: readonly Decision[]
  readonly #lineOf: (index: number) => string

  constructor() {
    const document = benchmarkRegister()
    this.register = writeRegister(this.folder, document)
    const setting = settingOn(bytesOfRegister(document))
    const requests = variedApplicants(DISTINCT)
    this.#lineOf = batchLines(requests)
    this.#answers = requests.map((request) => {
      const decided = decideRequest(request, setting)
      if ('problem' in decided) throw new WrongAnswer(decided.problem.title)
      return decided.decision
    })
    this.answersFile = this.path('answers.json')
    writeFileSync(this.answersFile, JSON.stringify(this.#answers))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  /** A file of so many applicants. */
  input(count: number): string {
    const path = this.path(`in-${count}.ndjson`)
    if (!existsSync(path)) writeLines(path, count, this.#lineOf)
    return path
  }

  /** Compares every line of an answer with what is due. */
  async check(what: string, output: string, count: number): Promise<void> {
    let index = 0
    for await (const text of createInterface({ input: createReadStream(output) })) {
      same(`${what}, line ${index + 1}`, timeless(text), timeless(this.#lineDue(index)))
      index += 1
    }
    same(`lines of ${what}`, index, count)
  }

  /** Of a long answer only its length is compared: the beginning of the like has been read. */
  checkLength(what: string, bytes: number, count: number): void {
    let due = 0
    const lengths = this.#answers.map((decision) => Buffer.byteLength(JSON.stringify(decision)))
    for (let index = 0; index < count; index += 1) {
      const around = `{"id":"${idOf(index)}","line":${index + 1},"status":200,"decision":}\n`
      due += around.length + (lengths[index % lengths.length] ?? 0)
    }
    same(`bytes of ${what}`, bytes, due)
  }

  #lineDue(index: number): string {
    const decision = this.#answers[index % this.#answers.length]
    return JSON.stringify({ id: idOf(index), line: index + 1, status: 200, decision })
  }

  strike(): void {
    rmSync(this.folder, { recursive: true })
  }
}
