import { ibanEnd, ibanLength } from '../checksums/iban.ts'
import type { Reading } from '../detection/reading.ts'
import { isAsciiLetter, isDigit } from '../scan/ascii.ts'
import { unitAt } from '../scan/unit-at.ts'

/** IBANs: a country, two check digits, groups of any width. */
export function recognizeIbans({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (const start of seen.letteredCodes) {
    if (start < previousEnd || !isAsciiLetter(unitAt(text, start + 1))) continue
    if (!isDigit(unitAt(text, start + 2)) || !isDigit(unitAt(text, start + 3))) continue
    const length = ibanLength(unitAt(text, start), unitAt(text, start + 1))
    if (length === 0) continue
    const end = ibanEnd(text, start, length)
    if (end < 0) continue
    previousEnd = end
    report({
      type: 'iban',
      rule: 'iban',
      start,
      end: previousEnd,
      score: 0.97,
      validator: 'country-length-and-mod-97',
      why: [`IBAN of ${text.slice(start, start + 2).toUpperCase()}`],
    })
  }
}

const swiftCode =
  /\b[A-Z]{4}(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b/

/** SWIFT codes look like words in capitals: only after their name. The scan gives the name as a trigger. */
export function recognizeSwiftCode({ text, report }: Reading, from: number): void {
  const found = swiftCode.exec(text.slice(from, from + 40))
  if (found === null) return
  const start = from + found.index
  report({
    type: 'bank-routing-number',
    rule: 'swift-bic',
    start,
    end: start + found[0].length,
    score: 0.85,
    validator: 'iso9362-structure',
    why: ['after its name, with a country in the middle'],
  })
}
