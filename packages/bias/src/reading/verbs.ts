import { lazy, words } from '../lazy.ts'

/** Common English verbs in the base form; written by hand. */
const verbs = `accept accuse ache achieve act adapt add admire admit adopt advise afford agree aim allow announce annoy answer apologize
  appear apply appreciate approach approve argue arrange arrest arrive ask assume attack attempt attend avoid babysit back bake ban bark
  bear beat become beg begin behave believe belong bet blame bleed bless blink block blow blush boast boil bomb book borrow bother bounce bow
  box brag break breathe breed bring broadcast browse brush build bully burn bury buy calculate call calm camp cancel care carry carve
  cast catch cause celebrate challenge change charge chase chat cheat check cheer chew choose chop claim clap clean clear climb cling
  close coach code collapse collect comb come comfort command comment commit communicate commute compare compete complain complete
  compose concentrate concern conclude conduct confess confirm confuse connect consider consist consult consume contact contain
  continue contribute control convert convince cook cope copy correct cost cough count cover crash crave crawl create criticize cross
  cry cuddle cure cut dance dare date deal decide declare decline decorate defend delay delete deliver demand deny depend describe
  deserve design despise destroy develop die dig dine direct disagree disappear discover discuss dislike divide divorce do donate doubt
  download drag draw dream dress drink drive drop drown dry earn eat edit educate email employ encourage end enjoy ensure enter
  entertain envy escape examine excel excuse exercise exist expand expect explain explore express face fail faint fall fancy fear
  feed feel fetch fight file fill film find finish fire fish fit fix flee flirt float flow fly focus fold follow force forget forgive
  form found freeze frown function gain gamble gather get giggle give glance glare go gossip grab graduate grasp greet grin grow
  guarantee guard guess guide handle hang happen harass hate have head heal hear help hesitate hide hire hit hold hope hug hum hunt
  hurry hurt identify ignore imagine impress improve include increase inform inherit injure insist inspire insult intend interrupt
  interview introduce invent invest investigate invite iron jog join joke judge juggle jump justify keep kick kill kiss kneel knit
  knock know lack land last laugh launch lay lead lean learn leave lecture lend let lie lift light like limp listen live loathe lock
  long look lose love lower maintain make manage manipulate march mark marry matter mean measure meditate meet memorize mention mind
  miss misunderstand mix moan monitor mourn move mow mumble murder nap need neglect negotiate nod note notice nurse obey object observe
  occupy offer open operate oppose order organize outperform overcome overhear owe own pack paint panic park participate pass pause pay
  peel perform persuade phone photograph pick plan plant play plead please point polish post pour practice practise praise pray preach
  predict prefer prepare present press pretend prevent print proceed produce program promise promote propose protect protest prove
  provide publish pull punch punish purchase push put question quit quote race raise rank rant reach react read realize realise receive
  recognize recommend recover recycle reduce refuse regret reject relate relax release rely remain remember remind remove rent repair
  repeat replace reply report represent request require research resemble resent resign resist respect respond rest retire return
  reveal reverse review ride rinse rise rob roll row rub ruin rule run rush sail save saw say scan scare scold score scratch scream
  scrub search secure see seek seem sell send serve settle sew shake share shave shine shoot shop shout show shower shrug shut sigh
  sign sing sink sip sit skate sketch ski skip slam sleep slip smell smile smoke smuggle snap sneeze snore solve sort sound speak spell
  spend spill spit sponsor spread squeeze stand stare start starve state stay steal step stick stop store strike stroke struggle study
  stumble stutter succeed suck sue suffer suggest suit supervise supply support suppose surf surprise surrender survive suspect
  suspend swallow swear sweat sweep swim swing switch take talk tap taste tax teach tear tease tell tend terrify test text thank
  think threaten throw tidy tie toast tolerate touch tour trade train transfer translate travel treat tremble trick trip trust try
  turn tutor type understand undergo unlock update upgrade upload urge use vacuum vanish visit volunteer vote wait wake walk wander
  want warn wash waste watch water wave wear weep weigh welcome whisper whistle win wipe wish wonder work worry worship wrap wrestle
  write yawn yell bathe bounce crouch dip flip float grill grind hammer hop knead lather lick peek pump rake rinse scoop scrape set
  skate slide spin spray sprinkle stir stretch swirl toss trim twist unwrap wink wiggle zip`

const pasts = `was were had did said went got made knew thought took saw came wanted gave found told felt left kept began brought wrote stood
  heard let meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent cut rose drove bought wore
  chose held won taught caught sold fought threw flew slept drank ate sang forgot hid hit hurt put quit read rode rang shook shot
  shut stole struck swam swore swept tore woke wept bit blew bled bent dealt dug fed fled froze laid lent lit sought sank slid spun
  stuck swung became showed lived died`

/** The British spelling of a verb, where it has one: "apologise". */
const spellings = (verb: string): readonly string[] =>
  /.{3}[^e]ize$/.test(verb) ? [verb, verb.replace(/ize$/, 'ise')] : [verb]

const listed = lazy((): readonly string[] => words(verbs).flatMap(spellings))

const thirdPerson = (verb: string): string => {
  if (verb === 'have') return 'has'
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** "walks" → "walk", for the verbs listed. */
export const thirdPersonVerbs = lazy(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...listed().map((verb) => [thirdPerson(verb), verb] as const),
      ['is', 'are'],
      ['was', 'were'],
      ['quits', 'quit'],
    ]),
)

export const baseVerbs = lazy((): ReadonlySet<string> => new Set(listed()))

const finite = lazy(
  () =>
    new Set([...words(pasts), ...words('is are am has have do does will would can could may might must shall should')]),
)

/** Whether a word can be the verb of a clause whose subject stands before it. */
export function looksFinite(word: string): boolean {
  return finite().has(word) || thirdPersonVerbs().has(word) || /[a-z]{2}(?:ed|n't|'ll|'d)$/.test(word)
}

/** The form that goes with "they" of a verb that goes with "he", whatever the verb: "watches" → "watch". */
export function pluralVerb(word: string): string {
  const known = thirdPersonVerbs().get(word)
  if (known !== undefined) return known
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
