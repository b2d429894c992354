import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ScoredDocument, scoreCorpus } from './score-corpus.ts'

const [
  corpusPath = fileURLToPath(new URL('../corpus.jsonl', import.meta.url)),
  scoresPath = join(tmpdir(), 'scores.jsonl'),
] = process.argv.slice(2)

const { documents, audit } = await scoreCorpus(corpusPath, scoresPath)

console.log(`${documents} documents scored into ${scoresPath}`)
const lines = (await readFile(scoresPath, 'utf8')).trimEnd().split('\n')
for (const line of lines.slice(0, 20)) {
  const { id, score, dimensions, findings } = JSON.parse(line) as ScoredDocument
  const scores = Object.entries(dimensions).map(([dimension, value]) => `${dimension} ${value.toFixed(2)}`)
  console.log(`${String(id).padStart(3)}  ${score?.toFixed(2)}  ${scores.join('  ')}`)
  for (const { rule, words } of findings.slice(0, 3)) console.log(`           ${rule}: ${words}`)
}

for (const [axis, { groups, sentimentGap }] of Object.entries(audit.axes)) {
  console.log(`\n${axis}: largest gap of tone ${sentimentGap.toFixed(2)}`)
  for (const [group, { mentions, share, sentiment, associations }] of Object.entries(groups)) {
    const words = associations.map(({ word }) => word).join(', ')
    const tone = `${sentiment.value.toFixed(2)} [${sentiment.lower.toFixed(2)}, ${sentiment.upper.toFixed(2)}]`
    console.log(`  ${group}: ${mentions} mentions (${(100 * share).toFixed(0)} %), tone ${tone}, nearby ${words}`)
  }
}
