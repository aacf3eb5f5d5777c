import { openSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RegisterDocument } from '../../src/register/document.ts'
import { bytesOfRegister } from '../world/benchmark-register.ts'
import type { Question } from './question.ts'
import { type Server, startServer } from './server.ts'

/** The servers that are measured side by side. */

const floor = (name: string, script: string, answersFile: string): Promise<Server> =>
  startServer(name, (port) => ({
    command: [process.execPath, 'bench/run.mjs', script, '--port', String(port), '--answers', answersFile],
  }))

/** Writes the answers that the floors are to give. */
export const writeAnswers = (folder: string, questions: readonly Question[]): string => {
  const path = join(folder, 'answers.json')
  writeFileSync(path, JSON.stringify(questions.map(({ answer }) => answer)))
  return path
}

export const startBareHttp = (answersFile: string): Promise<Server> =>
  floor('node:http', 'bench/http/bare-http.ts', answersFile)

export const startBareFastify = (answersFile: string, name = 'Fastify + TypeBox'): Promise<Server> =>
  floor(name, 'bench/http/bare-fastify.ts', answersFile)

/** Writes a register where the service finds it. */
export const writeRegister = (folder: string, document: RegisterDocument): string => {
  const path = join(folder, 'register.json')
  writeFileSync(path, bytesOfRegister(document))
  return path
}

/** The service as it is built and shipped; its log, at the level it ships with, goes to a file. */
export const startService = (
  folder: string,
  registerFile: string,
  environment: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
): Promise<Server> =>
  startServer(
    'the service',
    (port) => ({
      command: [process.execPath, ...nodeOptions, resolve('dist/main.js')],
      environment: { ANVIS_PORT: String(port), ANVIS_REGISTER: registerFile, ...environment },
    }),
    openSync(join(folder, 'service.log'), 'a'),
  )
