import { unitAt } from './unit-at.ts'

/**
 * The end of a phrase whose first `known` units end in the text at `start`, or −1 when the rest does not stand there. Case is ignored, one blank, `_` or `-` stands for a space
 * of the phrase, and the phrase must end with a word unless its last unit is a sign.
 */
export function phraseEnd(text: string, start: number, phrase: string, known: number): number {
  let index = start
  for (let at = known; at < phrase.length; at++, index++) {
    const wanted = phrase.charCodeAt(at)
    const code = unitAt(text, index)
    if (code === wanted) continue
    if (wanted === 32) {
      if (!isBlank(code)) return -1
    } else if (text.charAt(index).toLowerCase() !== phrase[at]) return -1
  }
  const last = phrase.charCodeAt(phrase.length - 1)
  return isWord(last) && last < 0x3000 && isWord(unitAt(text, index)) ? -1 : index
}

/** What may stand for a space. */
export const blanks = ' _-\t\n\u00a0'

const isBlank = (code: number): boolean =>
  code === 32 || code === 95 || code === 45 || code === 9 || code === 10 || code === 160

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000)
