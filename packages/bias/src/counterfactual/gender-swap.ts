import { lazy, words } from '../lazy.ts'
import type { Replacement } from './edit.ts'
import { furtherFemaleTerms, genderPairs } from './gender-terms.ts'
import { transferCase } from './letter-case.ts'
import { readHer, readHis } from './pronouns.ts'

const lexicon = lazy(() => {
  const partners = new Map<string, string>()
  for (const pair of words(genderPairs)) {
    const [male = '', female = ''] = pair.split('/')
    partners.set(male, female)
    partners.set(female, male)
  }
  for (const pair of words(furtherFemaleTerms)) {
    const [female = '', male = ''] = pair.split('/')
    partners.set(female, male)
  }
  const terms = [...partners.keys(), 'her', 'hers', 'his', 'him'].sort((left, right) => right.length - left.length)
  return { partners, pattern: new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi') }
})

/** Exchanges male and female terms throughout a text. */
export function genderReplacements(text: string): readonly Replacement[] {
  const { partners, pattern } = lexicon()
  const found: Replacement[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const original = match[0]
    const lower = original.toLowerCase()
    const start = match.index
    const end = start + original.length
    if (isName(text, original, lower, start, end)) continue
    const partner = partnerOf(text, lower, start, end, partners)
    const replacement = /^(?:mr|ms|mrs)$/.test(lower)
      ? original === original.toUpperCase()
        ? partner.toUpperCase()
        : partner.charAt(0).toUpperCase() + partner.slice(1)
      : transferCase({ original, canonical: lower, replacement: partner, sentenceStart: true })
    found.push({ start, end, replacement })
  }
  return found
}

function partnerOf(
  text: string,
  lower: string,
  start: number,
  end: number,
  partners: ReadonlyMap<string, string>,
): string {
  if (lower === 'her') return readHer(text, start, end) === 'object' ? 'him' : 'his'
  if (lower === 'his') return readHis(text, start, end) === 'alone' ? 'hers' : 'her'
  if (lower === 'him') return 'her'
  if (lower === 'hers') return 'his'
  return partners.get(lower) ?? lower
}

/** "Stephen King", "Queen Anne", "to miss", "US": words that look gendered and are not, or belong to a name. */
function isName(text: string, original: string, lower: string, start: number, end: number): boolean {
  const capital = original.charAt(0) !== lower.charAt(0)
  if (lower === 'miss') return !capital || !/^\s+[A-Z]/.test(text.slice(end, end + 4))
  if (lower === 'ms' || lower === 'mr' || lower === 'mrs') return !/^\.?\s+[A-Z]/.test(text.slice(end, end + 5))
  if (/^(?:kings?|queens?|prince|princess|duke|baron|emperor|man)$/.test(lower) && capital) {
    return (
      /^\s+[A-Z]/.test(text.slice(end, end + 4)) ||
      /[A-Z][a-z'’]+\s+$/.test(text.slice(Math.max(0, start - 24), start)) ||
      /\bof\s+$/.test(text.slice(Math.max(0, start - 6), start))
    )
  }
  return false
}
