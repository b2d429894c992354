/**
 * Prints the rows of src/decoding/letter-pairs.ts: how surprising each letter (or the end of a word) is after the one before it
 * (or the beginning of a word), in half bits, capped at 25, as the letters a to z.
 * Usage: node --import tsx scripts/letter-pairs.ts english.txt…
 */
import { readFileSync } from 'node:fs'

const size = 27
const counts = new Float64Array(size * size).fill(0.3)
for (const path of process.argv.slice(2)) {
  for (const [word] of readFileSync(path, 'utf8')
    .toLowerCase()
    .matchAll(/[a-z]+/g)) {
    let previous = 26
    for (let index = 0; index <= word.length; index++) {
      const current = index === word.length ? 26 : word.charCodeAt(index) - 97
      const at = previous * size + current
      counts[at] = (counts[at] ?? 0) + 1
      previous = current
    }
  }
}
for (let first = 0; first < size; first++) {
  const row = counts.subarray(first * size, first * size + size)
  const total = row.reduce((sum, count) => sum + count, 0)
  const codes = [...row].map((count) =>
    String.fromCharCode(97 + Math.min(25, Math.round(-2 * Math.log2(count / total)))),
  )
  process.stdout.write(`  '${codes.join('')}', // ${first === 26 ? 'beginning' : String.fromCharCode(97 + first)}\n`)
}
