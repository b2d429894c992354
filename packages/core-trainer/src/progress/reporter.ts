export interface StageOptions {
  /** What is being done, for example `reading the corpus`. */
  readonly name: string
  /** Amount of work in `unit`; absent when unknown. */
  readonly total?: number
  /** @default 0 — work done before this process, for a resumed run; left out of rates. */
  readonly done?: number
  /** For example `tokens`, `documents`. */
  readonly unit?: string
}

/** Figures of one optimizer step. */
export interface StepFigures {
  readonly step: number
  readonly steps: number
  /** Total objective, or language-model loss of a standard run, in nats per token. */
  readonly loss: number
  /** Latest score per dimension in [0, 1], 1 = safe. */
  readonly safety: Readonly<Record<string, number>>
}

/** A piece of work under way. Stages do not nest: beginning one finishes the one before. */
export interface Stage {
  /** `amount` more is done; `figures` replace those shown beside the stage. */
  advance(amount: number, figures?: StepFigures): void
  /** @param summary replaces the default closing line; for example `8,192 tokens learnt from 1.9 MB`. */
  finish(summary?: string): void
}

/** Where a run tells what it is doing. The library never writes to the terminal by itself. */
export interface Reporter {
  stage(options: StageOptions): Stage
  message(text: string): void
  warning(text: string): void
  /** Finishes the current stage and releases the terminal. */
  close(): void
}

/** Says nothing. */
export const silentReporter: Reporter = {
  stage: () => ({ advance: () => undefined, finish: () => undefined }),
  message: () => undefined,
  warning: () => undefined,
  close: () => undefined,
}
