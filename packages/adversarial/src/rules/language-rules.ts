import type { AttackRule } from './attack-rule.ts'

const strength = 0.8

/** Overrides, free roles and prompt extraction outside English. Accents are off, letters are small when rules read. */
export const languageRules: readonly AttackRule[] = [
  {
    rule: 'override-german',
    category: 'override',
    needs: ['german', 'german-object'],
    strength,
    pattern:
      /\b(?:ignorier\w{0,3}|vergiss|vergessen sie|missacht\w{0,3}|befolge nicht|lass)\s(?:bitte\s|jetzt\s|nun\s)?(?:(?:alle[nrs]?|saemtliche|samtliche|die|deine|dein|jede|jegliche|von|sie|vor(?:herig|hergehend|ig)\w{0,2}|bisherig\w{0,2}|fruher\w{0,2}|fruheren|obig\w{0,2}|ursprunglich\w{0,2}|system\w{0,2}|gegeben\w{0,2})\s){1,5}(?:anweisung\w{0,2}|instruktion\w{0,2}|befehl\w{0,2}|regel\w{0,1}|vorgabe\w{0,1}|auftrag\w{0,2}|auftrage|aufgabe\w{0,1}|richtlinie\w{0,1}|sicherheitsregel\w{0,1}|prompts?|restriktion\w{0,2}|einschrankung\w{0,2})\b|\b(?:vergiss|ignorier\w{0,3})\s(?:einfach\s)?alle?s,?\s(?:was|davor|vorherige|zuvor|bisherige)\b/g,
  },
  {
    rule: 'role-german',
    category: 'role-reset',
    needs: ['german', 'german-object'],
    strength: 0.6,
    pattern:
      /\b(?:du bist (?:jetzt|nun|ab jetzt|ab sofort|nicht mehr)|ab (?:jetzt|sofort) bist du|von nun an bist du|tu so, als warst du)\s[^.!?\n]{0,50}\b(?:ohne (?:regeln|einschrankungen|moral|filter|grenzen)|hacker|dan\b|bose\w{0,2}|uneingeschrankt\w{0,2})|\b(?:zeige?|nenne?|wiederhole?|gib|verrate?)\s(?:mir\s)?(?:deine?n?|den|die)\s(?:geheime\w{0,2}\s|versteckte\w{0,2}\s|gesamte\w{0,2}\s)?(?:system-?\s?prompt|systemanweisung\w{0,2}|anweisungen|prompt\b)/g,
  },
  {
    rule: 'override-romance',
    category: 'override',
    needs: ['romance', 'romance-object'],
    strength,
    pattern:
      /\b(?<!\b(?:j'ai|ai|as|avons|avez|ont|avait|avais|avoir|he|has|ha|ho|hai|hemos|han|habia|abbiamo|tenho|tinha|se)\s)(?:ignore[zr]?|ignorar?|ignora|oublie[zr]?|olvida(?:te de)?|olvide|neglige[zr]?|descarta|desconsidere|esqueca|dimentica|trascura|haz caso omiso de|pasa por alto|fais abstraction d[eu]|ne (?:tiens|tenez) pas compte d[eu]s?|ne suis pas|no sigas|nao siga|non seguire)\s(?:(?:a|as|os|o|le|les|la|las|los|il|lo|i|gli|el|de|des|di|toutes?|tous|tutte?|tutti|todas?|todos|tes|ton|tuo[i]?|tue|tus|tu|vos|votre|suas?|seus?|todas las|cualquier|cada)\s){1,4}(?:(?:seguintes|anterior\w{0,3}|precedent\w{0,3}|previ\w{1,3}|initial\w{0,3}|inicia\w{1,4})\s)?(?:instructions?|consignes?|regles?|directives?|ordres?|instrucciones|instruccion|ordenes|reglas|indicaciones|directrices|istruzioni|regole|indicazioni|direttive|instrucoes|regras|ordens|diretrizes|restricciones|restrictions|restrizioni|restricoes|prompts?)\b|\b(?:ignora|olvida|oublie|dimentica|esqueca|ignore)\s(?:todo|tout|tutto|tudo)\s(?:lo|ce|cio|quello|o|la)?\s?(?:que|qui|che|anterior|precedent)/g,
  },
  {
    rule: 'role-romance',
    category: 'role-reset',
    needs: ['romance', 'romance-object'],
    strength: 0.6,
    pattern:
      /\b(?:tu es maintenant|a partir de maintenant|fais comme si tu etais|ahora eres|a partir de ahora|finge ser|actua como|ora sei|da adesso sei|fingi di essere|agora voce e|a partir de agora|finja ser)\b[^.!?\n]{0,50}\b(?:sans (?:restrictions?|regles?|limites?|filtres?|morale)|sin (?:restricciones|reglas|limites|filtros|etica)|senza (?:restrizioni|regole|limiti|filtri)|sem (?:restricoes|regras|limites|filtros)|dan\b|hacker)|\b(?:revele[zr]?|revela|affiche[zr]?|repete[zr]?|repite|ripeti|repita|montre[zr]?|muestra(?:me)?|mostra(?:mi)?|mostre|donne[zr]?|dime|imprime)(?:-moi)?\s(?:(?:moi|ton|tes|tu|tus|su|il|le|tuo|tue|seu|suas|votre|vos|me|o|el)\s){1,3}(?:prompt\b|instructions (?:initiales|secretes|systeme)|instrucciones (?:iniciales|secretas|del sistema)|istruzioni (?:iniziali|segrete)|instrucoes (?:iniciais|secretas))/g,
  },
  {
    rule: 'override-dutch',
    category: 'override',
    needs: ['dutch', 'rules'],
    strength,
    pattern:
      /\b(?:negeer|vergeet|sla geen acht op|volg niet)\s(?:(?:alle|al|de|je|jouw|uw|deze)\s){0,3}(?:(?:vorige|eerdere|bovenstaande|oorspronkelijke|voorgaande)\s)?(?:instructies|opdrachten|regels|aanwijzingen)\b|\btoon je (?:systeemprompt|instructies)\b/g,
  },
  {
    rule: 'override-slavic',
    category: 'override',
    needs: ['slavic', 'slavic-object'],
    strength,
    // \b and \w know ASCII only.
    pattern:
      /(?:игнориру[ийте]{1,4}|забуд[ьтеь]{1,4}|не следу[ийте]{1,4}|отмени(?:те)?|ігнору[ийте]{1,4})\s(?:(?:о|про|обо|все|всех|всем|всеми|свои|своим|твои|любые|усі|всі|эти|все свои|предыдущи[ехм]|прежни[ехм]|прошлы[ехм]|попередні|вышеуказанн[а-я]{1,3}|исходны[ехм]|системны[ехм])\s){0,5}(?:инструкци[а-яі]{1,3}|указани[а-я]{1,2}|правил[а-я]{0,2}|команд[а-я]{0,2}|ограничени[а-я]{1,2}|інструкці[ії])|(?:покажи(?:те)?|выведи(?:те)?|повтори(?:те)?|раскрои(?:те)?|раскрой(?:те)?)\s(?:мне\s)?(?:свои|свой|своий|твой|твои)?\s?(?:системны[ий]\s(?:промпт|запрос)|системные инструкции|секретные правила|начальные инструкции)|(?:теперь ты|отныне ты|притворись,? что ты)[^.!?\n]{0,40}без\s(?:ограничений|правил|морали|цензуры)|\b(?:zignoruj|zapomnij|pomin|nie przestrzegaj)\s(?:(?:o|wszystkie|wszystkich|swoje|wszelkie|poprzednie|poprzednich|wczesniejsze|powyzsze)\s){0,4}(?:instrukcj\w{1,3}|polece\w{1,3}|zasad\w{0,2}|regul\w{0,2})|\bpokaz swoj prompt/g,
  },
  {
    rule: 'override-chinese-japanese-korean',
    category: 'override',
    needs: ['cjk', 'cjk-object'],
    strength,
    pattern:
      /(?:忽略|无视|無視|忘记|忘掉|不要理会|不要理會|请忽略|請忽略|忽视|忘記)[^。！？\n]{0,12}(?:指令|指示|规则|規則|提示|命令|要求|限制|内容|設定|设定)|(?:输出|輸出|显示|顯示|重复|告诉我|透露)[^。！？\n]{0,6}(?:系统提示|系統提示|初始指令|隐藏规则|隱藏規則|提示词)|(?:没有限制|不受限制|沒有限制|没有规则|不受道德)[^。！？\n]{0,6}(?:人工智能|助手|模型|机器人|ai)|(?:指示|命令|ルール|プロンプト|指令|ルール)[^。！？\n]{0,6}(?:無視|忘れて|破棄)|システムプロンプト[^。！？\n]{0,8}(?:表示|教えて|見せて|出力)|(?:制限|ルール|倫理)のない[^。！？\n]{0,8}(?:ai|アシスタント|ハッカー)|(?:지시|명령|지침|규칙|지시사항)[^.!?\n]{0,8}(?:무시|잊고|잊어)|시스템\s?프롬프트[^.!?\n]{0,8}(?:보여|알려|출력|말해)|(?:제한|규칙)[^.!?\n]{0,4}없는[^.!?\n]{0,4}(?:ai|비서)/g,
  },
  {
    rule: 'override-arabic',
    category: 'override',
    needs: ['arabic', 'arabic-object'],
    strength,
    pattern:
      /(?:تجاهل|انس|انسى|لا تتبع)\s(?:(?:كل|جميع|هذه|تلك)\s)?(?:التعليمات|الاوامر|الأوامر|القواعد|الارشادات|الإرشادات|تعليماتك|قواعدك)|(?:اعرض|اظهر|أظهر|كرر)\s(?:لي\s)?(?:موجه|تعليمات)\s(?:النظام|نظامك)|(?:بلا|بدون|دون)\s(?:قيود|قواعد)[^.!؟\n]{0,20}(?:كل شيء|اي سؤال)/g,
  },
  {
    rule: 'override-hindi',
    category: 'override',
    needs: ['indic', 'indic-object'],
    strength,
    pattern:
      /(?:निर्देशों|आदेशों|नियमों|निर्देश)\sको\s(?:अनदेखा|भूल|नज़रअंदाज़|नजरअंदाज|इग्नोर)|(?:अपना|अपने)\s(?:सिस्टम|छिपे)\s[^।!?\n]{0,20}(?:दिखाओ|दिखाएं|बताओ|बताएं)/g,
  },
  {
    rule: 'override-turkish',
    category: 'override',
    needs: ['turkish', 'turkish-object'],
    strength,
    pattern:
      /\b(?:onceki|yukaridaki|bundan onceki|butun|tum)\s(?:(?:tum|butun|verilen)\s)?(?:talimat\w{1,8}|komut\w{1,8}|kural\w{1,8}|yonerge\w{1,8})\s(?:yok say|unut|gormezden gel|dikkate alma|goz ardi et)|\bsistem (?:istemini|talimatlarini|promptunu) (?:goster|yaz|soyle)/g,
  },
  {
    rule: 'override-malay-vietnamese',
    category: 'override',
    needs: ['malay', 'malay-object'],
    strength,
    pattern:
      /\b(?:abaikan|lupakan)\s(?:(?:semua|seluruh)\s)?(?:instruksi|perintah|aturan|petunjuk)(?:\s(?:sebelumnya|di atas))?|\b(?:bo qua|quen)\s(?:(?:tat ca|moi|cac)\s){0,2}(?:huong dan|chi dan|quy tac|lenh)\b/g,
  },
]
