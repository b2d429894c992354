import { nameTableData } from './name-table-data.ts'

/** What a word may be; bits, since many words are several things. */
export const wordClass = { given: 1, surname: 2, ordinary: 4, place: 8 } as const

const hashBits = 24
const slotBits = 18
const empty = 0xffffffff

let slots: Uint32Array | undefined

/** Classes of the word with this hash (of the scan); 0 when it is in no list. One hash in 200 is taken for another's. */
export function classesOf(hash: number): number {
  const table = (slots ??= readTable())
  const key = hash >>> (32 - hashBits)
  for (let slot = key & ((1 << slotBits) - 1); ; slot = (slot + 1) & ((1 << slotBits) - 1)) {
    const entry = table[slot] as number
    if (entry === empty) return 0
    if (entry >>> 4 === key) return entry & 15
  }
}

/** Open addressing over 2¹⁸ slots, a quarter of them filled. */
function readTable(): Uint32Array {
  const table = new Uint32Array(1 << slotBits).fill(empty)
  const bytes = atob(nameTableData)
  let key = 0
  for (let index = 0; index < bytes.length;) {
    let value = 0
    let shift = 0
    let byte: number
    do {
      byte = bytes.charCodeAt(index++)
      value |= (byte & 127) << shift
      shift += 7
    } while (byte >= 128)
    key += value >>> 4
    let slot = key & ((1 << slotBits) - 1)
    while (table[slot] !== empty) slot = (slot + 1) & ((1 << slotBits) - 1)
    table[slot] = ((key << 4) | (value & 15)) >>> 0
  }
  return table
}
