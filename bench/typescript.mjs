// Module hooks: Node 20 does not read TypeScript. What a benchmark imports from src/ it gets from dist/,
// as it was built and as it ships; nothing stands between the engine and its caller when it is timed.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const { compilerOptions } = ts.convertCompilerOptionsFromJson(
  { target: 'ES2023', module: 'ESNext', verbatimModuleSyntax: true },
  '.',
)
const source = new URL('../src/', import.meta.url).href
const built = new URL('../dist/', import.meta.url).href

export const resolve = (specifier, context, next) => {
  const isPath = /^\.{0,2}\//.test(specifier) || specifier.startsWith('file:')
  const url = isPath ? new URL(specifier, context.parentURL).href : ''
  return url.startsWith(source)
    ? { url: url.replace(source, built).replace(/\.ts$/, '.js'), format: 'module', shortCircuit: true }
    : next(specifier, context)
}

export const load = async (url, context, next) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const path = fileURLToPath(url)
  const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions, fileName: path })
  return { format: 'module', shortCircuit: true, source: outputText }
}
