import type { LanguageLexicon } from './concept.ts'
import { english } from './lexicon/english.ts'
import { arabic } from './lexicon/arabic.ts'
import { chinese } from './lexicon/chinese.ts'
import { czech } from './lexicon/czech.ts'
import { dutch } from './lexicon/dutch.ts'
import { french } from './lexicon/french.ts'
import { german } from './lexicon/german.ts'
import { greek } from './lexicon/greek.ts'
import { hindi } from './lexicon/hindi.ts'
import { indonesian } from './lexicon/indonesian.ts'
import { italian } from './lexicon/italian.ts'
import { japanese } from './lexicon/japanese.ts'
import { korean } from './lexicon/korean.ts'
import { persian } from './lexicon/persian.ts'
import { polish } from './lexicon/polish.ts'
import { portuguese } from './lexicon/portuguese.ts'
import { romanian } from './lexicon/romanian.ts'
import { russian } from './lexicon/russian.ts'
import { spanish } from './lexicon/spanish.ts'
import { swedish } from './lexicon/swedish.ts'
import { thai } from './lexicon/thai.ts'
import { turkish } from './lexicon/turkish.ts'
import { ukrainian } from './lexicon/ukrainian.ts'
import { vietnamese } from './lexicon/vietnamese.ts'

/** All languages; English last, so that its reading of a shared spelling holds. */
export const lexicons: readonly LanguageLexicon[] = [
  arabic,
  chinese,
  czech,
  dutch,
  french,
  german,
  greek,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  persian,
  polish,
  portuguese,
  romanian,
  russian,
  spanish,
  swedish,
  thai,
  turkish,
  ukrainian,
  vietnamese,
  english,
]
