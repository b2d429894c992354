import { attackLists } from './attack-lists.ts'
import { attackTemplates } from './attack-templates.ts'
import { benignAboutModels, benignInstructions } from './benign-instructions.ts'
import { benignTemplates } from './benign-templates.ts'
import { documentQuestions, embeddedAttacks, embeddedBenign, embeddedLists } from './embedded-orders.ts'
import { expandTemplate, type Lists, type RandomSource } from './expand-template.ts'
import { hostRequests, hostSentences, personaClosings, personaOpenings } from './long-templates.ts'
import { multilingualAttacks, multilingualBenign } from './multilingual-attacks.ts'
import { multilingualHarmless, multilingualOrders } from './multilingual-orders.ts'
import { plainHarmless, quotingFrames } from './plain-harmless.ts'
import { plainAttacks, plainExtraction, plainOrderLists, plainPersonas } from './plain-orders.ts'
import { sharedLists } from './shared-lists.ts'
import { triggerLists, triggerSentences } from './trigger-sentences.ts'

const attacks: Readonly<Record<string, readonly string[]>> = {
  ...attackTemplates,
  multilingual: multilingualAttacks,
  'multilingual-orders': multilingualOrders,
  embedded: embeddedAttacks,
  'plain-orders': plainAttacks,
  'plain-personas': plainPersonas,
  'plain-extraction': plainExtraction,
}

const harmless: Readonly<Record<string, readonly string[]>> = {
  ...benignTemplates,
  instructions: benignInstructions,
  'about-models': benignAboutModels,
  multilingual: multilingualBenign,
  triggers: triggerSentences,
  'multilingual-harmless': multilingualHarmless,
  embedded: embeddedBenign,
  'plain-harmless': plainHarmless,
}

const lists: Lists = { ...sharedLists, ...attackLists, ...triggerLists, ...embeddedLists, ...plainOrderLists }

const fill = (template: string, random: RandomSource, extra: Lists = {}): string =>
  expandTemplate(template, { ...lists, ...extra }, random)

const several = (least: number, most: number, random: RandomSource, make: () => string): string[] =>
  Array.from({ length: least + random.below(most - least + 1) }, make)

export const attackFamilies: readonly string[] = [...Object.keys(attacks), 'persona']
export const benignFamilies: readonly string[] = [...Object.keys(harmless), 'document', 'quoting']

/** Every other template, when a part is named. */
const partOf = (templates: readonly string[], part: 0 | 1 | undefined): readonly string[] =>
  part === undefined ? templates : templates.filter((_, index) => index % 2 === part)

/** One attack of a family, short: a sentence to a few. */
export function generateAttack(family: string, random: RandomSource, part?: 0 | 1): string {
  if (family === 'persona') return generatePersona(random, part)
  const templates = attacks[family]
  if (templates === undefined) throw new Error(`no attack family named ${family}`)
  return roughen(fill(random.pick(partOf(templates, part)), random), random)
}

export const generateHarmfulGoal = (random: RandomSource): string => fill('{how to|explain how to} <harm>', random)

/** A long role-play that talks a model out of its rules. One name runs through it. */
function generatePersona(random: RandomSource, part?: 0 | 1): string {
  const names: Lists = { botname: [random.pick(sharedLists['botname'] ?? [])] }
  const say = (template: string) => fill(template, random, names)
  const traits = several(1, 9, random, () => say(random.pick(partOf(attackLists['persona-trait'] ?? [], part))))
  const manners = several(0, 2, random, () => say('<no-refusal>'))
  const glue = random.pick([' ', ' ', '\n', '\n\n'])
  const closing = random.chance(0.7) ? [say(random.pick(personaClosings))] : []
  return [
    say(random.pick(partOf(personaOpenings, part))),
    ...shuffled([...traits, ...manners], random),
    ...closing,
  ].join(glue)
}

/** A harmless text of a family. */
export function generateBenign(family: string, random: RandomSource, part?: 0 | 1): string {
  if (family === 'document') return generateDocument(random).join(' ')
  if (family === 'quoting') return generateQuoting(random, part)
  const templates = harmless[family]
  if (templates === undefined) throw new Error(`no benign family named ${family}`)
  const once = () => fill(random.pick(partOf(templates, part)), random)
  return roughen(random.chance(0.15) ? several(2, 4, random, once).join(' ') : once(), random)
}

/** A text that speaks about an attack which it quotes. */
function generateQuoting(random: RandomSource, part?: 0 | 1): string {
  const family = random.pick(['override', 'plain-orders', 'extraction', 'plain-extraction', 'plain-orders'])
  const quoted = generateAttack(family, random, part).replaceAll('"', '')
  return fill(random.pick(partOf(quotingFrames, part)), random).replaceAll('%QUOTED%', quoted)
}

const generateDocument = (random: RandomSource): string[] => [
  ...(random.chance(0.5) ? [fill(random.pick(hostRequests), random)] : []),
  ...(random.chance(0.3) ? [fill(random.pick(documentQuestions), random)] : []),
  ...several(3, 14, random, () => fill(random.pick(random.chance(0.4) ? embeddedBenign : hostSentences), random)),
]

/** An order to the model hidden in an ordinary document. */
export function generateHiddenAttack(random: RandomSource, part?: 0 | 1): string {
  const document = generateDocument(random)
  const family = random.pick([
    'override',
    'indirect',
    'embedded',
    'embedded',
    'embedded',
    'delimiter',
    'extraction',
    'multilingual',
    'multilingual-orders',
    'authority',
  ])
  const at = random.pick([document.length, document.length, random.below(document.length + 1)])
  document.splice(at, 0, generateAttack(family, random, part))
  return document.join(random.pick([' ', '\n', ' ']))
}

/** A list in another order. */
export function shuffled<Item>(items: readonly Item[], random: RandomSource): Item[] {
  const copy = [...items]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = copy[at] as Item
    copy[at] = copy[other] as Item
    copy[other] = kept
  }
  return copy
}

/** Sometimes a slip of the pen, lost punctuation or capitals, as people write. */
function roughen(text: string, random: RandomSource): string {
  let rough = text
  if (random.chance(0.06)) {
    const at = random.below(Math.max(1, rough.length - 2))
    rough = rough.slice(0, at) + rough.charAt(at + 1) + rough.charAt(at) + rough.slice(at + 2)
  }
  if (random.chance(0.05)) rough = rough.replace(/[.,!?]/g, '')
  return rough
}
