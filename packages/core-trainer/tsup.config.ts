import { packageBuild } from '../../tsup.shared.ts'

// The workers, the probe and the tokenizer's trainer are entries of their own: they are started by file name, beside the chunk that starts them.
export default packageBuild({
  index: 'src/index.ts',
  cli: 'src/cli/main.ts',
  'probe-process': 'src/backend/probe-process.ts',
  'merge-training-process': 'src/tokenizer/merge-training-process.ts',
  'scoring-worker': 'src/orchestrator/scoring-worker.ts',
  'evaluator-worker': 'src/dimensions/evaluator-worker.ts',
})
