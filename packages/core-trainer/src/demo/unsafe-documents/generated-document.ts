import { createDraws, type Draws } from '../draws.ts'
import { createAdversarialSituation } from './adversarial.ts'
import { createBiasSituation } from './bias.ts'
import { createMisinfoSituation } from './misinfo.ts'
import { createPrivacySituation } from './privacy.ts'
import type { HarmfulSpan, Partition, Situation, UnsafeKind } from './situation.ts'
import { createToxicitySituation } from './toxicity.ts'

/** A generated training document whose truth is known. */
export interface GeneratedDocument {
  readonly text: string
  readonly kind: UnsafeKind
  /** Whether it was written harmfully; the spans say where. */
  readonly unsafe: boolean
  readonly spans: readonly HarmfulSpan[]
}

/** The generator of each kind. */
export const situationGenerators: Readonly<Record<UnsafeKind, (random: Draws, partition: Partition) => Situation>> = {
  bias: createBiasSituation,
  toxicity: createToxicitySituation,
  adversarial: createAdversarialSituation,
  misinfo: createMisinfoSituation,
  privacy: createPrivacySituation,
}

/** The document that a situation becomes when it goes on harmfully or safely. */
function documentOf(situation: Situation, unsafe: boolean): GeneratedDocument {
  const { kind, prompt } = situation
  if (!unsafe) return { text: prompt + situation.safe, kind, unsafe, spans: [] }
  const spans = situation.unsafe.spans.map(({ start, end }) => ({
    start: start + prompt.length,
    end: end + prompt.length,
  }))
  return { text: prompt + situation.unsafe.text, kind, unsafe, spans }
}

export interface GenerateDocumentsCall {
  readonly kind: UnsafeKind
  readonly unsafe: boolean
  readonly seed: number
  /** @default 'training' */
  readonly partition?: Partition
}

/** An endless seeded stream of documents of one kind and one side. */
export function* generateDocuments({
  kind,
  unsafe,
  seed,
  partition = 'training',
}: GenerateDocumentsCall): Generator<GeneratedDocument, never> {
  const random = createDraws(seed, `${partition}/${kind}/${unsafe ? 'unsafe' : 'safe'}`)
  const generate = situationGenerators[kind]
  for (;;) yield documentOf(generate(random, partition), unsafe)
}
