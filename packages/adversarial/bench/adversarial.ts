/**
 * Every row of the package's table against its bar. Run: pnpm bench:adversarial [--only KEY]
 * Figures are of test thirds: fitting and choosing saw the other two.
 */
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { blindMeasurements } from './blind-texts.ts'
import { bombMeasurement, decoderMeasurement } from './decoder.ts'
import { jailbreakMeasurement, labelledMeasurement } from './detection.ts'
import { encodedMeasurement } from './encoded-attacks.ts'
import { ordinaryMeasurement, triggerWordMeasurement } from './harmless-texts.ts'
import { propertyMeasurement } from './properties.ts'
import { searchMeasurement, shapesMeasurement } from './search.ts'
import { speedMeasurement } from './speed.ts'
import { transformMeasurement } from './transforms.ts'

await runMeasurements([
  labelledMeasurement,
  jailbreakMeasurement,
  encodedMeasurement,
  ordinaryMeasurement,
  triggerWordMeasurement,
  ...blindMeasurements,
  transformMeasurement,
  decoderMeasurement,
  searchMeasurement,
  shapesMeasurement,
  speedMeasurement,
  propertyMeasurement,
  bombMeasurement,
])
