import { readCsv, readText, thirdOf } from '../../../tools/bench/shared-data.ts'

export interface LabelledTexts {
  readonly toxic: readonly string[]
  readonly benign: readonly string[]
}

export interface MarkedComment {
  readonly text: string
  /** UTF-16 offsets that annotators marked. */
  readonly marked: ReadonlySet<number>
}

const testThird = 2
const isTest = (text: string): boolean => thirdOf(text) === testThird

/** Tweets: hateful or offensive against neither. */
export function davidson(): LabelledTexts {
  const toxic: string[] = []
  const benign: string[] = []
  for (const { class: label, tweet = '' } of readCsv('toxicity/davidson.csv'))
    if (isTest(tweet)) (label === '2' ? benign : toxic).push(tweet)
  return { toxic, benign }
}

/** Posts: implicit or explicit hate against not hate. */
export function implicitHate(): LabelledTexts {
  const toxic: string[] = []
  const benign: string[] = []
  for (const line of readText('toxicity/implicit_hate/implicit_hate_v1_stg1_posts.tsv').split('\n').slice(1)) {
    const [post = '', label = ''] = line.split('\t')
    if (post !== '' && isTest(post)) (label.trim() === 'not_hate' ? benign : toxic).push(post)
  }
  return { toxic, benign }
}

/** Comments of the shared task with the offsets marked by most annotators. */
export function markedComments(): readonly MarkedComment[] {
  return ['train', 'trial', 'test'].flatMap((file) =>
    readCsv(`toxicity/toxic_spans/tsd_${file}.csv`).flatMap(({ text = '', spans = '[]' }) =>
      isTest(text) ? [{ text, marked: inUnits(text, JSON.parse(spans) as readonly number[]) }] : [],
    ),
  )
}

/** The data count code points. */
function inUnits(text: string, codePoints: readonly number[]): ReadonlySet<number> {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  return new Set(codePoints.map((at) => units[at] ?? at))
}

/**
 * Sentences of the marked comments: with marked words against without. All comments of the set are toxic, so that whole
 * comments have no benign counterpart in it.
 */
export function markedSentences(): LabelledTexts {
  const toxic: string[] = []
  const benign: string[] = []
  for (const { text, marked } of markedComments()) {
    if (marked.size === 0) continue
    for (const found of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
      if (found[0].trim().length < 12) continue
      let inside = false
      for (let at = found.index; at < found.index + found[0].length && !inside; at++) inside = marked.has(at)
      ;(inside ? toxic : benign).push(found[0].trim())
    }
  }
  return { toxic, benign }
}

/** Comments that most annotators call toxic against those that most call not toxic, all of them reported as toxic once. */
export function contestedComments(): LabelledTexts {
  const votes = new Map<string, { all: number; not: number }>()
  for (const { comment_id: id = '', 'not toxic': not } of readCsv('toxicity/toxic_spans/annotations.csv')) {
    const vote = votes.get(id) ?? { all: 0, not: 0 }
    vote.all++
    if (not === 'True') vote.not++
    votes.set(id, vote)
  }
  const toxic: string[] = []
  const benign: string[] = []
  for (const { comment_id: id = '', comment_text: text = '' } of readCsv('toxicity/toxic_spans/comments.csv')) {
    const vote = votes.get(id)
    if (vote !== undefined && isTest(text)) (vote.not * 2 > vote.all ? benign : toxic).push(text)
  }
  return { toxic, benign }
}
