export interface TextRegion {
  readonly start: number
  readonly end: number
}

/** Ranges of `before` and `after` units around ascending offsets, merged where they meet, none longer than `longest`. */
export function* regionsAround(
  offsets: Int32Array,
  {
    length,
    before,
    after,
    longest,
  }: { readonly length: number; readonly before: number; readonly after: number; readonly longest: number },
): Generator<TextRegion> {
  let regionStart = 0
  let regionEnd = -1
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index] as number
    const start = Math.max(0, offset - before)
    const end = Math.min(length, offset + after)
    if (regionEnd < 0) {
      regionStart = start
      regionEnd = end
    } else if (start <= regionEnd && end - regionStart <= longest) regionEnd = Math.max(regionEnd, end)
    else if (end > regionEnd) {
      yield { start: regionStart, end: regionEnd }
      regionStart = Math.max(start, regionEnd)
      regionEnd = end
    }
  }
  if (regionEnd >= 0) yield { start: regionStart, end: regionEnd }
}
