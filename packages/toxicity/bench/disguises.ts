import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readCsv, readNovels, thirdOf } from '../../../tools/bench/shared-data.ts'
import { scoreToxicity } from '../src/index.ts'
import { davidson } from './labelled-texts.ts'

type Disguise = (text: string) => string

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
}
const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const replaced = (text: string, table: Readonly<Record<string, string>>): string =>
  text.replace(/[a-z]/gi, (letter) => table[letter.toLowerCase()] ?? letter)
/** Letters of words of four and more set apart; shorter words stay. */
const apart = (text: string, separator: string): string =>
  text.replace(/[a-z]{4,}/gi, (word) => [...word].join(separator))

export const disguises: Readonly<Record<string, Disguise>> = {
  'zero-width': (text) => text.replace(/[a-z](?=[a-z])/gi, '$&\u200b'),
  spaced: (text) => apart(text, ' '),
  dotted: (text) => apart(text, '.'),
  combining: (text) => text.replace(/[a-z]/gi, '$&\u0336'),
  homoglyph: (text) => replaced(text, lookalikes),
  leet: (text) => replaced(text, leet),
  repeat: (text) => text.replace(/[aeiou](?=[a-z])/gi, '$&$&$&'),
  'full-width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  base64: (text) => Buffer.from(text).toString('base64'),
  ROT13: (text) =>
    text.replace(/[a-z]/gi, (letter) => {
      const first = letter < 'a' ? 65 : 97
      return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26))
    }),
}

const threshold = 0.5
const sampleSize = 600
const leastKept = 0.9
const mostAdded = 0.01
const isToxic = (text: string): boolean => scoreToxicity(text).toxicity >= threshold
const rate = (texts: readonly string[]): number => texts.filter(isToxic).length / texts.length

/** Toxic texts of three sources and benign sentences of two, all in the test third; links and names taken out. */
function texts(): { toxic: readonly string[]; benign: readonly string[] } {
  const bare = (text: string): string =>
    text
      .replace(/&[#\w]+;|https?:\S+|[@#]\w+|\bRT\b/g, ' ')
      .replace(/[^\x20-\x7e]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const { toxic, benign } = davidson()
  const comments = readCsv('toxicity/toxic_spans/comments.csv').flatMap(({ comment_text: text = '' }) =>
    thirdOf(text) === 2 && text.length < 300 ? [text] : [],
  )
  const prose = readNovels().flatMap(({ text }) => text.match(/[A-Z][^.!?"\n]{40,160}[.!?]/g)?.slice(200, 240) ?? [])
  return {
    toxic: [...toxic.map(bare).slice(0, sampleSize), ...comments.map(bare).slice(0, sampleSize)].filter(
      (text) => text.length > 15,
    ),
    benign: [...benign.map(bare).slice(0, sampleSize), ...prose.slice(0, sampleSize * 2)].filter(
      (text) => text.length > 15,
    ),
  }
}

/** Recall under disguises against plain recall, and benign texts flagged only because they are disguised. */
export const disguiseRecall: Measurement = {
  key: 'disguises',
  async measure() {
    const { toxic, benign } = texts()
    const plain = { recall: rate(toxic), falsePositives: rate(benign) }
    return Object.entries(disguises).map(([name, disguise]): Row => {
      const recall = rate(toxic.map(disguise))
      const falsePositives = rate(benign.map(disguise))
      const kept = recall / plain.recall
      const added = falsePositives - plain.falsePositives
      return {
        name: `disguise ${name}`,
        figure: `${(100 * kept).toFixed(1)} % of plain recall (${(100 * plain.recall).toFixed(1)} %), benign false positives ${added < 0 ? '' : '+'}${(100 * added).toFixed(2)} points (plain ${(100 * plain.falsePositives).toFixed(2)} %)`,
        bar: '≥ 90 %, ≤ +1 point',
        met: kept >= leastKept && added <= mostAdded,
      }
    })
  },
}
