export interface Sentence {
  /** Half-open UTF-16 range of the text, outer blanks left out. */
  readonly start: number
  readonly end: number
  readonly question: boolean
}

const abbreviation =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|Vol|Gen|Col|Lt|Sgt|Rev|Hon|Capt|Mt|Ft|Inc|Ltd|Co|etc|cf|al|approx|ca|[A-Z]|[a-z]\.[a-z])$/

/** Sentences by final punctuation and line ends; a full stop inside a number or after an abbreviation does not end one. */
export function splitSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const push = (end: number, question: boolean): void => {
    let first = start
    let last = end
    while (first < last && text.charCodeAt(first) <= 32) first += 1
    while (last > first && text.charCodeAt(last - 1) <= 32) last -= 1
    if (last > first) found.push({ start: first, end: last, question })
    start = end
  }
  const pattern = /[.!?]["'”’)\]]?(?=\s|$)|\n\s*\n|\n(?=[-*•\d#])/g
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const mark = match[0]
    if (mark.startsWith('.') && abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
    push(match.index + mark.length, mark.startsWith('?'))
  }
  push(text.length, text.trimEnd().endsWith('?'))
  return found
}
