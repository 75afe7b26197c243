import type { Pages } from '../articles.js';
import { entries } from '../words/index.js';

export const articles = (): Pages => ({
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  ordinals: ['st', 'nd', 'rd', 'th'],
  beforeMonth: ['of'],
  beforeDay: ['the'],
  beforeDate: ['on'],
  isMonthFirst: true,
  timeUnits: entries('h, hour, hours, min, mins, minute, minutes, am, pm, a.m, p.m'),
  dateWords: entries(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
    on, at, the, of, and, published, updated, posted, created, modified, edited, first, last, update, hour, hours, ago
    read, reading, time, local, am, pm, m, p, t, z, min, minute, minutes, article, date
    gmt, utc, cet, cest, bst, ist, est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, aest, aedt
  `),
  bylineParticles: entries('by, and, with, of, the, for, in'),
  callings: entries(`
    editor, editors, correspondent, correspondents, reporter, reporters, writer, writers, columnist, critic, journalist
    producer, photographer, contributor, analyst, intern, desk, staff, newsroom, bureau, chief
  `),
  authorMarkers: ['by', 'interview by', 'written by', 'words by'],
  outletNouns: entries(`
    gazette, tribune, journal, times, herald, chronicle, telegraph, observer, courier, examiner, news, newspaper, press, magazine, media
    agency, radio, tv, broadcasting
  `),
  published: /published|posted/,
  updated: /updated|modified|edited|last update/,
  menu: /^(?:home(?: ?page)?|(?:main )?menu|search|skip to (?:main )?(?:content|navigation)|(?:sign|log) ?(?:in|out)|register|subscribe|my account|create (?:an )?account|top stories|latest news)$/i,
  teasersFollow:
    /^(?:read (?:more|also|next)|also read|see also|more on this(?: story| topic)?|related(?: (?:articles?|stories|content|topics))?|you (?:may|might) also like|don['’]t miss)\s*[:>]?$/i,
  boilerplate: [
    /^home\s?[/>›»|]\s?\S.{0,120}$/i,
    /^re-?use this (?:content|article)$/i,
    /^[•·▪*\-–—]?\s*(?:share|copy link|copied|print|save|comments?|advertisement|sponsored|subscribe|sign in|abstract\.?|full text\.?)$/i,
    /^(?:read more|see also|related|watch|listen|sign up|subscribe)\b\s*[:>–-].*$/i,
    /^(?:sign up for|follow us on|subscribe to)\b.{0,120}$/i,
    /\b(?:sign up (?:for|to)|subscribe to) (?:our|the) .{0,40}\bnewsletters?\b/i,
    /^(?:join|follow) .{2,80} on (?:x|twitter|facebook|instagram|linkedin|whatsapp|telegram|google news)\b.{0,80}$/i,
    /^this (?:article|story) (?:(?:was|has been) )?(?:originally |first |last )?(?:appeared|published|updated|corrected)\b.{0,160}$/i,
    /\ball rights reserved\.?$/i,
    /^(?:with )?(?:additional )?(?:reporting|files) (?:by|from) \p{Lu}.{0,120}$/iu,
    // What pages say to their readers between the paragraphs: subscriptions, accounts, comments.
    /^(?:this|the) (?:advertisement|video|content) (?:has not loaded|has failed|failed to load|could not be (?:loaded|played)|is not available)/i,
    /^we apologi[sz]e, but\b/i,
    /^(?:tap|click) here\b/i,
    /^by (?:signing up|subscribing|registering|clicking|entering your e-?mail|continuing)\b/i,
    /^(?:(?:create an account|sign (?:up|in)|log ?in)\b.{0,80}\b(?:to|or|for|now|today)|(?:register|subscribe) (?:now|today|here|to|for|or))\b/i,
    /^(?:get|receive|enjoy)\b.{0,60}\b(?:e-?mail|inbox|newsletters?|articles? (?:from|per month)|updates|alerts)\b/i,
    /^access articles? from\b/i,
    /^(?:unlimited|premium)\b.{0,40}\b(?:access|articles)\b|^(?:full|exclusive) (?:access to (?:all|our|every)|articles (?:by|from))\b/i,
    /^(?:support|fund) (?:our|local|independent|quality|award-winning) journalism\b|^donate to\b/i,
    /^(?:enjoyed|did you enjoy|liked?|love) this (?:story|article)\b/i,
    /^(?:interested in|want) more\b.{0,40}\?/i,
    /^(?:join|share your thoughts|have your say|leave a comment|tell us)\b.{0,80}\b(?:conversation|comments?|discussion|below|whatsapp|telegram)\b/i,
    /^(?:we (?:use|and our partners)|this (?:web)?site uses)\b.{0,120}\bcookies\b/i,
    /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b/i,
    /^(?:download|install|get) (?:the|our)\b.{0,40}\bapp\b/i,
    /^(?:if you are a|already a)\b.{0,40}\b(?:subscriber|member)\b/i,
    /^(?:stay informed|keep up to date|never miss)\b/i,
    /^(?:our (?:web ?site|newsletters?|dedicated team|journalists)|we are proud to|we appreciate that)\b.{0,200}\b(?:news|readers?|bookmark|support|newsletters?)\b/i,
    /^ad block(?:er)? users\b/i,
    /^for (?:the latest|more)\b.{0,160}\b(?:sign up|subscribe|newsletters?|follow us|click here)\b/i,
    /^you can (?:e-?mail|contact)\b.{0,80}\bhere\b/i,
    /^(?:article|story) continues below/i,
    /^this article is free to read/i,
    // Who worked on it, and how to reach them.
    /^\((?:additional |with )?(?:reporting|writing|editing|compiled|translated) by\b[^()]{0,280}\)$/i,
    /\b(?:can|may) be (?:reached|contacted) (?:at|by|via|on)\b.{0,60}(?:@|twitter)/i,
    /\b(?:follow|contact|e-?mail|message) (?:him|her|them|us|me|the (?:author|reporter|writer|editor))\b.{0,40}(?:@|\bon (?:x|twitter|facebook|instagram|linkedin)\b)/i,
    /^(?:to )?contact the (?:author|reporter|writer|editor)s?\b/i,
    /^(?:do you )?(?:have|got) (?:a|any|some|something|more)\b.{0,60}(?:\?|:).{0,80}\b(?:e-?mail|contact|comments?|touch|send|reach|share|tell)\b/i,
    /^if you (?:enjoyed|liked) this (?:article|story)\b/i,
    /^read more (?:from|by|of)\b.{0,60}$/i,
    /^(?:please |be sure to )?share this (?:article|post|story)\b/i,
    /\bsubscribe on (?:youtube|spotify|apple)\b/i,
    /\bclick here (?:for|to)\b.{0,60}$/i,
    /^this slideshow requires javascript/i,
    /\bis subject to copyright\b/i,
    // What it is filed under, and what stands below it.
    /^(?:(?:more )?topics?|tags?|filed (?:under|in)|keywords?|categor(?:y|ies))\s*:\s*[^.!?]{1,200}$/i,
    /^(?:\d{1,5} (?:comments?|responses?)|comments? \(\d{1,5}\)|comments are closed\.?|loading\s?(?:…|\.{3})?)$/i,
    /\blet us know\b.{0,40}\bcomments\b/i,
    /^reach (?:reporter |columnist )?\p{Lu}[^.!?]{0,60} (?:at|on) \S+$/iu,
    /^this (?:article|story|interview|conversation|transcript) (?:has been|was) (?:lightly )?(?:edited|amended|condensed)\b.{0,160}$/i,
    /^(?:sent|get outlook) (?:from (?:my|outlook|yahoo|mail)|for (?:ios|android))\b.{0,40}$/i,
    // Newsletters.
    /^(?:you (?:are receiving|received) this (?:e-?mail|message|newsletter) because|view (?:this (?:e-?mail|newsletter) )?in (?:your |a )?browser|unsubscribe|(?:manage|update) (?:your )?(?:e-?mail )?preferences)\b.{0,200}$/i,
  ],
  comments: {
    heading:
      /^(?:(?:view |show |read )?(?:all )?(?:\d{1,5} )?(?:readers?['’] )?(?:comments|replies)(?: ?[(:] ?\d{0,5}\)?)?|(?:join|leave|post|add) (?:a comment|the (?:conversation|discussion))|\d{1,5} (?:comment|reply))$/i,
    buttons:
      /^(?:repl(?:y|ies)|like|report|flag|upvote|recommend)(?:\b.{0,30})?$|^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
  },
  captions: [
    /^(?:photo credit|photo(?:graph)?|file photo|picture|image|credit)s?\b[^.]{0,30}:/i,
    /\((?:photo|ap photo|credit|image|picture|file photo)s?\b[^)]{0,300}\)$/i,
    /\s(?:Photo(?:graph)?s?|Photography|Pictures?|Images?)(?: illustration)?(?: by|:)\s\p{Lu}.{1,80}$/u,
    /\s(?:AP|AFP|Reuters|EPA) Photo\s?\/\s?\p{Lu}.{1,60}$/u,
    /[.!?]\s(?:supplied|handout|file (?:photo|picture|image))\.?$/i,
  ],
  walls: {
    subscribers:
      /\b(?:for|to) subscribers only\b|\bsubscribers? (?:only|exclusive)\b|\b(?:subscribe|sign in|log in|register) to (?:continue|keep) reading\b|\bto (?:continue|keep) reading\b|\balready (?:a )?subscribe[rd]\b/i,
    consent:
      /\b(?:accept|reject|manage) (?:all )?(?:the )?cookies\b|\bwe and our (?:\d+ )?partners\b|\bwe value your privacy\b|\bbefore you continue to\b/i,
  },
  bylines: [/^(?:published|updated|posted)\b.{0,100}$/i],
  footer:
    /^[#*\s]*(?:about\s+(?:the|this|us|our)|contacts?\b|corrections?\b|clarification|notes?\b|editor['’]s note|sources?\b|references|bibliograph|read (?:more|also|next)|more (?:on|from)|related|see also|further reading|follow|subscribe|sign up|newsletter|copyright|all rights|disclaimer|comments\b|share this|support |donate|advertis|(?:additional )?reporting by|edited by|translated|photos?\b|credit|tags?\b|topics|this (?:article|story|interview)|an earlier version|the author|timeline|key (?:facts|dates|points|figures)|at a glance|in (?:brief|numbers)|methodology|appendix|epilogue|(?:part|chapter)\s+(?:\d|[ivx]+\b|one|two))/iu,
  continues: /^(?:he|she|they|but|and|yet|however|meanwhile|still)(?![\p{L}-])/iu,
  clauses: [
    /(?<![\p{L}\p{N}])(?:is|are|was|were|has|have|had|will|would|can|could|may|must|says?|said|do|does|did|i|he|she|it|they|we|you|it['’]s|i['’]m)(?![\p{L}\p{N}])/iu,
    /(?<!\p{L})(?:began|broke|brought|came|chose|drew|fell|felt|found|gave|got|grew|held|kept|knew|laid|left|lost|made|met|paid|put|ran|rose|sat|saw|sent|set|shook|spoke|stood|took|told|thought|threw|went|won|wore|wrote)(?!\p{L})/u,
    /(?<=\p{Lu}\p{L}{1,20}) \p{Ll}{2,12}ed(?!\p{L})/u,
  ],
  enclitics: entries('in, up, to, off, out, on, old, long, based, led, wide, like'),
  mailFields: entries('from, to, cc, subject, reply-to, date, sent'),
  mailDates: entries('date, sent'),
});
