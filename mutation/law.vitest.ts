import { defineConfig } from 'vitest/config'

// Modules are loaded anew for each file: what a mutant does while its module loads must be seen.
// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: {
    include: ['test/law/**/*.test.ts', 'test/generated/law-page.test.ts', 'test/decision/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
