import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: {
    include: ['test/register/**/*.test.ts'],
    // Faults of Redis are played in real time: each mutant would take minutes.
    exclude: ['test/register/redis/**'],
    testTimeout: 30_000,
  },
})
