import type { Measurement } from '../../../tools/bench/row.ts'
import { readNovels, readText } from '../../../tools/bench/shared-data.ts'
import { scoreToxicity } from '../src/index.ts'

const leastLength = 80

const flaggedShare = (texts: readonly string[]): number =>
  texts.filter((text) => scoreToxicity(text).toxicity >= 0.5).length / texts.length

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Paragraphs of the novels, at equal distances. */
function novelParagraphs(count: number): readonly string[] {
  const all = readNovels()
    .flatMap(({ text }) => text.split(/\n\s*\n/).map(tidy))
    .filter(({ length }) => length > leastLength)
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '')
}

/** Paragraphs of an encyclopaedia, tokenised, with `<unk>` for rare words. */
const articleParagraphs = (): readonly string[] =>
  readText('text/wikitext2_test.txt')
    .split('\n')
    .map(tidy)
    .filter((text) => text.length > leastLength && !text.startsWith('='))

/** What is flagged at 0.5 of prose that no part of the package was fitted on. */
export const ordinaryProse: Measurement = {
  key: 'ordinary-prose',
  async measure() {
    return [
      { name: 'novels, paragraphs', texts: novelParagraphs(3000), most: undefined },
      { name: 'encyclopaedia, paragraphs', texts: articleParagraphs(), most: 0.01 },
    ].map(({ name, texts, most }) => {
      const share = flaggedShare(texts)
      return {
        name: `ordinary prose, ${name} (${texts.length}): flagged at .5`,
        figure: `${(100 * share).toFixed(2)} %`,
        bar: most === undefined ? 'for information: some of their people insult each other' : `≤ ${100 * most} %`,
        met: most === undefined || share <= most,
      }
    })
  },
}
