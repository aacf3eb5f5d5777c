import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  // The long forms of tests, which try what the ordinary ones only sample.
  test: {
    include: ['test/**/*.deep.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    isolate: false,
    testTimeout: 600_000,
  },
})
