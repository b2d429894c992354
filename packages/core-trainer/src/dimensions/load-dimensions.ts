import { describeValue, SaaaError, type EvaluatorV1 } from '@saaa/evaluator'
import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import type { Tensor } from '@saaa/kernels'
import { importPackage } from './import-package.ts'

export interface LoadDimensionsOptions {
  /** Folder whose installed packages are meant. @default process.cwd() */
  readonly from?: string
  /** Also load what each dimension brings for training; a dimension may bring nothing. @default false */
  readonly training?: boolean
}

/** A safety dimension taken from its package. */
export interface LoadedDimension {
  /** Package name as configured. */
  readonly package: string
  /** Short name, unique among the loaded ones. */
  readonly dimension: string
  readonly evaluator: EvaluatorV1
  readonly training?: DimensionTrainingV1<Tensor>
}

/**
 * Loads dimensions by package name, in order: `createEvaluator()` of the package and, when asked for, `createTraining()`
 * of its subpath `./training`. A name that begins with `.` or `/` is a file.
 * @throws SaaaError 'not-found' with the install command; 'unsupported-specification'; 'invalid-configuration' for a
 * package without the export, one whose export throws, and for two packages of the same dimension.
 */
export async function loadDimensions(
  names: readonly string[],
  { from = process.cwd(), training = false }: LoadDimensionsOptions = {},
): Promise<readonly LoadedDimension[]> {
  const loaded: LoadedDimension[] = []
  for (const name of names) {
    const evaluator = create<EvaluatorV1>(await required(name, from), 'createEvaluator', name)
    if (typeof evaluator.doEvaluate !== 'function' || typeof evaluator.dimension !== 'string') {
      throw refused(
        `createEvaluator() of ${name} must give an evaluator with dimension and doEvaluate, got ${describeValue(evaluator)}.`,
      )
    }
    const twin = loaded.find(({ dimension }) => dimension === evaluator.dimension)
    if (twin !== undefined) {
      throw refused(
        `${twin.package} and ${name} both bring the dimension ${describeValue(evaluator.dimension)}; keep one of them.`,
      )
    }
    const brought = training ? await optionalTraining(name, from, evaluator.dimension) : undefined
    loaded.push({
      package: name,
      dimension: evaluator.dimension,
      evaluator,
      ...(brought === undefined ? {} : { training: brought }),
    })
  }
  return loaded
}

async function required(name: string, from: string): Promise<Record<string, unknown>> {
  const module = await importPackage(name, from)
  if (module !== undefined) return module
  const isFile = name.startsWith('.') || name.startsWith('/')
  const remedy = isFile ? 'Check the path.' : `Install it there: npm install ${name}`
  throw new SaaaError({ code: 'not-found', message: `The dimension ${name} is not found from ${from}. ${remedy}` })
}

async function optionalTraining(
  name: string,
  from: string,
  dimension: string,
): Promise<DimensionTrainingV1<Tensor> | undefined> {
  const module = await importPackage(`${name}/training`, from)
  if (module === undefined) return undefined
  const training = create<DimensionTrainingV1<Tensor>>(module, 'createTraining', `${name}/training`)
  if (training.dimension !== dimension) {
    throw refused(
      `${name}/training is for ${describeValue(training.dimension)}, its evaluator for ${describeValue(dimension)}.`,
    )
  }
  return training
}

function create<Made extends { readonly specificationVersion: 'v1' }>(
  module: Record<string, unknown>,
  factory: 'createEvaluator' | 'createTraining',
  name: string,
): Made {
  const make = module[factory]
  if (typeof make !== 'function') {
    throw refused(`${name} has no function ${factory}; it exports ${Object.keys(module).join(', ') || 'nothing'}.`)
  }
  let made: unknown
  try {
    made = (make as () => unknown)()
  } catch (cause) {
    throw refused(`${factory}() of ${name} throws: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  }
  if (typeof made !== 'object' || made === null) {
    throw refused(`${factory}() of ${name} must give an object, got ${describeValue(made)}.`)
  }
  const version = (made as { specificationVersion?: unknown }).specificationVersion
  if (version !== 'v1') {
    throw new SaaaError({
      code: 'unsupported-specification',
      message: `${factory}() of ${name} keeps specification ${describeValue(version)}; this trainer knows 'v1'. Install matching versions of both.`,
    })
  }
  return made as Made
}

const refused = (message: string, cause?: unknown): SaaaError =>
  new SaaaError({ code: 'invalid-configuration', message, ...(cause === undefined ? {} : { cause }) })
