import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until it holds, asking again and again; fails, saying what it waited for, when that takes too long. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  const deadline = performance.now() + ms
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${ms} ms in vain until ${what}`)
    await sleep(20)
  }
}
