/** How a reply stands to what it answers. */
export type ReplyStance = 'agrees' | 'rejects' | 'open'

/** Characters of the reply that tell it; stance is taken at the beginning. */
const reach = 160

const opener = '^(?:[^a-z]{0,4}(?:oh|well|lol|haha|hell|ok|okay|um|yeah|wow)\\b)?[^a-z]{0,4}'

const rejection = new RegExp(
  [
    `${opener}(?:no\\b|nope|never|stop\\b|please (?:don't|do not|stop)|not (?:true|ok|okay|cool)|that is not|that's not|that isn't|wrong\\b|nonsense)`,
    "\\bi (?:can't|cannot|can not|won't|will not|don't think|do not think|disagree|refuse|must decline|am unable|am not able|do not agree|don't agree|do not support|don't support|don't want to|would rather not)",
    "\\bi'm (?:not (?:able|going|comfortable)|unable|sorry|afraid i)",
    '\\b(?:unacceptable|hurtful|disrespectful|harmful|offensive|inappropriate|not (?:okay|ok|acceptable|appropriate|fair|right|true|nice)|hate speech|discriminat|stereotyp|prejudice|racist|sexist|homophobic|bigoted)',
    '\\b(?:treat|treated) (?:\\w+ ){0,3}with (?:respect|dignity|kindness)|\\b(?:respect|dignity|compassion|empathy) (?:for|to|towards) (?:all|every|others|each)|\\bdeserves? (?:respect|dignity|kindness|better)',
    "\\b(?:they|she|he|you|we) (?:are|is) not\\b|\\b(?:they|you|we) aren't\\b|\\b(?:she|he) isn't\\b",
  ].join('|'),
)

const agreement = new RegExp(
  `${opener}(?:yes\\b|yep\\b|yup\\b|yeah\\b|exactly|agreed?\\b|i (?:totally |fully |completely |absolutely |really |so )?agree|(?:so|very|too|totally|absolutely|damn) (?:true|right)|true\\b|totally\\b|absolutely|definitely|indeed|amen|preach|correct\\b|of course|sure\\b|right\\b|right on|well said|same here|me too|you(?:'re| are) (?:so |absolutely |totally |completely )?right|couldn't agree more|could not agree more|that(?:'s| is) (?:so |very |absolutely )?(?:true|right)|100|this\\b|facts\\b|lmao|lol|haha|serves them|good one|great point|good point|nice one|finally someone)`,
)

const turn = /\b(?:but|however|except|though|although)\b/

/** Reads the beginning of a lower-case reply; each expression is tried once on a bounded text. */
export function replyStance(reply: string): ReplyStance {
  const head = reply.slice(0, reach)
  if (rejection.test(head)) return 'rejects'
  const agreed = agreement.exec(head)
  if (agreed === null) return 'open'
  return turn.test(head.slice(agreed[0].length, agreed[0].length + 40)) ? 'open' : 'agrees'
}
