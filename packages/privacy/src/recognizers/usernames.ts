import type { Reading } from '../detection/reading.ts'

/** Names of a login or a handle, after which the value stands. */
export const usernameWords: readonly string[] =
  "username|user name|user-name|login|login name|screen name|screenname|user id|userid|user|handle|nickname|nick|skype|twitter|instagram|telegram|discord|usuario|nombre de usuario|nom d'utilisateur|identifiant|benutzername|benutzer|nome utente|nome de usuário|gebruikersnaam|nazwa użytkownika|логин|sign in as|signed in as|logged in as".split(
    '|',
  )

const link = /["'`]?(?: (?:is|ist|es|est|é|was))?[ \t]{0,3}(?:[:=][ \t]{0,3})?["'`]?/y
const value = /@?[A-Za-z][\w.-]{2,31}(?![\w@/])/y
/** "user: you", "login failed": a name of somebody has a sign, a digit or an inner capital, or is quoted or marked with @. */
const looksChosen = /\d|_|[a-z][A-Z]|[a-z][.-][a-z]|^@/
/** What stands for a name in manuals and programs. */
const nobody =
  /^@?(?:user(?:name)?\d?|your.*|admin|root|guest|test\d?|example|null|none|undefined|true|false|string|https?|www.*|.*\.(?:com|org|net|js|ts|py|php|html?|json))$/i

/** "username: jdoe_84", "Twitter: @jdoe": the name that somebody chose. */
export function recognizeUsernames({ text, usernameWords: words, report }: Reading): void {
  let previousEnd = 0
  for (const { start, end } of words) {
    if (start < previousEnd) continue
    link.lastIndex = end
    const linked = link.exec(text)?.[0] ?? ''
    if (linked === '') continue
    const from = end + linked.length
    value.lastIndex = from
    const found = value.exec(text)?.[0].replace(/[.-]$/, '')
    if (found === undefined || found.length < 3 || nobody.test(found) || !looksChosen.test(found)) continue
    const stated =
      /[:=]|is|ist|es|est|é|was/.test(linked) || found.startsWith('@') || text.slice(start, end).endsWith(' as')
    if (!stated && !/[\d_]/.test(found)) continue
    previousEnd = from + found.length
    report({
      type: 'username',
      rule: 'username',
      start: from,
      end: previousEnd,
      score: stated ? 0.75 : 0.55,
      why: [`after "${text.slice(start, end)}"`],
    })
  }
}
