import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { blindSets } from './blind/measure-blind.ts'
import { clustering } from './clustering.ts'
import { documents, signals } from './corpus.ts'
import { corruption } from './corruption.ts'
import { ensemble } from './ensemble.ts'
import { evidence, writtenCases } from './evidence.ts'
import { properties } from './properties.ts'
import { semanticEntropyRows } from './semantic-entropy.ts'
import { speed } from './speed.ts'
import { truthfulAnswers } from './truthful-answers.ts'

await runMeasurements([
  // First, before other measurements fill the heap.
  speed,
  corruption,
  truthfulAnswers,
  evidence,
  writtenCases,
  clustering,
  semanticEntropyRows,
  ensemble,
  signals,
  documents,
  properties,
  blindSets,
])
