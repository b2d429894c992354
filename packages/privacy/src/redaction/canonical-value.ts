/**
 * One spelling for the spellings of a value: numbers without their separators, e-mail addresses in small letters, other
 * values with single blanks. Equal results mean the same entity.
 */
export function canonicalValue(type: string, value: string): string {
  if (type === 'email-address' || type === 'url') return value.trim().toLowerCase()
  const compact = value.replace(/[\s().\-/\u00A0\u2010-\u2015]+/g, '')
  const digits = compact.replace(/\D+/g, '').length
  if (digits > 0 && 2 * digits >= compact.length) return compact.toUpperCase()
  return value.trim().replace(/\s+/g, ' ')
}
