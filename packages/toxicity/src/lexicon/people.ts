/** Nouns that name people by a protected characteristic; naming them is never toxic by itself. */
export const groupNouns =
  'women woman girls females ladies wives men males blacks whites africans asians arabs jews jew muslims muslim moslems christians christian catholics catholic ' +
  'protestants hindus hindu sikhs sikh buddhists buddhist mormons mormon atheists atheist evangelicals immigrants immigrant migrants migrant refugees refugee foreigners foreigner ' +
  'newcomers outsiders minorities ethnics latinos latinas latino latina hispanics hispanic mexicans mexican chinese japanese koreans korean indians indian pakistanis pakistani ' +
  'bangladeshis turks turk russians russian poles polish romanians romanian bulgarians somalis somali nigerians nigerian ethiopians syrians syrian afghans afghan iraqis iraqi ' +
  'iranians iranian palestinians palestinian israelis israeli saudis egyptians moroccans algerians filipinos filipino vietnamese thais cubans cuban haitians haitian ' +
  'puerto-ricans brazilians germans french italians irish greeks spaniards americans kurds kurd albanians serbs ukrainians gays homosexuals homosexual lesbians ' +
  'lesbian bisexuals transgenders transsexuals transsexual transwomen transmen queers lgbt lgbtq lgbtqia autistics autistic disabled handicapped amputees paraplegics dwarves elderly ' +
  'pensioners seniors boomers millennials gypsies gypsy roma romani travellers aborigines aboriginals natives islam judaism christianity islamists feminists feminist ' +
  'epileptics schizophrenics schizophrenic disableds homeless zionists caucasians orientals semites ladyboys crossdressers nonbinary enbies illegals asylum-seekers women-folk'

/** Adjectives that do so with a noun for persons after them. */
export const groupAdjectives =
  'gay lesbian bisexual trans transgender transgendered queer black white brown asian african arab arabic jewish muslim islamic christian catholic hindu sikh buddhist mormon atheist ' +
  'immigrant migrant refugee foreign mexican chinese japanese korean indian pakistani turkish russian polish romanian somali nigerian syrian afghan iraqi iranian palestinian ' +
  'israeli latino latina hispanic filipino vietnamese cuban haitian disabled handicapped autistic deaf blind elderly female indigenous aboriginal native homeless coloured colored ' +
  'kurdish albanian american old homosexual ethnic minority bangladeshi jamaican middle-eastern eastern mentally physically overweight schizophrenic bipolar paralysed paralyzed ' +
  'illegal wheelchair'

/** Nouns for persons of any kind. */
export const personNouns =
  'people person persons folk folks man men woman women guy guys girl girls boy boys kid kids child children community communities families family individuals ' +
  'students workers neighbours neighbors americans culture race religion ladies males females men-folk dude dudes adults teens teenagers users couples ones population mothers parents ill seekers'

/** Nouns for people by job, party, taste or place: hating them is no attack on an identity. */
export const otherPeople =
  'politicians politician lawyers lawyer teachers teacher artists artist bankers banker cops cop police journalists journalist reporters liberals liberal conservatives conservative ' +
  'republicans republican democrats democrat socialists capitalists communists fans doctors nurses students engineers programmers landlords landlord bosses boss managers ' +
  'managers vegans vegan smokers drivers cyclists gamers bloggers influencers celebrities actors musicians tourists hipsters nerds customers neighbours neighbors ' +
  'ceos executives accountants salesmen scientists libs lefties leftists rightists voters trolls scammers spammers thieves criminals murderers rapists terrorists nazis fascists racists ' +
  'bullies brother sister mother father mom dad friend neighbour neighbor ex roommate'
