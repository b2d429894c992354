import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { readJsonLines, thirdOf } from '../../../tools/bench/shared-data.ts'
import { nearWords } from '../src/lexicon/near-words.ts'
import { stem } from '../src/lexicon/stem.ts'
import { meaningKey } from '../src/lexicon/synonyms.ts'
import { wordPairs } from '../src/rewriting/wordings.ts'
import { corruptFacts, rewriteText, scoreConsistency, type CorruptionKind } from '../src/index.ts'

interface FeverLine {
  readonly label: string
  readonly claim: string
}

/** Below this agreement a corrupted claim counts as detected, a rewritten one as a false alarm. */
const threshold = 0.5

/** SUPPORTS claims, each once. */
export function readSupportedClaims(): readonly string[] {
  const claims = readJsonLines<FeverLine>('misinfo/fever_paper_dev.jsonl').filter(({ label }) => label === 'SUPPORTS')
  return [...new Set(claims.map(({ claim }) => claim))]
}

/** Names at the end of other claims, so that a changed name is as real as the one it replaces. */
function readNames(claims: readonly string[]): readonly string[] {
  return [
    ...new Set(
      claims.flatMap(
        (claim) => /(?<= (?:in|by|from|of|with) )[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=\.)/.exec(claim)?.[0] ?? [],
      ),
    ),
  ]
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/**
 * Claims against the same claims with one fact changed, and against themselves in other words. The generator, the rewriter and the
 * judge each read text by rules and word tables of their own.
 */
export const corruption: Measurement = {
  key: 'corruption',
  measure: async () => {
    const claims = readSupportedClaims()
    const names = readNames(claims)
    const rows: Row[] = []
    const isDetected = (claim: string, changed: string): boolean => scoreConsistency(changed, [claim]).score < threshold
    const kinds: readonly CorruptionKind[] = ['number', 'entity', 'date', 'negation', 'antonym']
    for (const kind of kinds) {
      const pairs = claims.flatMap((claim, seed) =>
        corruptFacts(claim, { seed, names, kinds: [kind] }).map(({ text }) => ({ claim, text })),
      )
      const found = pairs.filter(({ claim, text }) => isDetected(claim, text))
      const held = pairs.filter(({ claim }) => thirdOf(claim) === 2)
      const heldFound = held.filter(({ claim, text }) => isDetected(claim, text))
      rows.push({
        name: `FEVER, ${kind} changed (${pairs.length} claims), detected`,
        figure: `${percent(found.length, pairs.length)}, test third ${percent(heldFound.length, held.length)}`,
        bar: kind === 'antonym' ? 'reported' : '≥ 95 %',
        met: kind === 'antonym' || heldFound.length >= 0.95 * held.length,
      })
    }
    const rewrites = claims.flatMap((claim) => rewriteText(claim).map(({ kind, text }) => ({ claim, kind, text })))
    const alarms = rewrites.filter(({ claim, text }) => isDetected(claim, text))
    const held = rewrites.filter(({ claim }) => thirdOf(claim) === 2)
    const heldAlarms = alarms.filter(({ claim }) => thirdOf(claim) === 2)
    const byKind = [...new Set(rewrites.map(({ kind }) => kind))].map((kind) => {
      const all = rewrites.filter((rewrite) => rewrite.kind === kind)
      return `${kind} ${percent(alarms.filter((rewrite) => rewrite.kind === kind).length, all.length)} of ${all.length}`
    })
    rows.push({
      name: `FEVER, said in other words (${rewrites.length} rewrites), flagged`,
      figure: `${percent(alarms.length, rewrites.length)}, test third ${percent(heldAlarms.length, held.length)} (${byKind.join(', ')})`,
      bar: '≤ 2 %',
      met: heldAlarms.length <= 0.02 * held.length,
    })
    // Exchanged words that the judge's own list of synonyms does not join: it must not need to know them.
    const unknown = wordPairs().filter(
      ([from, to]) =>
        to.includes(' ') ||
        (meaningKey(stem(from)) !== meaningKey(stem(to)) && !nearWords(stem(from)).includes(stem(to))),
    )
    const pattern = new RegExp(`\\b(?:${unknown.map(([from]) => from).join('|')})\\b`)
    const strange = rewrites.filter(({ kind, claim }) => kind === 'synonym' && pattern.test(claim))
    const strangeAlarms = strange.filter(({ claim, text }) => isDetected(claim, text))
    rows.push({
      name: `of these with words exchanged that the judge does not know as synonyms (${unknown.length} of ${wordPairs().length} pairs, ${strange.length} rewrites), flagged`,
      figure: percent(strangeAlarms.length, strange.length),
      bar: '≤ 2 %',
      met: strangeAlarms.length <= 0.02 * strange.length,
    })
    return rows
  },
}
