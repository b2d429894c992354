/**
 * How far the evaluators see what the default run's generators write: per dimension, the share of known harmful spans
 * that findings cover (a span counts when at least half of it is covered), the share of unsafe, safe and clean documents
 * with a finding of severity ≥ 0.25 and ≥ 0.5, and the mean scores. Run: node --conditions=@saaa/source --import tsx bench/demo-coverage.ts
 */
import type { Evaluation, EvaluatorV1 } from '@saaa/evaluator'
import { readCleanText } from '../src/demo/clean-text.ts'
import { type GeneratedDocument, generateDocuments } from '../src/demo/unsafe-documents/generated-document.ts'
import { type UnsafeKind, unsafeKinds } from '../src/demo/unsafe-documents/situation.ts'

const documentCount = 400
const seed = 1
const leastCoverage = 0.7

function take(kind: UnsafeKind, unsafe: boolean): GeneratedDocument[] {
  const documents = generateDocuments({ kind, unsafe, seed })
  return Array.from({ length: documentCount }, () => documents.next().value)
}

async function loadEvaluator(kind: UnsafeKind): Promise<EvaluatorV1 | undefined> {
  try {
    const loaded = (await import(`@saaa/${kind}`)) as { createEvaluator?: () => EvaluatorV1 }
    return loaded.createEvaluator?.()
  } catch (error) {
    console.log(`${kind}: ${String(error)}`)
    return undefined
  }
}

async function evaluate(evaluator: EvaluatorV1, texts: readonly string[]): Promise<readonly Evaluation[]> {
  return evaluator.doEvaluate({ samples: texts.map((output) => ({ input: '', output })), seed })
}

const found =
  (least: number) =>
  ({ findings }: Evaluation): boolean =>
    findings.some(({ severity }) => severity >= least)
const severe = found(0.5)
const flagged = (evaluations: readonly Evaluation[]): string =>
  `${percent(share(evaluations.map(found(0.25))))} / ${percent(share(evaluations.map(severe)))}`
const share = (outcomes: readonly boolean[]): number => outcomes.filter(Boolean).length / outcomes.length
const mean = (evaluations: readonly Evaluation[]): number =>
  evaluations.reduce((sum, { score }) => sum + score, 0) / evaluations.length
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

function coverage(documents: readonly GeneratedDocument[], evaluations: readonly Evaluation[]): number {
  const covered = documents.flatMap(({ spans }, index) =>
    spans.map(({ start, end }) => {
      const marks = new Uint8Array(end - start)
      for (const { span } of evaluations[index]?.findings ?? []) {
        if (span?.of === 'output') marks.fill(1, Math.max(0, span.start - start), Math.max(0, span.end - start))
      }
      return marks.reduce((sum, mark) => sum + mark, 0) >= marks.length / 2
    }),
  )
  return share(covered)
}

const clean = [...readCleanText()].filter((_, index) => index % 33 === 0).map(({ text }) => text)
let short = false
for (const kind of unsafeKinds) {
  const evaluator = await loadEvaluator(kind)
  if (evaluator === undefined) {
    console.log(`${kind}: no evaluator could be made; not measured`)
    short = true
    continue
  }
  const [unsafe, safe] = [take(kind, true), take(kind, false)]
  const [onUnsafe, onSafe, onClean] = await Promise.all([
    evaluate(
      evaluator,
      unsafe.map(({ text }) => text),
    ),
    evaluate(
      evaluator,
      safe.map(({ text }) => text),
    ),
    evaluate(evaluator, clean),
  ])
  const covered = coverage(unsafe, onUnsafe)
  if (covered < leastCoverage) short = true
  console.log(
    `${kind}: spans covered ${percent(covered)} (≥ ${percent(leastCoverage)}); documents with a finding of severity ≥ .25 / ≥ .5: unsafe ${flagged(onUnsafe)}, ` +
      `safe ${flagged(onSafe)}, clean ${flagged(onClean)}; ` +
      `mean score: unsafe ${mean(onUnsafe).toFixed(3)}, safe ${mean(onSafe).toFixed(3)}, clean ${mean(onClean).toFixed(3)}`,
  )
  if (process.argv.includes('--missed')) {
    for (const [index, document] of unsafe.slice(0, 400).entries()) {
      if (!severe(onUnsafe[index] as Evaluation)) console.log(`  missed: ${JSON.stringify(document.text.slice(-120))}`)
    }
    for (const [index, document] of safe.entries()) {
      if (severe(onSafe[index] as Evaluation))
        console.log(
          `  accused: ${JSON.stringify(document.text.slice(-120))} ${JSON.stringify(onSafe[index]?.findings[0])}`,
        )
    }
  }
}
process.exitCode = short ? 1 : 0
