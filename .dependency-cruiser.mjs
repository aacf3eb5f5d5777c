/** Which room may know which: every import runs down, the law imports nothing but typebox, no circles. */

/** The rooms from the top down; each may import those below it. */
const floors = [
  ['main'],
  ['serve'],
  ['app'],
  ['http', 'cli', 'processes'],
  ['batch', 'ranking', 'receipts', 'identity', 'telemetry'],
  ['decision'],
  ['register'],
  ['law', 'problem', 'schema', 'ndjson', 'version'],
]

const room = (names) => `^src/(${names.join('|')})(/|\\.ts$)`

const upward = floors.slice(1).map((floor, index) => ({
  name: `${floor.join('-')}-imports-down`,
  severity: 'error',
  from: { path: room(floor) },
  to: { path: room(floors.slice(0, index + 1).flat()) },
}))

const sideways = floors
  .filter((floor) => floor.length > 1)
  .flatMap((floor) =>
    floor.map((name) => ({
      name: `${name}-knows-no-room-of-its-floor`,
      severity: 'error',
      from: { path: room([name]) },
      to: { path: room(floor.filter((other) => other !== name)) },
    })),
  )

// biome-ignore lint/style/noDefaultExport: dependency-cruiser takes its configuration as the default export
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-law-stands-alone',
      severity: 'error',
      comment: 'src/law is pure and also runs in a browser: nothing from outside it but typebox',
      from: { path: '^src/law/' },
      to: { pathNot: ['^src/law/', '^node_modules/typebox/'] },
    },
    {
      name: 'the-second-model-stands-alone',
      severity: 'error',
      comment: 'test/model is worth something against src only as long as it shares nothing with it',
      from: { path: '^test/model/' },
      to: { pathNot: ['^test/model/', '^node_modules/vitest/'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...upward,
    ...sideways,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
