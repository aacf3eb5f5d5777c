/** What one process of the long run does: so many cases, from a seed of its own. */
export interface DeepRun {
  readonly cases: number
  readonly seed: number
}

type Environment = Readonly<Record<string, string | undefined>>

const whole = (environment: Environment, name: string): number => {
  const value = Number(environment[name])
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number`)
  return value
}

/** The share of the long run that this process was given by vitest.deep.config.ts. */
export const deepRun = (environment: Environment): DeepRun => ({
  cases: whole(environment, 'ANVIS_DEEP_CASES'),
  seed: whole(environment, 'ANVIS_DEEP_SEED'),
})
