/** Values that stand for a secret in manuals, templates and code. */
const placeholders =
  /xxxx|\*\*\*|\.{3}|example|sample|placeholder|change[-_]?me|your[-_ ]|dummy|redacted|hidden|removed|secret[-_]?here|insert|replace[-_]?me|1234567890|0123456789|abcdefgh|deadbeef|qwerty|fake|<[^<>]{1,60}>|\$\{|\{\{|%\(|process\.env|os\.environ|getenv/i

/** A unit that is repeated for half of the value: `aaaaaaaa`, `0000`. */
export function isPlaceholder(value: string): boolean {
  if (placeholders.test(value)) return true
  let run = 1
  for (let index = 1; index < value.length; index++) {
    run = value.charCodeAt(index) === value.charCodeAt(index - 1) ? run + 1 : 1
    if (run >= 8) return true
  }
  return hasFewerUnits(value, Math.min(mostUnits, value.length / 4))
}

const mostUnits = 4

/** Whether a text has no more different characters than so many, four at most. */
function hasFewerUnits(value: string, most: number): boolean {
  let different = ''
  for (const character of value) {
    if (different.includes(character)) continue
    different += character
    if ([...different].length > most) return false
  }
  return true
}
