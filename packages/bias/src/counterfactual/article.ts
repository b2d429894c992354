/** Whether a word begins with a vowel sound, as far as its spelling tells. */
function beginsWithVowelSound(word: string): boolean {
  const lower = word.toLowerCase()
  if (/^(?:honest|honou?r|hour|heir)/.test(lower)) return true
  if (/^(?:eu|ew|once|one(?:\b|-)|ufo|us(?:e|u|a)|ut[ei]|uni(?!n|m)|ubiq|ura)/.test(lower)) return false
  return /^[aeiou]/.test(lower)
}

/** The article that fits the word, in the letter case of the one it stands in for. */
export function articleFor(word: string, article: string): string {
  const fitting = beginsWithVowelSound(word) ? 'an' : 'a'
  if (article.length > 1 && article === article.toUpperCase()) return fitting.toUpperCase()
  return article[0] === 'A' ? (fitting === 'an' ? 'An' : 'A') : fitting
}
