import { z } from 'zod'

export const positiveInteger = z.int().min(1)
export const nonNegativeInteger = z.int().min(0)
export const fraction = z.number().min(0).max(1)
export const nonNegative = z.number().min(0)
export const positive = z.number().gt(0)

/** A value for each dimension by its short name, for example `{ "toxicity": 0.1 }`. */
export const perDimension = <Value extends z.ZodType>(value: Value) => z.record(z.string().min(1), value)
