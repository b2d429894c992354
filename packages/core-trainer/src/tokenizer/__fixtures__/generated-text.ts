import { createSeededRandom } from '@saaa/kernels'

const openings = ['the', 'some', 'every', 'no', 'this', 'one of the', 'a rather']
const things = ['river', 'engine', 'letter', 'garden', 'question', 'machine', 'harbour', 'teacher', 'café', 'straße', '都市', 'signal']
const actions = ['carries', 'answers', 'repairs', 'remembers', "doesn't see", 'measures', 'returns to', "won't leave"]

/** Sentences put together from small lists: enough regularity for merges to be learnt, the same for the same seed. */
export function generatedText(documents: number, seed = 1): string[] {
  const { nextUint32: random } = createSeededRandom(seed)
  const pick = (list: readonly string[]): string => list[random() % list.length] ?? ''
  return Array.from({ length: documents }, (_, number) => {
    const sentences = Array.from({ length: 2 + (random() % 6) }, () => {
      return `${pick(openings)} ${pick(things)} ${pick(actions)} ${pick(openings)} ${pick(things)} (${random() % 1000}).`
    })
    return `Document ${number}\n\n${sentences.join(' ')}`
  })
}
