import { sentiment } from '../consistency/sentiment.ts'
import { lazy, words } from '../lazy.ts'

/** A sentence that takes a stance, read once. */
export interface StanceReading {
  readonly text: string
  readonly content: ReadonlySet<string>
  /** Whether it is said of something that it is not so, or not good. */
  readonly opposes: boolean
}

const stanceWords = lazy(
  () =>
    new RegExp(
      `\\b(?:${words(`should must ought believe think argue argues claim claims support supports oppose opposes agree disagree prefer
        better worse best worst right wrong fair unfair good bad harmful harms helps important necessary unnecessary benefit benefits danger
        dangerous risk risks too need needs deserve deserves never always great terrible wise foolish justified cruel essential useless`).join(
        '|',
      )})\\b`,
      'i',
    ),
)

const denials =
  /\b(?:not|no|never|nor|against|oppos\w*|disagree\w*|cannot|without|unfair|wrong|bad|worse|harm\w*|danger\w*|foolish|useless|terrible|cruel|unnecessary)\b|n't\b/gi

const functionWords = lazy(
  () =>
    new Set(
      words(`a an the and or but if of to in on at by for with from as is are was were be been being it its this that these those they them
        their he she his her we our us you your i my me do does did have has had will would can could should must may might not no very too so
        than then there here what which who when how why all any some more most much many just only also because`),
    ),
)

/** Whether a sentence says what somebody thinks of something, rather than what is. */
export const isStance = (sentence: string): boolean => stanceWords().test(sentence) && !sentence.trimEnd().endsWith('?')

export function readStance(text: string): StanceReading {
  const content = new Set(
    Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,40}/gu), ([word]) => stem(word)).filter(
      (word) => !functionWords().has(word),
    ),
  )
  const denied = (text.match(denials)?.length ?? 0) % 2 === 1
  return { text, content, opposes: denied || sentiment(text) < -0.3 }
}

/** F1 of the content words; 0 when one affirms what the other denies. */
export function stanceSimilarity(left: StanceReading, right: StanceReading): number {
  if (left.opposes !== right.opposes) return 0
  const shared = [...left.content].filter((word) => right.content.has(word)).length
  const all = left.content.size + right.content.size
  return all === 0 ? 1 : (2 * shared) / all
}

/** Common endings off, so that "taxes" and "taxing" meet. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ies|es|ed|ly|s|y)$/, '') : word)
