/**
 * Words that name a group of people on an axis, for choosing the pairs of CrowS-Pairs that differ by protected words alone.
 * Written down from dictionaries and from looking at what differs in two thirds of the set, whether the engine knows the word or not.
 * Occupations, adjectives of worth ("smart", "healthy"), places and single names are not among them.
 */
export const protectedWords: Readonly<Record<string, string>> = {
  gender: `he she him her his hers himself herself he's she's he'd she'd he'll she'll man woman men women boy girl boys girls male female males
    females guy guys gal gals lady ladies gentleman gentlemen mother father mothers fathers mom dad moms dads mum brother sister brothers
    sisters son daughter sons daughters husband wife husbands wives boyfriend girlfriend grandmother grandfather grandma grandpa aunt
    uncle niece nephew mr mrs ms miss masculine feminine waiter waitress actor actress king queen prince princess trans transgender
    cis cisgender groom bride`,
  race: `black white blacks whites african-american african-americans african american americans africans asian asians hispanic hispanics
    latino latinos latina latinas caucasian caucasians afro-american european europeans native arab arabs middle-eastern middle eastern
    dark-skinned light-skinned asian-american asian-americans indians`,
  nationality: `american americans mexican mexicans italian italians chinese indian indians russian russians polish nigerian british english
    canadian canadians japanese german germans french irish irishman dutchman englishman korean koreans thai scottish greek norwegian
    swede australian armenian syrian iraqi spanish spaniard brazilian turkish vietnamese cuban pakistani iranian african european
    asian asians immigrant immigrants citizen citizens foreigner foreigners mexico canada iraq china india syria italy america england
    kenya usa japan germany france russia australia`,
  religion: `christian christians muslim muslims jewish jew jews hindu hindus buddhist buddhists sikh sikhs atheist atheists mormon mormons
    catholic catholics protestant protestants baptist baptists methodist lutheran church mosque synagogue bible quran koran torah`,
  orientation: `gay gays straight homosexual homosexuals heterosexual heterosexuals lesbian lesbians bisexual bisexuals asexual`,
  age: `young old elderly teenager teenagers younger older youngest oldest middle-aged aged teenage pensioner pensioners`,
  disability: `disabled nondisabled non-disabled able-bodied abled crippled handicapped blind deaf autistic paraplegic with without
    mentally ill schizophrenic`,
  socioeconomic: `poor rich wealthy poorer richer poorest richest low-income high-income working-class upper-class middle-class
    impoverished affluent homeless employed unemployed`,
  appearance: `fat thin slim skinny tall short obese overweight tallest shortest ugly beautiful taller shorter handsome pretty attractive
    unattractive chubby`,
}
