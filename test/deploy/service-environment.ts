import { type Config, readConfig } from '../../src/config.ts'
import { imageEnvironment } from './files.ts'
import { METRICS_PORT } from './metrics.ts'

/**
 * The service's configuration in a container with these variables.
 *
 * @throws ConfigError where it would not start.
 * @throws Error where its metrics are not on the port that they are read from.
 */
export const configIn = (environment: Readonly<Record<string, string>>): Config => {
  const { ANVIS_METRICS_PORT, ...others } = environment
  if (ANVIS_METRICS_PORT !== `${METRICS_PORT}`) throw new Error(`metrics are on ${ANVIS_METRICS_PORT}`)
  return readConfig({ ...imageEnvironment(), ...others })
}
