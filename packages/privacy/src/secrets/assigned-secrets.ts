import type { Reading } from '../detection/reading.ts'
import { runStart, trimEnd } from '../scan/trim-end.ts'
import { entropyOf } from './entropy.ts'
import { isPlaceholder } from './placeholder.ts'
import { vendorNames } from './vendor-names.ts'

/** Words that end or stand in the name of a secret. The scan finds them, also inside `snake_case` and `kebab-case`. */
export const assignmentWords: readonly string[] = (
  'password passwd passphrase passcode pwd pass secret token apikey authtoken accesstoken clientsecret secretkey accesskey privatekey ' +
  'credential credentials bearer dbpassword userpassword adminpassword rootpassword dbpass encryptionkey signingkey sessionkey ' +
  'secretaccesskey accountkey sharedaccesskey sharedaccesssignature connectionstring refreshtoken idtoken bottoken key pin auth ' +
  'contraseña contrasena clave senha passwort kennwort mdp wachtwoord hasło пароль'
).split(' ')

const rest = /[\w.-]{0,40}["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=]|\b(?:is|was|are|ist|es|est|é)\b:?)\s{0,4}["'`]?/y
const bearer = /\s{1,3}/y
/** The beginning of a value is judged; only what passes is read on. */
const value = /[^\s"'`,;<>(){}[\]|]{4,80}/y
const longestHead = 80
const valueRest = /[^\s"'`,;<>(){}[\]|]{1,432}/y
const isIdentifierUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 46 ||
  code === 45
const passwordName = /pass|pwd|mdp|senha|contrase|kennwort|wachtwoord|hasło|clave|пароль|credential/i
const keyName =
  /(?:api|secret|private|access|auth|signing|encryption|client|account|session|master|admin|service|shared|bearer|token|jwt|hmac|license|subscription|app|consumer|deploy)/i
/** Alone they name too many things: the key of a map, a token of a text, the pin of a chip. */
const weakName = /^(?:key|token|auth|pin|pass|secret|clave|bearer|credentials?)$/i

let vendors: RegExp | undefined

const vendorExpression = (): RegExp =>
  (vendors ??= new RegExp(`(?:^|[^a-z0-9])(${vendorNames.split(' ').join('|')})(?![a-z0-9])`, 'i'))

/** `password: …`, `API_KEY=…`, `"clientSecret" => "…"`, `Authorization: Bearer …`: the name tells, the value must look it. */
export function recognizeAssignedSecrets(reading: Reading): void {
  const { text, assignments, report } = reading
  let previousEnd = 0
  for (const { start, end } of assignments) {
    if (start < previousEnd) continue
    const word = text.slice(start, end)
    const header = /^bearer$/i.test(word)
    const link = header ? bearer : rest
    link.lastIndex = end
    const linked = link.exec(text)
    if (linked === null) continue
    const from = end + linked[0].length
    value.lastIndex = from
    const head = value.exec(text)?.[0] ?? ''
    const found = trimEnd(head, '.!?:')
    if (found.length < 4) continue
    const name =
      text.slice(runStart(text, start, isIdentifierUnit, 40), start) + word + (/^[\w.-]*/.exec(linked[0])?.[0] ?? '')
    const judged = judge(name, word, found, /\b(?:is|was|are|ist|es|est|é)\b/.test(linked[0]), header)
    if (judged === undefined) continue
    valueRest.lastIndex = from + head.length
    const whole = head.length < longestHead ? found : trimEnd(head + (valueRest.exec(text)?.[0] ?? ''), '.!?:')
    previousEnd = from + whole.length
    report({ ...judged, start: from, end: previousEnd })
  }
}

const shortestKey = 12
/** Bits per unit. */
const leastEntropy = 3

function judge(name: string, word: string, found: string, sentence: boolean, header: boolean) {
  if (isPlaceholder(found) || /^(?:true|false|null|none|undefined|yes|no|string|required|optional)$/i.test(found))
    return undefined
  const classes =
    Number(/[a-z]/.test(found)) +
    Number(/[A-Z]/.test(found)) +
    Number(/\d/.test(found)) +
    Number(/[^A-Za-z0-9_.-]/.test(found))
  const entropy = entropyOf(found)
  const password = passwordName.test(name) && !/^clave$/i.test(name)
  const because = (): readonly string[] => [`assigned to "${name}"`, `entropy ${entropy.toFixed(1)} bits per unit`]
  if (password && !weakName.test(name)) {
    // A word of a sentence is not a password; a sign, a digit or mixed case makes it look like one.
    const strong = (/\d/.test(found) && classes >= 2) || classes >= 3
    if (found.length < 5 || (sentence ? !strong : !strong && (found.length < 6 || classes < 2)) || entropy < 2)
      return undefined
    return { type: 'password' as const, rule: 'assigned-password', score: strong ? 0.85 : 0.55, why: because() }
  }
  if (/^pin$/i.test(word)) {
    return /^\d{4,8}$/.test(found) && /^pin$/i.test(name)
      ? {
          type: 'password' as const,
          rule: 'assigned-pin',
          score: sentence || found.length === 4 ? 0.55 : 0.5,
          why: because(),
        }
      : undefined
  }
  const opaque = /\d/.test(found) && /[A-Za-z]/.test(found)
  if (!opaque || found.length < shortestKey || entropy < leastEntropy) return undefined
  const vendor = vendorExpression()
    .exec(name.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-'))?.[1]
    ?.toLowerCase()
  const floor = weakName.test(name) && vendor === undefined ? 3.6 : leastEntropy
  const shortest = weakName.test(name) && !header ? 20 : shortestKey
  if (found.length < shortest || entropy < floor || /^(?:https?:|\/|\.|www\.)/.test(found)) return undefined
  if (vendor === undefined && !keyName.test(name) && !header && !weakName.test(name)) return undefined
  if (/^(?:[a-z]+[-_.])+[a-z]+\d{0,2}$/i.test(found)) return undefined // words with dashes
  return {
    type: 'api-key' as const,
    rule: vendor === undefined ? 'assigned-secret' : `assigned-secret-${vendor}`,
    score: vendor === undefined ? (weakName.test(name) && !header ? 0.6 : 0.8) : 0.9,
    validator: 'name-and-entropy',
    why: because(),
  }
}
