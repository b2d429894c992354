import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { documents, signals } from './corpus.ts'
import { corruption } from './corruption.ts'
import { evidence } from './evidence.ts'
import { properties } from './properties.ts'
import { speed } from './speed.ts'
import { truthfulAnswers } from './truthful-answers.ts'

await runMeasurements([corruption, truthfulAnswers, evidence, signals, documents, speed, properties])
