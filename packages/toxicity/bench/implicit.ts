import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement } from '../../../tools/bench/run-measurements.ts'
