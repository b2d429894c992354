import { defineCommand } from 'citty'
import { writeReport } from '../report/write-report.ts'

export const reportCommand = defineCommand({
  meta: { name: 'report', description: 'Write report.html of a run anew' },
  args: {
    run: { type: 'positional', required: true, description: 'Run folder' },
    baseline: { type: 'string', valueHint: 'folder', description: 'Run folder to compare with' },
  },
  async run({ args: { run, baseline } }) {
    const file = await writeReport({ runFolder: run, ...(baseline === undefined ? {} : { baselineFolder: baseline }) })
    process.stdout.write(`${file}\n`)
  },
})
