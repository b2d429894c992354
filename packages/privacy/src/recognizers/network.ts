import type { Reading } from '../detection/reading.ts'
import { contextScore } from './context-score.ts'
import { unitAt } from '../scan/unit-at.ts'
import { isIn, unitSet } from '../scan/unit-set.ts'

const version4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/y
const fewestUnits = 3
const mostUnits = 45
const group = /^[0-9a-fA-F]{1,4}$/
const hardwareAddress = /[0-9a-fA-F]{2}(?:(?::[0-9a-fA-F]{2}){5}|(?:-[0-9a-fA-F]{2}){5})(?![\w:-])/y
const dottedHardwareAddress = /[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}(?![\w.])/y
const version = /(?:version|release|v\.?|section|chapter|build|firmware|§) ?$/i
const nobody = /^(?:00.?){6}$|^(?:ff.?){6}$/i

/** Addresses of machines: IPv4, IPv6, MAC. */
export function recognizeNetworkAddresses(reading: Reading): void {
  const { text, seen, report } = reading
  for (let index = 0; index < seen.dottedCodes.length; index += 2) {
    const start = seen.dottedCodes[index] as number
    if (isIn(addressUnits, unitAt(text, start - 1))) continue
    version4.lastIndex = start
    const found = version4.exec(text)
    if (found !== null) reportVersion4(reading, start, found[0])
    dottedHardwareAddress.lastIndex = start
    const dotted = dottedHardwareAddress.exec(text)
    if (dotted !== null && /[a-fA-F]/.test(dotted[0])) {
      report({
        type: 'mac-address',
        rule: 'mac-address',
        start,
        end: start + dotted[0].length,
        score: 0.7,
        why: ['three dotted groups of four'],
      })
    }
  }
  let scannedUntil = 0
  for (let index = 0; index < seen.hexSeparators.length; index++) {
    const separator = seen.hexSeparators[index] as number
    if (separator < scannedUntil) continue
    const start = beginOfGroups(text, separator)
    const look = lookAtGroups(text, start)
    const end = look >> 1
    scannedUntil = Math.max(separator + 1, end)
    if (isIn(addressUnits, unitAt(text, start - 1))) continue
    const third = unitAt(text, start + 2)
    hardwareAddress.lastIndex = start
    const hardware = third === 58 || third === 45 ? hardwareAddress.exec(text) : null
    if (hardware !== null) {
      scannedUntil = start + hardware[0].length
      if (nobody.test(hardware[0])) continue
      const { score, why } = contextScore(reading, start, scannedUntil, {
        base: 0.85,
        gain: 0.1,
        keys: ['network', 'device'],
      })
      report({
        type: 'mac-address',
        rule: 'mac-address',
        start,
        end: scannedUntil,
        score,
        validator: 'eui-48-structure',
        why: ['six pairs', ...why],
      })
    } else if ((look & 1) === 1) reportVersion6(reading, start, text.slice(start, end))
  }
}

function reportVersion4(reading: Reading, start: number, address: string): void {
  const parts = address.split('.').map(Number)
  const first = parts[0] as number
  // 0 and 127 name nobody, 255 is a broadcast; leading small numbers with dots are sections and versions more often.
  if (first === 0 || first === 127 || first >= 240 || /(?:^|\.)0\d/.test(address)) return
  if (version.test(reading.text.slice(Math.max(0, start - 12), start))) return
  const small = parts.every((part) => part < 10)
  const round = parts[1] === 0 && parts[2] === 0 && parts[3] === 0
  const { score, why } = contextScore(reading, start, start + address.length, {
    base: small ? 0.3 : round ? 0.35 : 0.8,
    gain: small || round ? 0.25 : 0.15,
    keys: ['network', 'postal'],
  })
  reading.report({
    type: 'ip-address',
    rule: 'ip-v4',
    start,
    end: start + address.length,
    score,
    validator: 'octet-ranges',
    why: ['four octets', ...why],
  })
}

/**
 * Twice the offset where the run of hexadecimal digits, colons and full stops ends, and one more when it may be an address: seven
 * colons, six before an embedded IPv4 address, or two together, and one that ends a sentence.
 */
function lookAtGroups(text: string, start: number): number {
  let colons = 0
  let doubled = false
  let previous = 0
  let end = start
  for (; end - start < mostUnits; end++) {
    const code = unitAt(text, end)
    if (code === 58) {
      colons += 1
      doubled ||= previous === 58
    } else if (!isIn(groupUnits, code)) break
    previous = code
  }
  if (end - start < fewestUnits) return 2 * start
  return 2 * end + (doubled || (colons >= 6 && colons <= 8) ? 1 : 0)
}

function reportVersion6(reading: Reading, start: number, run: string): void {
  const address = run.replace(/[.:]$/, (end) => (run.endsWith('::') ? end : ''))
  if (!isVersion6(address)) return
  reading.report({
    type: 'ip-address',
    rule: 'ip-v6',
    start,
    end: start + address.length,
    score: 0.9,
    validator: 'rfc4291-structure',
    why: ['eight groups, or fewer around one ::'],
  })
}

/** Eight groups, or fewer with one `::` for the missing zeros, the last two possibly in IPv4 form; `::1` names nobody. */
function isVersion6(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2 || /^:[^:]|[^:]:$/.test(address)) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const embedded = last.includes('.') && /^(?:\d{1,3}\.){3}\d{1,3}$/.test(last)
  const plain = embedded ? groups.slice(0, -1) : groups
  if (plain.some((part) => !group.test(part))) return false
  const count = plain.length + (embedded ? 2 : 0)
  if (halves.length === 1) return count === 8
  return count >= 3 && count <= 7 && address.length >= 7
}

function beginOfGroups(text: string, separator: number): number {
  let start = separator
  while (start > 0 && separator - start < 5 && isIn(hexadecimal, text.charCodeAt(start - 1))) start -= 1
  // The second dash of a dashed hardware address was seen; the address began one pair earlier.
  if (text.charCodeAt(separator) === 45) start = Math.max(0, separator - 5)
  return start
}

/** A letter, a digit, `_`, `.` or `-` before it: the address began earlier, or is none. */
const addressUnits = unitSet(/[\w.-]/)
const hexadecimal = unitSet(/[0-9a-fA-F]/)
const groupUnits = unitSet(/[0-9a-fA-F.]/)
