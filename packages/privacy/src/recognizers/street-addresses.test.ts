import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const streets = (text: string) =>
  detectSensitive(text, { types: ['street-address'] }).map(({ start, end }) => text.slice(start, end))

describe('street addresses', () => {
  it.each([
    ['Toimisto on Kiannonkatu 5 pihalla', 'Kiannonkatu 5'],
    ['det er Irlandsvej 79 ovenpå', 'Irlandsvej 79'],
    ['in der Bahnhofstraße 7-9 wohnt', 'Bahnhofstraße 7-9'],
    ['am Giuseppe-Oestrovsky-Platz 70 gelegen', 'Giuseppe-Oestrovsky-Platz 70'],
    ['si trova in Vicolo Pausini 48 oggi', 'Vicolo Pausini 48'],
    ['przy al. Letnia 735 jest', 'al. Letnia 735'],
    ['ul. Polna 12/4 w podwórzu', 'ul. Polna 12/4'],
    ['I live at 271 Thompson Parkways.', '271 Thompson Parkways'],
    ['Ship to 427 Hannah Islands, please', '427 Hannah Islands'],
    ['Address: Studio 6, Cook View', 'Studio 6, Cook View'],
    ['Adres: Noraring 66', 'Noraring 66'],
    ['Moro na Ladeira de Siqueira, 299, obrigado', 'Ladeira de Siqueira, 299'],
    ['Adresse: Myhreringen 5F', 'Myhreringen 5F'],
  ])('finds in %j', (text, street) => expect(streets(text)).toEqual([street]))

  it.each([
    'we deliver to 20 Countries. Then more',
    'They live at home. Maria Lopez has 12',
    'Please address: Dear John',
    'Address: Maria Lopez',
    'Deliver to ZIP 12345 only',
    'We deliver to Springfield 62704',
    'the address is not known in 2019',
  ])('finds none in %j', (text) => expect(streets(text)).toEqual([]))

  it('takes no person for who a street is called after', () =>
    expect(
      detectSensitive('Adresse : 12, rue Ernest Renan\nElle habite rue Ernest Renan').map(({ type }) => type),
    ).toEqual(['street-address']))
})
