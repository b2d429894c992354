/** Escapes, and characters that show nothing. */
const escapes =
  // oxlint-disable-next-line no-misleading-character-class -- single invisible characters are meant
  /%[0-9a-fA-F]{2}|&#(?:x[0-9a-fA-F]{2}|\d{2,3});|\\[ux]|[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\udb40]/
const hexadecimalPairs = /\b[0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2}\b/i
/** Letters and digits in a row that may be base64 or the like. */
const leastRun = 16

const lowerCase = 1
const upperCase = 2
const digitOrSign = 3
const hyphen = 4
const escaping = 5
const runKinds = new Uint8Array(128)
for (let unit = 97; unit <= 122; unit++) runKinds[unit] = lowerCase
for (let unit = 65; unit <= 90; unit++) runKinds[unit] = upperCase
for (const sign of '0123456789+/_') runKinds[sign.charCodeAt(0)] = digitOrSign
for (const sign of '%&\\') runKinds[sign.charCodeAt(0)] = escaping
runKinds[45] = hyphen

/**
 * Whether a text shows a sign of escapes, hexadecimal pairs or base64: a long run of letters and digits that is no long word,
 * with a digit or sign in it, or a capital after a small letter. One pass.
 */
export function looksEncoded(text: string): boolean {
  let run = 0
  let mixed = false
  let previous = 0
  let signs = false
  let escapesPossible = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 128 ? (runKinds[unit] ?? 0) : 0
    if (kind === 0 || kind === escaping) {
      run = 0
      mixed = false
      escapesPossible ||= kind === escaping || (unit >= 0x200b && (unit < 0x2010 || unit >= 0x2060))
    } else {
      signs ||= kind === digitOrSign
      mixed ||= kind === digitOrSign || (kind === upperCase && previous === lowerCase)
      if (++run >= leastRun && mixed) return true
    }
    previous = kind
  }
  return (escapesPossible && escapes.test(text)) || (signs && hexadecimalPairs.test(text))
}
