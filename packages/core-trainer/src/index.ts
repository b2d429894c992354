export { chooseBackend } from './backend/choose-backend.ts'
export { diagnoseBackends } from './backend/diagnose-backends.ts'
export { type LoadConfigurationOptions, loadConfiguration } from './config/load-configuration.ts'
export { defineConfiguration, type RunConfiguration, type RunConfigurationInput } from './config/run-configuration.ts'
export { defaultDimensions } from './dimensions/default-dimensions.ts'
export { type LoadedDimension, loadDimensions, type LoadDimensionsOptions } from './dimensions/load-dimensions.ts'
export {
  createGenerator,
  type Generator,
  type GeneratorOptions,
  type GenerateTokensCall,
} from './generate/generator.ts'
export { createLanguageModel, type LanguageModelOptions } from './generate/language-model.ts'
export { type LoadedModel, loadHuggingFaceFolder } from './model/load-hugging-face-folder.ts'
export { type ModelConfiguration } from './model/model-configuration.ts'
export { modelPreset, type ModelPresetName, modelPresets } from './model/model-presets.ts'
export { planModel } from './model/plan-model.ts'
export { type Reporter, silentReporter, type Stage, type StageOptions, type StepFigures } from './progress/reporter.ts'
export type { EvaluationRow, MetricsRow, NoticeRow, SampleRow, StepRow, TimingRow } from './report/metrics-rows.ts'
export { readRun, type RunRecord } from './report/read-run.ts'
export { writeReport } from './report/write-report.ts'
export { loadTokenizer } from './tokenizer/load-tokenizer.ts'
export type { Tokenizer } from './tokenizer/tokenizer.ts'
export { trainTokenizer, type TrainTokenizerOptions } from './tokenizer/train-tokenizer.ts'
export { trainRun, type TrainRunOptions, type TrainRunResult } from './train/train-run.ts'
export const VERSION = '0.1.0'
