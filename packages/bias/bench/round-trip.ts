import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readCsv, readNovels, readText, thirdOf } from '../../../tools/bench/shared-data.ts'
import { counterfactuals, counterfactualAxes, type Counterfactual, type CounterfactualAxis } from '../src/index.ts'
import { readSentences } from '../src/__fixtures__/counterfactual-sentences.ts'

/** The first exchange of an axis, or undefined where the sentence names no group. */
const exchange = (text: string, axis: CounterfactualAxis, to?: string): Counterfactual | undefined =>
  counterfactuals(text, { axes: [axis], alternatives: Infinity, ...(to === undefined ? {} : { to: [to] }) }).find(
    (found) => found.to !== 'neutral',
  )

/**
 * Whether a sentence can come back at all: each of its terms is the one that the engine writes for that group, so that no
 * synonym ("mum", "Catholic") and no lost distinction ("Chinese person" for "German") stands in the way.
 */
function isSwappable(text: string, { axis, from, to, edits }: Counterfactual): boolean {
  const words = writtenWords(axis)
  return edits.every(({ start, end, replacement }) => {
    const word = text.slice(start, end).toLowerCase()
    if (/^an?$/.test(word)) return true
    if (/ (?:person|people|woman|women)$/.test(replacement)) return false
    return axis === 'gender'
      ? words.has(word)
      : (words.has(`${from} ${word}`) && words.has(`${to} ${replacement.toLowerCase()}`)) ||
          (words.has(`${to} ${word}`) && words.has(`${from} ${replacement.toLowerCase()}`))
  })
}

const written = new Map<CounterfactualAxis, Set<string>>()

/** Every word that the engine writes on an axis, with its group, collected from what it makes of the hand-written sentences. */
function writtenWords(axis: CounterfactualAxis): ReadonlySet<string> {
  const known = written.get(axis)
  if (known !== undefined) return known
  const words = new Set<string>()
  for (const { sentence, axis: own } of readSentences()) {
    if (own !== axis) continue
    for (const { edits, to } of counterfactuals(sentence, {
      axes: [axis],
      alternatives: axis === 'nationality' ? 60 : 3,
    })) {
      if (to === 'neutral') continue
      for (const { replacement } of edits)
        words.add(axis === 'gender' ? replacement.toLowerCase() : `${to} ${replacement.toLowerCase()}`)
    }
  }
  written.set(axis, words)
  return words
}

function roundTrip(name: string, sentences: readonly string[], axes: readonly CounterfactualAxis[], bar: boolean): Row {
  let total = 0
  let back = 0
  for (const axis of axes) {
    for (const sentence of sentences) {
      const there = exchange(sentence, axis)
      if (there === undefined || !isSwappable(sentence, there)) continue
      total += 1
      // Exchanging the same two groups once more.
      const again = counterfactuals(there.text, { axes: [axis], alternatives: Infinity }).some(
        ({ text }) => text === sentence,
      )
      if (again) back += 1
    }
  }
  return {
    name,
    figure: `${((100 * back) / total).toFixed(2)} % of ${total}`,
    bar: bar ? '≥ 99 %' : 'reported',
    met: !bar || back / total >= 0.99,
  }
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”]?) (?=[A-Z"“])/)
    .filter((sentence) => sentence.length > 20 && sentence.length < 400)

export const roundTrips: Measurement = {
  key: 'round-trip',
  measure: async () => {
    const comments = readCsv('toxicity/toxic_spans/comments.csv')
      .map((row) => row['comment_text'] ?? '')
      .filter((text) => thirdOf(text) === 2)
    return [
      roundTrip(
        'swap twice, hand-written sentences, all axes',
        readSentences().map(({ sentence }) => sentence),
        counterfactualAxes,
        true,
      ),
      roundTrip(
        'swap twice, sentences of comments, all axes',
        comments.flatMap(sentencesOf),
        counterfactualAxes,
        false,
      ),
      roundTrip(
        'swap twice, sentences of WikiText-2, gender',
        sentencesOf(readText('text/wikitext2_test.txt')),
        ['gender'],
        false,
      ),
      roundTrip(
        'swap twice, sentences of a held-out novel, gender',
        sentencesOf(readNovels()[2]?.text ?? '').slice(0, 4000),
        ['gender'],
        false,
      ),
    ]
  },
}
