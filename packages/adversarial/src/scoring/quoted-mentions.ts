import type { TextRange } from '../text-range.ts'

/** Opening marks do not occur inside, so each mark is read from at most once. */
const quotation =
  /"[^"\n]{4,400}"|[\u201c\u201e\u00ab][^\u201c-\u201e\u00ab\u00bb\n]{4,400}[\u201d\u201c\u00bb]|(?<![a-z0-9])'[^'\n]{4,400}'(?![a-z0-9])/g

/** Words of somebody who speaks about what stands in quotation marks: translating, asking, reporting, classifying it. */
const speaksAbout =
  /\b(?:translat\w{0,4}|paraphras\w{1,3}|proofread|spell-?check\w{0,3}|spelling|what does|is meant by|mean(?:s|ing)?|explain|classif\w{1,8}|label\w{0,3}|flag(?:s|ged)|block(?:s|ed)|missed|types?|typed|wrote|writes|saw|reads|contain(?:s|ed)|ended with|regular expression|regex|pattern|how do you say|phrases?|sentence|comment|the (?:message|string|words|joke|slogan|tweet)|things like|such as|for example|attacks?|harmless|polite|spam|jailbreaks?|injections?|attackers?)\b/
const around = 200
/** Who wants a quotation carried out, or answered in every detail, does not only speak about it; stories are such frames. */
const obeys =
  /\b(?:then|and|now|must|please|should) (?:do|follow|obey|execute|carry out|comply|act|apply|answer accordingly|perform)\b|\b(?:do|obey|follow|execute|act on|carry out) (?:it|that|this|these|those|what|as|exactly|just that|the same|so)\b|\bcarry (?:it|that|this) out\b|\bmake it (?:so|happen)\b|\b(?:reply|respond|answer|behave|proceed|continue) (?:accordingly|as (?:it|he|she|they|instructed|told|asked|stated))\b|\b(?:step by step|in full|in (?:every|all|full|great) detail|(?:every|all the) details?|everything|nothing out)\b/

/** Quoted passages of a piece that are spoken about rather than said, in order. Linear in its length. */
export function mentionRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  if (!speaksAbout.test(text)) return ranges
  for (const { index, 0: quoted } of text.matchAll(quotation)) {
    const end = index + quoted.length
    const beside = `${text.slice(Math.max(0, index - around), index)} ${text.slice(end, end + around)}`
    if (speaksAbout.test(beside) && !obeys.test(beside)) ranges.push({ start: index, end })
  }
  return ranges
}

/** The text with those passages blank, of the same length. */
export function withoutMentions(text: string): string {
  let blank = text
  for (const { start, end } of mentionRanges(text))
    blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end)
  return blank
}
