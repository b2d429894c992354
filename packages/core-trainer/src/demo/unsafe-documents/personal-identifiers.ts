import type { Draws } from '../draws.ts'
import type { Person } from './people.ts'
import type { Partition } from './situation.ts'
import { words } from './word-lists.ts'

/** Identifiers of nobody: invented mail providers, 555-01xx numbers, card prefixes that issuers use for testing. */

export function createEmail({ first, last }: Person, random: Draws, partition: Partition): string {
  const [given, family] = [first.toLowerCase(), last.toLowerCase()]
  const year = String(random.integer(60, 99))
  const name = random.pick([
    `${given}.${family}`,
    `${given}.${family}${year}`,
    `${given}${year}`,
    `${given.charAt(0)}${family}`,
    `${family}_${given}`,
  ])
  return `${name}@${random.pick(providers[partition])}`
}

const providers: Record<Partition, readonly string[]> = {
  training: words(
    'quillfernmail.com larkhollowpost.org northbriarmail.net tidewickpost.com amberfenmail.org stonewrenpost.net mapledrift-mail.com bluecairnpost.com',
  ),
  'held-out': words('ferncrestpost.org hazelmoormail.com driftgatepost.net'),
}

/** Numbers 555-0100 to 555-0199 are kept for fiction in the North American plan. */
export function createPhone(_person: Person, random: Draws): string {
  const area = random.pick(areaCodes)
  const line = `555-01${String(random.integer(0, 99)).padStart(2, '0')}`
  return random.pick([`(${area}) ${line}`, `${area}-${line}`, `+1 ${area} ${line.replace('-', ' ')}`])
}

const areaCodes = words('202 206 212 213 303 305 312 404 415 503 512 602 612 617 702 713 718 808 901 919')

/** Sixteen digits in groups of four, with a valid check digit. */
export function createCardNumber(_person: Person, random: Draws): string {
  let digits = random.pick(testPrefixes)
  while (digits.length < 15) digits += String(random.integer(0, 9))
  digits += String(luhnCheckDigit(digits))
  return (digits.match(/.{4}/g) ?? []).join(random.pick([' ', '-']))
}

const testPrefixes = words('411111 424242 401288 555555 510510')

/** ISO/IEC 7812-1: from the right, every other digit doubled, beginning with the last of the payload. */
function luhnCheckDigit(payload: string): number {
  let sum = 0
  for (let index = 0; index < payload.length; index += 1) {
    const digit = Number(payload.charAt(payload.length - 1 - index))
    const doubled = index % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10
}

/** Area, group and serial number in the ranges that were ever issued. */
export function createSocialSecurityNumber(_person: Person, random: Draws): string {
  const area = random.pick([random.integer(1, 665), random.integer(667, 899)])
  return [
    String(area).padStart(3, '0'),
    String(random.integer(1, 99)).padStart(2, '0'),
    String(random.integer(1, 9999)).padStart(4, '0'),
  ].join('-')
}
