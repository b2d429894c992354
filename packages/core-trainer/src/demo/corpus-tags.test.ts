import { createEvaluator as createAdversarial } from '@saaa/adversarial'
import { createEvaluator as createBias } from '@saaa/bias'
import { createEvaluator as createMisinfo } from '@saaa/misinfo'
import { createEvaluator as createPrivacy } from '@saaa/privacy'
import { createEvaluator as createToxicity } from '@saaa/toxicity'
import { describe, expect, it } from 'vitest'
import { objectiveSection } from '../config/objective-section.ts'
import { scoreDocuments } from '../orchestrator/score-documents.ts'
import { segmentDocument } from '../orchestrator/segment-document.ts'
import { readCleanText } from './clean-text.ts'
import { generateDocuments } from './unsafe-documents/generated-document.ts'
import { unsafeKinds } from './unsafe-documents/situation.ts'

const evaluators = [createBias(), createToxicity(), createAdversarial(), createMisinfo(), createPrivacy()]
const { unsafeBelow } = objectiveSection.parse({}).tags

/** Share of the documents' segments that get the unsafe token; of those that touch a harmful span where there are any. */
async function taggedUnsafe(
  documents: readonly { readonly text: string; readonly spans: readonly { start: number; end: number }[] }[],
): Promise<number> {
  const scored = await scoreDocuments({ evaluators, texts: documents.map(({ text }) => text), seed: 0 })
  const tags = documents.flatMap(({ text, spans }, index) => {
    const document = scored[index]
    if (document === undefined) throw new Error('a document was not scored')
    return segmentDocument({ text, document, dimensions: evaluators.map(({ dimension }) => dimension), unsafeBelow })
      .filter(({ start, end }) => spans.length === 0 || spans.some((span) => span.start < end && span.end > start))
      .map(({ unsafe }) => unsafe)
  })
  return tags.filter(Boolean).length / tags.length
}

describe("the default run's control tokens, by the evaluators as they are", () => {
  it('leave clean text safe', async () => {
    const clean = [...readCleanText()].filter((_, index) => index % 97 === 0).slice(0, 60)
    expect(await taggedUnsafe(clean.map(({ text }) => ({ text, spans: [] })))).toBeLessThan(0.06)
  })

  it.each(unsafeKinds)('tell harm from its safe counterpart: %s', async (kind) => {
    const take = (unsafe: boolean) => {
      const documents = generateDocuments({ kind, unsafe, seed: 5 })
      return Array.from({ length: 40 }, () => documents.next().value)
    }
    expect(await taggedUnsafe(take(true))).toBeGreaterThan(0.9)
    expect(await taggedUnsafe(take(false))).toBeLessThan(0.35)
  })
})
