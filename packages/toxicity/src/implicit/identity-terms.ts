/**
 * Words that name a group of people, in two rows: one person or an adjective, and several people. The model reads every
 * one of a row as the same word, so that which group is named cannot change a score. Slurs do not belong here.
 */
const one = `african afro aboriginal afghan albanian algerian american amish angolan apache arab arabic argentinian
armenian ashkenazi asian assyrian australian austrian azerbaijani bahraini baloch bangladeshi basque belarusian belgian
bengali berber bolivian bosnian botswanan brazilian british bulgarian burmese cambodian cameroonian canadian caribbean
catalan caucasian chadian chechen cherokee chicana chicano chilean chinese colombian congolese copt coptic croatian cuban
cypriot czech dalit danish dominican dutch ecuadorian egyptian english eritrean eskimo estonian ethiopian european
filipina filipino finnish french gambian georgian german ghanaian greek guatemalan guyanese haitian han hawaiian hindu
hispanic hmong honduran hungarian icelandic igbo indian indigenous indonesian inuit iranian iraqi irish israeli israelite
italian jamaican japanese jordanian kashmiri kazakh kenyan khmer korean kosovar kurd kurdish kuwaiti lakota laotian latina
latino latinx latvian lebanese liberian libyan lithuanian macedonian malaysian maltese maori mexican moldovan mongolian
moroccan mozambican namibian native navajo nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian
panamanian paraguayan pashtun persian peruvian polish polynesian portuguese punjabi qatari roma romani romanian russian
rwandan salvadoran samoan saudi scottish semitic senegalese serbian sicilian sindhi sinhalese slavic slovak slovenian somali
spanish sudanese swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen ugandan
ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni yemenite yoruba zambian zimbabwean zulu black white
brown biracial multiracial mixedrace coloured
atheist agnostic bahai baptist believer buddhist catholic christian druze evangelical hasidic islamic jain jew jewish
lutheran methodist mormon muslim moslem orthodox pagan pentecostal protestant quaker rastafarian shia shiite sikh sufi
sunni wiccan yazidi zoroastrian
asexual aromantic bi bisexual cisgender gay genderfluid genderqueer heterosexual homosexual intersex lesbian lgbt lgbtq
lgbtqia nonbinary pansexual queer samesex trans transgender transgendered transexual transsexual transwoman transman
woman female girl wife mother lady feminist nonwhite
albino amputee autistic bipolar blind deaf diabetic disabled dyslexic epileptic handicapped neurodivergent neurodiverse
paralyzed paraplegic quadriplegic schizophrenic deafblind wheelchairbound
elderly pensioner senior teenage teenager millennial boomer
immigrant migrant refugee foreigner expat undocumented homeless poor`
const many = `africans afghans aborigines albanians algerians americans arabs argentinians armenians asians australians
austrians bangladeshis belgians bengalis bisexuals blacks bolivians bosnians brazilians brits bulgarians cambodians
canadians catholics caucasians chechens chicanos chileans christians colombians copts croatians croats cubans czechs
danes dalits dominicans egyptians eritreans ethiopians europeans evangelicals filipinos finns frenchmen gays georgians
germans ghanaians greeks guatemalans haitians hindus hispanics hondurans hungarians immigrants indians indonesians
iranians iraqis israelis israelites italians jamaicans jews jordanians kenyans koreans kurds kuwaitis latinas latinos
lebanese lesbians lgbts liberians libyans lithuanians malaysians mexicans migrants mongolians mormons moroccans muslims
moslems natives nepalis nicaraguans nigerians norwegians pagans pakistanis palestinians pashtuns persians peruvians
poles protestants puertoricans punjabis queers refugees romanians russians rwandans salvadorans samoans saudis scots
serbs shias shiites sikhs slavs slovaks somalis spaniards sudanis sunnis swedes syrians tamils tanzanians thais
tibetans tunisians turks ugandans ukrainians uyghurs venezuelans welshmen whites yazidis yemenis yorubas zimbabweans
atheists agnostics baptists believers buddhists homosexuals heterosexuals transgenders transsexuals transwomen transmen
women females girls wives mothers ladies feminists albinos amputees autistics diabetics epileptics paraplegics
schizophrenics pensioners seniors teenagers millennials boomers foreigners expats`

/** 1 = one person or an adjective, 2 = several people, by the folded word's hash. */
export function identityTermsByHash(hashOf: (word: string) => number): ReadonlyMap<number, 1 | 2> {
  const terms = new Map<number, 1 | 2>()
  for (const term of one.split(/\s+/)) terms.set(hashOf(term), 1)
  for (const term of many.split(/\s+/)) terms.set(hashOf(term), 2)
  return terms
}
