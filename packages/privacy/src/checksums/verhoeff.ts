/**
 * Verhoeff's checksum over the dihedral group of order 10. The group's product and the permutation's powers are computed
 * from their definitions, so there is no table to mistype.
 */
export function isVerhoeffValid(digits: string): boolean {
  let check = 0
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charCodeAt(digits.length - 1 - position) - 48
    check = dihedralProduct(check, permute(digit, position % 8))
  }
  return digits.length > 0 && check === 0
}

/** 0–4 are rotations r^a; 5–9 are reflections r^(a−5)·s. */
function dihedralProduct(left: number, right: number): number {
  const rotation = (value: number) => ((value % 5) + 5) % 5
  if (left < 5 && right < 5) return rotation(left + right)
  if (left < 5) return 5 + rotation(left + right - 5)
  if (right < 5) return 5 + rotation(left - 5 - right)
  return rotation(left - right)
}

const basePermutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

function permute(digit: number, times: number): number {
  let value = digit
  for (let count = 0; count < times; count++) value = basePermutation[value] ?? 0
  return value
}
