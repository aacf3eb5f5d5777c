import { InvalidArgumentError } from 'commander'
import { type InputFile, lineStart } from './input-file.ts'
import type { Stretch } from './position.ts'

/** The `index`-th of `count` parts of the input, from 0. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export const WHOLE: Shard = { index: 0, count: 1 }

export const readShard = (text: string): Shard => {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index < shard.count) return shard
  throw new InvalidArgumentError('Must be i/n, i from 0: the shards of 8 are 0/8 to 7/8.')
}

export const writeShard = ({ index, count }: Shard): string => `${index}/${count}`

/** Its part of the input, in whole lines: about as many bytes as the others', and beside them nothing twice or left out. */
export const stretchOf = (input: InputFile, { index, count }: Shard): Stretch => ({
  from: lineStart(input, Math.floor((input.size / count) * index)),
  to: index + 1 === count ? input.size : lineStart(input, Math.floor((input.size / count) * (index + 1))),
})
