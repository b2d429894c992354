export const VERSION = '0.0.0'
export { createSeededRandom, type SeededRandom } from './nn/seeded-random.ts'
