import { createSession, type Device, input, matmul, type TensorValue } from '@saaa/kernels'

export interface ProductRateOptions {
  readonly device: Device
  /** CPU threads of the runtime; 0 lets it choose. */
  readonly threads: number
  /** Milliseconds that never go backwards. */
  readonly clock: () => number
}

const productsPerRun = 8
const sizes = [128, 256, 512, 1024, 2048]
/** A run that takes this long is large enough to be measured by: larger ones would only take longer. */
const longEnoughMilliseconds = 40

/**
 * Floating-point operations per second of square matrix products, the best over growing sizes. Products are chained in
 * one program, so that the way to the device and back is paid once for eight of them. The factors are ones and 1/size:
 * a device that computes anything but ones is refused.
 * @throws KernelError 'backend-unavailable'; Error when the device computes wrong products
 */
export async function measureProductRate({ device, threads, clock }: ProductRateOptions): Promise<number> {
  let best = 0
  for (const size of sizes) {
    const { flops, run, release } = await openProducts(size, device, threads)
    await run()
    let fastest = Number.POSITIVE_INFINITY
    for (let repeat = 0; repeat < 2; repeat++) {
      const start = clock()
      await run()
      fastest = Math.min(fastest, clock() - start)
    }
    await release()
    best = Math.max(best, (1000 * flops) / fastest)
    if (fastest >= longEnoughMilliseconds) break
  }
  return best
}

async function openProducts(size: number, device: Device, threads: number) {
  const shape = [size, size]
  const weight = input({ name: 'weight', shape })
  let value = input({ name: 'start', shape })
  for (let index = 0; index < productsPerRun; index++) value = matmul(value, weight)
  const session = await createSession({ outputs: { product: value } }, { device, threads })
  const filled = (number: number): TensorValue => ({
    dataType: 'float32',
    shape,
    data: new Float32Array(size * size).fill(number),
  })
  const feeds = { start: filled(1), weight: filled(1 / size) }
  const run = async (): Promise<void> => {
    const { product } = await session.run(feeds)
    const data = (product as TensorValue).data as Float32Array
    const wrong = data.find((number) => !(Math.abs(number - 1) < 1e-3))
    if (wrong !== undefined) throw new Error(`a matrix product came out as ${wrong} instead of 1`)
  }
  return { flops: productsPerRun * 2 * size ** 3, run, release: () => session.release() }
}
