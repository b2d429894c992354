import { packageBuild } from '../../tsup.shared.ts'

export default packageBuild({ index: 'src/index.ts', training: 'src/training.ts' })
