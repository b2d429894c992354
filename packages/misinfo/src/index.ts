export { calibrationError, type CalibrationReport, type ReliabilityBin } from './calibration/calibration-error.ts'
export {
  type Calibrator,
  type CalibratorState,
  fitIsotonic,
  fitPlatt,
  restoreCalibrator,
} from './calibration/calibrators.ts'
export type { LabelledScore } from './calibration/labelled-scores.ts'
export {
  type RiskCoverage,
  riskCoverage,
  type RiskCoveragePoint,
  type SelectiveThreshold,
  selectiveThreshold,
} from './calibration/risk-coverage.ts'
export { clusterMeanings, type ClusterMeaningsOptions, type MeaningClusters } from './clustering/cluster-meanings.ts'
export { type EntropyEstimate, estimateEntropy } from './clustering/entropy-estimate.ts'
export { type GraphScores, graphScores } from './clustering/graph-scores.ts'
export { type SampledMeanings, sampleMeanings, type SampleMeaningsOptions } from './clustering/sample-meanings.ts'
export { type SemanticEntropy, semanticEntropy, type SemanticEntropyOptions } from './clustering/semantic-entropy.ts'
export {
  embeddingSimilarities,
  entailmentSimilarities,
  type EntailmentSimilarityOptions,
} from './clustering/similarities-by-judge.ts'
export { type SimilarityMatrix, type TextSimilarity } from './clustering/similarity-matrix.ts'
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
export { refineText, type RefinedText, type RefineOptions } from './evidence/refine-text.ts'
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
export {
  type FeverLabel,
  type FeverPrediction,
  type FeverScore,
  type FeverSentence,
  scoreFever,
} from './scorers/fever.ts'
export { type HallucinationJudgement, type HallucinationScore, scoreHaluEval } from './scorers/halu-eval.ts'
export { predictFeverLabels, type PredictFeverLabelsOptions } from './scorers/predict-fever-labels.ts'
export {
  scoreTruthfulQa,
  type TruthfulQaOptions,
  type TruthfulQaScore,
  type TruthfulQuestion,
} from './scorers/truthful-qa.ts'
export {
  assessUncertainty,
  type AssessUncertaintyOptions,
  type UncertaintyReport,
} from './uncertainty/assess-uncertainty.ts'
export { type DisagreementProxy, disagreementProxy } from './uncertainty/disagreement-proxy.ts'
export { type EnsembleUncertainty, ensembleUncertainty } from './uncertainty/ensemble-uncertainty.ts'
export {
  type DistributionUncertainty,
  distributionUncertainty,
  type TokenUncertainty,
  tokenUncertainty,
} from './uncertainty/token-uncertainty.ts'
