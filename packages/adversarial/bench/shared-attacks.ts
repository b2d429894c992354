import { readCsv, readJson, thirdOf } from '../../../tools/bench/shared-data.ts'
import { detectAttack } from '../src/detect-attack.ts'

/** What figures are reported on; the other two thirds served fitting and choosing. */
export const isHeldOut = (text: string): boolean => thirdOf(text) === 2

export const attackScore = (input: string): number => detectAttack({ input }).attack

export const isFlagged = (input: string): boolean => detectAttack({ input }).flagged

/** Jailbreaks from the wild, each once. */
export function heldOutJailbreaks(): readonly string[] {
  const texts = ['jailbreak_prompts', 'jailbreak_prompts_itw', 'jailbreak_prompts_train'].flatMap((name) =>
    readCsv(`adversarial/${name}.csv`).map((row) => row['prompt'] ?? ''),
  )
  return [...new Set(texts)].filter(isHeldOut)
}

/** Ordinary instructions. */
export const heldOutHarmless = (): readonly string[] =>
  ['harmless_train', 'harmless_val', 'harmless_test']
    .flatMap((name) => readJson<readonly { readonly instruction: string }[]>(`adversarial/${name}.json`))
    .map(({ instruction }) => instruction)
    .filter(isHeldOut)

/** Prompts labelled as injections or not. */
export function heldOutLabelled(): { readonly attacks: readonly string[]; readonly harmless: readonly string[] } {
  const rows = readJson<readonly { readonly text: string; readonly label: 0 | 1 }[]>(
    'adversarial/safeguard_prompt_injection.json',
  ).filter(({ text }) => isHeldOut(text))
  const ofLabel = (wanted: 0 | 1) => rows.filter(({ label }) => label === wanted).map(({ text }) => text)
  return { attacks: ofLabel(1), harmless: ofLabel(0) }
}

export const percent = (share: number, digits = 2): string => `${(100 * share).toFixed(digits)} %`
