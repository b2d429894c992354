/**
 * Every row that @saaa/toxicity must hold, one line each: `row: figure (bar)`.
 * Run: pnpm bench:toxicity [--only KEY]
 */
import { runMeasurements } from '../../../tools/bench/run-measurements.ts'
import { byKind } from './by-kind.ts'
import { conformalPromise } from './conformal.ts'
import { discrimination } from './discrimination.ts'
import { disguiseRecall } from './disguises.ts'
import { anyText } from './any-text.ts'
import { frozenFunctionalTests, functionalTests } from './functional-tests.ts'
import { implicitAlone, implicitLoad } from './implicit.ts'
import { identityTerms } from './identity-terms.ts'
import { ordinaryProse } from './ordinary-prose.ts'
import { spanMarking } from './span-marking.ts'
import { speed } from './speed.ts'

await runMeasurements([
  implicitLoad,
  ...discrimination,
  ordinaryProse,
  spanMarking,
  functionalTests,
  frozenFunctionalTests,
  identityTerms,
  disguiseRecall,
  anyText,
  speed,
  implicitAlone,
  conformalPromise,
  byKind,
])
