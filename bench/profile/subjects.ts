import { resolve } from 'node:path'
import { BatchWorld } from '../batch/batch-world.ts'
import { postLines } from '../batch/post-lines.ts'
import { timedRun } from '../batch/timed-run.ts'
import { exchangesWith } from '../http/exchange.ts'
import { questionsOn } from '../http/question.ts'
import { RawLoad } from '../http/raw-load.ts'
import type { Server } from '../http/server.ts'
import { startService, writeRegister } from '../http/servers.ts'
import { writeList } from '../ranking/list.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'

/** Work whose profile says what limits a benchmark. */
export interface Subject {
  readonly name: string
  readonly what: string
  /** @param profiles where the work leaves its profiles; @param scratch for whatever else it writes. */
  readonly work: (profiles: string, scratch: string) => Promise<unknown>
}

const SECONDS = 10
const CONNECTIONS = 50
const RECORDS = 200_000
const CANDIDATES = 600_000

const nodeOptions = (profiles: string): readonly string[] => ['--cpu-prof', '--cpu-prof-dir', profiles]

/** Starts the service, has it do something, and ends it, upon which it writes its profile. */
const withService = async (
  profiles: string,
  scratch: string,
  work: (service: Server) => Promise<unknown>,
): Promise<void> => {
  const register = writeRegister(scratch, benchmarkRegister())
  const service = await startService(scratch, register, {}, nodeOptions(profiles))
  try {
    await work(service)
  } finally {
    await service.stop()
  }
}

export const subjects: readonly Subject[] = [
  {
    name: 'decisions',
    what: '`writeDecision` in process',
    work: (profiles) =>
      timedRun([process.execPath, 'bench/run.mjs', 'bench/profile/decisions-work.ts', profiles, String(SECONDS)], 1),
  },
  {
    name: 'http',
    what: `\`POST /v1/decisions\`, ${CONNECTIONS} connections`,
    work: (profiles, scratch) =>
      withService(profiles, scratch, async ({ port }) => {
        const exchanges = await exchangesWith(port, questionsOn(bytesOfRegister(benchmarkRegister())), () => {})
        const load = await RawLoad.open(port, exchanges, CONNECTIONS)
        await load.closed(1000 * SECONDS)
        load.close()
      }),
  },
  {
    name: 'batch',
    what: '`anvis decide --workers 1`',
    work: async (profiles) => {
      const world = new BatchWorld()
      try {
        const files = ['--in', world.input(RECORDS), '--out', world.path('out.ndjson'), '--register', world.register]
        const command = [process.execPath, ...nodeOptions(profiles), resolve('dist/cli/anvis.js'), 'decide']
        await timedRun([...command, ...files, '--workers', '1'], 1)
      } finally {
        world.strike()
      }
    },
  },
  {
    name: 'ranking',
    what: '`POST /v1/rankings`',
    work: (profiles, scratch) =>
      withService(profiles, scratch, ({ port }) =>
        postLines(port, '/v1/rankings', writeList(scratch, CANDIDATES), () => {}),
      ),
  },
]
