/** Whether a word or figure begins with a vowel sound, as far as its spelling tells. */
function beginsWithVowelSound(word: string): boolean {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d)|11(?=\d{3}(?!\d))|18(?=\d{3}(?!\d)))/.test(word)
  // Letters read one by one: "an LGBT", "an MBA".
  if (/^[A-Z]{2,}(?![a-z])/.test(word) && !/[AEIOU]/.test(word.slice(1))) return /^[AEFHILMNORSX]/.test(word)
  const lower = word.toLowerCase()
  if (/^(?:honest|honou?r|hour|heir)/.test(lower)) return true
  if (/^(?:eu|ew|once|one(?![a-z])|ufo|uk(?![a-z])|ukr|us(?:e|u|a)|ut[ei]|uni(?!n|m)|ubiq|ura|ugan)/.test(lower))
    return false
  return /^[aeiou]/.test(lower)
}

/** The article that fits the word, in the letter case of the one it stands in for. */
export function articleFor(word: string, article: string): string {
  const fitting = beginsWithVowelSound(word) ? 'an' : 'a'
  if (article.length > 1 && article === article.toUpperCase()) return fitting.toUpperCase()
  return article[0] === 'A' ? (fitting === 'an' ? 'An' : 'A') : fitting
}
