import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Workspace packages resolve to their TypeScript source, so tests need no build. */
const conditions = ['@saaa/source', 'node', 'import', 'default']

/** The software Vulkan driver of Debian's chromium package: where it is installed, tests on WebGPU run. */
const softwareVulkan = '/usr/lib/chromium/vk_swiftshader_icd.json'
const webGpu = existsSync(softwareVulkan)
  ? {
      VK_ICD_FILENAMES: process.env['VK_ICD_FILENAMES'] ?? softwareVulkan,
      XDG_RUNTIME_DIR: process.env['XDG_RUNTIME_DIR'] ?? tmpdir(),
    }
  : {}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: webGpu,
    pool: 'forks',
    maxWorkers: 2,
  },
})
