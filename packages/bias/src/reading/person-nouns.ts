import { lazy, words } from '../lazy.ts'
import { baseVerbs } from './verbs.ts'

/** Nouns for people in the singular whose plural takes a plain ending. */
const regular = `person guy girl boy kid male female student worker neighbor neighbour couple immigrant refugee migrant parent
  mother father dad mom mum teen teenager employee employer citizen friend driver player athlete actor actress artist musician rapper
  doctor nurse teacher husband brother sister patient tourist youth individual dude son daughter lawyer cop officer roommate flatmate
  coworker colleague adult human resident voter leader professor scientist engineer manager boss chef cook waiter waitress cashier
  clerk janitor cleaner maid farmer soldier veteran senator governor mayor president minister candidate politician judge juror
  criminal prisoner inmate suspect victim defendant offender gangster thug thief robber dealer addict drunk passenger customer client
  shopper guest visitor traveler traveller settler ancestor descendant grandparent grandmother grandfather grandma grandpa uncle aunt
  cousin nephew niece infant toddler newborn boyfriend girlfriend lover partner spouse widow widower fan follower believer
  worshipper preacher priest monk nun cleric scholar author writer poet novelist journalist reporter editor blogger singer dancer
  comedian performer drummer guitarist composer director producer model designer architect builder carpenter plumber electrician
  mechanic painter programmer developer coder hacker analyst accountant banker broker trader investor entrepreneur founder owner
  landlord tenant renter homeowner homebuyer buyer seller vendor merchant shopkeeper barber hairdresser stylist tailor butcher baker
  grocer gardener landscaper miner sailor pilot captain sergeant general soldier trooper guard bodyguard detective sheriff deputy
  firefighter paramedic surgeon dentist psychologist psychiatrist therapist counselor pharmacist librarian tutor instructor coach
  trainer runner sprinter swimmer boxer wrestler cyclist jogger golfer skater surfer footballer quarterback pitcher referee umpire
  champion winner loser hero heroine pupil learner graduate undergraduate freshman scholarship applicant intern trainee apprentice
  recruiter secretary receptionist assistant administrator executive director chairman official diplomat ambassador activist protester
  protestor demonstrator organizer volunteer donor member participant respondent character protagonist villain figure celebrity star
  influencer user viewer listener reader speaker twin orphan baby stranger peasant slave servant butler nanny babysitter caregiver
  caretaker carer helper laborer labourer bricklayer welder operator contractor consultant commuter pedestrian motorist biker
  bystander witness beggar panhandler squatter bum hipster nerd geek jock cheerleader princess prince king queen lady
  gentleman lord duke duchess emperor bride groom bridesmaid guest pensioner retiree senior elder grandchild toddler preteen
  adolescent minor juvenile supporter opponent pundit congressman lawmaker legislator representative commentator columnist
  expat newcomer native bartender barista steward stewardess attendant engineer physicist chemist biologist mathematician
  economist philosopher historian statistician researcher inventor pioneer explorer astronaut hunter fisherman lumberjack
  warrior fighter rebel terrorist extremist militant spy assassin killer murderer rapist predator pedophile counterpart transgender
  sibling classmate schoolmate teammate housekeeper goalie goalkeeper mobster lifeguard hag savage gangbanger nomad villager
  superstar superhero wrestler delivery-man freelancer foreigner heir heiress orphan maiden damsel lass lad bloke chap fella hubby
  grandparent stepbrother stepsister stepson stepdaughter stepchild in-law stepfather stepmother housewife homemaker breadwinner caller patron diner sniper pyromaniac caddy scammer crackhead impostor bastard looter oppressor kiddo grown-up plaintiff barkeep
  goalscorer valedictorian custodian magician politician electrician
  businessman businesswoman salesman saleswoman policeman policewoman fireman chairwoman spokeswoman spokesman craftsman`

const irregular = `man/men woman/women child/children gentleman/gentlemen lady/ladies wife/wives baby/babies secretary/secretaries
  celebrity/celebrities deputy/deputies nanny/nannies freshman/freshmen chairman/chairmen congressman/congressmen
  fisherman/fishermen businessman/businessmen businesswoman/businesswomen salesman/salesmen saleswoman/saleswomen
  policeman/policemen policewoman/policewomen fireman/firemen craftsman/craftsmen thief/thieves witness/witnesses boss/bosses
  waitress/waitresses actress/actresses coach/coaches bus_driver/bus_drivers spy/spies hero/heroes housewife/housewives
  grandchild/grandchildren homie/homies bully/bullies buddy/buddies`

const pluralOnly = `people folks folk persons peoples parents youths lives police troops personnel staff siblings twins
  crowds masses elites communities families individuals adults lovers rappers`

/** Groups and things that only people have, so that an adjective before them speaks of people. */
const communal = `family families community communities household households neighborhood neighborhoods neighbourhood neighbourhoods
  population populations voters electorate majority minority diaspora culture heritage ancestry descent origin origins background
  roots accent accents identity upbringing surname surnames nationality citizenship passport faith beliefs tradition traditions
  congregation religion religions faiths race races clergy church churches schoolgirl schoolgirls schoolboy schoolboys values holiday holidays customs rituals prayers
  group groups organization organizations charity charities club clubs choir team teams teammate teammates crowd audience gang gangs mob
  marriage marriages wedding weddings relationship relationships pride rights bar bars club scene lifestyle parenthood parenting
  household childhood upbringing home homes workforce labor vote side ghetto slum suburb suburbs district districts
  mosque mosques temple temples synagogue synagogues country countries nation nations immigration terrorism extremism nationalism
  privilege stereotype stereotypes propaganda theology scripture scriptures clerics society societies
  politician politicians party parties camp base movement ideology views activists media outlet lawmakers senators candidate`

/** Adjectives and nouns that may stand between a group's adjective and the noun for people. */
const modifiers = `young old elderly middle-aged male female gay straight lesbian bisexual trans transgender american poor rich wealthy
  little big tall short fat thin small single married divorced widowed pregnant black white asian hispanic latino african european
  native indigenous muslim christian jewish hindu buddhist sikh catholic working working-class middle-class upper-class disabled blind
  deaf teenage adult famous successful talented educated uneducated unemployed homeless innocent unarmed armed angry nice good bad
  beautiful pretty attractive handsome ugly smart lazy hard-working hardworking honest kind friendly strong weak brave local foreign
  undocumented illegal legal retired former fellow average typical ordinary suburban urban rural inner-city high school college
  university graduate law medical police security construction factory office farm domestic sex bus truck taxi cab software
  computer civil mechanical electrical exchange primary elementary kindergarten basketball football soccer baseball tennis hip-hop
  rock jazz opera film movie tv television news fashion art music math maths science history english gym yoga dance fitness
  business real estate bank insurance tech government army navy military war police prison gang drug street store shop
  restaurant bar hotel flight stay-at-home full-time part-time first-time low-income high-income chess professional amateur
  conservative liberal republican democratic new delivery garbage maintenance monkey mexican chinese indian american british french german italian russian
  irish polish japanese korean nigerian middle eastern twin identical older younger social care health head right wing left`

export type GrammaticalNumber = 'singular' | 'plural'

const pluralOf = (noun: string): string =>
  /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`

/** Nouns for people by number. */
const personNouns = lazy((): ReadonlyMap<string, GrammaticalNumber> => {
  const nouns = new Map<string, GrammaticalNumber>()
  for (const noun of words(regular)) {
    nouns.set(pluralOf(noun), 'plural')
    nouns.set(noun, 'singular')
  }
  for (const pair of words(irregular)) {
    const [singular = '', plural = ''] = pair.split('/')
    nouns.delete(pluralOf(singular))
    nouns.set(singular, 'singular')
    nouns.set(plural, 'plural')
  }
  for (const noun of words(pluralOnly)) nouns.set(noun, 'plural')
  return nouns
})

export const communalNouns = lazy((): ReadonlySet<string> => new Set(words(communal)))

export const personModifiers = lazy((): ReadonlySet<string> => new Set(words(modifiers)))

const notMen = new Set(
  'german roman norman ottoman talisman caiman shaman omen specimen acumen regimen abdomen'.split(' '),
)

/** Things and qualities that look like somebody who does something. */
const notDoers = lazy(
  () =>
    new Set(
      words(`computer printer counter cooker drawer heater mixer washer dryer boiler order locker container freezer charger tower power matter
        paper water cover lighter roller poster timer trailer mower fryer steamer blender hammer folder header footer hanger
        slider speaker cleaner shower flower layer buffer feeder copier tracker pointer marker stapler wiper sticker burner filler
        holder recorder boxer former longer bigger later either cutter tester diner dresser cracker  cooler stopper
        heeler closer clearer dryer lower warmer slower smarter other bomber`),
    ),
)

const notPersons =
  /^(?:(?:check|black|white|short|play|wish|wait|hit)?lists?|fists?|wrists?|twists?|mists?|gist|heists?|(?:ex|in|re|as|con|per|de)s?ists?|careers?|beers?|cheers?|deer|sheer)$/

/** "mother-in-law", "ex-wife", "co-worker". */
function ofCompound(word: string): GrammaticalNumber | undefined {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 0) return undefined
  if (word.endsWith('-in-law') || word.endsWith('-to-be')) return personNumber(word.slice(0, word.indexOf('-')))
  return personNouns().get(word.slice(hyphen + 1))
}

/** Whether a word is a noun for people, and its number; "-man" and "-woman" compounds count too. */
export function personNumber(word: string): GrammaticalNumber | undefined {
  const known = personNouns().get(word) ?? ofCompound(word)
  if (known !== undefined || word.length < 6 || notMen.has(word)) return known
  if (/[a-z]{2}(?:man|ist|eer)$/.test(word) && !notPersons.test(word)) return 'singular'
  if (/[a-z]{2}(?:men|ists|eers)$/.test(word) && !notPersons.test(word)) return 'plural'
  // Who does what a verb says: "lifter", "snowboarders".
  if (!/ers?$/.test(word) || notDoers().has(word.replace(/s$/, ''))) return undefined
  const plural = word.endsWith('s')
  const stem = word.slice(0, plural ? -3 : -2)
  const verbs = baseVerbs()
  const does = verbs.has(stem) || verbs.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1)))
  return does ? (plural ? 'plural' : 'singular') : undefined
}

export const isPersonNoun = (word: string): boolean => personNumber(word) !== undefined
