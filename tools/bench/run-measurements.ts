import { parseArgs } from 'node:util'
import { formatRow, type Measurement } from './row.ts'
import { DataAbsentError } from './shared-data.ts'

/**
 * The command of a benchmark: measures every row, or those named by `--only KEY`, and prints one line each. A row that
 * falls short, fails or has no data makes the exit status 1; a key that does not exist makes it 2.
 */
export async function runMeasurements(measurements: readonly Measurement[]): Promise<never> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
  const keys = measurements.map(({ key }) => key)
  const unknown = values.only?.filter((key) => !keys.includes(key)) ?? []
  if (unknown.length > 0) {
    console.error(`--only: expected one of ${keys.join(', ')}, got ${unknown.join(', ')}`)
    process.exit(2)
  }
  let short = false
  for (const { key, measure } of measurements) {
    if (values.only !== undefined && !values.only.includes(key)) continue
    try {
      for (const row of await measure()) {
        console.log(formatRow(row))
        short ||= row.met !== true
      }
    } catch (error) {
      const absent = error instanceof DataAbsentError
      console.log(
        `${key}: ${absent ? error.message : `failed: ${error instanceof Error ? error.message : String(error)}`} ${absent ? 'NOT MEASURED' : 'NOT MET'}`,
      )
      short = true
    }
  }
  process.exit(short ? 1 : 0)
}
