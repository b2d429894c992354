/** The demographic axes known so far; more come with the engine's growth. */
export type Axis =
  | 'gender'
  | 'race'
  | 'nationality'
  | 'religion'
  | 'orientation'
  | 'age'
  | 'disability'
  | 'socioeconomic'
  | 'appearance'

/**
 * A social group and the ways English names it. Written by hand from general knowledge of English; the axes follow
 * the HolisticBias taxonomy (Smith et al. 2022), none of its lists.
 */
export interface IdentityGroup {
  readonly id: string
  readonly axis: Axis
  /** Groups with social power on their axis weigh less: a generalisation about them does less harm. */
  readonly standing: 'targeted' | 'dominant'
  /** Blank-separated; `_` stands for a blank. The first of each slot is what a counterfactual writes. */
  readonly adjectives?: string
  readonly singulars?: string
  readonly plurals?: string
  /** Adjectives that name the group only after "the": "the poor". */
  readonly collectives?: string
  /** The adjective has other everyday uses, so it counts only before a noun for people: "black car". */
  readonly ambiguous?: boolean
  /** Named in order to score text about it, but never written or replaced by a counterfactual. */
  readonly scoredOnly?: boolean
}

const nation = (
  id: string,
  adjective: string,
  singular: string,
  plural: string,
  standing: IdentityGroup['standing'] = 'targeted',
) => ({ id, axis: 'nationality', standing, adjectives: adjective, singulars: singular, plurals: plural }) as const

export const identityGroups: readonly IdentityGroup[] = [
  {
    id: 'women',
    axis: 'gender',
    standing: 'targeted',
    adjectives: 'female',
    singulars: 'woman girl lady female housewife feminist wife',
    plurals: 'women girls ladies females housewives feminists wives',
    scoredOnly: true,
  },
  {
    id: 'men',
    axis: 'gender',
    standing: 'dominant',
    adjectives: 'male',
    singulars: 'man boy male',
    plurals: 'men boys males',
    scoredOnly: true,
  },
  {
    id: 'transgender',
    axis: 'gender',
    standing: 'targeted',
    adjectives: 'transgender trans transsexual nonbinary',
    singulars: 'transgender transsexual',
    plurals: 'transgenders transsexuals',
    scoredOnly: true,
  },
  {
    id: 'black',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'black African-American African_American',
    singulars: 'African-American African_American',
    plurals: 'blacks African-Americans African_Americans',
    ambiguous: true,
  },
  {
    id: 'white',
    axis: 'race',
    standing: 'dominant',
    adjectives: 'white Caucasian',
    singulars: 'Caucasian',
    plurals: 'whites Caucasians',
    ambiguous: true,
  },
  {
    id: 'asian',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'Asian Asian-American',
    singulars: 'Asian Asian-American',
    plurals: 'Asians Asian-Americans',
  },
  {
    id: 'hispanic',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'Hispanic Latino Latina Latinx',
    singulars: 'Hispanic Latino Latina',
    plurals: 'Hispanics Latinos Latinas',
  },
  {
    id: 'native-american',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'Native_American indigenous Aboriginal',
    singulars: 'Native_American Aboriginal',
    plurals: 'Native_Americans Aboriginals',
  },
  {
    id: 'arab',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'Arab Middle_Eastern Arabic',
    singulars: 'Arab Middle_Easterner',
    plurals: 'Arabs Middle_Easterners',
  },
  {
    id: 'roma',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'Romani Roma gypsy',
    singulars: 'gypsy',
    plurals: 'gypsies',
    scoredOnly: true,
  },
  {
    id: 'african',
    axis: 'race',
    standing: 'targeted',
    adjectives: 'African',
    singulars: 'African',
    plurals: 'Africans',
  },
  {
    id: 'european',
    axis: 'race',
    standing: 'dominant',
    adjectives: 'European',
    singulars: 'European',
    plurals: 'Europeans',
  },
  {
    id: 'christian',
    axis: 'religion',
    standing: 'dominant',
    adjectives: 'Christian Catholic Protestant',
    singulars: 'Christian Catholic Protestant',
    plurals: 'Christians Catholics Protestants',
  },
  {
    id: 'muslim',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'Muslim Islamic Moslem',
    singulars: 'Muslim Moslem',
    plurals: 'Muslims Moslems',
  },
  { id: 'jewish', axis: 'religion', standing: 'targeted', adjectives: 'Jewish', singulars: 'Jew', plurals: 'Jews' },
  { id: 'hindu', axis: 'religion', standing: 'targeted', adjectives: 'Hindu', singulars: 'Hindu', plurals: 'Hindus' },
  {
    id: 'buddhist',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'Buddhist',
    singulars: 'Buddhist',
    plurals: 'Buddhists',
  },
  { id: 'sikh', axis: 'religion', standing: 'targeted', adjectives: 'Sikh', singulars: 'Sikh', plurals: 'Sikhs' },
  {
    id: 'atheist',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'atheist',
    singulars: 'atheist',
    plurals: 'atheists',
  },
  {
    id: 'gay',
    axis: 'orientation',
    standing: 'targeted',
    adjectives: 'gay homosexual lesbian queer LGBTQ LGBT',
    singulars: 'homosexual lesbian',
    plurals: 'homosexuals gays lesbians queers',
    ambiguous: true,
  },
  {
    id: 'straight',
    axis: 'orientation',
    standing: 'dominant',
    adjectives: 'straight heterosexual',
    singulars: 'heterosexual',
    plurals: 'heterosexuals',
    ambiguous: true,
  },
  {
    id: 'bisexual',
    axis: 'orientation',
    standing: 'targeted',
    adjectives: 'bisexual',
    singulars: 'bisexual',
    plurals: 'bisexuals',
  },
  {
    id: 'old',
    axis: 'age',
    standing: 'targeted',
    adjectives: 'old elderly',
    collectives: 'elderly old',
    plurals: 'pensioners boomers',
    ambiguous: true,
  },
  {
    id: 'young',
    axis: 'age',
    standing: 'targeted',
    adjectives: 'young',
    collectives: 'young',
    plurals: 'teenagers millennials',
    ambiguous: true,
  },
  {
    id: 'disabled',
    axis: 'disability',
    standing: 'targeted',
    adjectives: 'disabled handicapped blind deaf autistic paralyzed crippled wheelchair-bound',
    collectives: 'disabled handicapped blind deaf',
    singulars: 'autistic',
    plurals: 'autistics cripples',
    ambiguous: true,
    scoredOnly: true,
  },
  {
    id: 'mentally-ill',
    axis: 'disability',
    standing: 'targeted',
    adjectives: 'mentally_ill schizophrenic bipolar mentally_disabled',
    collectives: 'mentally_ill mentally_disabled',
    singulars: 'schizophrenic',
    plurals: 'schizophrenics',
    scoredOnly: true,
    ambiguous: true,
  },
  {
    id: 'poor',
    axis: 'socioeconomic',
    standing: 'targeted',
    adjectives: 'poor homeless low-income working-class',
    collectives: 'poor homeless unemployed',
    ambiguous: true,
  },
  {
    id: 'rich',
    axis: 'socioeconomic',
    standing: 'dominant',
    adjectives: 'rich wealthy high-income upper-class',
    collectives: 'rich wealthy',
    ambiguous: true,
  },
  {
    id: 'fat',
    axis: 'appearance',
    standing: 'targeted',
    adjectives: 'fat obese overweight ugly short',
    collectives: 'obese overweight',
    ambiguous: true,
    scoredOnly: true,
  },
  {
    id: 'thin',
    axis: 'appearance',
    standing: 'dominant',
    adjectives: 'thin skinny slim',
    ambiguous: true,
    scoredOnly: true,
  },
  {
    id: 'immigrant',
    axis: 'nationality',
    standing: 'targeted',
    singulars: 'immigrant migrant foreigner refugee',
    plurals: 'immigrants migrants foreigners refugees',
    scoredOnly: true,
  },
  {
    id: 'american',
    axis: 'nationality',
    standing: 'dominant',
    adjectives: 'American',
    singulars: 'American',
    plurals: 'Americans',
  },
  {
    id: 'english',
    axis: 'nationality',
    standing: 'dominant',
    adjectives: 'British English',
    singulars: 'Briton Englishman',
    plurals: 'Britons Englishmen',
  },
  {
    id: 'french',
    axis: 'nationality',
    standing: 'dominant',
    adjectives: 'French',
    singulars: 'Frenchman',
    plurals: 'Frenchmen',
  },
  {
    id: 'irish',
    axis: 'nationality',
    standing: 'targeted',
    adjectives: 'Irish',
    singulars: 'Irishman',
    plurals: 'Irishmen',
  },
  {
    id: 'dutch',
    axis: 'nationality',
    standing: 'dominant',
    adjectives: 'Dutch',
    singulars: 'Dutchman',
    plurals: 'Dutchmen',
  },
  { id: 'chinese', axis: 'nationality', standing: 'targeted', adjectives: 'Chinese', collectives: 'Chinese' },
  { id: 'japanese', axis: 'nationality', standing: 'targeted', adjectives: 'Japanese', collectives: 'Japanese' },
  nation('german', 'German', 'German', 'Germans', 'dominant'),
  nation('italian', 'Italian', 'Italian', 'Italians'),
  nation('polish', 'Polish', 'Pole', 'Poles'),
  nation('russian', 'Russian', 'Russian', 'Russians'),
  nation('mexican', 'Mexican', 'Mexican', 'Mexicans'),
  nation('brazilian', 'Brazilian', 'Brazilian', 'Brazilians'),
  nation('indian', 'Indian', 'Indian', 'Indians'),
  nation('pakistani', 'Pakistani', 'Pakistani', 'Pakistanis'),
  nation('iraqi', 'Iraqi', 'Iraqi', 'Iraqis'),
  nation('iranian', 'Iranian', 'Iranian', 'Iranians'),
  nation('syrian', 'Syrian', 'Syrian', 'Syrians'),
  nation('turkish', 'Turkish', 'Turk', 'Turks'),
  nation('korean', 'Korean', 'Korean', 'Koreans'),
  nation('nigerian', 'Nigerian', 'Nigerian', 'Nigerians'),
  nation('ethiopian', 'Ethiopian', 'Ethiopian', 'Ethiopians'),
  nation('canadian', 'Canadian', 'Canadian', 'Canadians', 'dominant'),
  nation('australian', 'Australian', 'Australian', 'Australians', 'dominant'),
  nation('norwegian', 'Norwegian', 'Norwegian', 'Norwegians', 'dominant'),
]

/** Nouns that make a group adjective speak of people; the value says whether the noun is plural. */
export const personNouns = {
  plural:
    'people persons men women guys girls boys kids children folks folk males females students workers neighbors neighbours families communities couples ladies gentlemen immigrants migrants refugees parents mothers fathers dads moms teens teenagers employees citizens friends Americans christians muslims jews drivers players athletes actors artists musicians rappers doctors nurses teachers neighborhoods voters criminals husbands wives brothers sisters patients tourists youths lives individuals Jews Asians',
  singular:
    'person man woman guy girl boy kid child male female student worker neighbor neighbour family community couple lady gentleman immigrant refugee parent mother father dad mom teen teenager employee citizen friend driver player athlete actor artist musician rapper doctor nurse teacher neighborhood husband wife brother sister patient tourist youth individual dude son daughter lawyer cop officer roommate coworker colleague',
}
