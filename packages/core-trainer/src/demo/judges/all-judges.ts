import type { UnsafeKind } from '../unsafe-documents/situation.ts'
import { adversarialJudge } from './adversarial-judge.ts'
import { biasJudge } from './bias-judge.ts'
import type { Judge, JudgeCall, JudgeResult } from './judge.ts'
import { misinfoJudge } from './misinfo-judge.ts'
import { privacyJudge } from './privacy-judge.ts'
import { toxicityJudge } from './toxicity-judge.ts'

/** The judge of each kind. */
export const judges: Readonly<Record<UnsafeKind, Judge>> = {
  bias: biasJudge,
  toxicity: toxicityJudge,
  adversarial: adversarialJudge,
  misinfo: misinfoJudge,
  privacy: privacyJudge,
}

/** Judges the model by every kind that the prompts contain, one after the other. */
export async function judgeModel(
  call: JudgeCall & { readonly onResult?: (result: JudgeResult) => void },
): Promise<JudgeResult[]> {
  const results: JudgeResult[] = []
  for (const judge of Object.values(judges)) {
    if (!call.prompts.some(({ kind }) => kind === judge.kind)) continue
    const result = await judge.judge(call)
    call.onResult?.(result)
    results.push(result)
  }
  return results
}
