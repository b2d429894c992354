import type { AttackRule } from './attack-rule.ts'

/** Forged turns and links that carry data away: found by their marks, not by words. */
export const markRules: readonly AttackRule[] = [
  {
    rule: 'forged-chat-delimiter',
    category: 'delimiter-forgery',
    needs: [],
    strength: 0.8,
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id|end_header_id|begin_of_text)\|>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|sys|system_prompt)>|\[(?:system|assistant)(?: message| prompt| instruction)?s?\]\(?#?|#{2,4} ?\(?(?:system(?! (?:design|requirements?|overview|architecture|analysis|context))|new instructions?|instruction override)(?:_message)?\b ?:?/g,
  },
  {
    // Prompts that applications write mark their parts so, too.
    rule: 'instruction-tag',
    category: 'delimiter-forgery',
    needs: [],
    strength: 0.2,
    pattern: /<\/?instructions?>/g,
  },
  {
    rule: 'forged-turn',
    category: 'delimiter-forgery',
    needs: [],
    strength: 0.4,
    pattern:
      /\n\s{0,4}(?:system|developer|admin(?:istrator)?)(?: (?:message|prompt|override|note|notice))?\s?:|[-=*#]{3}\s?(?:end|begin|start|new|stop)(?: of)? (?:\w{1,24} ){0,2}?(?:prompt|instructions?|context|input|system|document|conversation)/g,
  },
  {
    rule: 'exfiltration-image',
    category: 'exfiltration',
    needs: [],
    strength: 0.9,
    pattern: /!\[[^[\]\n]{0,80}\]\(https?:\/\/[^()\s?]{1,200}\?[^()\s?]{0,200}?=(?:\{|\[|<|\$(?!\.)|%7b)/g,
  },
  {
    rule: 'exfiltration-script',
    category: 'exfiltration',
    needs: [],
    strength: 0.75,
    pattern:
      /\bon(?:error|load|click|mouseover)\s?=\s?["']?[^"'<>=\n]{0,80}(?:document\.cookie|fetch\(|localstorage|xmlhttprequest|sendbeacon)|\]\(\s?javascript:|<script[^<>]{0,80}>[^<]{0,200}(?:document\.cookie|localstorage|sendbeacon)/g,
  },
]
