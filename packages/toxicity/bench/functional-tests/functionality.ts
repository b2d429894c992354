/** A capability that hate detection is tested for, with sentences of our own that show it. */
export interface Functionality {
  readonly name: string
  readonly hateful: boolean
  /** {groups}: a plural for people; {group}: "a …"; {slur}, {insult}, {thing}, {others}: one of a list. */
  readonly templates: readonly string[]
}

export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
