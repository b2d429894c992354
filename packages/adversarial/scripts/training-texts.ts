import { readdirSync } from 'node:fs'
import {
  dataPath,
  readCsv,
  readJson,
  readJsonLines,
  readNovels,
  readText,
  thirdOf,
} from '../../../tools/bench/shared-data.ts'
import { expandLine, type CorpusLine } from './corpus-texts.ts'
import { createRandom, type RandomSource } from './grammar/expand-template.ts'
import { generateSuffix } from './grammar/generate-suffixes.ts'
import { generateStructured, structuredKinds } from './grammar/structured-texts.ts'
import {
  attackFamilies,
  benignFamilies,
  generateAttack,
  generateBenign,
  generateHarmfulGoal,
  generateHiddenAttack,
  shuffled,
} from './grammar/generate-texts.ts'
import { readPackageTexts } from './package-texts.ts'

export interface TrainingText {
  readonly text: string
  /** The chance in [0, 1] that the model is to state. */
  readonly target: number
  readonly weight: number
  readonly source: string
  /** Whether it stands where no orders should. */
  readonly untrusted?: boolean
}

/** Of these families the texts stand in documents. */
const isData = /:(?:document|embedded|hidden|indirect)$/

const inTraining = (text: string) => thirdOf(text) !== 2

/** Jailbreaks, each once, of the thirds that fitting may see. MIT. */
export function readJailbreaks(): readonly string[] {
  const texts = ['jailbreak_prompts', 'jailbreak_prompts_itw', 'jailbreak_prompts_train'].flatMap((name) =>
    readCsv(`adversarial/${name}.csv`).map((row) => row['prompt'] ?? ''),
  )
  return [...new Set(texts)].filter(inTraining)
}

/** Requests for harm, of the thirds that fitting may see. MIT. */
export function readHarmfulRequests(): readonly string[] {
  const lists = ['harmful_train', 'harmful_val', 'harmful_test'].flatMap((name) =>
    readJson<readonly { readonly instruction: string }[]>(`adversarial/${name}.json`).map((row) => row.instruction),
  )
  const column = (name: string, title: string) => readCsv(`adversarial/${name}.csv`).map((row) => row[title] ?? '')
  const all = [
    ...lists,
    ...column('harmbench_behaviors_text_all', 'Behavior'),
    ...column('strongreject_dataset', 'forbidden_prompt'),
    ...column('advbench_behaviors', 'Behavior'),
  ]
  return [...new Set(all)].filter((text) => text.length < 400 && inTraining(text))
}

/** Harmless texts by others, with permissive licences or out of copyright, of the thirds that fitting may see. */
export function readHarmlessTexts(random: RandomSource): ReadonlyMap<string, readonly string[]> {
  const some = (texts: readonly string[], count: number) => shuffled(texts.filter(inTraining), random).slice(0, count)
  const sets = new Map<string, readonly string[]>()
  sets.set(
    'gsm8k',
    some(
      readJsonLines<{ readonly question: string }>('capability/gsm8k_test.jsonl').map(({ question }) => question),
      900,
    ),
  )
  sets.set('hellaswag', some(readHellaSwag(), 6000))
  sets.set('mmlu', some(readMmlu(), 9000))
  sets.set(
    'lambada',
    some(
      readJsonLines<{ readonly context: string }>('capability/lambada_openai.jsonl').map(({ context }) => context),
      1200,
    ),
  )
  sets.set(
    'truthfulqa',
    some(
      readCsv('misinfo/TruthfulQA.csv').flatMap((row) => [row['Question'] ?? '', row['Best Answer'] ?? '']),
      1000,
    ),
  )
  sets.set(
    'tweets',
    some(
      readCsv('toxicity/davidson.csv').map((row) => row['tweet'] ?? ''),
      1500,
    ),
  )
  sets.set(
    'toxigen',
    some(
      readdirSync(dataPath('toxicity/toxigen')).flatMap((name) =>
        readText(`toxicity/toxigen/${name}`)
          .split(String.raw`\n`)
          .map((line) => line.replace(/^- /, '')),
      ),
      1500,
    ),
  )
  sets.set(
    'mail-like',
    some(
      readJson<readonly { readonly full_text: string }[]>('privacy/presidio_synth_v2.json').map(
        ({ full_text }) => full_text,
      ),
      800,
    ),
  )
  sets.set(
    'novels',
    some(
      readNovels().flatMap(({ text }) => paragraphsOf(text)),
      12_000,
    ),
  )
  return sets
}

export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.length >= 40)

/** Activity or text so far with one of the four endings. */
export function readHellaSwag(): readonly string[] {
  const rows = readText('capability/hellaswag_val_full.txt').split('\n')
  const texts: string[] = []
  for (let at = 0; at + 5 < rows.length; at += 6) texts.push(`${rows[at]} ${rows[at + 2 + ((at / 6) % 4)]}`)
  return texts
}

/** Questions, every other one with its choices. */
export function readMmlu(): readonly string[] {
  return readdirSync(dataPath('capability/mmlu/test')).flatMap((name) =>
    readCsv(`capability/mmlu/test/${name}`).map((row, index) => {
      const question = row['question'] ?? ''
      if (index % 2 === 0) return question
      return `${question}\nA. ${row['choice0']}\nB. ${row['choice1']}\nC. ${row['choice2']}\nD. ${row['choice3']}\nAnswer:`
    }),
  )
}

const attackShares: Readonly<Record<string, number>> = {
  override: 5000,
  extraction: 2500,
  confidential: 3500,
  harmful: 1500,
  'forced-start': 1500,
  'harm-framed': 3500,
  authority: 1800,
  delimiter: 1000,
  indirect: 2500,
  persona: 4500,
  multilingual: 3000,
  'multilingual-orders': 4500,
  embedded: 6000,
  'plain-orders': 3500,
  'plain-personas': 3000,
  'plain-extraction': 3000,
}
const benignShares: Readonly<Record<string, number>> = {
  everyday: 7000,
  technical: 3000,
  security: 2600,
  fiction: 2000,
  workplace: 2400,
  'prompt-writing': 2000,
  task: 5000,
  instructions: 7000,
  'about-models': 1800,
  multilingual: 2000,
  triggers: 7000,
  document: 3500,
  'multilingual-harmless': 2500,
  embedded: 6000,
  'plain-harmless': 6000,
  quoting: 2500,
}

/** A bare request for harm is no attack on a model by itself, yet nearer to one than an ordinary request. */
const harmfulTarget = 0.3
/** Families whose texts are less than certain attacks. */
const softTargets: Readonly<Record<string, number>> = { harmful: harmfulTarget, 'forced-start': 0.7 }

/** Fillings of each varied line, and what each counts. Whole documents with an order in them mostly teach harmless words. */
const fillings = 8
const fillingsOfAttackedDocument = 2
const varietyWeight = 2
/** Of the requests this share is written in a hurry, attacks and harmless ones alike. */
const misspeltShare = 0.06
/** Documents that each bare order and each bare sentence is put into. */
const composed = 6
/** Orders in the middle of a sentence that has nothing to do with them. */
const runIn = 2500
/** Texts of each kind of structure. */
const structuredEach = 500
/** Of what people write beside code this share is read as untrusted. */
const untrustedShare = 0.4
/** Attacks in prose on which the weights of the rules are fitted too. */
const pasted = 4000

/**
 * Everything that the model is fitted on. `part` halves the templates and lines, so that one half can judge what the other
 * taught.
 */
export function readTrainingTexts(seed: number, corpus: readonly CorpusLine[], part?: 0 | 1): readonly TrainingText[] {
  const random = createRandom(seed)
  const lines = corpus.filter((_, index) => part === undefined || index % 2 === part)
  const varied = [...readVariedTexts(lines, random), ...composeDocuments(lines, random)]
  return shuffled([...varied, ...readTemplatesAndSets(random, part)], random)
}

function readVariedTexts(corpus: readonly CorpusLine[], random: RandomSource): readonly TrainingText[] {
  const texts: TrainingText[] = []
  for (const line of corpus) {
    const { attack, source } = line
    const add = (text: string, untrusted: boolean) =>
      texts.push({ text, target: attack ? 1 : 0, weight: varietyWeight, source: `varied:${source}`, untrusted })
    for (let filling = 0; filling < fillings; filling++) {
      const { request: written, document } = expandLine(line, random)
      const request = random.chance(misspeltShare) ? misspell(written, random) : written
      if (document === undefined) {
        add(request, line.embedded)
        if (line.embedded && random.chance(0.5)) add(request, false)
        continue
      }
      if (!attack || filling < fillingsOfAttackedDocument) add(document, true)
      if (random.chance(0.4)) add(`${request}\n\n${document}`, false)
    }
  }
  return texts
}

/** Some words with two of their inner letters exchanged. */
const misspell = (text: string, random: RandomSource): string =>
  text.replace(/\p{L}{4,}/gu, (word) => {
    if (random.chance(0.5)) return word
    const at = 1 + random.below(word.length - 3)
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  })

/** Attacks in the middle of prose: what rules say of them is worth more there, where the model sees many harmless words. */
export function pasteIntoProse(texts: readonly TrainingText[], random: RandomSource): readonly TrainingText[] {
  const attacks = texts.filter(({ text, target }) => target === 1 && text.length < 200)
  const prose = texts.filter(({ source }) => source === 'novels' || source === 'hellaswag' || source === 'lambada')
  return Array.from({ length: pasted }, () => {
    const before = random.pick(prose).text
    const after = random.chance(0.5) ? random.pick(prose).text : ''
    return { text: `${before} ${random.pick(attacks).text} ${after}`, target: 1, weight: 1, source: 'pasted' }
  })
}

/** Orders to a model, or sentences to people, put into harmless documents: the documents are the same on both sides. */
function composeDocuments(corpus: readonly CorpusLine[], random: RandomSource): readonly TrainingText[] {
  const bare = corpus.filter(({ embedded, hasDocument }) => embedded && !hasDocument)
  const hosts = corpus.filter(({ attack, embedded, hasDocument }) => !attack && embedded && hasDocument)
  return bare.flatMap((line) =>
    Array.from({ length: composed }, () => {
      const sentences = (expandLine(random.pick(hosts), random).document ?? '').split(/(?<=[.!?])\s+|\n/)
      const at = random.chance(0.6) ? sentences.length : random.below(sentences.length + 1)
      const { request } = expandLine(line, random)
      const text = sentences.toSpliced(at, 0, request).join(random.pick([' ', ' ', '\n']))
      return { text, target: line.attack ? 1 : 0, weight: 1, source: 'varied:composed', untrusted: true }
    }),
  )
}

function readTemplatesAndSets(random: RandomSource, part?: 0 | 1): readonly TrainingText[] {
  const texts: TrainingText[] = []
  const add = (text: string, target: number, source: string, weight = 1) =>
    texts.push({ text, target, weight, source, untrusted: isData.test(source) && random.chance(0.6) })
  for (const family of attackFamilies) {
    const target = softTargets[family] ?? 1
    for (let index = 0; index < (attackShares[family] ?? 0); index++)
      add(generateAttack(family, random, part), target, `attack:${family}`)
  }
  for (let index = 0; index < 1500; index++) add(generateHiddenAttack(random, part), 1, 'attack:hidden', 0.5)
  const prose = readNovels().flatMap(({ text }) => paragraphsOf(text).filter(inTraining))
  for (let index = 0; index < runIn; index++) {
    const order = generateAttack(random.pick(['override', 'plain-orders', 'extraction']), random, part)
    const around = [words(random.pick(prose), 8 + random.below(16)), words(random.pick(prose), random.below(12))]
    const [first = '', ...rest] = order.replace(/[.!]+$/, '')
    add(
      `${around[0]}${random.pick([' ', ', ', ' - '])}${first.toLowerCase()}${rest.join('')} ${around[1]}`,
      1,
      'attack:run-in',
    )
  }
  const suffixWords = [...harmlessWords(random)]
  for (let index = 0; index < 1500; index++) {
    const goal = random.chance(0.6) ? generateAttack('harmful', random, part) : generateAttack('override', random, part)
    add(`${goal} ${generateSuffix(suffixWords, random)}`, 1, 'attack:suffix')
  }
  for (const family of benignFamilies) {
    for (let index = 0; index < (benignShares[family] ?? 0); index++)
      add(generateBenign(family, random, part), 0, `benign:${family}`)
  }
  const harmful = readHarmfulRequests()
  for (const text of harmful) add(text, harmfulTarget, 'harmful requests')
  for (const text of readJailbreaks()) {
    for (let copy = 0; copy < 20; copy++) {
      const goal = random.pick([random.pick(harmful), generateHarmfulGoal(random), random.pick(plainQuestions), ''])
      add(text.replaceAll(/\[INSERT PROMPT HERE\]/gi, goal), 1, 'jailbreaks', 1.5)
    }
  }
  const harmless = readHarmlessTexts(random)
  for (const [source, list] of harmless) for (const text of list) add(text, 0, source)
  const addAnywhere = (text: string, source: string) =>
    texts.push({ text, target: 0, weight: 1, source, untrusted: random.chance(untrustedShare) })
  for (const [source, list] of readPackageTexts(random)) for (const text of list) addAnywhere(text, source)
  for (const kind of structuredKinds)
    for (let index = 0; index < structuredEach; index++) addAnywhere(generateStructured(kind, random), 'structured')
  for (let index = 0; index < 4000; index++) {
    const passage = random.pick(
      harmless.get(random.pick(['hellaswag', 'truthfulqa', 'novels', 'mmlu', 'toxigen'])) ?? [],
    )
    add(
      random.pick(wrappers).replace('<>', () => passage),
      0,
      'wrapped',
    )
  }
  return texts
}

/** The first words of a text, on one line, without a stop at the end. */
const words = (text: string, count: number): string => text.split(/\s+/).slice(0, count).join(' ').replace(/\W+$/, '')

/** Words for suffixes: those that the generated harmless texts use. */
function harmlessWords(random: RandomSource): ReadonlySet<string> {
  const texts = Array.from({ length: 400 }, () => generateBenign(random.pick(benignFamilies), random))
  return new Set(texts.join(' ').match(/[A-Za-z]{3,12}/g) ?? ['words'])
}

const plainQuestions = ['What is the date today?', 'Tell me about dogs.', 'Who won the last election?', 'Say hello.']

const wrappers: readonly string[] = [
  'Summarise the following text.\n\n<>',
  'In this task you are given a sentence. Say whether it is positive or negative.\n\nInput: <>',
  'Translate into French: <>',
  'Is the following statement true? "<>"\nOptions:\n- yes\n- no',
  '<>\n\nQuestion: what is the main idea of the passage?\nAnswer:',
  'Write a title for this text: <>\nTitle:',
  'Continue the story: <>',
  'Premise: "<>"\nHypothesis: "Somebody is outside."\nDoes the premise entail the hypothesis?',
  'Rewrite the sentence in simpler words. <>',
  'Given the text below, list the people it names.\n<>',
  'Come up with a question about this passage: <>',
  'Question: <>\nLet us think step by step.',
  'Answer the question and give your reasons. <>',
  'User: <>\nAssistant:',
  'Given a passage, find the verb. Passage: <>',
  'Correct the grammar: <>',
]
