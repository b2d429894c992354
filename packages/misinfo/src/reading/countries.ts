import { lazy } from '../lazy.ts'

/** Countries and continents: name, then adjectives, people and other names. All name one place. */
const table = `afghanistan afghan/albania albanian/algeria algerian/argentina argentine argentinian/armenia armenian/australia australian aussie/austria austrian/azerbaijan azerbaijani
bangladesh bangladeshi/belarus belarusian/belgium belgian/bolivia bolivian/bosnia bosnian/brazil brazilian/bulgaria bulgarian/cambodia cambodian/cameroon cameroonian/canada canadian
chile chilean/china chinese prc/colombia colombian/croatia croatian croat/cuba cuban/cyprus cypriot/czechia czech/denmark danish dane danes/ecuador ecuadorian/egypt egyptian/england english englishman
estonia estonian/ethiopia ethiopian/finland finnish finn/france french frenchman/georgia georgian/germany german/ghana ghanaian/greece greek/guatemala guatemalan/haiti haitian/honduras honduran
hungary hungarian/iceland icelandic icelander/india indian/indonesia indonesian/iran iranian/iraq iraqi/ireland irish irishman/israel israeli/italy italian/jamaica jamaican/japan japanese/jordan jordanian
kazakhstan kazakh/kenya kenyan/kosovo kosovar/kuwait kuwaiti/laos laotian/latvia latvian/lebanon lebanese/libya libyan/lithuania lithuanian/luxembourg luxembourgish/malaysia malaysian/malta maltese
mexico mexican/moldova moldovan/mongolia mongolian/morocco moroccan/mozambique mozambican/myanmar burma burmese/namibia namibian/nepal nepali nepalese/netherlands dutch dutchman holland/nicaragua nicaraguan
nigeria nigerian/norway norwegian/pakistan pakistani/palestine palestinian/panama panamanian/paraguay paraguayan/peru peruvian/philippines filipino philippine/poland polish/portugal portuguese
qatar qatari/romania romanian/russia russian/rwanda rwandan/scotland scottish scot/senegal senegalese/serbia serbian serb/singapore singaporean/slovakia slovak/slovenia slovenian slovene/somalia somali
spain spanish spaniard/sudan sudanese/sweden swedish swede/switzerland swiss/syria syrian/taiwan taiwanese/tanzania tanzanian/thailand thai/tunisia tunisian/turkey turkish/uganda ugandan/ukraine ukrainian
uruguay uruguayan/uzbekistan uzbek/venezuela venezuelan/vietnam vietnamese/wales welsh welshman/yemen yemeni/zambia zambian/zimbabwe zimbabwean/africa african/asia asian/europe european
us usa u.s american america united+states/uk u.k british britain briton united+kingdom great+britain/uae emirati united+arab+emirates/new+zealand new+zealander/south+africa south+african
north+korea north+korean/south+korea south+korean/saudi+arabia saudi saudi+arabian/sri+lanka sri+lankan/costa+rica costa+rican/puerto+rico puerto+rican/czech+republic/soviet+union soviet ussr`

const places = lazy(() => {
  const found = new Map<string, string>()
  for (const entry of table.split(/\/|\n/)) {
    const names = entry.split(' ').map((name) => name.replaceAll('+', ' '))
    const key = `country:${names[0] ?? ''}`
    for (const name of names) {
      found.set(name, key)
      if (!name.includes(' ') && !/(?:ese|ish|ch|s)$/.test(name)) found.set(`${name}s`, key)
    }
  }
  return found.set('czech republic', 'country:czechia')
})

/** The country that a lower-case name, adjective or people names, as one key for all of them. */
export const countryOf = (name: string): string | undefined => places().get(name)
