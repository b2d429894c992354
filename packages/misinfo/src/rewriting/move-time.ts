/** A time or place at the beginning of a sentence goes to its end, and one at the end to the beginning. */
export function moveTime(text: string): string {
  const leading = /^((?:In|On|Since|By|During|Before|After) [^,.;:]{3,40}), ([A-Za-z][^.;:?!]{10,300})\.$/.exec(text)
  if (leading !== null) {
    const [, phrase = '', rest = ''] = leading
    return `${startsWithName(rest) ? rest : upper(rest)} ${lower(phrase)}.`
  }
  const trailing =
    /^([A-Z][^.;:?!,]{8,300}) ((?:in|on|since|during) (?:\d{4}|the \d{4}s|(?:January|February|March|April|May|June|July|August|September|October|November|December) [\d, ]{1,8}))\.$/.exec(
      text,
    )
  if (trailing === null) return text
  const [, rest = '', phrase = ''] = trailing
  return `${upper(phrase)}, ${lowerStart(rest)}.`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const startsWithName = (text: string): boolean => /^[A-Z]/.test(text)
/** Only words that are surely no names lose their capital. */
const lowerStart = (text: string): string =>
  /^(?:The|A|An|It|He|She|They|There|This|His|Her|Its|Their) /.test(text) ? lower(text) : text
