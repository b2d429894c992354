/**
 * Writes what toxicity_teacher.py reads: one JSON object a line, labelled posts first, then the texts without labels.
 * Run: node --conditions=@saaa/source --import tsx packages/toxicity/scripts/write-teacher-texts.ts /tmp/teacher-texts.jsonl
 */
import { writeFileSync } from 'node:fs'
import { madeSentences } from './made-sentences.ts'
import { teacherPosts } from './teacher-labels.ts'
import { foldOf, unlabelledTexts } from './unlabelled-texts.ts'

/** One in so many sentences of our own is shown to the teacher: they are many and much alike. */
const oneMadeIn = 3

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('expected the path of the file to write')
const posts = teacherPosts()
const made = madeSentences().filter(({ third, hate }, index) => third !== 2 && hate >= 0 && index % oneMadeIn === 0)
const lines = [
  ...[...posts, ...made].map(({ text, set, hate }) => ({
    text,
    fold: foldOf(text),
    set: set.replace(/_.*/, ''),
    hate,
  })),
  ...unlabelledTexts(posts).map(({ text, source }) => ({ text, fold: foldOf(source), label: true })),
]
writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
