import { defineConfig, type Options } from 'tsup'

/** One build recipe for every package: ESM, declarations, source maps, nothing bundled that is a dependency. */
export const packageBuild = (entry: Record<string, string>, options: Options = {}): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry,
    format: ['esm'],
    target: 'node20.19',
    platform: 'node',
    dts: true,
    sourcemap: true,
    clean: true,
    treeshake: true,
    ...options,
  })
