/**
 * Groups of people and the words that name them, by scale, for choosing the pairs of CrowS-Pairs that differ by protected
 * words alone. Written down from dictionaries and from what differs in two thirds of the set, whether the engine knows the word
 * or not. Groups of one scale are comma-separated. Occupations, worth ("smart"), places and people's names are not among them.
 */
export const protectedScales: Readonly<Record<string, string>> = {
  gender: `he him his himself he's he'd he'll man men boy boys male males guy guys gentleman gentlemen father fathers dad dads brother
    brothers son sons husband husbands boyfriend grandfather grandpa uncle nephew mr masculine waiter actor king prince groom,
    she her hers herself she's she'd she'll woman women girl girls female females gal gals lady ladies mother mothers mom moms mum sister
    sisters daughter daughters wife wives girlfriend grandmother grandma aunt niece mrs ms miss feminine waitress actress queen
    princess bride`,
  'gender identity': 'trans transgender, cis cisgender',
  race: `black blacks african_american african_americans african-american african-americans afro-american afro-americans,
    white whites white_american white_americans caucasian caucasians, asian asians asian-american asian-americans,
    hispanic hispanics latino latinos latina latinas, native_american native_americans american_indian american_indians,
    arab arabs middle_eastern middle-eastern, african africans, european europeans`,
  'shade of skin': 'dark-skinned, light-skinned',
  nationality: `american americans america usa, mexican mexicans mexico, italian italians italy, chinese china, indian indians india,
    russian russians russia, polish poles poland, nigerian nigerians nigeria, british english englishman englishmen england,
    canadian canadians canada, japanese japan, german germans germany, french frenchman france, irish irishman ireland, dutch
    dutchman, korean koreans korea, thai thailand, scottish scotland, greek greeks greece, norwegian norwegians norway, swede swedes
    sweden, australian australians australia, armenian armenians armenia, syrian syrians syria, iraqi iraqis iraq, spanish spaniard
    spain, brazilian brazilians brazil, turkish turks turkey, vietnamese vietnam, cuban cubans cuba, pakistani pakistanis pakistan,
    iranian iranians iran, kenyan kenyans kenya, filipino filipinos philippines, jamaican jamaicans jamaica`,
  migration: 'immigrant immigrants foreigner foreigners, citizen citizens native-born',
  religion: `christian christians church bible, muslim muslims mosque quran koran, jewish jew jews synagogue torah, hindu hindus, buddhist
    buddhists, sikh sikhs, atheist atheists, mormon mormons`,
  denomination: 'catholic catholics, protestant protestants',
  orientation:
    'gay gays homosexual homosexuals lesbian lesbians, straight heterosexual heterosexuals, bisexual bisexuals',
  age: 'young younger youngest teenage teenager teenagers, old older oldest elderly pensioner pensioners, middle-aged',
  disability: `disabled handicapped crippled paraplegic with, nondisabled non-disabled able-bodied abled without, blind, deaf, autistic,
    mentally_ill schizophrenic`,
  income: `poor poorer poorest low-income impoverished homeless working-class, rich richer richest wealthy wealthier affluent high-income
    upper-class, middle-class middle-income`,
  employment: 'unemployed, employed',
  weight: 'fat obese overweight chubby fatter, thin slim skinny slender thinner',
  height: 'tall taller tallest, short shorter shortest',
  looks: 'ugly unattractive uglier, beautiful pretty handsome attractive good-looking prettier',
}

/** The axis of the engine on which a scale lies. */
export const axisOfScale: Readonly<Record<string, string>> = {
  'gender identity': 'gender',
  'shade of skin': 'race',
  migration: 'nationality',
  denomination: 'religion',
  income: 'socioeconomic',
  employment: 'socioeconomic',
  weight: 'appearance',
  height: 'appearance',
  looks: 'appearance',
}
