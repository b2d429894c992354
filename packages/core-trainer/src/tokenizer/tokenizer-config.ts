import type { AddedToken } from './tokenizer-json.ts'
import type { SpecialTokenRole, TokenizerConfigOptions } from './tokenizer.ts'

/** Content of `tokenizer_config.json` for Python transformers and transformers.js. */
export function tokenizerConfigJson(
  { contextLength }: TokenizerConfigOptions,
  specialTokens: Readonly<Record<SpecialTokenRole, number>>,
  special: ReadonlyMap<number, AddedToken>,
): string {
  const name = (role: SpecialTokenRole): string | undefined => special.get(specialTokens[role])?.content
  const described = [...special].map(([id, { content, single_word, lstrip, rstrip, normalized }]) => [
    String(id),
    { content, single_word, lstrip, rstrip, normalized, special: true },
  ])
  return JSON.stringify(
    {
      tokenizer_class: 'PreTrainedTokenizerFast',
      bos_token: name('begin'),
      eos_token: name('end'),
      pad_token: name('padding'),
      additional_special_tokens: [name('safe'), name('unsafe')],
      added_tokens_decoder: Object.fromEntries(described),
      model_max_length: contextLength,
      clean_up_tokenization_spaces: false,
    },
    undefined,
    2,
  )
}
