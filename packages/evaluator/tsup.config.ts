import { packageBuild } from '../../tsup.shared.ts'

export default packageBuild({
  index: 'src/index.ts',
  conformance: 'src/conformance/index.ts',
  training: 'src/training/index.ts',
})
