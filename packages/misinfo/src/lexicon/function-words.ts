import { lazy } from '../lazy.ts'

const words = lazy(
  () =>
    new Set(
      `a an the of in on at to for with by from as and or but nor yet that which who whom whose this these those it its it's he she his her hers him they them their theirs i i'm i've you you're we our ours my
      your me us is are was were be been being am isn aren do does did has have had having will would can could shall should may might must ought also just then than so very there there's here such
      into onto about over after before during through between among under up down off out upon within without across against toward towards along around because while although though since until unless
      if when where why how what whether both either each every all any some one ones other others another same own too only even still again ever once more most much many few several less least
      himself herself itself themselves myself yourself ourselves one's let's that's he's she's we're they're they've we've i'll you'll he'll she'll they'll it'll i'd he'd she'd they'd we'd
      however therefore thus moreover furthermore meanwhile instead rather quite indeed etc via per de la s t re ve ll d m o'clock not no never cannot yes`
        .trim()
        .split(/\s+/),
    ),
)

/** Words that carry grammar rather than content. */
export const isFunctionWord = (lower: string): boolean => words().has(lower)

const telling = lazy(
  () =>
    new Set(
      'before after above below more less fewer most least many few all always inside outside up down only'.split(' '),
    ),
)

/** Grammar words that have opposites: they count little, but "before" is not "after". */
export const isTellingWord = (lower: string): boolean => telling().has(lower)
