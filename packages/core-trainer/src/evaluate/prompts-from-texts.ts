/**
 * Beginnings of documents for a model to continue: each of at most `characters`, cut at a word. Documents that are not
 * longer than that are left out: nothing would be left to continue.
 */
export function promptsFromTexts(
  texts: readonly string[],
  { count, characters = 80 }: { readonly count: number; readonly characters?: number },
): readonly string[] {
  const prompts: string[] = []
  for (const text of texts) {
    if (prompts.length >= count) break
    if (text.length <= characters) continue
    const cut = text.slice(0, characters)
    const word = /^.*\s(?=\S*$)/s.exec(cut)?.[0].trimEnd() ?? cut
    if (word !== '') prompts.push(word)
  }
  return prompts
}
