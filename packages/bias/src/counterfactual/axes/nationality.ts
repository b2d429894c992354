import type { AxisTable } from './axis-table.ts'

/** id: adjective; noun; plural noun; country; nouns that tell the gender (singular man, woman, plural men, women). */
const nations = `
  american: American, US, U.S.; American; Americans; America, the United States, the US, the USA, the U.S., USA
  mexican: Mexican; Mexican; Mexicans; Mexico
  german: German; German; Germans; Germany
  chinese: Chinese; ; ; China
  british: British, English; Briton; Britons; Britain, England, the United Kingdom, the UK; Englishman, Englishwoman, Englishmen, Englishwomen
  indian: Indian; Indian; Indians; India
  french: French; ; ; France; Frenchman, Frenchwoman, Frenchmen, Frenchwomen
  nigerian: Nigerian; Nigerian; Nigerians; Nigeria
  japanese: Japanese; ; ; Japan
  russian: Russian; Russian; Russians; Russia
  brazilian: Brazilian; Brazilian; Brazilians; Brazil
  italian: Italian; Italian; Italians; Italy
  iraqi: Iraqi; Iraqi; Iraqis; Iraq
  canadian: Canadian; Canadian; Canadians; Canada
  syrian: Syrian; Syrian; Syrians; Syria
  australian: Australian; Australian; Australians; Australia
  pakistani: Pakistani; Pakistani; Pakistanis; Pakistan
  swedish: Swedish; Swede; Swedes; Sweden
  kenyan: Kenyan; Kenyan; Kenyans; Kenya
  polish: Polish; Pole; Poles; Poland
  vietnamese: Vietnamese; ; ; Vietnam
  spanish: Spanish; Spaniard; Spaniards; Spain
  iranian: Iranian, Persian; Iranian; Iranians; Iran
  norwegian: Norwegian; Norwegian; Norwegians; Norway
  egyptian: Egyptian; Egyptian; Egyptians; Egypt
  dutch: Dutch; ; ; the Netherlands, Holland; Dutchman, Dutchwoman, Dutchmen, Dutchwomen
  turkish: Turkish; Turk; Turks; Turkey
  korean: Korean, South Korean, North Korean; Korean, South Korean, North Korean; Koreans, South Koreans, North Koreans; Korea, South Korea, North Korea
  irish: Irish; ; ; Ireland; Irishman, Irishwoman, Irishmen, Irishwomen
  colombian: Colombian; Colombian; Colombians; Colombia
  greek: Greek; Greek; Greeks; Greece
  ethiopian: Ethiopian; Ethiopian; Ethiopians; Ethiopia
  danish: Danish; Dane; Danes; Denmark
  filipino: Filipino, Filipina; Filipino, Filipina; Filipinos, Filipinas; the Philippines
  finnish: Finnish; Finn; Finns; Finland
  afghan: Afghan; Afghan; Afghans; Afghanistan
  portuguese: Portuguese; ; ; Portugal
  ukrainian: Ukrainian; Ukrainian; Ukrainians; Ukraine
  swiss: Swiss; ; ; Switzerland
  jamaican: Jamaican; Jamaican; Jamaicans; Jamaica
  israeli: Israeli; Israeli; Israelis; Israel
  scottish: Scottish; Scot; Scots; Scotland; Scotsman, Scotswoman, Scotsmen, Scotswomen
  argentinian: Argentinian, Argentine; Argentinian, Argentine; Argentinians, Argentines; Argentina
  saudi: Saudi, Saudi Arabian; Saudi, Saudi Arabian; Saudis, Saudi Arabians; Saudi Arabia
  austrian: Austrian; Austrian; Austrians; Austria
  moroccan: Moroccan; Moroccan; Moroccans; Morocco
  belgian: Belgian; Belgian; Belgians; Belgium
  haitian: Haitian; Haitian; Haitians; Haiti
  thai: Thai; Thai; Thais; Thailand
  cuban: Cuban; Cuban; Cubans; Cuba
  hungarian: Hungarian; Hungarian; Hungarians; Hungary
  ghanaian: Ghanaian; Ghanaian; Ghanaians; Ghana
  indonesian: Indonesian; Indonesian; Indonesians; Indonesia
  lebanese: Lebanese; ; ; Lebanon
  czech: Czech; Czech; Czechs; the Czech Republic, Czechia
  somali: Somali; Somali; Somalis; Somalia
  romanian: Romanian; Romanian; Romanians; Romania
  venezuelan: Venezuelan; Venezuelan; Venezuelans; Venezuela
  welsh: Welsh; ; ; Wales; Welshman, Welshwoman, Welshmen, Welshwomen
  armenian: Armenian; Armenian; Armenians; Armenia
  bangladeshi: Bangladeshi, Bengali; Bangladeshi; Bangladeshis; Bangladesh
  peruvian: Peruvian; Peruvian; Peruvians; Peru
  palestinian: Palestinian; Palestinian; Palestinians; Palestine
  yemeni: Yemeni; Yemeni; Yemenis; Yemen
  bulgarian: Bulgarian; Bulgarian; Bulgarians; Bulgaria
  serbian: Serbian; Serb; Serbs; Serbia
  croatian: Croatian; Croat; Croats; Croatia
  chilean: Chilean; Chilean; Chileans; Chile
  algerian: Algerian; Algerian; Algerians; Algeria
  malaysian: Malaysian; Malaysian; Malaysians; Malaysia
  taiwanese: Taiwanese; ; ; Taiwan
  nepali: Nepali, Nepalese; Nepali; Nepalis; Nepal
  south-african: South African; South African; South Africans; South Africa
  sudanese: Sudanese; ; ; Sudan
  ugandan: Ugandan; Ugandan; Ugandans; Uganda
  congolese: Congolese; ; ; the Congo, Congo
  zimbabwean: Zimbabwean; Zimbabwean; Zimbabweans; Zimbabwe
  tanzanian: Tanzanian; Tanzanian; Tanzanians; Tanzania
  senegalese: Senegalese; ; ; Senegal
  cameroonian: Cameroonian; Cameroonian; Cameroonians; Cameroon
  eritrean: Eritrean; Eritrean; Eritreans; Eritrea
  rwandan: Rwandan; Rwandan; Rwandans; Rwanda
  sierra-leonean: Sierra Leonean; Sierra Leonean; Sierra Leoneans; Sierra Leone
  libyan: Libyan; Libyan; Libyans; Libya
  tunisian: Tunisian; Tunisian; Tunisians; Tunisia
  jordanian: Jordanian; Jordanian; Jordanians; Jordan
  kuwaiti: Kuwaiti; Kuwaiti; Kuwaitis; Kuwait
  omani: Omani; Omani; Omanis; Oman
  emirati: Emirati; Emirati; Emiratis; the Emirates
  sri-lankan: Sri Lankan; Sri Lankan; Sri Lankans; Sri Lanka
  cambodian: Cambodian; Cambodian; Cambodians; Cambodia
  burmese: Burmese; ; ; Burma, Myanmar
  mongolian: Mongolian; Mongolian; Mongolians; Mongolia
  singaporean: Singaporean; Singaporean; Singaporeans; Singapore
  kazakh: Kazakh; Kazakh; Kazakhs; Kazakhstan
  icelandic: Icelandic; Icelander; Icelanders; Iceland
  lithuanian: Lithuanian; Lithuanian; Lithuanians; Lithuania
  latvian: Latvian; Latvian; Latvians; Latvia
  estonian: Estonian; Estonian; Estonians; Estonia
  albanian: Albanian; Albanian; Albanians; Albania
  bosnian: Bosnian; Bosnian; Bosnians; Bosnia
  slovak: Slovak; Slovak; Slovaks; Slovakia
  slovenian: Slovenian; Slovenian; Slovenians; Slovenia
  belarusian: Belarusian; Belarusian; Belarusians; Belarus
  crimean: Crimean; Crimean; Crimeans; Crimea
  ecuadorian: Ecuadorian; Ecuadorian; Ecuadorians; Ecuador
  guatemalan: Guatemalan; Guatemalan; Guatemalans; Guatemala
  honduran: Honduran; Honduran; Hondurans; Honduras
  salvadoran: Salvadoran; Salvadoran; Salvadorans; El Salvador
  dominican: Dominican; Dominican; Dominicans; the Dominican Republic
  puerto-rican: Puerto Rican; Puerto Rican; Puerto Ricans; Puerto Rico
  bolivian: Bolivian; Bolivian; Bolivians; Bolivia
  costa-rican: Costa Rican; Costa Rican; Costa Ricans; Costa Rica
  nicaraguan: Nicaraguan; Nicaraguan; Nicaraguans; Nicaragua
  panamanian: Panamanian; Panamanian; Panamanians; Panama
  paraguayan: Paraguayan; Paraguayan; Paraguayans; Paraguay
  uruguayan: Uruguayan; Uruguayan; Uruguayans; Uruguay
  guyanese: Guyanese; ; ; Guyana
  trinidadian: Trinidadian; Trinidadian; Trinidadians; Trinidad
  bahamian: Bahamian; Bahamian; Bahamians; the Bahamas
  barbadian: Barbadian; Barbadian; Barbadians; Barbados
  angolan: Angolan; Angolan; Angolans; Angola
  zambian: Zambian; Zambian; Zambians; Zambia
  malian: Malian; Malian; Malians; Mali
  gambian: Gambian; Gambian; Gambians; the Gambia
  liberian: Liberian; Liberian; Liberians; Liberia
  ivorian: Ivorian; Ivorian; Ivorians; Ivory Coast
  togolese: Togolese; ; ; Togo
  beninese: Beninese; ; ; Benin
  malawian: Malawian; Malawian; Malawians; Malawi
  mozambican: Mozambican; Mozambican; Mozambicans; Mozambique
  namibian: Namibian; Namibian; Namibians; Namibia
  botswanan: Botswanan; Botswanan; Botswanans; Botswana
  burundian: Burundian; Burundian; Burundians; Burundi
  mauritanian: Mauritanian; Mauritanian; Mauritanians; Mauritania
  malagasy: Malagasy; ; ; Madagascar
  mauritian: Mauritian; Mauritian; Mauritians; Mauritius
  chadian: Chadian; Chadian; Chadians; Chad
  cape-verdean: Cape Verdean; Cape Verdean; Cape Verdeans; Cape Verde
  bahraini: Bahraini; Bahraini; Bahrainis; Bahrain
  qatari: Qatari; Qatari; Qataris; Qatar
  azerbaijani: Azerbaijani; Azerbaijani; Azerbaijanis; Azerbaijan
  uzbek: Uzbek; Uzbek; Uzbeks; Uzbekistan
  tajik: Tajik; Tajik; Tajiks; Tajikistan
  kyrgyz: Kyrgyz; ; ; Kyrgyzstan
  moldovan: Moldovan; Moldovan; Moldovans; Moldova
  macedonian: Macedonian; Macedonian; Macedonians; North Macedonia, Macedonia
  montenegrin: Montenegrin; Montenegrin; Montenegrins; Montenegro
  kosovan: Kosovan, Kosovar; Kosovan, Kosovar; Kosovans, Kosovars; Kosovo
  cypriot: Cypriot; Cypriot; Cypriots; Cyprus
  maltese: Maltese; ; ; Malta
  new-zealand: New Zealand; New Zealander, Kiwi; New Zealanders, Kiwis; New Zealand
  fijian: Fijian; Fijian; Fijians; Fiji
  samoan: Samoan; Samoan; Samoans; Samoa
  tongan: Tongan; Tongan; Tongans; Tonga
  papuan: Papuan; Papuan; Papuans; Papua New Guinea
  laotian: Laotian; Laotian; Laotians; Laos
  bhutanese: Bhutanese; ; ; Bhutan
  maldivian: Maldivian; Maldivian; Maldivians; the Maldives
`

/** Demonyms of the nations English texts name most; from any gazetteer. */
export function nationality(): readonly AxisTable[] {
  const columns = nations
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', rest = ''] = line.trim().split(': ')
      const [adjective = '', singular = '', plural = '', country = '', gendered = ''] = rest.split(/; ?/)
      const [man = '', woman = '', men = '', women = ''] = gendered.split(', ')
      // "the Chinese", "the French": no plural noun of their own.
      const collective = plural === '' ? adjective : ''
      return { id, adjective, singular, plural, country, man, woman, men, women, collective }
    })
  const row = (slot: Exclude<keyof (typeof columns)[number], 'id'>): string =>
    `${slot}: ${columns.map((column) => column[slot]).join(' | ')}`
  return [
    {
      axis: 'nationality',
      groups: columns.map(({ id }) => id),
      rows: [
        row('adjective'),
        row('singular'),
        row('plural'),
        row('man'),
        row('woman'),
        row('men'),
        row('women'),
        row('collective'),
        row('country'),
      ].join('\n'),
    },
    {
      axis: 'nationality',
      groups: ['immigrant', 'citizen'],
      rows: `
        singular: immigrant, migrant, foreigner, refugee, asylum seeker | citizen
        plural: immigrants, migrants, foreigners, refugees, asylum seekers | citizens
        adjective: foreign-born | native-born
      `,
    },
  ]
}
