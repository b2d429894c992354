export type { ConformanceCase, ConformanceOptions } from './conformance-case.ts'
export { evaluatorConformanceCases } from './evaluator-conformance-cases.ts'
export { hostileSamples } from './hostile-samples.ts'
