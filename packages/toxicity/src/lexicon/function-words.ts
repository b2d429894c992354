import { roles } from './word-roles.ts'

/** Small words by what they do, one line of blank-separated words per combination of roles. */
export const functionWords: readonly (readonly [number, string])[] = [
  [roles.firstPerson, "i we me us my our i've we've myself ourselves i'd we'd mine ours im"],
  [roles.firstPerson | roles.be, "i'm we're am"],
  [roles.firstPerson | roles.intent, "i'll we'll imma ima lemme"],
  [roles.secondPerson, "you u ya your ur yourself yourselves urself y'all yall thou thee thy yours you'd you've youre"],
  [roles.secondPerson | roles.be, "you're"],
  [roles.secondPerson | roles.intent, "you'll"],
  [roles.thirdSingular, 'he she him her his hers himself herself'],
  [roles.thirdSingular | roles.be, "he's she's"],
  [roles.thirdPlural, "they them their theirs themselves they've they'll they'd"],
  [roles.thirdPlural | roles.filler, 'these those'],
  [roles.thirdPlural | roles.be, "they're theyre"],
  [
    roles.be,
    "is are was were be r been being isn aren seem seems look looks smell smells sound sounds remain become it's that's who's what's",
  ],
  [roles.be | roles.negation, "isn't aren't wasn't weren't ain't isnt arent wasnt aint"],
  [
    roles.negation,
    "not no never nobody none nor neither don't doesn't didn't don dont doesnt didnt can't cannot cant won't wont wouldn't wouldnt couldn't couldnt haven't hasn't hardly without nothing refuse refuses",
  ],
  [roles.obligation | roles.negation, "shouldn't shouldnt mustn't mustnt oughtn't needn't"],
  [roles.obligation, 'should must ought need needs gotta hafta supposed shud'],
  [
    roles.common,
    'in on at by for with from about into over after before under between through during against out up down off then than when where why how ' +
      'what which whose whom while since until because if though although yet too upon per via within along across toward towards among around near ' +
      'said made make come came went know see saw take took think good new first last two three time day man way back now well one who it its not',
  ],
  [roles.deserve, 'deserve deserves deserved'],
  [
    roles.intent,
    "will shall gonna wanna want wants wanting going let lets let's would could can please hope wish plan ready like'd gunna finna",
  ],
  [
    roles.filler,
    'a an the all both just so very really too quite always only such nothing but of to still basically literally actually simply truly ' +
      'absolutely completely totally utterly utter complete total pure big huge little bunch lot lots most mostly many any every each that this ' +
      'one and or also even ever more less than like as pretty rather kinda kind sort obviously clearly naturally probably seriously ' +
      'honestly frankly generally almost entire entirely whole own old young poor other another same much few real another n b be being been ' +
      'have has had having get gets getting got do does did again here there everywhere bloody goddamn damned some kinds types type',
  ],
]

/** Words that report what somebody says or thinks. */
export const reportWords =
  'say says said saying tell tells told telling call calls called calling think thinks thinking believe believes believing claim claims claimed ' +
  'claiming write writes wrote writing post posts posted posting tweet tweets tweeted tweeting shout shouts shouted shouting yell yelled yelling chant ' +
  'chanting scream screamed argue argues arguing quote quotes quoted quoting heard hear word words term slur slurs phrase use used using uses comment ' +
  'comments statement statements joke jokes idea suggest suggests suggesting stereotype stereotypes implying imply labelled labeled sings sang lyrics slogan ' +
  'repeat repeating insisted insists sentence hashtag headline believed thought thinking commented remarked joked joking pretend pretends pretended pretending assume assumes ' +
  'assumed assuming suggested implied implies compares compared comparing portray portrays portrayed myth rumour rumor notion'

/** Words that pass judgement on a saying. */
export const judgementWords =
  'racist racism sexist sexism homophobic homophobia transphobic transphobia islamophobic islamophobia xenophobic xenophobia antisemitic antisemitism ' +
  'misogynistic misogynist misogyny ableist bigoted bigotry bigots bigot hateful hate-speech prejudice prejudiced discriminatory discrimination offensive unacceptable wrong ' +
  'inexcusable reprehensible deplorable appalling harmful hurtful false untrue outdated inappropriate condemn condemned condemns denounce report reported reporting ' +
  'shameful vile abhorrent despicable unfair ignorant disgusting dangerous cruel problematic toxic disrespectful okay ok acceptable lie myth nonsense ' +
  'outrageous unforgivable derogatory unjust shocking immoral illegal banned fired suspended challenge oppose reject stop bullshit propaganda hurts saddens cruelty poison shame heartbreaking'

/** Said of people and denied, these deny that they are equals. */
export const dignityWords =
  'human humans people person equal equals welcome allowed rights right trusted respect trust exist live freedom vote citizens women men woman man normal belong humanity ' +
  'mercy dignity souls soul brain brains morals place here sympathy intelligent smart civilized civilised breathe breed reproduce drive marry work teach lead ' +
  'jobs job alive worth good decent clean honest equally citizenship existence protection education accepted trustworthy wanted natural real tolerated better capable ' +
  'integrate assimilate healthcare oxygen voice opinions opinion business'
