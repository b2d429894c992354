/**
 * Prints the rows of src/decoding/english-bigrams.ts: how surprising the second letter is after the first, in bits, rounded
 * and capped at 9. Usage: node --import tsx scripts/english-bigrams.ts english.txt…
 */
import { readFileSync } from 'node:fs'

const counts = new Float64Array(26 * 26).fill(0.5)
for (const path of process.argv.slice(2)) {
  for (const [word] of readFileSync(path, 'utf8')
    .toLowerCase()
    .matchAll(/[a-z]{2,}/g)) {
    for (let index = 1; index < word.length; index++) {
      const at = (word.charCodeAt(index - 1) - 97) * 26 + word.charCodeAt(index) - 97
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
}
const total = (row: Float64Array): number => row.reduce((sum, count) => sum + count, 0)
for (let first = 0; first < 26; first++) {
  const row = counts.subarray(first * 26, first * 26 + 26)
  const digits = [...row].map((count) => Math.min(9, Math.round(-Math.log2(count / total(row)))))
  process.stdout.write(`  '${digits.join('')}', // ${String.fromCharCode(97 + first)}\n`)
}
