import { choose, placesOf, type Change } from './change.ts'

const spelled = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const ranks = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

function pick<Value>(found: readonly Value[], seed: number): Value | undefined {
  return found[choose(found.length, seed, found.length)]
}

/** Another amount, rank or share; years are dates and stay. */
export function changeNumber(text: string, seed: number): Change | undefined {
  const pattern =
    /(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:st|nd|rd|th)?(?![\w,]{0,20}\d)(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/g
  const found = placesOf(pattern, text).filter(
    (match) =>
      !/^(?:1\d\d\d|20\d\d)$/.test(match[0]) &&
      !/(?:January|February|March|April|May|June|July|August|September|October|November|December) $/.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      ),
  )
  const match = pick(found, seed)
  if (match === undefined) return undefined
  const old = match[0]
  const place = { start: match.index, end: match.index + old.length }
  if (spelled.includes(old)) return { ...place, replacement: other(spelled, old, seed) }
  if (ranks.includes(old)) return { ...place, replacement: other(ranks, old, seed) }
  const suffix = /[a-z]{1,2}$/.exec(old)?.[0] ?? ''
  const digits = old.slice(0, old.length - suffix.length).replaceAll(',', '')
  const value = Number(digits)
  const factor = [2, 3, 1.5, 4][choose(4, seed, value)] ?? 2
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  const changed = decimals > 0 ? value * factor + 1 : Math.max(value + 2, Math.round(value * factor))
  const written = old.includes(',') ? changed.toLocaleString('en-US') : changed.toFixed(decimals)
  return { ...place, replacement: suffix === '' ? written : written + ordinalEnding(Math.round(changed)) }
}

function ordinalEnding(value: number): string {
  const tens = value % 100
  if (tens > 10 && tens < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** Another year, or another month. */
export function changeDate(text: string, seed: number): Change | undefined {
  const found = placesOf(
    /(?<![\w.,$£€-])(?:1\d|20)\d\d(?:s\b|(?!\w|,\d))|\b(?:January|February|April|June|July|August|September|October|November|December)\b/g,
    text,
  )
  const match = pick(found, seed)
  if (match === undefined) return undefined
  const old = match[0]
  const place = { start: match.index, end: match.index + old.length }
  if (/^[A-Z]/.test(old)) return { ...place, replacement: other(months, old, seed) }
  const suffix = old.endsWith('s') ? 's' : ''
  const year = Number(old.slice(0, 4))
  const shift = ([3, 7, 11, 16, 24][choose(5, seed, year)] ?? 7) * (suffix === '' ? 1 : 10)
  return {
    ...place,
    replacement: `${year + shift > 2020 ? year - shift : year + (year % 2 === 0 ? shift : -shift)}${suffix}`,
  }
}

function other(words: readonly string[], old: string, seed: number): string {
  const at = words.indexOf(old)
  return words[(at + 1 + choose(words.length - 1, seed, at)) % words.length] ?? old
}

const participles =
  /^(?:born|made|built|written|won|held|set|found|sold|led|known|given|taken|shot|sung|been|seen|lost|cast|put|bought|taught)$/

/** The statement denied, or a denial taken back. */
export function changeNegation(text: string): Change | undefined {
  const denied = placesOf(
    /\b(is|are|was|were|has|have|had|can|could|will|would|does|did|do)(?: not|n['’]t)\b ?/g,
    text,
  )[0]
  if (denied !== undefined) {
    const verb = denied[1] ?? ''
    const replacement = `${verb} `
    return /^(?:does|did|do)$/.test(verb)
      ? undefined
      : { start: denied.index, end: denied.index + denied[0].length, replacement }
  }
  const stated = placesOf(/\b(?:is|are|was|were|can|could|will|would|must|should)\b(?= [a-z0-9"'A-Z])/g, text)[0]
  if (stated !== undefined) {
    const end = stated.index + stated[0].length
    return { start: end, end, replacement: ' not' }
  }
  const perfect = placesOf(/\b(?:has|have|had)\b(?= ([a-z]+))/g, text).find(
    (match) => participles.test(match[1] ?? '') || /(?:ed|en)$/.test(match[1] ?? ''),
  )
  if (perfect === undefined) return undefined
  const end = perfect.index + perfect[0].length
  return { start: end, end, replacement: ' not' }
}

const opposites =
  `largest smallest/smallest largest/highest lowest/lowest highest/oldest youngest/youngest oldest/best worst/worst best/first last/last first/northern southern/southern northern/eastern western/western eastern/
north south/south north/east west/west east/increased decreased/decreased increased/won lost/lost won/before after/after before/male female/female male/alive dead/dead alive/public private/private public/
successful unsuccessful/positive negative/negative positive/more fewer/most least/longest shortest/tallest shortest/hot cold/cold hot/open closed/married unmarried/major minor/minor major/ancient modern/true false/false true/
always never/never always/above below/below above/husband wife/wife husband/son daughter/daughter son/brother sister/sister brother/father mother/mother father/legal illegal/rich poor/poor rich/young old/strong weak/weak strong`
    .replaceAll('\n', '')
    .split('/')
    .map((pair) => pair.split(' ') as [string, string])

/** A word that excludes the one that stood there. */
export function changeAntonym(text: string, seed: number): Change | undefined {
  const table = new Map(opposites)
  const found = placesOf(/\b[a-z]{3,14}\b/g, text).filter((match) => table.has(match[0]))
  const match = pick(found, seed)
  if (match === undefined) return undefined
  return { start: match.index, end: match.index + match[0].length, replacement: table.get(match[0]) ?? match[0] }
}
