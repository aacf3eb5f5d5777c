#!/usr/bin/env node
import { forgiveBrokenPipe } from './broken-pipe.ts'
import { onInterrupt } from './interrupt.ts'
import { run } from './program.ts'

const { stdin, stdout, stderr, env } = process
for (const stream of [stdout, stderr]) forgiveBrokenPipe(stream)
// Not process.exit: what is still on its way to a pipe is to arrive.
const io = { stdin, stdout, stderr, env, fetch, now: () => new Date(), onInterrupt }
process.exitCode = await run(process.argv.slice(2), io)
