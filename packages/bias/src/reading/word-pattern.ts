interface Branch {
  readonly children: Map<string, Branch>
  ends: boolean
}

/**
 * A regular expression source that matches any of the words, the longest where one begins another. Common beginnings are
 * merged, so that at most one way is open at a time; blanks match any run of blanks, an apostrophe either kind.
 */
export function wordPattern(words: readonly string[]): string {
  const root: Branch = { children: new Map(), ends: false }
  for (const word of words) {
    let branch = root
    for (const character of word) {
      let next = branch.children.get(character)
      if (next === undefined) {
        next = { children: new Map(), ends: false }
        branch.children.set(character, next)
      }
      branch = next
    }
    branch.ends = true
  }
  return source(root)
}

function source({ children, ends }: Branch): string {
  if (children.size === 0) return ''
  const ways = [...children].map(([character, branch]) => escape(character) + source(branch))
  const [only = ''] = ways
  if (ways.length === 1 && !ends) return only
  return `(?:${ways.join('|')})${ends ? '?' : ''}`
}

function escape(character: string): string {
  if (character === ' ') return '\\s+'
  if (character === "'") return "['’]"
  return /[.*+?^${}()|[\]\\/]/.test(character) ? `\\${character}` : character
}
