/** Ids of a piece's bytes in, ids after all merges out. */
export type BytePairMerger = (ids: Uint32Array) => Uint32Array

export interface Merge {
  readonly left: number
  readonly right: number
  readonly merged: number
}

/** Positions fit in 31 bits and ranks in 22, so that rank · 2³¹ + position is an exact number that sorts as wanted. */
const positionRange = 2 ** 31

/**
 * Applies merges in order of rank, at equal rank from the left. A heap of candidates and linked neighbours make the cost
 * n log n, so a megabyte without a space is no trap.
 */
export function createBytePairMerger(merges: readonly Merge[], vocabularySize: number): BytePairMerger {
  const rankOfPair = new Map<number, number>()
  const mergedOfRank = new Uint32Array(merges.length)
  for (const [rank, { left, right, merged }] of merges.entries()) {
    rankOfPair.set(left * vocabularySize + right, rank)
    mergedOfRank[rank] = merged
  }

  return (source) => {
    const count = source.length
    if (count < 2) return source
    const ids = source.slice()
    const next = new Int32Array(count)
    const previous = new Int32Array(count)
    const gone = new Uint8Array(count)
    const heap: number[] = []
    const offer = (position: number): void => {
      const following = next[position] ?? count
      if (following >= count) return
      const rank = rankOfPair.get((ids[position] ?? 0) * vocabularySize + (ids[following] ?? 0))
      if (rank !== undefined) pushHeap(heap, rank * positionRange + position)
    }
    for (let position = 0; position < count; position += 1) {
      next[position] = position + 1
      previous[position] = position - 1
    }
    for (let position = 0; position < count - 1; position += 1) offer(position)

    let remaining = count
    for (let candidate = popHeap(heap); candidate !== undefined; candidate = popHeap(heap)) {
      const position = candidate % positionRange
      const rank = (candidate - position) / positionRange
      const following = next[position] ?? count
      // The pair noted here may have been taken apart by an earlier merge.
      if (gone[position] === 1 || following >= count) continue
      if (rankOfPair.get((ids[position] ?? 0) * vocabularySize + (ids[following] ?? 0)) !== rank) continue
      ids[position] = mergedOfRank[rank] ?? 0
      gone[following] = 1
      const after = next[following] ?? count
      next[position] = after
      if (after < count) previous[after] = position
      remaining -= 1
      const before = previous[position] ?? -1
      if (before >= 0) offer(before)
      offer(position)
    }
    const result = new Uint32Array(remaining)
    for (let position = 0, filled = 0; position < count; position = next[position] ?? count, filled += 1) {
      result[filled] = ids[position] ?? 0
    }
    return result
  }
}

function pushHeap(heap: number[], value: number): void {
  let child = heap.length
  heap.push(value)
  while (child > 0) {
    const parent = (child - 1) >> 1
    const above = heap[parent] ?? 0
    if (above <= value) break
    heap[child] = above
    child = parent
  }
  heap[child] = value
}

function popHeap(heap: number[]): number | undefined {
  const smallest = heap[0]
  const value = heap.pop()
  if (smallest === undefined || value === undefined || heap.length === 0) return smallest
  let parent = 0
  for (;;) {
    let child = 2 * parent + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1
    const below = heap[child] ?? 0
    if (below >= value) break
    heap[parent] = below
    parent = child
  }
  heap[parent] = value
  return smallest
}
