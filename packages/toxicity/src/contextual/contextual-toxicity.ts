/** Stub until stance towards the input is read. */
export function contextualToxicity(_call: {
  input: string
  output: string
  scoreOf: (text: string) => number
}): number {
  return 0
}
