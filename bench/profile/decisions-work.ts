import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import { writeOut } from '../world/answer-bytes.ts'
import { variedApplicants } from '../world/applicants.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { settingOn } from '../world/setting.ts'

/** Answers the applicants of the benchmark again and again, and leaves a profile of it, without the start, in a folder. */
export const run = async ([folder = '', seconds]: readonly string[]): Promise<number> => {
  const setting = settingOn(bytesOfRegister(benchmarkRegister()))
  const requests = variedApplicants(10_000)
  const work = (ms: number): void => {
    const until = performance.now() + ms
    while (performance.now() < until) for (const request of requests) writeOut(request, setting)
  }
  work(2000)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  work(1000 * Number(seconds))
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(join(folder, 'decisions.cpuprofile'), JSON.stringify(profile))
  return 0
}
