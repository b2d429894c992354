/**
 * What `pnpm bench:privacy` runs: every row of the package, with its bar.
 * The data folder is read from SAAA_DATA (default ../shared/data); `--only KEY` measures one family.
 */
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { accountantMeasurement } from './accountant.ts'
import { expressionMeasurement } from './expressions.ts'
import { falseAlarmMeasurements } from './false-alarms.ts'
import { memorisationMeasurement, verbatimOverlapMeasurement } from './memorisation.ts'
import { redactionDataMeasurement, redactionMeasurement } from './redaction.ts'
import { speedMeasurements } from './speed.ts'
import { syntheticMeasurements } from './synthetic-set.ts'

await runMeasurements([
  ...syntheticMeasurements,
  ...falseAlarmMeasurements,
  ...speedMeasurements,
  expressionMeasurement,
  redactionMeasurement,
  redactionDataMeasurement,
  accountantMeasurement,
  memorisationMeasurement,
  verbatimOverlapMeasurement,
])
