import { InvalidArgumentError, Option } from 'commander'

const LONGEST = 600

const seconds = (text: string): number => {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0
  if (number <= 0 || number > LONGEST)
    throw new InvalidArgumentError(`Must be seconds, more than 0 and at most ${LONGEST}.`)
  return number
}

/** `--timeout`: how long to wait for each answer of another machine, in seconds. */
export const timeoutOption = (): Option =>
  new Option('--timeout <seconds>', 'how long to wait for each answer of the service').argParser(seconds).default(30)
