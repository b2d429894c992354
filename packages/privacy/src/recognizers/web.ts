import type { Reading } from '../detection/reading.ts'
import { trimEnd } from '../scan/trim-end.ts'
import { unitAt } from '../scan/unit-at.ts'

const schemeName = /[a-zA-Z][a-zA-Z0-9+.-]{0,20}$/
const location = /[^\s<>"'`{}|\\^\u3000]{1,2048}/y
const trailing = `.,;:!?)]}>'"*`
const credentials = /^([^\s:@/?#]{0,80}):([^\s@/?#]{1,200})@([\w.-]{1,200})/
const placeholder =
  /^(?:\*+|x{3,}|<[^<>]{0,60}>|\[[^[\]]{0,60}\]|\$\{?\w+\}?|%\w+%|pass(?:word|wd)?|pwd|secret|token|user(?:name)?|your.*)$/i
const webScheme = /^(?:https?|ftps?|wss?|sftp|ssh|git|s3|gs)$/i
const bareHost = /www\.(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}(?:[/?#][^\s<>"'`{}|\\^]{0,500})?/iy
const longestLocation = 2048

/** Web addresses, and connection strings with a password in them, around every `://` and before every `www.`. */
export function recognizeWebAddresses({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (const colon of seen.schemes) {
    if (colon < previousEnd) continue
    const scheme = schemeName.exec(text.slice(Math.max(0, colon - 21), colon))?.[0]
    if (scheme === undefined) continue
    location.lastIndex = colon + 3
    const found = trimEnd(location.exec(text)?.[0] ?? '', trailing)
    if (found === '') continue
    const start = colon - scheme.length
    const end = colon + 3 + found.length
    previousEnd = end
    const login = credentials.exec(found.slice(0, longestLocation))
    if (login !== null && !placeholder.test(login[2] ?? '')) {
      report({
        type: 'credential-url',
        rule: 'credential-url',
        start,
        end,
        score: 0.97,
        validator: 'rfc3986-structure',
        why: ['user and password before a host'],
      })
    } else if (webScheme.test(scheme) && /^[\w\u00a1-\uffff.-]{1,253}/.test(found)) {
      report({
        type: 'url',
        rule: 'url',
        start,
        end,
        score: 0.9,
        validator: 'rfc3986-structure',
        why: [`scheme ${scheme}`],
      })
    }
  }
}

/** Host names that begin with `www.`, without a scheme. The scan gives `www` as a trigger. */
export function recognizeBareHost({ text, report }: Reading, start: number): void {
  if (unitAt(text, start - 1) === 47 || unitAt(text, start - 1) === 64) return
  bareHost.lastIndex = start
  const found = trimEnd(bareHost.exec(text)?.[0] ?? '', trailing)
  if (found === '') return
  report({
    type: 'url',
    rule: 'url-without-scheme',
    start,
    end: start + found.length,
    score: 0.85,
    why: ['a host that begins with www'],
  })
}
