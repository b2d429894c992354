/**
 * The discrete Fourier transform in place, unscaled; the inverse one with the opposite sign (radix 2, iterative). Both arrays
 * have the same power of two of numbers.
 */
export function fourierTransform(real: Float64Array, imaginary: Float64Array, { inverse }: { inverse: boolean }): void {
  const { length } = real
  reverseBits(real, imaginary)
  const cosines = new Float64Array(length / 2)
  const sines = new Float64Array(length / 2)
  for (let index = 0; index < length / 2; index += 1) {
    const angle = ((inverse ? 2 : -2) * Math.PI * index) / length
    cosines[index] = Math.cos(angle)
    sines[index] = Math.sin(angle)
  }
  for (let size = 2; size <= length; size *= 2) {
    const half = size / 2
    const stride = length / size
    for (let block = 0; block < length; block += size) {
      for (let offset = 0; offset < half; offset += 1) {
        const cosine = cosines[offset * stride] as number
        const sine = sines[offset * stride] as number
        const low = block + offset
        const high = low + half
        const highReal = real[high] as number
        const highImaginary = imaginary[high] as number
        const turnedReal = highReal * cosine - highImaginary * sine
        const turnedImaginary = highReal * sine + highImaginary * cosine
        const lowReal = real[low] as number
        const lowImaginary = imaginary[low] as number
        real[low] = lowReal + turnedReal
        imaginary[low] = lowImaginary + turnedImaginary
        real[high] = lowReal - turnedReal
        imaginary[high] = lowImaginary - turnedImaginary
      }
    }
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  const { length } = real
  for (let index = 1, reversed = 0; index < length; index += 1) {
    let bit = length >> 1
    for (; (reversed & bit) !== 0; bit >>= 1) reversed ^= bit
    reversed ^= bit
    if (index >= reversed) continue
    const keptReal = real[index] as number
    const keptImaginary = imaginary[index] as number
    real[index] = real[reversed] as number
    imaginary[index] = imaginary[reversed] as number
    real[reversed] = keptReal
    imaginary[reversed] = keptImaginary
  }
}
