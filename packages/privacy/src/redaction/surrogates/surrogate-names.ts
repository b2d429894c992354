import { authenticate } from '../redaction-key.ts'

const givenNames =
  'Adele Alva Amos Anders Anita Arlo Astrid Basil Beata Bela Blanche Boris Bruno Carla Caspar Celia Clara Conrad Cora Damian Darya Delia Dora Edgar Edith Elias Elke Elmer Emil Enzo Erika Esther Fabio Felix Fiona Flora Frida Gerda Gideon Greta Hanna Harald Hedda Henri Hilda Hugo Ida Igor Ilona Ines Irma Isidor Ivo Jonas Judith Julius Kaja Karin Klara Konrad Lars Leander Leopold Lidia Linus Lotta Ludwig Lydia Magda Marek Marta Milan Mina Moritz Nadia Nils Nora Olga Oscar Otto Paula Petra Quentin Ramona Regina Rosa Rufus Selma Silas Sonja Tabea Theo Tilda Ursula Valentin Vera Viktor Wanda Wilma Yvette Zelda'
const familyNames =
  'Abelard Albrecht Alderman Amsel Arden Ashby Bader Barlow Bennet Berger Birkett Bohm Brandt Brookfield Calder Carver Clement Colby Corbin Dahl Dalton Decker Denholm Draper Eberle Eckhart Elgin Ellery Falk Farrow Fenwick Forster Garland Gellert Gilmore Godfrey Haldane Harlan Hartwell Heller Hollis Imhof Ingram Jansen Jessop Kastner Keller Kendrick Kirsch Lambert Landry Langley Lindqvist Lorenz Mallory Marlow Merrick Montague Morgan Nadler Newell Norwood Oakes Ohlsen Osborn Palmer Penrose Prescott Quimby Radcliffe Ramsey Reinhart Rowe Sandler Selwyn Sommer Stafford Tanner Thorne Tilden Ulrich Underhill Vance Verner Vogel Wallace Warrick Weston Whitlock Yardley Zeller'

export type NameRole = 'given' | 'family'

let lists: Readonly<Record<NameRole, readonly string[]>> | undefined

const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'

/** Names from the list before pronounceable ones are made up. */
const drawsFromList = 12

/**
 * The candidates for the surrogate of a name, in small letters: first names of the list, chosen by the key, then made-up ones
 * of three syllables, ever longer, so that there is always another.
 */
export function* surrogateNames(key: Uint8Array, role: NameRole, name: string): Generator<string, never, void> {
  lists ??= { given: givenNames.split(' '), family: familyNames.split(' ') }
  const list = lists[role]
  for (let draw = 0; ; draw += 1) {
    const bytes = authenticate(key, ['name', role, name, String(draw)])
    const number = ((bytes[0] as number) << 16) | ((bytes[1] as number) << 8) | (bytes[2] as number)
    if (draw < drawsFromList) {
      yield (list[number % list.length] ?? '').toLowerCase()
      continue
    }
    const syllables = Math.min(12, 3 + Math.floor(draw / 64))
    let made = ''
    for (let index = 0; index < syllables; index += 1) {
      made += consonants[(bytes[3 + 2 * index] as number) % consonants.length] ?? ''
      made += vowels[(bytes[4 + 2 * index] as number) % vowels.length] ?? ''
    }
    yield made + (role === 'given' ? '' : 'n')
  }
}
