export interface ClauseWord {
  /** Lower case, typographic apostrophes made plain. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** A comma (or a bracket, quote or dash) stands between this word and the one nearer to the mention. */
  readonly afterComma: boolean
}

const maximumSpan = 240

/** Up to `limit` words after `start`, as far as the sentence goes. Cost is bounded whatever the text. */
export function wordsAfter(text: string, start: number, limit: number): readonly ClauseWord[] {
  const found: ClauseWord[] = []
  const reach = text.slice(start, start + maximumSpan)
  const pattern = /([\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*)|([.!?;:\n])|([,()"“”—–])/gu
  let comma = false
  for (let match = pattern.exec(reach); match !== null && found.length < limit; match = pattern.exec(reach)) {
    if (match[2] !== undefined) {
      if (match[2] === '\n' && reach[match.index + 1] !== '\n') continue
      break
    }
    if (match[1] === undefined) {
      comma = true
      continue
    }
    found.push({
      word: match[1].toLowerCase().replaceAll('’', "'"),
      start: start + match.index,
      end: start + match.index + match[1].length,
      afterComma: comma,
    })
    comma = false
  }
  return found
}

/** Up to `limit` words before `end`, nearest first, as far back as the sentence goes. */
export function wordsBefore(text: string, end: number, limit: number): readonly ClauseWord[] {
  const from = Math.max(0, end - maximumSpan)
  let reach = text.slice(from, end)
  const boundary = Math.max(
    reach.lastIndexOf('.'),
    reach.lastIndexOf('!'),
    reach.lastIndexOf('?'),
    reach.lastIndexOf(';'),
    reach.lastIndexOf(':'),
    reach.lastIndexOf('\n\n'),
  )
  const offset = from + boundary + 1
  reach = reach.slice(boundary + 1)
  const found: ClauseWord[] = []
  const pattern = /([\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*)|([,()"“”—–])/gu
  let pendingComma = false
  for (let match = pattern.exec(reach); match !== null; match = pattern.exec(reach)) {
    if (match[1] === undefined) {
      const last = found.at(-1)
      if (last !== undefined) found[found.length - 1] = { ...last, afterComma: true }
      else pendingComma = true
      continue
    }
    found.push({
      word: match[1].toLowerCase().replaceAll('’', "'"),
      start: offset + match.index,
      end: offset + match.index + match[1].length,
      afterComma: pendingComma && found.length === 0,
    })
  }
  return found.slice(-limit).reverse()
}
