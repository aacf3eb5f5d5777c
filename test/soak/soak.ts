import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { keysFileIn } from '../identity/letting-office.ts'
import { Client } from './client.ts'
import {
  batchExchange,
  type Exchange,
  fuzzExchanges,
  leavingExchanges,
  rankingExchange,
  scenarioExchanges,
  wireExchanges,
} from './exchanges.ts'
import { growthOf } from './growth.ts'
import { Load } from './load.ts'
import { Publisher } from './publisher.ts'
import type { Sample } from './sample.ts'
import { SoakedService } from './soaked-service.ts'

/**
 * Soaks the built service: for ten minutes everything is asked of it, right, nearly right and hostile, while
 * registers are published. Every answer is judged, and in the end whether memory stayed flat.
 */

/** How often memory is looked at, while nothing is under way. */
const SAMPLES = 50

/** Resolves with the exit code: 1 where anything is wrong. */
export const run = async (): Promise<number> => {
  const seconds = Number(process.env.ANVIS_SOAK_SECONDS ?? 600)
  if (!(seconds > 0 && Number.isFinite(seconds))) throw new RangeError('ANVIS_SOAK_SECONDS is no number of seconds')
  const seed = Number(process.env.ANVIS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.log(`soaking the built service for ${seconds} s, ANVIS_FUZZ_SEED=${seed}`)
  const folder = mkdtempSync(join(tmpdir(), 'anvis-soak-'))
  try {
    const service = await SoakedService.start({
      ANVIS_KEYS_FILE: keysFileIn(folder),
      ANVIS_RATE_LIMIT: '1000000',
      ANVIS_REGISTER_COPY: join(folder, 'copy.json'),
    })
    const { samples, load } = await soak(service, seconds, seed)
    return told(samples, load.done, [...load.unsound, ...(await service.stop())])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const soak = async (service: SoakedService, seconds: number, seed: number) => {
  const client = new Client(service.port)
  const publisher = new Publisher(client)
  const load = new Load(mixed(exchangesOf(service.port, client, publisher, seed)))
  const samples: Sample[] = []
  // The scenarios are about the register that is published here.
  const atFirst = await publisher.publish()
  if (atFirst.length > 0) throw new Error(atFirst.join('\n'))
  while (samples.length < SAMPLES && service.unsound.length + load.unsound.length === 0) {
    load.begin()
    await rest((1000 * seconds) / SAMPLES)
    await load.pause()
    samples.push(await service.sample())
  }
  client.close()
  return { samples, load }
}

/** Every kind of exchange. */
const exchangesOf = (
  port: number,
  client: Client,
  publisher: Publisher,
  seed: number,
): readonly (readonly Exchange[])[] => [
  scenarioExchanges(client),
  fuzzExchanges(client, 60, seed),
  leavingExchanges(client, 10, seed),
  wireExchanges(port),
  Array.from({ length: 10 }, () => publisher.publish),
  Array.from({ length: 5 }, () => batchExchange(client)),
  Array.from({ length: 5 }, () => rankingExchange(client)),
]

/** All of them in one row, each kind spread evenly over it. */
const mixed = (kinds: readonly (readonly Exchange[])[]): readonly Exchange[] =>
  kinds
    .flatMap((exchanges) => exchanges.map((exchange, n) => ({ exchange, at: (n + 0.5) / exchanges.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ exchange }) => exchange)

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

/** Says what was seen; resolves with the exit code. */
const told = (samples: readonly Sample[], done: number, unsound: readonly string[]): number => {
  const longest = Math.round(Math.max(...samples.map(({ stoodStill }) => stoodStill)))
  console.log(`${done} exchanges; the event loop stood still for at most ${longest} ms`)
  console.log(`heap, all garbage collected, in MiB: ${samples.map(({ heap }) => mebibytes(heap)).join(' ')}`)
  console.log(`resident, in MiB: ${samples.map(({ rss }) => mebibytes(rss)).join(' ')}`)
  for (const what of unsound.slice(0, 20)) console.error(what)
  if (unsound.length > 0) return 1
  const growth = growthOf(samples)
  for (const { of, before, after, isFlat } of growth) {
    const verdict = isFlat ? 'flat' : 'it grows'
    console.log(`${of}: ${mebibytes(before)} MiB in the second fifth, ${mebibytes(after)} MiB in the last: ${verdict}`)
  }
  return growth.every(({ isFlat }) => isFlat) ? 0 : 1
}
