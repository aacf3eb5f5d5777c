import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: { include: ['test/**/*.test.ts'] },
})
