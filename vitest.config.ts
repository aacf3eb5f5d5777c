import { configDefaults, defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  // Tests share nothing they change, so modules are loaded once: most of the time is loading them.
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.deep.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
})
