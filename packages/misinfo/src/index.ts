export {
  findContradictions,
  findContradictionsBetween,
  type Contradiction,
  type DocumentContradiction,
} from './claims/find-contradictions.ts'
export type { ContradictionKind } from './claims/contradiction.ts'
export type { ConflictKind } from './comparison/find-conflicts.ts'
export {
  scoreConsistency,
  type ConsistencyOptions,
  type ConsistencyScore,
  type SentenceConsistency,
} from './consistency/score-consistency.ts'
export {
  scoreConsistencyWith,
  type ConsistencyJudges,
  type EmbeddingFunction,
  type EntailmentFunction,
  type EntailmentProbabilities,
} from './consistency/score-consistency-with.ts'
export {
  corruptFacts,
  corruptionKinds,
  type Corruption,
  type CorruptionKind,
  type CorruptionOptions,
} from './corruption/corrupt-fact.ts'
export { splitClaims, type ClaimSpan } from './evidence/split-claims.ts'
export {
  createVerifier,
  verifyClaims,
  type Verdict,
  type Verification,
  type VerifiedClaim,
  type VerifyOptions,
} from './evidence/verify-claims.ts'
export { createEvaluator, type MisinfoEvaluatorOptions } from './misinfo-evaluator.ts'
export { bleu, exactMatch, jaccard, rougeL, tokenF1, wordCosine } from './overlap/overlap-scores.ts'
export { scoreNgramSurprise, type NgramSurprise } from './overlap/score-ngram-surprise.ts'
export {
  rewriteText,
  rewriteKinds,
  type Rewrite,
  type RewriteKind,
  type RewriteOptions,
} from './rewriting/rewrite-text.ts'
export {
  scoreMisinformation,
  type MisinformationCategory,
  type MisinformationFinding,
  type MisinformationOptions,
  type MisinformationScore,
} from './score-misinformation.ts'
export { findWeakSignals, type WeakSignal } from './signals/weak-signals.ts'
