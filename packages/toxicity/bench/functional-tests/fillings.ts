import type { Functionality } from './functionality.ts'

/** Plural and "a …" of ten groups. */
const groups: readonly (readonly [plural: string, singular: string])[] = [
  ['women', 'a woman'],
  ['Muslims', 'a Muslim'],
  ['immigrants', 'an immigrant'],
  ['gay people', 'a gay man'],
  ['Black people', 'a Black man'],
  ['trans people', 'a trans woman'],
  ['disabled people', 'a disabled person'],
  ['Jews', 'a Jew'],
  ['Mexicans', 'a Mexican'],
  ['Asians', 'an Asian man'],
]
/** In the order in which a template's sentences name them. */
export const groupNames: readonly string[] = groups.map(([plural]) => plural)
const slurs = ['faggot', 'retard', 'tranny', 'wetback', 'kike', 'whore']
const reclaimed = ['queer', 'dyke', 'faggot', 'bitch']
const things = ['printer', 'phone', 'laptop', 'movie', 'car']
const pluralThings = ['Spiders', 'Mosquitoes', 'Weeds']
const others = ['politicians', 'lawyers', 'artists', 'vegans']

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every template with every filling of its slots, sentences beginning with a capital. */
export function sentencesOf({ templates }: Functionality): readonly string[] {
  return templates.flatMap((template) => fillingsOf(template)).map(upper)
}

function fillingsOf(template: string): readonly string[] {
  if (/\{groups?\}|\{joined\}/.test(template))
    return groups.map(([plural, singular]) =>
      template
        .replaceAll('{groups}', plural)
        .replaceAll('{group}', singular)
        .replaceAll('{joined}', plural.toLowerCase().replaceAll(' ', '')),
    )
  for (const [slot, words] of [
    ['{slur}', slurs],
    ['{reclaimed}', reclaimed],
    ['{thing}', things],
    ['{things}', pluralThings],
    ['{others}', others],
  ] as const)
    if (template.includes(slot)) return words.map((word) => template.replaceAll(slot, word))
  return [template]
}
