import { readFileSync } from 'node:fs'
import { implicitHate, toxiGen, type TrainingText } from './training-sets.ts'
import { unlabelledTexts, type UnlabelledText } from './unlabelled-texts.ts'

/** Units of a byte of teacher-labels.bin: byte = unit · logit. */
const unit = 16

/** Posts and statements that the teacher is fitted on and variants are made of: thirds 0 and 1. */
export const teacherPosts = (): readonly TrainingText[] =>
  [...implicitHate(), ...toxiGen()].filter(({ third }) => third !== 2)

/** The texts without labels of their own, with the probability of hate that toxicity_teacher.py found; it must have seen the same texts. */
export function teacherLabels(): readonly (UnlabelledText & { readonly probability: number })[] {
  const labels = new Int8Array(readFileSync(new URL('./teacher-labels.bin', import.meta.url)))
  const texts = unlabelledTexts(teacherPosts())
  if (labels.length !== texts.length)
    throw new Error(`${labels.length} labels of ${texts.length} texts: run toxicity_teacher.py again`)
  return texts.map((text, index) => ({ ...text, probability: 1 / (1 + Math.exp(-(labels[index] ?? 0) / unit)) }))
}
