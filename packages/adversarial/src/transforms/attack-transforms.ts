import type { AttackTransform } from './attack-transform.ts'
import { byteEncodings } from './byte-encodings.ts'
import { conversationTransforms } from './conversation-transforms.ts'
import { escapeEncodings } from './escape-encodings.ts'
import { invisibleTransforms } from './invisible-transforms.ts'
import { letterCiphers } from './letter-ciphers.ts'
import { lookalikeTransforms } from './lookalike-transforms.ts'
import { lowResourceFrames } from './low-resource-frames.ts'
import { orderFrames } from './order-frames.ts'
import { personaFrames } from './persona-frames.ts'
import { spellingTransforms } from './spelling-transforms.ts'
import { splittingTransforms } from './splitting-transforms.ts'
import { suffixTransforms } from './suffix-transforms.ts'
import { wordCodes } from './word-codes.ts'

/** Transforms that write the request in another way, so that it has to be decoded or read past a disguise. */
export const encodingTransforms: readonly AttackTransform[] = [
  ...byteEncodings,
  ...escapeEncodings,
  ...letterCiphers,
  ...wordCodes,
  ...invisibleTransforms,
  ...lookalikeTransforms,
  ...spellingTransforms,
  ...splittingTransforms,
]

/** Transforms that leave the request as it is and put words around it. */
export const frameTransforms: readonly AttackTransform[] = [
  ...orderFrames,
  ...personaFrames,
  ...lowResourceFrames,
  ...conversationTransforms,
  ...suffixTransforms,
]

export const attackTransforms: readonly AttackTransform[] = [...encodingTransforms, ...frameTransforms]
