/** How far before and after a digit or `@` a numeric recogniser may need to see. */
const before = 64
const after = 96
/** How much further a region grows so as not to cut a word. */
const wordSlack = 64
/** Stands between regions: no pattern matches across it. */
const separator = '\n\u0000\n'

/** The parts of a text around its digits and `@`, joined into one string, with the way back to the original offsets. */
export interface NumericView {
  readonly text: string
  toOriginal(offset: number): number
}

/**
 * Most recognisers look only near a digit or `@`, and prose has few: one pass that joins those places is what makes the
 * scan of a novel fast.
 */
export function numericView(text: string): NumericView {
  const regions = numericRegions(text)
  if (regions.length === 1 && regions[0]?.start === 0 && regions[0].end === text.length)
    return { text, toOriginal: (offset) => offset }
  const starts: number[] = []
  let length = 0
  const parts = regions.map(({ start, end }) => {
    starts.push(length)
    length += end - start + separator.length
    return text.slice(start, end)
  })
  return {
    text: parts.join(separator),
    toOriginal: (offset) => {
      const index = lastAtMost(starts, offset)
      return offset - (starts[index] ?? 0) + (regions[index]?.start ?? 0)
    },
  }
}

interface Region {
  start: number
  end: number
}

function numericRegions(text: string): readonly Region[] {
  const regions: Region[] = []
  let current: Region | undefined
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if ((unit < 48 || unit > 57) && unit !== 64) continue
    if (current !== undefined && index - before <= current.end) current.end = index + after
    else regions.push((current = { start: index - before, end: index + after }))
  }
  const merged: Region[] = []
  for (const region of regions) {
    const start = backToBlank(text, Math.max(0, region.start))
    const end = forthToBlank(text, Math.min(text.length, region.end))
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function backToBlank(text: string, from: number): number {
  let index = from
  while (index > 0 && from - index < wordSlack && text.charCodeAt(index - 1) > 32) index--
  return index
}

function forthToBlank(text: string, from: number): number {
  let index = from
  while (index < text.length && index - from < wordSlack && text.charCodeAt(index) > 32) index++
  return index
}

/** Index of the last of the ascending numbers that is not above the limit. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? Infinity) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
