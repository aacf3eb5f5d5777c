import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** How long anything of the service is waited for, in milliseconds. */
const PATIENCE = 30_000

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

export const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))

/** Resolves when it holds; fails, saying what was waited for, when that takes too long. */
export const until = async (what, holds) => {
  const deadline = performance.now() + PATIENCE
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Starts the built service on a free port, as an operator would; its log grows as its lines come. */
export const startService = async (environment) => {
  const service = spawn(process.execPath, [path('../dist/main.js')], {
    env: { ...process.env, ANVIS_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = ended(service)
  const log = []
  let address
  createInterface(service.stdout).on('line', (line) => {
    const entry = JSON.parse(line)
    log.push(entry)
    address ??= /^Server listening at (http:\/\/127\.0\.0\.1:\d+)$/.exec(entry.msg)?.[1]
  })
  try {
    await until('the service listens', () => {
      if (service.exitCode !== null) throw new Error('the service did not start')
      return address !== undefined
    })
  } catch (error) {
    service.kill('SIGKILL')
    throw new Error(`${error.message}:\n${log.map(({ msg }) => msg).join('\n')}`)
  }
  return { service, address, log, end }
}

/** Has the service end in good order, whatever came of the work with it. */
export const withService = async (environment, work) => {
  const started = await startService(environment)
  try {
    await work(started)
  } finally {
    started.service.kill('SIGTERM')
  }
  const code = await started.end
  if (code !== 0) throw new Error(`the service stopped with ${code}`)
}
