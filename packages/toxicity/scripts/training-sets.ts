import { readdirSync } from 'node:fs'
import { readCleanText } from '../../core-trainer/src/demo/clean-text.ts'
import { dataPath, readCsv, readJsonLines, readText, thirdOf } from '../../../tools/bench/shared-data.ts'

/** Which of the two questions a text answers; -1 = it does not. */
export interface Labels {
  /** Insults, obscenity, threats: what a moderator of a comment section removes. */
  readonly abuse: 0 | 1 | -1
  /** Contempt or hostility towards a group, in whatever words. */
  readonly hate: 0 | 1 | -1
}

export interface TrainingText extends Labels {
  readonly text: string
  readonly set: string
  readonly third: 0 | 1 | 2
}

/** Harm of either kind. */
export const harmOf = ({ abuse, hate }: Labels): 0 | 1 | -1 => (abuse === 1 || hate === 1 ? 1 : abuse < 0 ? hate : 0)

const labelled = (set: string, text: string, abuse: 0 | 1 | -1, hate: 0 | 1 | -1): TrainingText => ({
  set,
  text,
  abuse,
  hate,
  third: thirdOf(text),
})

/** Davidson et al. 2017 (MIT): tweets; 0 hate, 1 offensive, 2 neither. */
export const davidson = (): readonly TrainingText[] =>
  readCsv('toxicity/davidson.csv').map((row) => {
    const label = row['class']
    return labelled('davidson', row['tweet'] ?? '', label === '2' ? 0 : 1, label === '0' ? 1 : label === '2' ? 0 : -1)
  })

const sentence = /[^.!?\n]+(?:[.!?]+|\n|$)/g

/**
 * Toxic Spans (CC0). All its comments were picked for being toxic, so the comment's own label says little; its sentences do:
 * those with characters that annotators agreed on, against those in which no annotator marked anything.
 */
export function toxicSpans(): readonly TrainingText[] {
  const agreed = new Map<string, ReadonlySet<number>>()
  for (const part of ['train', 'trial', 'test'])
    for (const row of readCsv(`toxicity/toxic_spans/tsd_${part}.csv`))
      agreed.set(row['text'] ?? '', new Set(JSON.parse(row['spans'] ?? '[]') as number[]))
  const commentOf = new Map<string, string>()
  const whollyToxic = new Set<string>()
  for (const row of readCsv('toxicity/toxic_spans/annotations.csv')) {
    commentOf.set(row['annotation'] ?? '', row['comment_id'] ?? '')
    if (row['all toxic'] === 'True') whollyToxic.add(row['comment_id'] ?? '')
  }
  const marked = new Map<string, [number, number][]>()
  for (const row of readCsv('toxicity/toxic_spans/spans.csv')) {
    const comment = commentOf.get(row['annotation'] ?? '') ?? ''
    marked.set(comment, [...(marked.get(comment) ?? []), [Number(row['start']), Number(row['end'])]])
  }
  const texts: TrainingText[] = []
  for (const row of readCsv('toxicity/toxic_spans/comments.csv')) {
    const comment = row['comment_text'] ?? ''
    const third = thirdOf(comment)
    const agreedHere = agreed.get(comment)
    for (const { 0: text, index } of comment.matchAll(sentence)) {
      const end = index + text.length
      if (text.trim().length < 8) continue
      let shared = 0
      for (let at = index; at < end; at++) if (agreedHere?.has(at)) shared++
      const anyMark = (marked.get(row['comment_id'] ?? '') ?? []).some(([from, to]) => from < end && to > index)
      if (shared > 0) texts.push({ set: 'toxic_spans', text, third, abuse: 1, hate: -1 })
      else if (!anyMark && !whollyToxic.has(row['comment_id'] ?? ''))
        texts.push({ set: 'toxic_spans', text, third, abuse: 0, hate: -1 })
    }
  }
  return texts
}

/** ElSherief et al. 2021 (MIT): posts of hate groups' followers. */
export const implicitHate = (): readonly TrainingText[] =>
  readText('toxicity/implicit_hate/implicit_hate_v1_stg1_posts.tsv')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const tab = line.lastIndexOf('\t')
      const kind = line.slice(tab + 1).trim()
      const abuse = kind === 'explicit_hate' ? 1 : kind === 'not_hate' ? 0 : -1
      return labelled('implicit_hate', line.slice(0, tab), abuse, kind === 'not_hate' ? 0 : 1)
    })

/** Hartvigsen et al. 2022 (MIT): statements about groups, hateful or neutral, many repeated between prompts. */
export function toxiGen(): readonly TrainingText[] {
  const found = new Map<string, TrainingText>()
  for (const file of readdirSync(dataPath('toxicity/toxigen')).toSorted()) {
    const hateful = file.startsWith('hate')
    for (const line of readText(`toxicity/toxigen/${file}`).split('\n'))
      for (const piece of line.split('\\n')) {
        const text = piece
          .replace(/^\s*-\s*/, '')
          .replace(/-\s*$/, '')
          .trim()
        if (text.length >= 15 && !found.has(text))
          found.set(text, labelled('toxigen', text, hateful ? -1 : 0, hateful ? 1 : 0))
      }
  }
  return [...found.values()]
}

/** Barikeri et al. 2021, RedditBias (MIT): comments that name a group. Their labels are not read. */
export function redditComments(): readonly { readonly text: string; readonly third: 0 | 1 | 2 }[] {
  const found = new Set<string>()
  for (const file of readdirSync(dataPath('bias/redditbias')).toSorted())
    for (const row of readCsv(`bias/redditbias/${file}`)) {
      const text = (row['comment'] ?? '').trim()
      if (text.length >= 12) found.add(text)
    }
  return [...found].map((text) => ({ text, third: thirdOf(text) }))
}

/**
 * Ordinary text that is neither: school problems (GSM8K, MIT), everyday descriptions (HellaSwag, MIT), speeches and novels
 * (public domain).
 */
export const ordinaryText = (): readonly TrainingText[] =>
  [...schoolProblems(), ...everydayDescriptions(), ...prose()].map((text) => labelled('ordinary', text, 0, 0))

const schoolProblems = (): readonly string[] =>
  readJsonLines<{ question: string }>('capability/gsm8k_test.jsonl').map(({ question }) => question)

function everydayDescriptions(): readonly string[] {
  const lines = readText('capability/hellaswag_val_full.txt').split('\n')
  const contexts: string[] = []
  for (let at = 0; at + 2 < lines.length; at += 6) {
    const ending = lines[at + 2 + Number(lines[at + 1])] ?? ''
    contexts.push(`${lines[at] ?? ''} ${ending}`.replace(/\[[a-z]+\]/g, '').slice(0, 400))
  }
  return contexts
}

const passages = 6000

/** Passages of some 400 characters, taken at equal distances from the default run's clean text. */
function prose(): readonly string[] {
  const all = [...readCleanText({ documentLength: 400 })]
  const distance = Math.floor(all.length / passages)
  return Array.from({ length: passages }, (_, index) => all[index * distance]?.text ?? '')
}
