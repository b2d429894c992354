/**
 * How surprising each second letter (column a–z) is after each first letter (row a–z) inside English words, in bits, capped
 * at 9. Counted by scripts/english-bigrams.ts over the State of the Union addresses, which are in the public domain.
 */
const surprise = [
  '95559769597352969342757869', // a
  '49991999459379499566399939', // b
  '39692993497599299593599969', // c
  '49961969279669499649369969', // d
  '49435669699553767235957579', // e
  '39993399399699299396499979', // f
  '49992963499685399266599979', // g
  '29991999399989499796799999', // h
  '57455659999452379533959997', // i
  '49992999999999299999199999', // j
  '59991999299683699839999979', // k
  '39942699399389489855578939', // l
  '35992999399949349959599959', // m
  '49424739498767499933679969', // n
  '77669379799542659355355989', // o
  '39992997599389349265499999', // p
  '79999999799999999999099999', // q
  '38652869396655379644669949', // r
  '59692894398679459932499979', // s
  '49993991399789399556697959', // t
  '55465759599353959233999999', // u
  '49991999299999599999999979', // v
  '39992992299895399868999999', // w
  '49393996399999929993899999', // x
  '68891999499747279736997999', // y
  '29991999499999699999599999', // z
]

/** What letters drawn evenly would cost, log2 26; a word below it reads like English. */
const evenBits = 4.7

/** Position in the alphabet, or -1 for what is not an ASCII letter. */
export const alphabetPosition = (unit: number): number => {
  const lower = unit | 32
  return lower >= 97 && lower <= 122 ? lower - 97 : -1
}

/** Evidence in bits that two letters beside each other are English rather than random (positions in the alphabet). */
export const pairEvidence = (first: number, second: number): number =>
  evenBits - ((surprise[first]?.charCodeAt(second) ?? 57) - 48)
