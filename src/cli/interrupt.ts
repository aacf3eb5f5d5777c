const signals = ['SIGINT', 'SIGTERM'] as const

/** Calls back at the first signal that asks this process to end; the next ends it at once. */
export const onInterrupt = (asked: () => void): (() => void) => {
  const stop = (): void => {
    for (const signal of signals) process.off(signal, told)
  }
  const told = (): void => {
    stop()
    asked()
  }
  for (const signal of signals) process.on(signal, told)
  return stop
}
