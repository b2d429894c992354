import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const found = (text: string) => detectSensitive(text).map(({ rule, start, end }) => [rule, text.slice(start, end)])

describe('identifiers of states and plates of vehicles', () => {
  it.each([
    // CANTV and Sberbank publish theirs; the others are worked out by the published rule.
    ['RIF: J-00124134-5', 've-rif', 'J-00124134-5'],
    ['ОГРН 1027700132195', 'ru-ogrn', '1027700132195'],
    ['személyi szám: 1-800101-1238', 'hu-personal-number', '1-800101-1238'],
    ['NSS 12345678903', 'mx-social-security', '12345678903'],
    ['Clave de elector: GMVLMR80070501M100', 'mx-elector-key', 'GMVLMR80070501M100'],
    ['Cédula: V-12345678', 've-cedula', 'V-12345678'],
    ['Rodné číslo: 491231/123', 'cz-sk-birth-number-short', '491231/123'],
    ['SSS number: 34-1234567-8', 'ph-benefit-number', '34-1234567-8'],
    ['Btw-nummer: NL123456789B01', 'eu-vat', 'NL123456789B01'],
    ['TVA intracommunautaire FRA6 442949206', 'eu-vat', 'FRA6 442949206'],
    ['ΑΦΜ: 094259216', 'gr-afm', '094259216'],
    ['ЈМБГ 0101980710003', 'yu-jmbg', '0101980710003'],
    ['Kennzeichen: KÜN-LX 18', 'number-plate-announced', 'KÜN-LX 18'],
    ['Das Kennzeichen NR-H 544 fehlt', 'number-plate-announced', 'NR-H 544'],
    ['La macchina targata CX090RK è qui', 'number-plate-announced', 'CX090RK'],
    ['Rego: YGD-418', 'number-plate-announced', 'YGD-418'],
    ['Mi matrícula es 1234 BCD.', 'number-plate-announced', '1234 BCD'],
  ])('finds in %j', (text, rule, value) => expect(found(text)).toContainEqual([rule, value]))

  it.each([
    'Kennzeichen fehlt in Zeile 12',
    'rego of the car was 5476',
    'vat DK and NL in 2019',
    'matrícula abierta hasta el 12 de MAYO',
  ])('finds no plate and no number in %j', (text) => expect(found(text)).toEqual([]))
})
