/** What chat strews into any language, without a meaning of its own. */
export const CHAT_NOISE =
  'pls plz plis lol lmao lmfao rofl omg wtf idk tbh imo imho btw bro bruh dude smh rn asap ptdr mdr mdrr xd xptdr svp stp haha hahaha jpp tkt wesh wsh frr';
