import { packageBuild } from '../../tsup.shared.ts'

// The worker and the probe are entries of their own: they are started by file name, beside the chunk that starts them.
export default packageBuild({
  index: 'src/index.ts',
  cli: 'src/cli/main.ts',
  'probe-process': 'src/backend/probe-process.ts',
  'scoring-worker': 'src/orchestrator/scoring-worker.ts',
})
