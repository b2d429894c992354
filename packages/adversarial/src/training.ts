export {
  AttackStream,
  type AttackStreamOptions,
  type AttackStreamState,
  type StreamedAttack,
} from './training/attack-stream.ts'
export { createTraining, type AdversarialTrainingOptions } from './training/create-training.ts'
