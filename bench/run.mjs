#!/usr/bin/env node
// Runs a benchmark: Node 20 does not read TypeScript, and vite, which the tests bring, does.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [script, ...options] = process.argv.slice(2)
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' })
process.exit(await module.run(options))
