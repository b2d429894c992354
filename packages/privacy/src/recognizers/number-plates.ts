import type { Reading } from '../detection/reading.ts'

/** Phrases that a vehicle's number follows; parted by `|`. */
export const plateWords =
  "license plate|licence plate|number plate|plate number|vehicle number|registration plate|vehicle registration|car registration|reg no|rego|tag number|kennzeichen|nummernschild|matrícula|matricula|placa|immatriculation|immatriculé|immatriculée|plaque d'immatriculation|ma plaque|targa|targata|targato|kenteken|nummerplade|registreringsnummer|regnr|rejestracyjny|rejestracyjnym|rejestracyjnych|rendszám|rendszáma|plaka|plakası|înmatriculare|spz|rekisterinumero"

const opening =
  /[\s:#=("“'-]{0,4}(?:(?:[Nn]umber|[Nn]o|[Nn]r|is|ist|lautet|est|es|è|é|er|är|jest|to)(?:\.? ?: ?|\.? )){0,2}["“]?/y
const group = /[A-ZÄÖÜŠŽČĆĐ\d]{1,8}(?![\w\u00c0-\u024f])/y
const mostGroups = 4
const fewest = 4
const most = 9

/** "Kennzeichen: KÜN-LX 18": one to four groups of capitals and digits where a plate is announced, whatever their order. */
export function recognizeNumberPlate({ text, report }: Reading, _: number, from: number): void {
  opening.lastIndex = from
  const start = from + (opening.exec(text)?.[0].length ?? 0)
  let at = start
  let end = start
  let size = 0
  let letters = 0
  for (let count = 0; count < mostGroups; count++) {
    group.lastIndex = at
    const found = group.exec(text)?.[0]
    if (found === undefined || size + found.length > most) break
    size += found.length
    letters += found.replaceAll(/\d/g, '').length
    at += found.length
    if (size >= fewest && letters > 0 && letters < size) end = at
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 45) break
    at += 1
  }
  if (end > start)
    report({
      type: 'vehicle-identifier',
      rule: 'number-plate-announced',
      start,
      end,
      score: 0.7,
      why: ['capitals and digits where a plate is announced'],
    })
}
