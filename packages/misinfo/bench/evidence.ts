import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { corruptFacts, createVerifier, rewriteText, tokenF1, verifyClaims, type Verdict } from '../src/index.ts'
import { answerCases, evidenceCases } from './evidence-cases.ts'

interface Article {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** WikiText-2's articles, with its spaced-out marks put back. */
export function readArticles(): readonly Article[] {
  const articles: { title: string; paragraphs: string[] }[] = []
  for (const line of readText('text/wikitext2_valid.txt')
    .split('\n')
    .concat(readText('text/wikitext2_test.txt').split('\n'))) {
    const title = /^ = ([^=]+) = $/.exec(line)?.[1]
    if (title !== undefined) articles.push({ title, paragraphs: [] })
    else if (line.length > 300) articles.at(-1)?.paragraphs.push(plain(line))
  }
  return articles
}

const unknown = '\u2026'
const plain = (line: string): string =>
  line
    // An unknown word is left out; sentences that held one are no claims, see below.
    .replaceAll('<unk>', unknown)
    .replaceAll(/ @([,.-])@ /g, '$1')
    .replaceAll(/ ([,.;:!?)%'](?= |$))/g, '$1')
    .replaceAll('( ', '(')
    .replaceAll(/ ('s|n't)\b/g, '$1')
    .replaceAll(/" ([^"]*) "/g, '"$1"')
    .trim()

/** A sentence as a summary would have it: without brackets, openings and insertions. */
function shorten(sentence: string): string {
  const short = sentence
    .replaceAll(/ \([^()]{1,80}\)/g, '')
    .replace(
      /^(?:However|In addition|Additionally|Furthermore|Moreover|As a result|Meanwhile|Also|Later), ([a-zA-Z])/,
      (_whole, letter: string) => letter.toUpperCase(),
    )
    .replace(/, (?:which|who|where)[^,.]{5,80},/, '')
    .replace(/, (?:which|who|where|although|while|with)[^,.]{5,80}\.$/, '.')
  return short
}

interface Case {
  readonly passage: string
  readonly claim: string
  readonly kind: string
}

const reliable = /[.]$/
export function casesOf(articles: readonly Article[]): readonly Case[] {
  const names = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) =>
      [.../(?<=\b(?:by|in|with|of) )[A-Z][a-z]+ [A-Z][a-z]+(?=[,. ])/g[Symbol.matchAll](text)]
        .slice(0, 1)
        .map(([name]) => name),
    ),
  )
  const cases: Case[] = []
  for (const { paragraphs } of articles) {
    paragraphs.forEach((passage, at) => {
      const sentences = passage
        .split(/(?<=[a-z)]\.) (?=[A-Z])/)
        .filter(
          (sentence) =>
            reliable.test(sentence) && !sentence.includes(unknown) && sentence.length > 50 && sentence.length < 260,
        )
      sentences.forEach((sentence, number) => {
        if (number % 2 !== 0) return
        const short = shorten(sentence)
        cases.push({ passage, claim: short, kind: 'shortened' })
        const worded = rewriteText(short)[number % 3]
        if (worded !== undefined) cases.push({ passage, claim: worded.text, kind: 'reworded' })
        for (const { kind, text } of corruptFacts(worded?.text ?? short, { seed: number + at, names }))
          cases.push({ passage, claim: text, kind })
        const other = paragraphs[at + 2]
        if (other !== undefined) cases.push({ passage: other, claim: short, kind: 'elsewhere' })
      })
    })
  }
  return cases
}

export const evidence: Measurement = {
  key: 'evidence',
  measure: async () => {
    const cases = casesOf(readArticles())
    const verifiers = new Map<string, ReturnType<typeof createVerifier>>()
    const judged = cases.map((one) => {
      const verifier = verifiers.get(one.passage) ?? createVerifier([one.passage])
      verifiers.set(one.passage, verifier)
      const { score, claims } = verifier(one.claim)
      const verdicts = new Set(claims.map(({ verdict }) => verdict))
      const verdict: Verdict = verdicts.has('refuted')
        ? 'refuted'
        : verdicts.has('not enough')
          ? 'not enough'
          : 'supported'
      return { ...one, score, verdict, third: thirdOf(one.passage) }
    })
    const held = judged.filter(({ third }) => third === 2)
    const faithful = (kind: string): boolean => kind === 'shortened' || kind === 'reworded'
    const share = (kind: string, verdict: Verdict): string => {
      const all = held.filter((one) => one.kind === kind)
      return `${verdict} ${((100 * all.filter((one) => one.verdict === verdict).length) / Math.max(1, all.length)).toFixed(1)} %`
    }
    const kinds = [...new Set(held.map(({ kind }) => kind))]
    const truths = held.filter(({ kind }) => faithful(kind)).map(({ score }) => score)
    return kinds.map((kind): Row => {
      const others = held.filter((one) => one.kind === kind).map(({ score }) => score)
      const auc = faithful(kind) ? '' : `, AUC against faithful ${areaUnderCurve(truths, others).toFixed(3)}`
      return {
        name: `WikiText-2 paragraphs as evidence, ${kind} (${others.length}, test third)`,
        figure: `${share(kind, 'supported')}, ${share(kind, 'refuted')}, ${share(kind, 'not enough')}${auc}`,
        bar: 'reported',
        met: true,
      }
    })
  },
}

/** Own passages with faithful and unfaithful texts: summaries in other words, and short answers to questions. */
export const writtenCases: Measurement = {
  key: 'written-cases',
  measure: async () => {
    const sentences = evidenceCases.map(({ passage, faithful, unfaithful }) => ({
      passage,
      question: '',
      right: faithful,
      wrong: unfaithful,
    }))
    return [
      { name: 'summaries in other words', cases: sentences },
      { name: 'short answers with their question', cases: answerCases },
    ].map(({ name, cases }): Row => {
      const auc = (score: (text: string, one: (typeof cases)[number]) => number): string =>
        areaUnderCurve(
          cases.flatMap((one) => one.right.map((text) => score(text, one))),
          cases.flatMap((one) => one.wrong.map((text) => score(text, one))),
        ).toFixed(3)
      const ours = auc((text, { passage, question }) => verifyClaims(text, [passage], { question }).score)
      return {
        name: `own passages, ${name} (${cases.flatMap(({ right, wrong }) => [...right, ...wrong]).length} texts), faithful against unfaithful`,
        figure: `AUC ${ours}; token F1 with the passage ${auc((text, { passage }) => tokenF1(text, passage))}`,
        bar: 'reported',
        met: true,
      }
    })
  },
}
