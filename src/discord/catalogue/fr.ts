import type { Catalogue } from './catalogue.js';
import { formatDate, formatDuration, formatList, formatNumber } from './format.js';

const number = (value: number) => formatNumber(value, 'fr');
const counted = (value: number, one: string, many = `${one}s`) =>
  `${number(value)} ${value < 2 ? one : many}`;

/** The bot's own words in French. */
export const fr: Catalogue = {
  language: 'fr',
  date: (date) => formatDate(date, 'fr'),
  duration: (seconds) => formatDuration(seconds, 'fr'),
  list: (items) => formatList(items, 'fr'),
  number,
  quotation: (words) => `« ${words} »`,

  answer: {
    notFound: 'Les articles ne contiennent pas de réponse à cette question.',
    silent: (speaker) => `**${speaker}** n’est pas cité à ce sujet.`,
    silentRelated: (speaker) => `**${speaker}** n’est pas cité à ce sujet. Cité sur d’autres sujets :`,
    notQuoted: (speaker) => `**${speaker}** n’est pas cité dans ces articles.`,
    passage: 'Extrait de l’article, pas une citation',
    cut: (shown, whole) => `Coupé ici : ${number(shown)} caractères affichés sur ${number(whole)}.`,
    paragraph: (n) => `¶ ${n}`,
    open: 'ouvrir à ces mots',
    emptyQuestion: 'Que voulez-vous savoir ? Posez une question après mon nom, ou utilisez `/ask`.',
    tooLong: (most) =>
      `Cette question est trop longue : ${counted(most, 'caractère')} au plus, s’il vous plaît.`,
  },
  buttons: {
    context: 'En contexte',
    more: (speaker) => `Plus de ${speaker}`,
    show: 'Montrer à tous',
    previous: 'Retour',
    next: 'Suite',
    page: (page, pages) => `${number(page)} / ${number(pages)}`,
  },
  context: {
    title: (article) => `En contexte : ${article}`,
    truncated: 'L’article continue.',
  },
  quotes: {
    of: (speaker) => `Citations de **${speaker}**`,
    all: 'Citations',
    about: (topic) => `sur ${topic}`,
    within: (article) => `dans ${article}`,
    none: 'Il n’y a pas de telle citation dans les articles.',
    total: (count) => counted(count, 'citation'),
  },
  compare: {
    title: (topic) => `Ce que chacun a dit sur ${topic}`,
    nothing: 'N’est pas cité à ce sujet.',
    undated: 'sans date',
  },
  speakers: {
    title: 'Qui est cité',
    none: 'Personne n’est cité dans ces articles.',
    line: (name, quotes, articles) =>
      `**${name}** · ${counted(quotes, 'citation')} dans ${counted(articles, 'article')}`,
  },
  articles: {
    title: 'Articles',
    none: 'Il n’y a pas encore d’article. Ajoutez des fichiers `.txt` au dossier seeds, puis utilisez `/rebuild`.',
    unknown: (name) => `Il n’y a pas d’article « ${name} ». Choisissez-en un dans la liste en écrivant.`,
    quoted: (speakers) => `Cités : ${speakers}`,
    nobodyQuoted: 'Personne n’y est cité.',
    read: 'lire l’article',
  },
  rebuild: {
    stage: { reading: 'Lecture des articles', embedding: 'Lecture du sens', writing: 'Écriture de l’index' },
    progress: (stage, done, total) =>
      `Reconstruction. ${stage} : ${number(done)} sur ${number(total)}. Les questions reçoivent toujours une réponse.`,
    started: 'Reconstruction de l’index. Les questions reçoivent toujours une réponse.',
    done: (articles, quotes, speakers, seconds) =>
      `Terminé en ${number(seconds)} s : ${counted(articles, 'article')}, ${counted(quotes, 'citation')}, ${counted(speakers, 'personne citée', 'personnes citées')}.`,
    warnings: (count) => `${counted(count, 'fichier')} sans usage possible :`,
    running: 'Une reconstruction est déjà en cours.',
    failed: (reason) => `La reconstruction a échoué ; l’ancien index reste en service. ${reason}`,
    refused: 'Seuls les membres qui peuvent **Gérer le serveur** peuvent reconstruire l’index.',
    inLog: (request) => `Le journal dit pourquoi : requête ${request}.`,
  },
  status: {
    title: 'État',
    index: (age, articles, paragraphs, quotes, speakers) =>
      `Index : construit il y a ${age}, ${counted(articles, 'article')}, ${counted(paragraphs, 'paragraphe')}, ${counted(quotes, 'citation')}, ${counted(speakers, 'personne citée', 'personnes citées')}`,
    model: (model) => `Modèle : ${model}`,
    answers: (count, milliseconds) =>
      `Depuis le démarrage : ${counted(count, 'question')}, ${number(milliseconds)} ms par réponse (médiane)`,
    noAnswers: 'Depuis le démarrage : aucune question',
    latency: (milliseconds) => `Discord : à ${number(milliseconds)} ms`,
    noLatency: 'Discord : pas encore mesuré',
    uptime: (time) => `En marche depuis ${time}`,
  },
  settings: {
    title: 'Réglages',
    line: (label, value) => `${label} : **${value}**`,
    answer: {
      label: 'Dans ce salon je réponds',
      every: 'à chaque message (en silence si rien n’est trouvé)',
      mention: 'quand on me mentionne',
      never: 'en privé, aux commandes seulement',
    },
    language: {
      label: 'Langue quand rien d’autre ne la dit',
      auto: 'celle du serveur',
      en: 'anglais',
      fr: 'français',
    },
    privateAnswers: { label: 'Les réponses aux commandes sont privées d’office', yes: 'oui', no: 'non' },
    saved: 'Enregistré.',
    needsIntent:
      'Pour lire chaque message, il me faut **Message Content Intent** : activez-le sur https://discord.com/developers/applications (votre application, Bot, Privileged Gateway Intents), puis redémarrez-moi. D’ici là, je réponds ici quand on me mentionne.',
    needsRestart:
      'Cela prendra effet à mon prochain redémarrage. D’ici là, je réponds ici quand on me mentionne.',
    refused: 'Seuls les membres qui peuvent **Gérer le serveur** peuvent changer les réglages.',
    serverOnly: 'Les réglages sont ceux d’un serveur : utilisez cette commande là-bas.',
  },
  help: {
    title: 'Interroger les articles',
    body: (mention) =>
      [
        `Posez une question en me mentionnant (« ${mention} qu’a dit Lavrov sur le terrorisme ? »), en message privé, ou par une commande. Je réponds avec les mots exacts des articles, qui les a dits, et où. Quand les articles ne contiennent pas de réponse, je le dis.`,
        '',
        '`/demander` une question, si vous voulez pour vous seul, sur une personne ou dans un article',
        '`/citations` d’une personne, sur un sujet',
        '`/comparer` ce que plusieurs personnes ont dit sur un sujet',
        '`/personnes`, `/articles`, `/article` : qui et quoi',
        '`/état`, `/réglages`, `/reconstruire` : pour ceux qui s’occupent de moi',
        '`/oubliez-moi` efface ce que je garde de vous',
        '',
        'Clic droit sur un message, puis **Applications > Interroger là-dessus**. Répondez à l’une de mes réponses pour continuer.',
      ].join('\n'),
  },
  feedback: {
    thanks: 'Merci, c’est noté.',
    forgotten: (votes) =>
      `C’est fait. ${counted(votes, 'vote')} de vous ${votes < 2 ? 'effacé' : 'effacés'} ; je ne garde rien d’autre de vous.`,
  },
  talk: {
    greeting:
      'Bonjour ! Interrogez-moi sur les articles : je réponds avec leurs mots exacts, qui les a dits, et où.',
    thanks: 'Je vous en prie.',
    farewell: 'Au revoir !',
    help: 'Je réponds aux questions sur les articles avec leurs mots exacts, qui les a dits, et où. `/help` montre tout ce que je sais faire.',
    starters: 'Vous pourriez demander :',
  },
  welcome: (name) =>
    [
      `Bonjour, je suis **${name}**. Je réponds aux questions sur un ensemble d’articles de presse avec leurs mots exacts, qui les a dits, et où. Mentionnez-moi avec une question, ou utilisez \`/ask\` ; sinon, je me tais.`,
      'Pour les modérateurs : `/settings` dans un salon dit si j’y réponds quand on me mentionne, à chaque message, ou pas du tout.',
    ].join('\n'),
  refusals: {
    userLimit: (when) => `Vous posez des questions plus vite que je ne lis. Réessayez ${when}.`,
    guildLimit: (when) => `Ce serveur demande plus que je ne peux répondre à l’instant. Réessayez ${when}.`,
    busy: 'Trop de questions attendent. Réessayez dans une minute.',
    closing: 'On me redémarre. Reposez la question dans une minute.',
    notYours:
      'Seule la personne qui a posé la question, ou un modérateur, peut tourner ces pages. Utilisez votre propre commande.',
    outdated: 'Les articles ont changé depuis, et ce bouton ne convient plus. Reposez la question.',
    private: 'Dans ce salon je réponds en privé.',
    failed: (request) =>
      `Quelque chose a échoué de mon côté. Si cela dure, dites-le au propriétaire : requête ${request}.`,
    unreadable:
      'Je ne peux pas lire le message auquel vous répondez. Utilisez **Applications > Poser cette question** dans son menu, ou écrivez la question après mon nom.',
  },
};
