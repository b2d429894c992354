/**
 * Fits the table that tells `her` → his from `her` → him: logistic regression over the words around the pronoun. Labels come
 * from the texts themselves, which say `him` or `his` where the other gender says `her`; `his` before a sign is left out,
 * because there it stands for `hers`. Fitted on two thirds of: 32 novels (public domain), comments with toxic spans (CC0),
 * HellaSwag, GSM8K, RedditBias, Davidson and implicit-hate posts (MIT), each twice, and of phrases of our own
 * (modern-phrases.ts), so that the table knows modern English too. Only hashes and weights are kept.
 *
 * Run from the repository root: node --conditions=@saaa/source --import tsx packages/bias/scripts/fit-her.ts
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { dataPath, readCsv, readJsonLines, readNovels, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { herFeatureBits, herFeatures } from '../src/counterfactual/pronouns/her-features.ts'
import { modernPhrases } from './modern-phrases.ts'

interface Example {
  readonly features: readonly number[]
  readonly possessive: boolean
}

const kept = 6400
const rarest = 2
const learningRate = 0.12
const sparsity = 2e-5
/** Weights are stored in steps of this size, as one of 64 characters. */
const step = 0.11
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function examplesOf(text: string): Example[] {
  const found: Example[] = []
  for (const match of text.matchAll(/\b(?:him|his)\b/gi)) {
    const end = match.index + match[0].length
    const possessive = match[0].toLowerCase() === 'his'
    if (possessive && /^\s*(?:$|[^\s\w'"“‘(-])/.test(text.slice(end, end + 12))) continue
    found.push({ features: herFeatures(text, match.index, end), possessive })
  }
  return found
}

/** A fixed shuffle, so that the fit is the same each time. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  let state = 12_345
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { item, key: state }
  })
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item)
}

const lines = readText('capability/hellaswag_val_full.txt').split('\n')
const stories = lines.flatMap((line, index) =>
  index % 6 === 0 ? [`${line} ${lines[index + 2 + Number(lines[index + 1])] ?? ''}`] : [],
)
const problems = readJsonLines<{ question: string }>('capability/gsm8k_test.jsonl').map(({ question }) => question)
const comments = readCsv('toxicity/toxic_spans/comments.csv').map((row) => row['comment_text'] ?? '')
const remarks = readdirSync(dataPath('bias/redditbias')).flatMap((name) =>
  readCsv(`bias/redditbias/${name}`).map((row) => row['comment'] ?? ''),
)
const posts = [
  ...readCsv('toxicity/davidson.csv').map((row) => row['tweet'] ?? ''),
  ...readText('toxicity/implicit_hate/implicit_hate_v1_stg1_posts.tsv').split('\n'),
]
const novels = readNovels()
const modern = [...comments, ...stories, ...problems, ...new Set([...remarks, ...posts])]
const examples = shuffled([
  ...novels.filter((_, index) => index % 3 !== 2).flatMap(({ text }) => examplesOf(text)),
  ...modern.flatMap((text) => (thirdOf(text) === 2 ? [] : [...examplesOf(text), ...examplesOf(text)])),
  ...modernPhrases(4).flatMap(examplesOf),
])

const counts = new Map<number, number>()
for (const { features } of examples) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1)
let weights = new Map<number, number>([...counts].filter(([, count]) => count >= rarest).map(([id]) => [id, 0]))

/** Stochastic gradient with truncated (lazy) L1, in `epochs` passes with a falling rate. */
function fit(epochs: number, penalty: number): void {
  const settled = new Map<number, number>()
  let due = 0
  const settle = (id: number, weight: number): number => {
    const owed = due - (settled.get(id) ?? 0)
    settled.set(id, due)
    return weight > 0 ? Math.max(0, weight - owed) : Math.min(0, weight + owed)
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = learningRate * (1 - epoch / epochs)
    for (const { features, possessive } of examples) {
      due += rate * penalty
      const known = features.filter((id) => weights.has(id))
      let logit = 0
      for (const id of known) {
        const weight = settle(id, weights.get(id) ?? 0)
        weights.set(id, weight)
        logit += weight
      }
      const error = (possessive ? 1 : 0) - 1 / (1 + Math.exp(-logit))
      for (const id of known) weights.set(id, (weights.get(id) ?? 0) + rate * error)
    }
  }
  for (const [id, weight] of weights) weights.set(id, settle(id, weight))
}

fit(8, sparsity)
const importance = ([id, weight]: readonly [number, number]): number =>
  Math.abs(weight) * Math.sqrt(counts.get(id) ?? 0)
weights = new Map([...weights].sort((left, right) => importance(right) - importance(left)).slice(0, kept))
fit(5, 0)

let stored = ''
let previous = 0
const digit = (value: number): string => alphabet[value] ?? ''
for (const [id, weight] of [...weights].sort(([left], [right]) => left - right)) {
  const gap = id - previous
  if (gap >= 1 << 12) throw new Error(`a gap of ${gap} needs more than two characters`)
  stored += digit(gap >> 6) + digit(gap & 63) + digit(Math.max(-32, Math.min(31, Math.round(weight / step))) + 32)
  previous = id
}
writeFileSync(
  new URL('../src/counterfactual/pronouns/her-table.ts', import.meta.url),
  `/**
 * Written by scripts/fit-her.ts. Logistic weights of the features of her-features.ts, three base-64 digits each, by ascending
 * ${herFeatureBits}-bit hash: two digits for the gap to the hash before, one for the weight in steps of ${step}, 32 for zero.
 */
export const herTable =\n  '${stored}'\n`,
)
console.log(`${examples.length} examples, ${weights.size} features, ${stored.length} characters`)
