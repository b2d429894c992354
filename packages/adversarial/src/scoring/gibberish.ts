import type { TokenFeatures } from '../model/token-features.ts'

/** A run of text that no language would write, as optimised suffixes are. */
export interface GibberishStretch {
  readonly start: number
  readonly end: number
  /** In [0, 1]. */
  readonly strength: number
}

export function gibberishStretch(_text: string, _features: TokenFeatures): GibberishStretch | undefined {
  return undefined
}
