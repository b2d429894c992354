import { cuss as spanish } from 'cuss/es'
import { cuss as french } from 'cuss/fr'
import { cuss as italian } from 'cuss/it'
import { cuss as portuguese } from 'cuss/pt'

export type ForeignLanguage = 'es' | 'fr' | 'it' | 'pt'

/** Everyday words that show that a passage is in the language; none is an English word. */
export const everydayWords: Readonly<Record<ForeignLanguage, ReadonlySet<string>>> = {
  es: new Set(
    'el la los las un una de del que y es eres tu usted ustedes son esta este esa ese por para con muy mas pero como mi su se lo al hijo hija vete puto puta todos todas nos hay ser soy estas eso tan te le'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les un une des du de et est es tu vous nous ils elles il elle que qui pour pas avec dans sur ce cette ces mon ton son ta ma sa au aux tres plus mais comme espece sale va toi moi je suis sont ferme ta'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo la gli le un una di del della che e sei tu voi sono questo questa per non con molto piu ma come mio tuo suo si al figlio vai tutti tutte noi loro sta stai ti mi ci ha hai'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o os as um uma de do da que e es voce voces sao esta este essa esse por para com muito mais mas como meu seu se ao filho filha vai todos todas nos tu ele ela nao foi te teu tua seus'.split(
      ' ',
    ),
  ),
}

const sure = 2
const severityOfForeign = 0.55
const severityOfStrong = 0.75
/** Stems about whose harm there is no doubt in any of the four languages. */
const strong =
  /^(?:hij|fil)?[a-z]{0,6}(?:put[aeio]|jod|mierd|cabron|merd|encul|conn|salop|salau|stronz|vaffan|cazz|puttan|troi|porr|caralh|fod|viad|maric|gilipoll|coglion|nique|batard|bastard|imbecil|idiot|cretin|pendej|chinga|coj|verg)/
/** English words and names among them. */
const englishWords = new Set(
  'imbeciles pipe pis tonga trio bitch con crosser cul does flute latter pine plume queue retard shit taper madonna mona negra negro prostitute chota mane'.split(
    ' ',
  ),
)

/** Words of other languages that are certainly meant as profanity, without marks on their letters. */
export function foreignEntries(): readonly { word: string; severity: number; language: ForeignLanguage }[] {
  const lists: readonly (readonly [ForeignLanguage, Readonly<Record<string, number>>])[] = [
    ['es', spanish],
    ['fr', french],
    ['it', italian],
    ['pt', portuguese],
  ]
  return lists.flatMap(([language, list]) =>
    Object.entries(list)
      .filter(([word, sureness]) => sureness === sure && !/[ -]/.test(word))
      .map(([word]) => ({
        word: word
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .toLowerCase(),
        severity: severityOfForeign,
        language,
      }))
      .filter(({ word }) => word.length > 2 && !englishWords.has(word))
      .map((entry) => (strong.test(entry.word) ? { ...entry, severity: severityOfStrong } : entry)),
  )
}
