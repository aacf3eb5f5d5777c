import { parentPort, workerData } from 'node:worker_threads'
import { CliError } from '../exit.ts'
import { ChunkAnswerer } from './chunk-answerer.ts'
import { failureOf } from './failures.ts'
import { settingAt } from './setting.ts'
import type { ThreadOrder, ThreadReply, ThreadStart } from './thread-protocol.ts'

/** A thread that answers chunks: it reads them and writes their answers itself, and is only told where. */

const { files, register, time }: ThreadStart = workerData

const answerer = new ChunkAnswerer(files, settingAt(register, new Date(time)))

const carriedOut = (order: ThreadOrder): ThreadReply => {
  try {
    if ('answer' in order) return { answered: answerer.answer(order.answer) }
    answerer.place(order.place)
    return { placed: true }
  } catch (error) {
    if (error instanceof CliError) return { fault: error.message }
    return { fault: `A thread failed: ${failureOf(error)}` }
  }
}

parentPort?.on('message', (order: ThreadOrder) => parentPort?.postMessage(carriedOut(order)))
