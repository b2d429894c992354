import { lazy } from '../lazy.ts'

/** "is not" to "isn't", or the other way where the text already has the short form. */
export function contract(text: string): string {
  const opened = text.replace(/\b(is|are|was|were|has|have|had|does|did|do|could|would|should)n['’]t\b/g, '$1 not')
  if (opened !== text) return opened
  return text.replace(/\b(is|are|was|were|has|have|had|does|did|do|could|would|should) not\b/g, "$1n't")
}

/** Wordings of one meaning in nearly every statement of fact; read only here, so that no judge shares the table. */
const wordings = `movie=film|film=motion picture|began=commenced|started=began|ended=concluded|located=situated|purchased=bought|bought=acquired|wrote=authored|approximately=around|nearly=almost|children=kids
physician=doctor|attorney=lawyer|assisted=helped|received=got|obtained=received|resides=lives|lived=resided|died=passed away|constructed=built|built=erected|also=additionally|frequently=often|whole=entire
begins=starts|ends=finishes|large=sizeable|huge=enormous|small=little|vehicle=conveyance|automobile=car|aircraft=airplane|assassinated=killed|released=put out|starred in=appeared in|stars=features|stars in=appears in
actor=performer|singer=vocalist|song=musical piece|director=filmmaker|author=writer|novel=work of fiction|town=municipality|company=business|founded=set up|created=made|made=produced|produced=turned out|won=took home
directed=was the director of|premiered=debuted|debuted=first appeared|currently=at present|formerly=previously|several=a number of|many=numerous|famous=well known|often=frequently|because=since|job=position|show=program
television=TV|series=show|award=prize|band=group|member=part|country=nation|wife=spouse|husband=spouse|born=brought into the world|attended=went to|only=solely|worked=was employed|city=urban centre|popular=widely liked|based on=drawn from`

/** What stands in a text, and what it is exchanged for. */
export const wordPairs = lazy(() =>
  wordings
    .replaceAll('\n', '|')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
)
const table = lazy(() => new Map(wordPairs()))
const pattern = lazy(
  () => new RegExp(`\\b(?:${[...table().keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g'),
)

/** At most two words exchanged: a sentence of nothing but exchanged words would hardly be English. */
export function exchangeSynonyms(text: string): string {
  let left = 2
  return text.replace(pattern(), (word: string) => {
    if (left === 0) return word
    left -= 1
    return table().get(word) ?? word
  })
}

const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ranks = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "3" to "three", "third" to "3rd", "1,500" to "1500", "2000000" to "2 million", "5%" to "5 percent". */
export function spellNumbers(text: string): string {
  const shares = text.replace(/(\d) ?%/g, '$1 percent')
  if (shares !== text) return shares
  const round = text.replace(/(?<![\d.,$])([1-9]\d{0,2}),?000,?000\b(?![,.]\d)/g, '$1 million')
  if (round !== text) return round
  const plain = text.replace(/(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,])/g, '$1$2')
  if (plain !== text) return plain
  const digits = text.replace(
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?= [a-z])/g,
    (word: string) => String(names.indexOf(word)),
  )
  if (digits !== text) return digits
  const ordinals = text.replace(
    /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?= [a-z])/g,
    (word: string) => {
      const rank = ranks.indexOf(word)
      return `${rank}${rank === 2 ? 'nd' : rank === 3 ? 'rd' : 'th'}`
    },
  )
  if (ordinals !== text) return ordinals
  const written = text.replace(
    /(?<![\w.,$£€/-])([2-9]|1[0-2])(?= [a-z])/g,
    (word: string) => names[Number(word)] ?? word,
  )
  if (written !== text) return written
  return text.replace(/\b([3-9]|10)th\b/g, (whole: string, digit: string) => ranks[Number(digit)] ?? whole)
}

const months = 'January February March April May June July August September October November December'.split(' ')
const alternatives = months.join('|')
const dayFirst = lazy(() => new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${alternatives}),? (\\d{4})\\b`, 'g'))
const monthFirst = lazy(() => new RegExp(`\\b(${alternatives}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'))
const bareMonthFirst = lazy(() => new RegExp(`\\b(${alternatives}) (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'))
const monthAndYear = lazy(() => new RegExp(`\\b(${alternatives}),? (\\d{4})\\b`, 'g'))

/** "May 5, 2001" to "5 May 2001" or "2001-05-05", "May 2001" to "May of 2001", "in 1990" to "in the year 1990". */
export function formatDates(text: string): string {
  const iso = text.replace(dayFirst(), (_whole, day: string, month: string, year: string) => isoDate(year, month, day))
  if (iso !== text) return iso
  const day = text.replace(monthFirst(), '$2 $1 $3')
  if (day !== text) return day
  const bare = text.replace(bareMonthFirst(), (_whole, month: string, number: string) => `the ${number}th of ${month}`)
  if (bare !== text && !/\b(?:[123]|[23][123])th of/.test(bare)) return bare
  const month = text.replace(monthAndYear(), '$1 of $2')
  if (month !== text) return month
  return text.replace(/\b([Ii]n) (1\d{3}|20\d\d)\b(?!-|s)/g, '$1 the year $2')
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}
