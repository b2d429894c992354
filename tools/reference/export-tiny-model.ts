// Exports the tiny seeded models whose logits transformers_logits.py writes down: export-tiny-model.ts FOLDER
import { join } from 'node:path'

import {
  tinyShapes,
  tinyTokenizer,
  writeTinyCheckpoint,
} from '../../packages/core-trainer/src/export/__fixtures__/tiny-checkpoint.ts'
import { exportModel } from '../../packages/core-trainer/src/export/export-model.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder to export to.')
const tokenizer = await tinyTokenizer()
for (const [name, shape] of Object.entries(tinyShapes)) {
  const checkpoint = join(folder, 'checkpoints', name)
  await writeTinyCheckpoint(checkpoint, { tokenizer, shape })
  await exportModel({ from: checkpoint, to: join(folder, name) })
}
