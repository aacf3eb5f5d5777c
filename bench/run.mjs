#!/usr/bin/env node
// Runs a script in TypeScript against the built service: node bench/run.mjs SCRIPT [OPTION...]
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

register('./typescript.mjs', import.meta.url)

const [script, ...options] = process.argv.slice(2)
const { run } = await import(pathToFileURL(resolve(script)).href)
process.exit(await run(options))
