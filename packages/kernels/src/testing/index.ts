export { checkGradient, type CheckGradientOptions, type CheckInput } from './check-gradient.ts'
