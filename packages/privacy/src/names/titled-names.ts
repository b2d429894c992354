import type { WordsNear } from './words-near.ts'

/** UTF-16 units before the title's name and after it that are looked at. */
const reach = 48

/**
 * Words of people who deal with each other: the writer and the reader, what they write and arrange, an age; and frequent
 * words of other languages, in which titles with a surname are for those who are met.
 */
export const dealings =
  /(?<![\w'’])(?:I(?:['’](?:m|d|ll|ve))?|me|[Mm]y|mine|[Yy]ou(?:r|rs)?|[Ww]e|us|[Oo]urs?|[Pp]lease|Dear|Hello|Hi|Thanks?|Good (?:morning|afternoon|evening)|appointments?|invoices?|accounts?|contracts?|sign(?:s|ed)|call(?:s|ed)|phoned|e-?mail(?:s|ed)?|letters?|meetings?|patients?|forward(?:ed)?|lease|leave|claims?|policy|motion|hearing|insurance|passport|payments?|receipt|clients?|tenants?|testified|complain(?:s|ed)|wrote|replied|confirmed|requested|spoke|scheduled|prescribed|diagnosed|resigned|interview(?:ed)?|reviewed|approved|refer(?:red)?|out of office|years? old|ist|hat|nicht|und|der|das|[Bb]itte|est|les|une|pour|vous|el|los|por|para|il|che|het|een|niet|är|och|jag|på|og|jeg|não|uma|jest|się)(?![\w'’])/

/**
 * A title and a surname alone name somebody to those who know of whom the text speaks. In a story or an exercise they name
 * nobody ("Mr. Smith has two farms"), so words of dealings must stand near
 * and no quotation mark, as in a story's dialogue; or nothing else in the field.
 */
export const isAmongAcquaintances = (text: string, start: number, end: number, dealings: WordsNear): boolean =>
  (fieldEnd.test(text.slice(end, end + 2)) && fieldStart.test(text.slice(Math.max(0, start - longestTitle), start))) ||
  (dealings.isIn(start - reach, end + reach) && !/["“”]/.test(text.slice(Math.max(0, start - reach), end + reach)))

/** A line or a field of its own: "Dr. Lindqvist". */
const fieldStart = /(?:^|[\n\t|;:"“] ?)[A-Z][a-z]{1,9}\.? $/
const fieldEnd = /^ ?(?:$|[\n\t|;"”])/
const longestTitle = 14

const particles =
  /(?:^|[\s"'“(])((?:van|von|de|da|do|das|dos|del|della|di|du|der|den|ter|ten|zu|al|el|'t)(?: (?:der|den|de|la|los|las|'t))? )$/
export const longestParticles = 14

/** Where the particles of a surname begin that stand before its first capital, as in "Mevrouw van der Berg"; `start` when there are none. */
export function particlesStart(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 32) return start
  const found = particles.exec(text.slice(Math.max(0, start - longestParticles - 1), start))?.[1]
  return found === undefined ? start : start - found.length
}
