import { lazy, words } from '../../lazy.ts'
import { neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { baseVerbs, looksFinite, pluralVerb, thirdPersonVerbs } from '../../reading/verbs.ts'
import type { Replacement } from '../edit.ts'
import { determiners, isFunctionWord } from '../mentions/phrase-words.ts'

/** Words that may stand between a subject and its verb. */
const beforeVerb = lazy(
  () =>
    new Set(
      words(`always often never ever also still just even only then now thus perhaps sometimes besides too almost soon seldom already usually
        both first once later himself herself alone not again yet ever long no more hardly rather quite somehow somewhat instead
        therefore otherwise maybe nonetheless nevertheless meanwhile typically generally together each all currently`),
    ),
)
const auxiliaries: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ['isnt', 'arent'],
  ['doesnt', 'dont'],
])
const endsInS = new Set(
  'his this its us yes as perhaps always sometimes besides thus less unless across towards afterwards nonetheless nevertheless whereas plus minus was hers ours theirs yours regardless needless doubtless indoors outdoors upstairs downstairs overseas gross'.split(
    ' ',
  ),
)
const newSubject = new Set(
  'i you we it they he she that which who whom whose where why how if when because while although though unless until since whereas what whatever than so'.split(
    ' ',
  ),
)
const participles = lazy(
  () =>
    new Set(
      words(`been got gotten had gone done seen taken given made known shown come become written read heard found lost left told said
        thought bought brought caught taught sold sent spent built kept felt met won begun broken chosen driven eaten fallen forgotten
        grown hidden ridden risen spoken stolen sworn worn thrown flown drawn drunk sung swum paid put quit let led slept fought held
        stood understood run`),
    ),
)
const perfectAdverbs = /^(?:already|just|never|ever|always|finally|recently|once|since|long)$/
const objects =
  /^(?:hundreds|thousands|dozens|lots|plenty|everything|everyone|me|him|her|us|them|you|it|himself|herself|that|how)$/
const intransitives = lazy(
  () =>
    new Set(
      words(`worked lived moved arrived agreed decided tried waited changed improved returned traveled travelled started stopped finished
        failed succeeded stayed died refused learned studied applied graduated promised managed wanted loved hoped talked walked
        asked helped played joined turned passed happened appeared disappeared resigned retired danced cooked called`),
    ),
)
/** "-ed" words that describe a state, so that "'s" before them is "is". */
const states = lazy(
  () =>
    new Set(
      words(`tired excited worried scared bored married divorced engaged interested involved concerned supposed expected allowed dressed gifted
        talented required forced prepared determined inclined convinced satisfied disappointed annoyed confused surprised shocked amazed
        frightened terrified embarrassed ashamed exhausted relaxed pleased delighted thrilled depressed stressed frustrated
        overwhelmed qualified experienced educated retired unemployed employed located based named called born disabled related
        committed dedicated devoted obsessed addicted used accustomed known considered rumoured rumored said believed
        injured wounded armed naked wicked beloved skilled motivated organized organised`),
    ),
)

/**
 * The verbs to change when a subject pronoun at [start, end) becomes "they": the one it stands before, or after in a
 * question, and those joined to it by "and", "or", "but" or a comma.
 */
export function agreementEdits(text: string, start: number, end: number): readonly Replacement[] {
  const contraction = /^(['’])s\b/i.exec(text.slice(end, end + 3))
  if (contraction !== null) {
    const verbEnd = end + 2
    const have = isPerfect(text, verbEnd)
    const upper =
      text.slice(start, end) === text.slice(start, end).toUpperCase() && end - start > 1 && text.charAt(end + 1) === 'S'
    const form = have ? 've' : 're'
    const edit = { start: end + 1, end: verbEnd, replacement: upper ? form.toUpperCase() : form }
    return [edit, ...joined(text, verbEnd)]
  }
  if (/^['’](?:ll|d|re|ve)\b/i.test(text.slice(end, end + 4))) return joined(text, end + 3)
  const asked = questionVerb(text, start, end)
  if (asked !== undefined) return [asked]
  const relative = neighbourAfter(text, end)
  if (relative.word === 'who') return afterWho(text, relative.end)
  const verb = verbAfter(text, end)
  if (verb === undefined) return []
  const edit = agree(text, verb)
  return edit === undefined ? joined(text, verb.end) : [edit, ...joined(text, verb.end)]
}

/** "he who hesitates is lost", "it is she who decides". */
function afterWho(text: string, end: number): readonly Replacement[] {
  const first = verbAfter(text, end)
  const edit = first === undefined ? undefined : agree(text, first)
  if (first === undefined || edit === undefined) return []
  let at = first.end
  for (let step = 0; step < 6; step++) {
    const next = neighbourAfter(text, at)
    if (!/^[a-z]/.test(next.word) || newSubject.has(next.word)) return [edit]
    const main = auxiliaries.has(next.word) ? agree(text, next) : undefined
    if (main !== undefined) return [edit, main]
    at = next.end
  }
  return [edit]
}

/** "does she", "is he", "so was he"; not "it was he who", "the reason is he left". */
function questionVerb(text: string, start: number, end: number): Replacement | undefined {
  const verb = neighbourBefore(text, start)
  if (/^(?:where|what|how|who|when|why)'s$/.test(verb.word)) return askedInShort(text, verb, end)
  const plural = auxiliaries.get(verb.word)
  if (plural === undefined) return undefined
  const before = neighbourBefore(text, verb.start).word
  if (/^(?:it|this|that|reason|thing|problem|point|truth|fact|answer|know|fear|hope|issue|news|here)$/.test(before))
    return undefined
  const next = neighbourAfter(text, end)
  if (auxiliaries.has(next.word) || /^(?:will|would|can|could|must|should|did|had|who)$/.test(next.word))
    return undefined
  return { start: verb.start, end: verb.end, replacement: inCase(text, verb, plural) }
}

/** "Where's he going", "What's she want", "Where's he been". */
function askedInShort(text: string, asked: Neighbour, end: number): Replacement {
  const verb = neighbourAfter(text, end).word
  const upper = text.charAt(asked.end - 1) === 'S'
  const [from, written] = baseVerbs().has(verb)
    ? [asked.end - 2, ' do']
    : [asked.end - 1, participles().has(verb) ? 've' : 're']
  return { start: from, end: asked.end, replacement: upper ? written.toUpperCase() : written }
}

function verbAfter(text: string, end: number): Neighbour | undefined {
  let at = end
  for (let step = 0; step < 5; step++) {
    const next = neighbourAfter(text, at)
    if (next.word === ',') {
      const closing = /^,[^.,;:!?"“”]{1,48},/.exec(text.slice(next.start, next.start + 52))
      if (closing === null) return undefined
      at = next.start + closing[0].length
      continue
    }
    if (!/^[a-z]/.test(next.word) || next.word === 'and' || next.word === 'or' || next.word === 'who') return undefined
    if (!beforeVerb().has(next.word) && !/.ly$/.test(next.word)) return next
    at = next.end
  }
  return undefined
}

function agree(text: string, verb: Neighbour): Replacement | undefined {
  const { word, start, end } = verb
  const auxiliary = auxiliaries.get(word)
  if (auxiliary !== undefined) return { start, end, replacement: inCase(text, verb, auxiliary) }
  if (!/[a-z]s$/.test(word) || word.length < 3 || /(?:ss|'s)$/.test(word) || endsInS.has(word)) return undefined
  return { start, end, replacement: inCase(text, verb, pluralVerb(word)) }
}

function inCase(text: string, { start, end }: Neighbour, word: string): string {
  const original = text.slice(start, end)
  const spelled = original.includes('’') ? word.replace("'", '’') : word
  if (original === original.toUpperCase()) return spelled.toUpperCase()
  return original.charAt(0) === original.charAt(0).toUpperCase()
    ? spelled.charAt(0).toUpperCase() + spelled.slice(1)
    : spelled
}

/** Whether "'s" is "has": a participle follows that does not describe a state. */
function isPerfect(text: string, end: number): boolean {
  let next = neighbourAfter(text, end)
  let adverb = false
  for (let step = 0; step < 3 && (beforeVerb().has(next.word) || /.ly$/.test(next.word)); step++) {
    adverb ||= perfectAdverbs.test(next.word)
    next = neighbourAfter(text, next.end)
  }
  const following = neighbourAfter(text, next.end).word
  if (participles().has(next.word))
    return following !== 'by' && !(next.word === 'known' || next.word === 'said' || next.word === 'read')
  if (!/[a-z]ed$/.test(next.word) || following === 'by') return false
  if (intransitives().has(next.word) || determiners().has(following) || objects.test(following)) return true
  return !states().has(next.word) && adverb
}

const furtherVerbs = 40

/** Verbs further on that share the subject: "watches the news and then goes to bed". */
function joined(text: string, from: number): readonly Replacement[] {
  const edits: Replacement[] = []
  let verbEnd = from
  let at = from
  let otherSubject = false
  for (let step = 0; step < furtherVerbs; step++) {
    const token = neighbourAfter(text, at)
    if (token.word === '' || /^[.!?;:¶"()]$/.test(token.word) || newSubject.has(token.word)) return edits
    at = token.end > at ? token.end : at + 1
    if (otherSubject && (looksFinite(token.word) || thirdPersonVerbs().has(token.word))) return edits
    if (!/^(?:and|or|but|,|nor|then)$/.test(token.word)) continue
    const direct = /^\s*$/.test(text.slice(verbEnd, token.start))
    let candidate = neighbourAfter(text, at)
    let adverb = token.word === 'then'
    for (let skipped = 0; skipped < 4; skipped++) {
      if (/^(?:and|or|but|then)$/.test(candidate.word)) adverb ||= candidate.word === 'then'
      else if (beforeVerb().has(candidate.word) || /.ly$/.test(candidate.word)) adverb = true
      else break
      candidate = neighbourAfter(text, candidate.end)
    }
    if (candidate.capital || determiners().has(candidate.word)) {
      otherSubject = true
      continue
    }
    const edit =
      auxiliaries.has(candidate.word) || thirdPersonVerbs().has(candidate.word) || hasObject(text, candidate)
        ? agree(text, candidate)
        : undefined
    // "comes home, reads and sleeps.": one more of a series.
    const series = edits.length > 0 && !/^[a-z]/.test(neighbourAfter(text, candidate.end).word)
    if (edit === undefined || !(direct || adverb || series || takesComplement(text, candidate, token))) continue
    edits.push(edit)
    verbEnd = candidate.end
    at = candidate.end
    otherSubject = false
  }
  return edits
}

/** Whether a word may be a plural noun; not "maths", "physics" or "bus". */
const looksPlural = (word: string): boolean =>
  word.endsWith('s') && !/^(?:maths|[a-z]{2,20}ics|news|is|us|this|bus|class|tennis|business|yes|always)$/.test(word)

/** "stirs it", "sets up", of any verb: no plural noun stands before these. */
const hasObject = (text: string, { word, end }: Neighbour): boolean =>
  /[a-z]{3}s$/.test(word) &&
  /^(?:it|them|him|me|us|himself|themselves|themself|up|off|out|away|back|over)$/.test(neighbourAfter(text, end).word)

/**
 * Whether what follows shows a verb rather than a plural noun: an article, a pronoun, a preposition, "to"; or a noun, where
 * none in the plural stands before the link ("in Rust and reviews pull requests", not "cats and dogs").
 */
function takesComplement(text: string, candidate: Neighbour, link: Neighbour): boolean {
  if (auxiliaries.has(candidate.word)) return true
  const { word } = neighbourAfter(text, candidate.end)
  return (
    determiners().has(word) ||
    /^(?:me|him|her|us|them|you|it|himself|herself|to|that|how|why|what|if|about|at|with|for|from|into|onto|over|up|out|off|down|away|back|home|there|here|like|after|around|through)$/.test(
      word,
    ) ||
    /.(?:ly|ing)$/.test(word) ||
    (/^[a-z]/.test(word) &&
      !isFunctionWord(word) &&
      !looksFinite(word) &&
      !looksPlural(neighbourBefore(text, link.start).word))
  )
}
