/** Prefixes that make an opposite; "in-", "dis-" and their like also begin other words ("inform", "distance"), which have no rest of their own. */
const negatingPrefix = /^(?:un|non|dis|mis|anti|ab)(?=.{4})|^(?:in|im|il|ir)(?=.{5})/
/** Stems whose rest is a word of its own, without being the opposite: "impression" and "press". */
const falseFriend =
  /^(?:impress|discov|displai|dispatch|discount|dispos|discharg|dissolv|immigr|invest|distract|dismiss|distribut|misson)/

/** Whether a stem is another one with a negating prefix ("unknown", "known"); stems may lose more of the longer word's ending. */
export function negates(prefixed: string, plain: string): boolean {
  const rest = prefixed.replace(negatingPrefix, '')
  if (rest === prefixed || falseFriend.test(prefixed)) return false
  return plain === rest || (plain.startsWith(rest) && plain.length - rest.length <= 4)
}

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non']

/** Forms of a stem with a negating prefix, or without the one it has. */
export function negatedForms(stemmed: string): readonly string[] {
  const rest = stemmed.replace(negatingPrefix, '')
  const plain = rest === stemmed || falseFriend.test(stemmed) ? [] : [rest]
  return [...plain, ...prefixes.map((prefix) => prefix + stemmed)]
}
