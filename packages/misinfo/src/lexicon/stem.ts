import { stemmer } from 'stemmer'
import { lazy } from '../lazy.ts'

/** Irregular forms of common verbs and nouns: base word, then its forms. */
const forms = `be am is are was were been being/have has had having/do does did done doing/go goes went gone/get gets got gotten/make made/take took taken/come came
give gave given/find found/know knew known/think thought/tell told/become became/leave left/feel felt/bring brought/begin began begun/keep kept/hold held
write wrote written/stand stood/hear heard/mean meant/meet met/pay paid/sit sat/speak spoke spoken/lead led/grow grew grown/lose lost/fall fell fallen
send sent/build built/understand understood/draw drew drawn/break broke broken/spend spent/rise rose risen/drive drove driven/buy bought/wear wore worn
choose chose chosen/eat ate eaten/fly flew flown/win won/sell sold/sing sang sung/teach taught/throw threw thrown/catch caught/fight fought/sleep slept
shoot shot/steal stole stolen/strike struck/swim swam swum/run ran/ring rang rung/drink drank drunk/ride rode ridden/hide hid hidden/seek sought
bear bore borne born/sink sank sunk/freeze froze frozen/forget forgot forgotten/lay laid/lie lay lain/see saw seen/say said/shake shook shaken/spread
marry married/die died dying dies/bury buried/man men/woman women/child children/person people/foot feet/tooth teeth/mouse mice/goose geese/wife wives
wolf wolves/leaf leaves/life lives/half halves/medium media/good better best/bad worse worst/show showed shown/bind bound/bite bit bitten/blow blew blown
deal dealt/dig dug/feed fed/forbid forbade forbidden/forgive forgave forgiven/lend lent/light lit/weave wove woven/swear swore sworn/tear tore torn/wake woke woken`

const irregular = lazy(() => {
  const table = new Map<string, string>()
  for (const entry of forms.split(/\/|\n/)) {
    const [base = '', ...others] = entry.split(' ')
    table.set(base, stemmer(base))
    for (const form of others) table.set(form, stemmer(base))
  }
  return table
})

/** Stems are asked for again and again; the table is emptied when full, so that memory stays bounded. */
const remembered = 20_000
const stems = lazy(() => new Map<string, string>())

/** The stem of a lower-case word: irregular forms of common words, otherwise Porter's algorithm (package `stemmer`). */
export function stem(word: string): string {
  const known = stems().get(word)
  if (known !== undefined) return known
  const found = irregular().get(word) ?? (word.length > 40 ? word : stemmer(word))
  if (stems().size >= remembered) stems().clear()
  stems().set(word, found)
  return found
}
