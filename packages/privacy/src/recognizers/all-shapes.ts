import { americas } from './americas.ts'
import { britishIsles } from './british-isles.ts'
import { easternAndNorthernEurope } from './eastern-and-northern-europe.ts'
import { postalCodes } from './postal-codes.ts'
import { restOfTheWorld } from './rest-of-the-world.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'
import { westernEurope } from './western-europe.ts'
import { worldwide } from './worldwide.ts'

/** Every identifier of fixed shape. */
export const shapeRecognizers: readonly ShapeRecognizer[] = [
  ...worldwide,
  ...americas,
  ...britishIsles,
  ...westernEurope,
  ...easternAndNorthernEurope,
  ...restOfTheWorld,
  ...postalCodes,
]
