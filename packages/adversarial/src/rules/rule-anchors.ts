import { hashWord, type TokenFeatures } from '../model/token-features.ts'

/**
 * Words that rules cannot do without, by the first four letters: a sentence without them is not read by any expression.
 * Characters of scripts without blanks are words of their own.
 */
const anchors = {
  'override-verb':
    "igno disr forg over bypa negl disc dism dele skip aban eras set do don' stop pay put drop canc wipe clea remo undo let leav no disa turn evad circ deac get drop susp revo",
  rules:
    'inst comm dire prom rule guid orde cons rest prog trai poli cont mess conv text assi task limi safe filt prot inpu secu ethi mora data prev prio abov earl lega meas stan chec conc',
  everything: 'ever anyt all what',
  you: "you your you' ur",
  newness: 'new upda revi real actu true foll',
  'order-noun': 'inst prom task dire goal obje purp',
  from: 'from',
  now: 'now',
  instead: 'inst',
  reply: 'inst befo answ repl resp summ say outp prin just do tell writ',
  self: "i my i'm i've i'll",
  anything: 'anyt',
  jailbreak: 'deve jail unre unfi unce amor unet rule dan god oppo evil mach stay',
  stop: 'stop canc abor halt paus end',
  persona:
    'pret act beha role imag simu resp answ spea emul adop adap crea play imme disr igno with rega does has lack',
  unbound:
    'unre unfi unce jail evil amor dan free boun assi ai chat bot lang deve hack god rest limi cons lega law ethi mora rule with no any ever neve alwa unet ille immo do oppo mach stay anyt root admi beyo lift remo disa igno not',
  show: 'reve show prin outp repe disp tell give leak expo shar writ copy dump disc reci summ retu spel tran what say prov send hand retr obta acce cont',
  prompt:
    'prom inst mess dire guid rule conf text word prev syst abov ever line sent docu pass secr api hist conv data cred emai toke file cont pers cred chat key keys',
  refusal: 'refu apol decl reje warn add givi give incl say ment brea cens begi star sorr',
  tell: 'tell info ment reve let aler noti show keep',
  send: 'send post forw emai e uplo tran exfi leak',
  begin: 'star begi cont open',
  confidential: 'conf clas sens secr priv rest prop admi logi pers insi top',
  threat: 'or if',
  model: 'ai llm llms lang assi chat gpt mode bot agen auto summ',
  call: 'call use invo run exec open add incl inse appe rend load',
  sudo: 'sudo deve admi debu main root god unlo over',
  german: 'igno verg miss lass zeig nenn wied gib du ab von tu',
  'german-object': 'anwe inst befe rege vorg auft aufg rich alle syst ki eins mora bot ohne dan geda bish obig',
  romance:
    'igno oubl olvi desc negl dime tras esqu suis siga segu pasa haz fais tien fing finj main ahor ador ades agor part reve affi repe mues mont most donn impr',
  'romance-object':
    'inst cons regl regi dire orde ordr indi rest regr ordi prom limi ante prec prev mora sans sin senz sem filt istr rego',
  dutch: 'nege verg sla volg toon',
  slavic: 'игно забу не отме тепе отны прит пока выве повт раск ігно zign zapo pomi nie poka',
  'slavic-object': 'инст указ прав кома огра сист текс інст inst pole zasa regu огра сист prom',
  cjk: '忽 无 無 忘 不 请 输 显 重 告 你 假 指 命 이전 앞의 위의 기존 지시 명령 지침 규칙 시스 프롬 이제 지금',
  'cjk-object': '指 规 規 提 命 要 限 令 示 視 忘 制 统 ル プ 지시 명령 지침 규칙 지시 무시 잊고 시스 프롬 제한',
  arabic: 'تجاه انسَ انس لا اعرض أنت',
  'arabic-object': 'التع الأو القو الإر قيود قواع تعليا تعلي موجه',
  indic: 'पिछल पहले ऊपर सभी सारे अब अपना',
  'indic-object': 'निर् आदेश नियम अनदे भूल प्रत सिस्',
  turkish: 'once yuka bund tum butu arti su sist',
  'turkish-object': 'tali komu kura yone kisi iste',
  malay: 'abai lupa bo quen',
  'malay-object': 'inst peri atur huon chi quy',
} as const

export type AnchorGroup = keyof typeof anchors

const groups = Object.keys(anchors) as readonly AnchorGroup[]

/** Two words of 32 bits hold the groups. */
export interface AnchorMask {
  readonly low: number
  readonly high: number
}

export function maskOfGroups(needed: readonly AnchorGroup[]): AnchorMask {
  let low = 0
  let high = 0
  for (const group of needed) {
    const bit = groups.indexOf(group)
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }
  return { low, high }
}

const tableBits = 12
let tables: { readonly low: Int32Array; readonly high: Int32Array } | undefined

function anchorTables(): { readonly low: Int32Array; readonly high: Int32Array } {
  if (tables !== undefined) return tables
  const low = new Int32Array(2 ** tableBits)
  const high = new Int32Array(2 ** tableBits)
  for (const group of groups) {
    const mask = maskOfGroups([group])
    for (const stem of anchors[group].split(' ')) {
      const slot = slotOf(hashWord(stem.slice(0, 4)))
      low[slot] = (low[slot] ?? 0) | mask.low
      high[slot] = (high[slot] ?? 0) | mask.high
    }
  }
  tables = { low, high }
  return tables
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits)

/** The groups that words `from` up to `to` belong to. Two stems may share a place: then an expression runs in vain. */
export function maskOfWords({ stems }: Pick<TokenFeatures, 'stems'>, from: number, to: number): AnchorMask {
  const { low: lows, high: highs } = anchorTables()
  let low = 0
  let high = 0
  for (let index = from; index < to; index++) {
    const slot = slotOf(stems[index] ?? 0)
    low |= lows[slot] ?? 0
    high |= highs[slot] ?? 0
  }
  return { low, high }
}
