const opening =
  /^, (?:can|could|would|will|please|do|did|are|have|how|what|where|when|why|is it|don't|let|thanks|thank|come|you|your|I|we)\b/

/** "Thanks, Maria!", "Don't go, Maria", "Maria, can you …": the name of somebody who is spoken to. */
export function isSpokenTo(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end)
  if (after === 33 || after === 63) return text.charCodeAt(start - 2) === 44 && text.charCodeAt(start - 1) === 32 // ! ?
  if (after !== 44) return false
  const before = text.charCodeAt(start - 1)
  return (start === 0 || before === 10 || before === 34 || before === 8220) && opening.test(text.slice(end, end + 12))
}
