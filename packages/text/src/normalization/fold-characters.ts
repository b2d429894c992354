import { isComposing, isInvisible } from '../unicode/character-properties.ts'
import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

export interface CharacterFolding {
  readonly compatibility: boolean
  readonly invisible: boolean
  readonly marks: boolean
}

/**
 * Longest run of marks that is normalised as one. Reordering marks is quadratic in the length of a run, so runs are cut
 * where Unicode's Stream-Safe Text Format (UAX 15) cuts them.
 */
const longestRun = 30

/** Marks of any script's letters; the kana voicing marks are kept, for there they make another letter. */
// oxlint-disable-next-line no-misleading-character-class -- ranges of single marks are meant
const genericMark = /[\u0300-\u036f\u0483-\u0489\u064b-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

/** Folded form of single code points, per combination of switches (index = bits). */
const remembered: Map<number, string>[] = Array.from({ length: 4 }, () => new Map())

/** NFKC, removal of invisible characters and of combining marks, one pass. */
export function foldCharacters(source: MappedText, folding: CharacterFolding): MappedText {
  const { text } = source
  const builder = new MappedTextBuilder(source)
  let copied = 0
  let index = 0
  while (index < text.length) {
    const start = index
    const first = text.codePointAt(index) ?? 0
    index += first > 0xffff ? 2 : 1
    if (first < 128 && !(text.charCodeAt(index) >= 0xad)) continue
    if (folding.invisible && isInvisible(first)) {
      builder.copy(copied, start)
      copied = index
      continue
    }
    let end = index
    let cluster = ''
    for (let run = 0; index < text.length && run < longestRun;) {
      const next = text.codePointAt(index) ?? 0
      const size = next > 0xffff ? 2 : 1
      if (folding.invisible && isInvisible(next)) {
        // Skipped, but it does not keep a mark from its letter.
      } else if (isComposing(next)) {
        if (cluster === '') cluster = text.slice(start, end)
        cluster += text.slice(index, index + size)
        end = index + size
        run++
      } else break
      index += size
    }
    const folded = cluster === '' ? foldCodePoint(first, folding) : fold(cluster, folding)
    if (end === index && folded.length === end - start && text.startsWith(folded, start)) continue
    builder.copy(copied, start)
    builder.replace(start, end, folded)
    copied = index
  }
  if (copied === 0) return source
  builder.copy(copied, text.length)
  return builder.finish()
}

function foldCodePoint(codePoint: number, folding: CharacterFolding): string {
  const memory = remembered[(folding.compatibility ? 1 : 0) + (folding.marks ? 2 : 0)]
  let folded = memory?.get(codePoint)
  if (folded === undefined) {
    folded = fold(String.fromCodePoint(codePoint), folding)
    memory?.set(codePoint, folded)
  }
  return folded
}

function fold(cluster: string, { compatibility, marks }: CharacterFolding): string {
  let folded = compatibility ? cluster.normalize('NFKC') : cluster
  if (marks) {
    const bare = folded.normalize('NFD').replace(genericMark, '')
    folded = compatibility ? bare.normalize('NFKC') : bare.normalize('NFC')
  }
  return folded
}
