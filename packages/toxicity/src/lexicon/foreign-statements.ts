import type { SetPhrase } from './threat-phrases.ts'

interface Statements {
  readonly groups: string
  /** "I hate" with what may stand before the group. */
  readonly hatred: string
  /** "we must kill", "… throw out". */
  readonly violence: string
  /** "are", with quantifiers and articles. */
  readonly are: string
  readonly bad: string
}

const languages: readonly Statements[] = [
  {
    groups:
      'inmigrantes musulmanes jud[ií]os gitanos negros gays mujeres [aá]rabes moros homosexuales refugiados mexicanos',
    hatred: '(?:odio|detesto|desprecio) a (?:todos |todas )?(?:los |las |esos |esas )?',
    violence:
      '(?:hay que|debemos|tenemos que|vamos a) (?:matar|quemar|expulsar|deportar|fusilar|exterminar|echar) a (?:todos |todas )?(?:los |las |esos |esas )?',
    are: 'son (?:todos |todas )?(?:unos |unas )?',
    bad: 'ladrones|animales|basura|escoria|par[aá]sitos|ratas|inferiores|criminales|delincuentes|una plaga|una enfermedad|asquerosos|asquerosas|est[uú]pidos|est[uú]pidas',
  },
  {
    groups: 'immigr[eé]s musulmans juifs arabes noirs gays femmes tsiganes gitans r[eé]fugi[eé]s homosexuels',
    hatred: 'je (?:d[eé]teste|hais|m[eé]prise) (?:tous |toutes )?(?:les |ces )?',
    violence:
      '(?:il faut|on doit|nous devons|on devrait) (?:tuer|br[uû]ler|expulser|renvoyer|exterminer|virer|pendre) (?:tous |toutes )?(?:les |ces )?',
    are: 'sont (?:tous |toutes )?(?:des |de la |une |un )?',
    bad: 'parasites|vermine|animaux|voleurs|criminels|inf[eé]rieurs|inf[eé]rieures|rats|ordures|maladie|peste|stupides|sales|racaille',
  },
  {
    groups: 'immigrati musulmani ebrei zingari neri gay donne arabi omosessuali profughi stranieri',
    hatred: '(?:odio|detesto|disprezzo) (?:tutti |tutte )?(?:gli |i |le |questi |queste )?',
    violence:
      '(?:bisogna|dobbiamo|si deve) (?:uccidere|bruciare|cacciare|espellere|sterminare|ammazzare) (?:tutti |tutte )?(?:gli |i |le |questi |queste )?',
    are: 'sono (?:tutti |tutte )?(?:degli |dei |delle |una |un )?',
    bad: 'animali|criminali|ladri|parassiti|feccia|topi|inferiori|malattia|piaga|stupidi|stupide|sporchi|bestie|spazzatura',
  },
  {
    groups: 'imigrantes mu[cç]ulmanos judeus ciganos negros gays mulheres [aá]rabes homossexuais refugiados',
    hatred: '(?:eu )?(?:odeio|detesto|desprezo) (?:todos |todas )?(?:os |as |esses |essas )?',
    violence:
      '(?:temos que|devemos|[eé] preciso|tem que|vamos) (?:matar|queimar|expulsar|deportar|exterminar) (?:todos |todas )?(?:os |as |esses |essas )?',
    are: 's[aã]o (?:todos |todas )?(?:uns |umas |uma |um )?',
    bad: 'vagabundos|animais|ladr[oõ]es|parasitas|lixo|esc[oó]ria|ratos|inferiores|criminosos|doen[cç]a|praga|nojentos|nojentas|burros|burras',
  },
]

/** "Saying that …": who tells what others say of a group mostly blames them. */
const told =
  '\\b(?:decir|dicen?|dire|dit|disent|dicono|dizer|diz|dizem) (?:que|qui|che) (?:los |las |les |gli |i |le |os |as )?'

/** Both spellings of a word, with its marks and without. */
const spellings = (word: string): readonly string[] => [
  word.replace(/\[(.).\]/g, '$1'),
  word.replace(/\[.(.)\]/g, '$1'),
]

/**
 * Hatred, degradation and calls for violence in Spanish, French, Italian and Portuguese, in their plainest forms. A negation
 * right before excuses, and "saying that"; nothing else is judged there.
 */
export const foreignStatements: readonly SetPhrase[] = languages.map(({ groups, hatred, violence, are, bad }) => {
  const any = `(?:${groups.split(' ').join('|')})`
  return [
    'group-statement-foreign',
    'identity-attack',
    0.8,
    new RegExp(
      `(?<!\\b(?:no|non|n[aã]o|ne|jamais|nunca|mai) )\\b(?:${hatred}|${violence})${any}\\b|(?<!${told})\\b${any} ${are}(?:${bad})\\b`,
      'g',
    ),
    [...new Set(groups.split(' ').flatMap(spellings))].join(' '),
  ]
})
