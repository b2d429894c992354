import { packageBuild } from '../../tsup.shared.ts'

// The table of lookalike characters is JSON, whose import still warns on Node 20: it is built in, its licence in NOTICE.
export default packageBuild({ index: 'src/index.ts' }, { noExternal: ['unhomoglyph'] })
