export interface TextRegion {
  readonly start: number
  readonly end: number
}

/** Ranges of `before` and `after` units around ascending offsets, merged where they meet, none longer than `longest`. */
export function regionsAround(
  offsets: Int32Array,
  {
    length,
    before,
    after,
    longest,
  }: { readonly length: number; readonly before: number; readonly after: number; readonly longest: number },
): readonly TextRegion[] {
  const regions: { start: number; end: number }[] = []
  for (const offset of offsets) {
    const start = Math.max(0, offset - before)
    const end = Math.min(length, offset + after)
    const last = regions.at(-1)
    if (last !== undefined && start <= last.end && end - last.start <= longest) last.end = Math.max(last.end, end)
    else if (last === undefined || end > last.end)
      regions.push({ start: Math.max(start, last !== undefined && start <= last.end ? last.end : start), end })
  }
  return regions
}
