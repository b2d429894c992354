/** The best of several runs, in bytes of UTF-8 per second: other work on the machine only ever slows a run down. */
export function bytesPerSecond(texts: readonly string[], work: (text: string) => unknown, { rounds = 5 } = {}): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (const text of texts) work(text)
    best = Math.max(best, bytes / ((performance.now() - start) / 1000))
  }
  return best
}
