/**
 * Verhoeff's checksum over the dihedral group of order 10. The group's product and the permutation's powers are computed
 * from their definitions at first use, so there is no table to mistype.
 */
export function isVerhoeffValid(digits: string): boolean {
  const { products, permutations } = (tables ??= computeTables())
  let check = 0
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charCodeAt(digits.length - 1 - position) - 48
    check = products[check * 10 + (permutations[(position % 8) * 10 + digit] ?? 0)] ?? 0
  }
  return digits.length > 0 && check === 0
}

const basePermutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

let tables: { readonly products: Uint8Array; readonly permutations: Uint8Array } | undefined

function computeTables(): { readonly products: Uint8Array; readonly permutations: Uint8Array } {
  const products = new Uint8Array(100)
  const permutations = new Uint8Array(80)
  for (let left = 0; left < 10; left++) {
    for (let right = 0; right < 10; right++) products[left * 10 + right] = dihedralProduct(left, right)
  }
  for (let digit = 0; digit < 10; digit++) {
    let value = digit
    for (let times = 0; times < 8; times++) {
      permutations[times * 10 + digit] = value
      value = basePermutation[value] ?? 0
    }
  }
  return { products, permutations }
}

/** 0–4 are rotations r^a; 5–9 are reflections r^(a−5)·s. */
function dihedralProduct(left: number, right: number): number {
  const rotation = (value: number) => ((value % 5) + 5) % 5
  if (left < 5 && right < 5) return rotation(left + right)
  if (left < 5) return 5 + rotation(left + right - 5)
  if (right < 5) return 5 + rotation(left - 5 - right)
  return rotation(left - right)
}
