import { packageBuild } from '../../tsup.shared.ts'

// The worker is an entry of its own: it is started by its file name, beside the chunk that starts it.
export default packageBuild({
  index: 'src/index.ts',
  cli: 'src/cli/main.ts',
  'scoring-worker': 'src/orchestrator/scoring-worker.ts',
})
