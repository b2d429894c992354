import { choose, placesOf, type Change } from './change.ts'

const persons =
  'Edgar Lowell|Marta Quill|Tobias Renner|Ingrid Falk|Oscar Whitby|Helena Drost|Ruben Castell|Nora Kimball'.split('|')
const towns = 'Karstadt|Bellmore|Ostrava|Whitford|Lindenau|Marwick|Porto Serra|Halvik'.split('|')
const firms = 'Norwell Group|Ardent Pictures|Kestrel Records|Fenwick Press|Solway Motors|Calder Institute'.split('|')
const peoples =
  'American British French German Italian Spanish Canadian Australian Japanese Chinese Indian Russian Mexican Brazilian Irish Swedish Dutch Polish Greek Turkish'.split(
    ' ',
  )
const lands =
  'France Germany Italy Spain Canada Australia Japan China India Russia Mexico Brazil Ireland Sweden Poland Greece Turkey Norway Egypt Kenya'.split(
    ' ',
  )
/** Words that are capitalised without naming anybody. */
const common =
  /^(?:The|A|An|In|On|At|It|He|She|They|There|This|That|These|Those|His|Her|Its|Their|And|But|For|By|From|As|If|When|While|After|Before|During|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|We|You|No|Yes|One|Two|Three|Some|Many|Most|All|Both|Each)$/

/** Another person, place, people or firm in the place of one that the text names. */
export function changeName(text: string, seed: number, names?: readonly string[]): Change | undefined {
  const found = placesOf(/\b[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z]+){0,4}\b/g, text).filter(
    (match) => !common.test(match[0].split(' ')[0] ?? '') && (match.index > 0 || match[0].includes(' ')),
  )
  const match = found[choose(found.length, seed, text.length)]
  if (match === undefined) return undefined
  const old = match[0]
  const pool = poolFor(old, text.slice(Math.max(0, match.index - 6), match.index), names)
  const allowed = pool.filter((name) => !shareAWord(name, old) && !text.includes(name))
  const replacement = allowed[choose(allowed.length, seed, old.length)]
  return replacement === undefined ? undefined : { start: match.index, end: match.index + old.length, replacement }
}

function poolFor(old: string, before: string, names: readonly string[] | undefined): readonly string[] {
  if (peoples.includes(old)) return peoples
  if (lands.includes(old)) return lands
  if (names !== undefined) return names
  if (/\b(?:in|at|near|to|from) $/.test(before)) return towns
  return /\b(?:Pictures|Records|Group|Company|Studios|Press|Inc|University|Institute|Motors)\b/.test(old)
    ? firms
    : persons
}

const shareAWord = (left: string, right: string): boolean => {
  const words = new Set(left.toLowerCase().split(/[ -]/))
  return right
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => words.has(word))
}
