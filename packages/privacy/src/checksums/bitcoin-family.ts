import { sha256 } from '@noble/hashes/sha2.js'

/** The value of each ASCII unit in an alphabet, −1 for what it lacks. */
function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  return values
}

const base58Values = valuesOf('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')
const rippleValues = valuesOf('rpshnaf39wBUDNEGHJKLM4PQRST7VXYZ2bcdeCg65jkm8oFqi1tuvAxyz')

const unitsAtOnce = 3

/** The 25 bytes of an address in ASCII; undefined when it has another unit than the alphabet's, or says more. */
function decodeBase58(text: string, values: Int8Array): Uint8Array | undefined {
  const bytes = new Uint8Array(25)
  for (let index = 0; index < text.length;) {
    let carry = 0
    let factor = 1
    for (let unit = 0; unit < unitsAtOnce && index < text.length; unit++, index++) {
      const value = values[text.charCodeAt(index)] as number
      if (value < 0) return undefined
      carry = carry * 58 + value
      factor *= 58
    }
    for (let at = 24; at >= 0; at--) {
      carry += factor * (bytes[at] as number)
      bytes[at] = carry & 255
      carry >>= 8
    }
    if (carry !== 0) return undefined
  }
  return bytes
}

/** Base58Check: a version byte, 20 bytes, and the first four bytes of the double SHA-256. */
function hasBase58Check(text: string, values: Int8Array, versions: readonly number[]): boolean {
  const bytes = decodeBase58(text, values)
  if (bytes === undefined || !versions.includes(bytes[0] as number)) return false
  const digest = sha256(sha256(bytes.subarray(0, 21)))
  return [0, 1, 2, 3].every((index) => digest[index] === bytes[21 + index])
}

/** Version bytes of pay-to-address forms: Bitcoin 0 and 5, Litecoin 48 and 50, Dogecoin 30, Dash 76, Tron 65, Zcash aside. */
export const isBase58Wallet = (text: string): boolean => hasBase58Check(text, base58Values, [0, 5, 48, 50, 30, 76, 65])

export const isRippleWallet = (text: string): boolean => hasBase58Check(text, rippleValues, [0])

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Bech32 and Bech32m (BIP 173, BIP 350): the polymod of prefix and data is 1 or 0x2bc830a3. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return false
  const one = lower.lastIndexOf('1')
  if (one < 1 || lower.length - one < 7) return false
  let check = 1
  const step = (value: number) => {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    generators.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= generator
    })
  }
  for (let index = 0; index < one; index++) step(lower.charCodeAt(index) >> 5)
  step(0)
  for (let index = 0; index < one; index++) step(lower.charCodeAt(index) & 31)
  for (let index = one + 1; index < lower.length; index++) {
    const value = bech32Alphabet.indexOf(lower.charAt(index))
    if (value < 0) return false
    step(value)
  }
  return check === 1 || check === 0x2bc830a3
}
