import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: { include: ['mutation/killers.test.ts'], setupFiles: ['mutation/seed.ts'], testTimeout: 30_000 },
})
