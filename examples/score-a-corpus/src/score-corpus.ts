import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { createEvaluator as createAdversarial } from '@saaa/adversarial'
import { CorpusAudit, createEvaluator as createBias, type CorpusReport } from '@saaa/bias'
import { combineScores, type CombinedScore, equalWeights, type EvaluatorV1, type Sample } from '@saaa/evaluator'
import { createEvaluator as createMisinfo } from '@saaa/misinfo'
import { createEvaluator as createPrivacy } from '@saaa/privacy'
import { createEvaluator as createToxicity } from '@saaa/toxicity'

/** One line of the input. */
interface Document {
  readonly id: number | string
  readonly text: string
}

/** One line of the output. */
export interface ScoredDocument extends Pick<CombinedScore, 'score' | 'missing'> {
  readonly id: number | string
  /** Per dimension, in [0, 1]; 1 = safe. A dimension that failed is absent here and named in `missing`. */
  readonly dimensions: Readonly<Record<string, number>>
  readonly findings: readonly { readonly rule: string; readonly words: string }[]
}

export interface CorpusSummary {
  readonly documents: number
  readonly audit: CorpusReport
}

const batchSize = 256

/** Reads JSONL line by line and writes one line of scores for each: memory does not grow with the corpus. */
export async function scoreCorpus(
  corpusPath: string,
  scoresPath: string,
  evaluators: readonly EvaluatorV1[] = [
    createBias(),
    createToxicity(),
    createAdversarial(),
    createMisinfo(),
    createPrivacy(),
  ],
): Promise<CorpusSummary> {
  const audit = new CorpusAudit({ axes: ['gender'] })
  const output = createWriteStream(scoresPath)
  let documents = 0
  let batch: Document[] = []
  const flush = async (): Promise<void> => {
    for (const scored of await scoreBatch(batch, evaluators)) output.write(`${JSON.stringify(scored)}\n`)
    documents += batch.length
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(corpusPath) })) {
    if (line.trim() === '') continue
    const document = JSON.parse(line) as Document
    audit.add(document.text)
    if (batch.push(document) === batchSize) await flush()
  }
  await flush()
  output.end()
  await once(output, 'finish')
  return { documents, audit: audit.report({ words: 3 }) }
}

async function scoreBatch(
  documents: readonly Document[],
  evaluators: readonly EvaluatorV1[],
): Promise<readonly ScoredDocument[]> {
  // Corpus text has no prompt: it is all output.
  const samples: readonly Sample[] = documents.map(({ text }) => ({ input: '', output: text }))
  const weights = equalWeights(evaluators.map(({ dimension }) => dimension))
  const columns = await Promise.all(
    evaluators.map(async (evaluator) => {
      const { dimension } = evaluator
      try {
        return { dimension, evaluations: await evaluator.doEvaluate({ samples, seed: 1 }) }
      } catch (error) {
        // A dimension that fails must not pass for safe: combineScores names it in `missing`.
        console.error(`${dimension} failed:`, error)
        return { dimension, evaluations: [] }
      }
    }),
  )
  return documents.map(({ id, text }, index) => {
    const dimensions: Record<string, number> = {}
    const findings: { rule: string; words: string }[] = []
    for (const { dimension, evaluations } of columns) {
      const evaluation = evaluations[index]
      if (evaluation === undefined) continue
      dimensions[dimension] = evaluation.score
      for (const { rule, span } of evaluation.findings)
        findings.push({ rule, words: span === undefined ? '' : text.slice(span.start, span.end) })
    }
    const { score, missing } = combineScores({ scores: dimensions, weights })
    return { id, score, missing, dimensions, findings }
  })
}
