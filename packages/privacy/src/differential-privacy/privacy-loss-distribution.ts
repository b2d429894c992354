import { logNormalCdf } from '../statistics/normal-distribution.ts'
import { fourierTransform } from './fourier-transform.ts'
import type { TrainingPhase } from './training-phase.ts'

/** Losses at `lowest + index·step`, and what lies above the grid. */
export interface LossGrid {
  readonly lowest: number
  readonly step: number
  /** A power of two. */
  readonly size: number
}

/** Whether the example that the neighbours differ in is taken out or put in: the larger loss of both counts. */
type Neighbour = 'remove' | 'add'

/** Deviations beyond which the noise is taken for infinite: Φ(−10) < 1e-23. */
const furthestNoise = 10

/** What one step's loss, the neighbour's example taken out, has between `first·step` and the following multiples of step. */
interface Cells {
  readonly first: number
  /** Probability under the plain noise. */
  readonly plain: Float64Array
  /** Probability with the example in the batch at rate q. */
  readonly mixed: Float64Array
}

function cellsOf({ samplingRate: q, noiseMultiplier: sigma }: TrainingPhase, step: number): Cells {
  const lossAt = (x: number) => {
    const exponent = (2 * x - 1) / (2 * sigma * sigma)
    return exponent > 700 ? exponent + Math.log(q) : Math.log1p(q * Math.expm1(exponent))
  }
  const lowestLoss = Math.log1p(-q)
  const placeOf = (loss: number) =>
    loss <= lowestLoss
      ? Number.NEGATIVE_INFINITY
      : sigma * sigma * (loss > 700 ? loss - Math.log(q) : Math.log1p(Math.expm1(loss) / q)) + 0.5
  const first = Math.floor(lossAt(-furthestNoise * sigma) / step)
  const count = Math.ceil(lossAt(1 + furthestNoise * sigma) / step) - first
  const plain = new Float64Array(count)
  const mixed = new Float64Array(count)
  const tailsAt = (cell: number) => {
    const place = placeOf((first + cell) * step)
    return { plain: tailsOf(place / sigma), shifted: tailsOf((place - 1) / sigma) }
  }
  let start = tailsAt(0)
  for (let cell = 0; cell < count; cell += 1) {
    const end = tailsAt(cell + 1)
    plain[cell] = massBetween(start.plain, end.plain)
    mixed[cell] = (1 - q) * (plain[cell] as number) + q * massBetween(start.shifted, end.shifted)
    start = end
  }
  return { first, plain, mixed }
}

interface Tails {
  readonly below: number
  readonly above: number
}

function tailsOf(x: number): Tails {
  const smaller = x === Number.NEGATIVE_INFINITY ? 0 : Math.exp(logNormalCdf(-Math.abs(x)))
  return x > 0 ? { below: 1 - smaller, above: smaller } : { below: smaller, above: 1 - smaller }
}

/** From the nearer tail, so that small masses keep their digits. */
const massBetween = (from: Tails, to: Tails): number =>
  Math.max(0, from.above < from.below ? from.above - to.above : to.below - from.below)

/**
 * The distribution of one step's privacy loss on a grid, pessimistic and exact at the grid's ε: the mass of each cell is split
 * between its ends so that it has the cell's probability under both neighbours ("connect the dots", Doroshenko et al. 2022).
 * @returns masses by cell end, modulo the grid's size, and the mass of infinite loss
 */
function lossMasses(
  { first, plain, mixed }: Cells,
  neighbour: Neighbour,
  { lowest, step, size }: LossGrid,
): { readonly masses: Float64Array; readonly infinite: number } {
  const masses = new Float64Array(size)
  const shift = Math.round(lowest / step)
  const put = (cell: number, mass: number) => {
    const index = (((cell - shift) % size) + size) % size
    masses[index] = (masses[index] as number) + mass
  }
  let infinite = 2 * tailsOf(furthestNoise).above
  for (let index = 0; index < plain.length; index += 1) {
    const ofPlain = plain[index] as number
    const ofMixed = mixed[index] as number
    // The loss of `add` is the negative one, seen from the plain noise.
    const lowerCell = neighbour === 'remove' ? first + index : -(first + index + 1)
    const own = neighbour === 'remove' ? ofMixed : ofPlain
    const other = neighbour === 'remove' ? ofPlain : ofMixed
    if (lowerCell + 1 > shift + size) {
      infinite += own
      continue
    }
    const upper = Math.min(own, Math.max(0, (own - other * Math.exp(lowerCell * step)) / -Math.expm1(-step)))
    put(lowerCell + 1, upper)
    put(lowerCell, own - upper)
  }
  return { masses, infinite }
}

interface ComposedLoss {
  readonly grid: LossGrid
  readonly masses: Float64Array
  readonly infinite: number
}

/** The distributions of the sum of all phases' losses, for either neighbour. */
export function composeLosses(phases: readonly TrainingPhase[], grid: LossGrid): readonly ComposedLoss[] {
  const steps = phases.map((phase) => ({ steps: phase.steps, cells: cellsOf(phase, grid.step) }))
  return (['remove', 'add'] as const).map((neighbour) => compose(steps, neighbour, grid))
}

/** By one Fourier transform per phase and one back. */
function compose(
  phases: readonly { readonly steps: number; readonly cells: Cells }[],
  neighbour: Neighbour,
  grid: LossGrid,
): ComposedLoss {
  const { size, lowest, step } = grid
  const productReal = new Float64Array(size).fill(1)
  const productImaginary = new Float64Array(size)
  let logFinite = 0
  let total = 0
  for (const phase of phases) {
    const { masses, infinite } = lossMasses(phase.cells, neighbour, grid)
    const imaginary = new Float64Array(size)
    fourierTransform(masses, imaginary, { inverse: false })
    multiplyByPower(productReal, productImaginary, { real: masses, imaginary, exponent: phase.steps })
    logFinite += phase.steps * Math.log1p(-infinite)
    total += phase.steps
  }
  fourierTransform(productReal, productImaginary, { inverse: true })
  // Each factor's index 0 stood for `lowest`; the sum's stands for `total` times that.
  const shift = Math.round(lowest / step)
  const turn = ((((total - 1) * shift) % size) + size) % size
  const masses = new Float64Array(size)
  for (let index = 0; index < size; index += 1)
    masses[(index + turn) % size] = Math.max(0, (productReal[index] as number) / size)
  return { grid, masses, infinite: -Math.expm1(logFinite) }
}

/** product ·= factor^exponent, number by number, by repeated squaring. */
function multiplyByPower(
  productReal: Float64Array,
  productImaginary: Float64Array,
  { real, imaginary, exponent }: { real: Float64Array; imaginary: Float64Array; exponent: number },
): void {
  for (let index = 0; index < productReal.length; index += 1) {
    let [x, y] = [real[index] as number, imaginary[index] as number]
    let [a, b] = [productReal[index] as number, productImaginary[index] as number]
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) [a, b] = [a * x - b * y, a * y + b * x]
      ;[x, y] = [x * x - y * y, 2 * x * y]
    }
    productReal[index] = a
    productImaginary[index] = b
  }
}

/** The least ε ≥ 0 with δ(ε) = Σ_{loss > ε} mass·(1 − e^(ε − loss)) + infinite ≤ δ; Infinity when there is none. */
export function epsilonOfLoss({ grid, masses, infinite }: ComposedLoss, delta: number): number {
  const { lowest, step, size } = grid
  let mass = 0
  let discounted = 0
  for (let index = size - 1; index >= 0; index -= 1) {
    const loss = lowest + index * step
    // δ at this loss, before its own mass, which does not count at ε = loss.
    const deltaHere = infinite + mass - Math.exp(loss) * discounted
    if (deltaHere > delta) return Math.max(0, Math.log((infinite + mass - delta) / discounted))
    if (loss <= 0) return 0
    mass += masses[index] as number
    discounted += (masses[index] as number) * Math.exp(-loss)
  }
  return 0
}
