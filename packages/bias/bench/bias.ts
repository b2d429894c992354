/**
 * Measures the bias module on public data. Run: pnpm bench:bias [--only KEY]
 * The data folder is read from SAAA_DATA (default ../shared/data).
 */
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { anyText } from './any-text.ts'
import { herReading } from './her-reading.ts'
import { plantedGap } from './planted-gap.ts'
import { roundTrips } from './round-trip.ts'
import { score } from './score.ts'
import { sentences } from './sentences.ts'
import { speed } from './speed.ts'
import { swapPairs } from './swap-pairs.ts'

await runMeasurements([herReading, sentences, roundTrips, swapPairs, plantedGap, speed, anyText, score])
