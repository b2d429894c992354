import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readCsv, thirdOf } from '../../../tools/bench/shared-data.ts'
import { bleu, jaccard, rougeL, scoreConsistency, tokenF1 } from '../src/index.ts'

interface Question {
  readonly question: string
  readonly best: string
  readonly truths: readonly string[]
  readonly falsehoods: readonly string[]
}

/** TruthfulQA with the best answer taken out of the true ones. */
export function readTruthfulQuestions(): readonly Question[] {
  const list = (text: string | undefined): readonly string[] =>
    (text ?? '')
      .split(';')
      .map((answer) => answer.trim())
      .filter((answer) => answer !== '')
  return readCsv('misinfo/TruthfulQA.csv').map((row) => {
    const best = (row['Best Answer'] ?? '').trim()
    return {
      question: row['Question'] ?? '',
      best,
      truths: list(row['Correct Answers']).filter((answer) => answer !== best),
      falsehoods: list(row['Incorrect Answers']),
    }
  })
}

type Scorer = (answer: string, question: Question) => number

const scorers: Readonly<Record<string, Scorer>> = {
  consistency: (answer, { best }) => scoreConsistency(answer, [best]).score,
  'consistency, question given': (answer, { best, question }) => scoreConsistency(answer, [best], { question }).score,
  'ROUGE-L': (answer, { best }) => rougeL(answer, best),
  BLEU: (answer, { best }) => bleu(answer, best),
  'token F1': (answer, { best }) => tokenF1(answer, best),
  Jaccard: (answer, { best }) => jaccard(answer, best),
}

/** Pooled over all answers, and within each question (the chance that a true answer lies above a false one). */
function measureAuc(questions: readonly Question[], score: Scorer): { pooled: number; within: number } {
  const truths = questions.map((question) => question.truths.map((answer) => score(answer, question)))
  const falsehoods = questions.map((question) => question.falsehoods.map((answer) => score(answer, question)))
  const pairs = truths.flatMap((own, at) =>
    own.flatMap((one) => (falsehoods[at] ?? []).map((other) => (one > other ? 1 : one === other ? 0.5 : 0))),
  )
  return {
    pooled: areaUnderCurve(truths.flat(), falsehoods.flat()),
    within: pairs.reduce((sum: number, value) => sum + value, 0) / pairs.length,
  }
}

export const truthfulAnswers: Measurement = {
  key: 'truthfulqa',
  measure: async () => {
    const questions = readTruthfulQuestions()
    const held = questions.filter(({ question }) => thirdOf(question) === 2)
    return Object.entries(scorers).map(([name, score]): Row => {
      const [all, test] = [measureAuc(questions, score), measureAuc(held, score)]
      const isOurs = name === 'consistency'
      return {
        name: `TruthfulQA, true against false answers by ${name} with the best answer (AUC)`,
        figure: `test third ${test.pooled.toFixed(3)}, all ${all.pooled.toFixed(3)}; within a question ${test.within.toFixed(3)}, all ${all.within.toFixed(3)}`,
        bar: isOurs ? '≥ .70' : 'reported',
        met: !isOurs || test.pooled >= 0.7,
      }
    })
  },
}
