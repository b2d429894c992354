/** Words compared at most, since the cost is their product. */
const longest = 600

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, longest) ?? []

/**
 * ROUGE-L (Lin 2004): F1 of the longest common subsequence of words, in [0, 1]; 1 for two texts without words. Unlike shared
 * words it sees their order. Reads the first 600 words of each. Fits `similarity` of `auditConsistency`.
 */
export function rougeL(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)]
  if (a.length + b.length === 0) return 1
  let previous = new Uint16Array(b.length + 1)
  for (const word of a) {
    const current = new Uint16Array(b.length + 1)
    for (let column = 0; column < b.length; column++)
      current[column + 1] =
        word === b[column] ? (previous[column] ?? 0) + 1 : Math.max(previous[column + 1] ?? 0, current[column] ?? 0)
    previous = current
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length)
}
