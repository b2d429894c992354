import { shape, type Recognizer } from '../recognizer.ts'

const streetKinds =
  'Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Crescent|Close|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail'

const englishAddress: Recognizer = {
  rule: 'street-address-en',
  type: 'street-address',
  scan: 'numeric',
  pattern: new RegExp(
    `(?<![\\w.,/$-])\\d{1,6}[A-Za-z]? (?:[NSEW]\\.? )?(?:[A-Z][\\w'.-]{1,24} ){1,4}(?:${streetKinds})\\b(?:\\.(?=,))?` +
      "(?:,? (?:Apt|Apartment|Suite|Unit|Flat)\\.? ?#?\\w{1,6})?(?:,? [A-Z][A-Za-z' ]{2,28},? [A-Z]{2} \\d{5}(?:-\\d{4})?)?",
    'g',
  ),
  judge: shape(0.65),
  context: /\b(?:address|lives? at|living at|ship|deliver|mail|resid\w+|home)\b/,
}

const germanicAddress: Recognizer = {
  rule: 'street-address-germanic',
  type: 'street-address',
  scan: 'numeric',
  pattern:
    /(?<![\wÀ-ÿ])[A-ZÀ-Þ][\wÀ-ÿ-]{2,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|straat|gatan|vej|gata|vägen|katu|tie) \d{1,4}[a-z]?(?![\w-])/g,
  judge: shape(0.55),
}

const dateOfBirth: Recognizer = {
  rule: 'date-of-birth',
  type: 'date-of-birth',
  scan: 'numeric',
  pattern:
    /(?<![\w./-])(?:(?:1[89]|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:1[89]|20)\d{2}|\d{2})|(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?: (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?)? (?:1[89]|20)\d{2})(?![\w/-])/g,
  judge: shape(0.1),
  context: /\b(?:born on|date of birth|birth ?date|birthday|d\.?o\.?b\b|born:)/,
  contextGain: 0.65,
}

/** A capitalised word in Latin script. */
const nameWord = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’-]{1,24}"

const titledName: Recognizer = {
  rule: 'person-name-title',
  type: 'person-name',
  scan: 'anywhere',
  pattern: new RegExp(
    `\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? (?<value>${nameWord}(?: (?:[A-Z]\\.? )?${nameWord}){0,2})`,
    'dg',
  ),
  judge: shape(0.3),
  context: /\b(?:patient id|account number|customer id|employee id|ssn|dob|passport|phone|e-?mail)\b/,
  contextGain: 0.3,
}

const introducedName: Recognizer = {
  rule: 'person-name-introduced',
  type: 'person-name',
  scan: 'anywhere',
  pattern: new RegExp(
    `\\b(?:[Mm]y (?:full )?name(?: is|'s)|[Nn]ame:|[Pp]atient:|[Cc]ustomer:|[Ee]mployee:|[Cc]ontact:|[Ff]ull name:) {1,2}(?<value>${nameWord}(?: (?:[A-Z]\\.? )?${nameWord}){0,3})`,
    'dg',
  ),
  judge: (candidate) => ({ confidence: candidate.includes(' ') ? 0.6 : 0.45, validated: false }),
  context: /\b(?:phone|e-?mail|address|ssn|dob|born|account|card)\b/,
  contextGain: 0.2,
}

export const personalRecognizers: readonly Recognizer[] = [
  englishAddress,
  germanicAddress,
  dateOfBirth,
  titledName,
  introducedName,
]
