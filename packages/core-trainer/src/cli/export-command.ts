import { defineCommand } from 'citty'
import { modelFolder } from '../evaluate/open-model.ts'
import { exportModel } from '../export/export-model.ts'

export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description: 'Write a Hugging Face folder that transformers and transformers.js load, without training state',
  },
  args: {
    model: {
      type: 'positional',
      required: true,
      description: 'Run folder (its newest checkpoint) or Hugging Face folder',
    },
    to: { type: 'positional', required: true, description: 'Folder to write, absent or empty' },
    onnx: {
      type: 'boolean',
      default: true,
      description: 'Write onnx/model.onnx, which transformers.js needs',
      negativeDescription: 'Leave onnx/model.onnx out, as must be above 2 GiB of weights',
    },
  },
  async run({ args: { model, to, onnx } }) {
    const { folder, files, parameterCount } = await exportModel({ from: await modelFolder(model), to, onnx })
    process.stdout.write(`${folder}: ${parameterCount.toLocaleString('en')} parameters, ${files.join(', ')}\n`)
  },
})
