import { formatDate } from '../../reading/index.js';
import type { Catalogue } from './catalogue.js';
import { formatDuration, formatNumber } from './format.js';

const number = (value: number) => formatNumber(value, 'fr');
const counted = (value: number, one: string, many = `${one}s`) =>
  `${number(value)} ${value < 2 ? one : many}`;

/** "de" before a name or its bold: "d’Anna", "de la Russie", "du ministère", "des autorités". */
function of(name: string): string {
  const marks = /^[*\\]*/.exec(name)?.[0] ?? '';
  const bare = name.slice(marks.length);
  const article = /^(?:La |L['’]|Les |Le (?=\p{Ll}))/u.exec(bare)?.[0];
  if (article === undefined) return /^[aeiouyàâäéèêëîïôöùûü]/iu.test(bare) ? `d’${name}` : `de ${name}`;
  const rest = bare.slice(article.length);
  if (article === 'Les ') return `des ${marks}${rest}`;
  return article === 'Le ' ? `du ${marks}${rest}` : `de ${marks}${article.toLowerCase()}${rest}`;
}

function days(since: string | null, until: string | null): string {
  const [first, last] = [since, until].map((day) => (day === null ? '' : formatDate(day, 'fr')));
  if (since === until) return `du ${first}`;
  if (since === null) return `jusqu’au ${last}`;
  return until === null ? `depuis le ${first}` : `du ${first} au ${last}`;
}

/** The bot's own words in French. */
export const fr: Catalogue = {
  language: 'fr',
  date: (date) => formatDate(date, 'fr'),
  duration: (seconds) => formatDuration(seconds, 'fr'),
  number,
  quotation: (words) => `« ${words} »`,

  answer: {
    notFound: 'Les articles ne contiennent pas de réponse à cette question.',
    closest: 'Ce qui s’en approche le plus :',
    nothingMore: 'Les articles n’en disent pas plus.',
    silent: (speaker) => `Aucune citation ${of(`**${speaker}**`)} à ce sujet.`,
    silentRelated: (speaker) => `Aucune citation ${of(`**${speaker}**`)} à ce sujet. D’autres propos :`,
    notQuoted: (speaker) => `Aucune citation ${of(`**${speaker}**`)} dans ces articles.`,
    fromArticles: 'Dans les articles :',
    noneThen: (since, until) => `Rien de daté ${days(since, until)} n’y répond ; d’autres jours, si.`,
    otherDays: (since, until) => `Rien de daté ${days(since, until)} n’y répond. D’autres jours :`,
    noDate: (typed) =>
      `« ${typed} » n’est pas une date que je sais lire. Essayez 2017-04-12, avril 2017, 2017 ou la semaine dernière.`,
    daysReversed: 'Le dernier jour que vous donnez précède le premier. Inversez les deux dates.',
    partlyRead: 'La question est longue : seule une partie en a été lue.',
    passage: 'Texte de l’article',
    reported: (speaker) => `rapporté, d’après ${speaker}`,
    unnamed: 'Auteur non identifié',
    paragraphs: (numbers) => `¶ ${numbers.join(', ')}`,
    emptyQuestion: 'Que voulez-vous savoir ? Posez une question après mon nom, ou utilisez `/ask`.',
    tooLong: (most) =>
      `Cette question est trop longue : ${counted(most, 'caractère')} au plus, s’il vous plaît.`,
  },
  buttons: {
    context: 'En contexte',
    whole: (count) => (count === 1 ? 'Citation entière' : 'Citations entières'),
    wholeText: 'Texte entier',
    all: (count, speaker) => `Les ${number(count)} citations ${of(speaker)}`,
    allBy: (speaker) => `Autres citations ${of(speaker)}`,
    show: 'Montrer à tous',
    helpful: 'Utile',
    unhelpful: 'Pas utile',
    previous: 'Précédent',
    next: 'Suivant',
    page: (page, pages) => `${number(page)} / ${number(pages)}`,
  },
  context: {
    title: 'En contexte',
    leftOut: 'Un article qui a changé depuis est laissé de côté.',
  },
  quotes: {
    by: (count, speaker) => `${counted(count, 'citation')} ${of(speaker)}`,
    about: (topic) => `sur ${topic}`,
    within: (article) => `dans ${article}`,
    none: 'Aucune citation trouvée dans les articles.',
  },
  compare: {
    title: (topic) => `Ce que chacun a dit sur ${topic}`,
    nothing: 'Aucune citation à ce sujet.',
    notQuoted: 'Aucune citation dans ces articles.',
  },
  speakers: {
    title: 'Qui est cité',
    none: 'Personne n’est cité dans ces articles.',
    line: (name, quotes, articles) =>
      `**${name}** · ${counted(quotes, 'citation')} dans ${counted(articles, 'article')}`,
  },
  articles: {
    title: 'Articles',
    none: 'Il n’y a pas encore d’article. Ajoutez-en au dossier seeds (`.txt`, `.html`, `.pdf`, `.docx`…), puis utilisez `/rebuild`.',
    unknown: (name) =>
      `Il n’y a pas d’article « ${name} ». Choisissez-en un dans la liste qui s’affiche pendant la saisie.`,
    more: (count) => `Et ${counted(count, 'autre')} : \`/articles\` les liste tous.`,
    quoted: (speakers) => `Cités : ${speakers}`,
    nobodyQuoted: 'Personne n’y est cité.',
    undated: 'sans date',
    alsoIn: (outlets) => `aussi dans ${outlets}`,
  },
  rebuild: {
    stage: {
      reading: 'Lecture des articles',
      writing: 'Écriture de l’index',
    },
    progress: (stage, done, total) =>
      `Reconstruction. ${stage} : ${number(done)} sur ${number(total)}. Je continue de répondre pendant ce temps.`,
    started: 'Reconstruction de l’index. Je continue de répondre pendant ce temps.',
    done: (articles, quotes, speakers, seconds) =>
      `Terminé en ${number(seconds)} s : ${counted(articles, 'article')}, ${counted(quotes, 'citation')}, ${counted(speakers, 'personne citée', 'personnes citées')}.`,
    warnings: (count) => `${counted(count, 'fichier inutilisable', 'fichiers inutilisables')} :`,
    running: 'Une reconstruction est déjà en cours.',
    recent: (when) => `L’index vient d’être reconstruit. Il pourra l’être à nouveau ${when}.`,
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
      `Depuis mon démarrage : ${counted(count, 'question')}, ${number(milliseconds)} ms par réponse (médiane)`,
    noAnswers: 'Depuis mon démarrage : aucune question',
    latency: (milliseconds) => `Connexion à Discord : ${number(milliseconds)} ms`,
    noLatency: 'Connexion à Discord : pas encore mesurée',
    uptime: (time) => `En marche depuis ${time}`,
  },
  permissions: {
    viewChannel: 'Voir le salon',
    readMessageHistory: 'Voir les anciens messages',
    sendMessages: 'Envoyer des messages',
    sendMessagesInThreads: 'Envoyer des messages dans les fils',
    createPublicThreads: 'Créer des fils publics',
  },
  settings: {
    title: 'Réglages',
    line: (label, value) => `${label} : **${value}**`,
    answer: {
      label: 'Dans ce salon je réponds',
      every: 'à chaque message (sans rien dire si je ne trouve rien)',
      mention: 'quand on me mentionne',
      never: 'en privé, aux commandes seulement',
    },
    language: {
      label: 'Langue par défaut',
      auto: 'celle du serveur',
      en: 'anglais',
      fr: 'français',
    },
    privateAnswers: { label: 'Les réponses aux commandes sont privées par défaut', yes: 'oui', no: 'non' },
    saved: 'Enregistré.',
    lacks: (permissions) =>
      `Pour répondre ici, il me manque **${permissions}** : accordez-le à mon rôle, sous Modifier le salon > Permissions.`,
    needsIntent:
      'Pour lire chaque message, il me faut **Message Content Intent** : activez-le sur https://discord.com/developers/applications (votre application, Bot, Privileged Gateway Intents), puis redémarrez-moi. D’ici là, je réponds ici quand on me mentionne.',
    needsRestart:
      'Cela prendra effet à mon prochain redémarrage. D’ici là, je réponds ici quand on me mentionne.',
    refused: 'Seuls les membres qui peuvent **Gérer le serveur** peuvent changer les réglages.',
    serverOnly: 'Les réglages sont ceux d’un serveur : utilisez cette commande dans un serveur.',
  },
  help: {
    title: 'Interroger les articles',
    body: (mention) =>
      [
        `Posez une question en me mentionnant (« ${mention} qu’a dit Lavrov sur le terrorisme ? »), en message privé, ou par une commande. Je réponds avec les mots exacts des articles, qui les a dits, et où. Quand les articles ne contiennent pas de réponse, je le dis.`,
        '',
        '`/demander` une question, si vous voulez pour vous seul, sur une personne ou dans un article',
        '`/citations` d’une personne, sur un sujet',
        '`/comparer` ce que plusieurs personnes ont dit sur un sujet',
        '`/personnes`, `/articles`, `/article` : qui est cité, et ce qu’il y a à lire',
        '`/état`, `/réglages`, `/reconstruire` : pour ceux qui s’occupent de moi',
        '`/oubliez-moi` efface ce que je garde sur vous',
        '',
        'Clic droit sur un message, ou appui long sur un téléphone, puis **Applications > Poser cette question**. Répondez à l’une de mes réponses pour continuer.',
      ].join('\n'),
  },
  feedback: {
    thanks: 'Merci, c’est noté.',
    forgotten: (votes) =>
      `C’est fait. ${counted(votes, 'vote effacé', 'votes effacés')} ; je ne garde rien d’autre sur vous.`,
    beingForgotten:
      'Vos votes vont être effacés ; cela prend un peu plus de temps que d’habitude. Je ne garde rien d’autre sur vous.',
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
    guildLimit: (when) =>
      `Ce serveur pose plus de questions que je ne peux en traiter pour l’instant. Réessayez ${when}.`,
    busy: 'Trop de questions sont en attente. Réessayez dans une minute.',
    closing: 'Je redémarre. Reposez votre question dans une minute.',
    notYours:
      'Seule la personne qui a posé la question, ou un modérateur, peut tourner ces pages. Utilisez votre propre commande.',
    silenced: 'Dans ce salon, je ne réponds qu’en privé : ses modérateurs en ont décidé ainsi.',
    outdated: 'J’ai été mis à jour depuis, et ce bouton ne fonctionne plus. Reposez votre question.',
    articleChanged:
      'Un article auquel renvoie ce bouton a changé depuis, ou n’est plus là, et ce bouton ne fonctionne plus. Reposez votre question.',
    speakerGone:
      'Plus personne n’est cité sous ce nom, et ce bouton ne fonctionne plus. Reposez votre question.',
    failed: (request) =>
      `Quelque chose a échoué de mon côté. Si cela se reproduit, signalez-le au propriétaire : requête ${request}.`,
    wordless:
      'Ce message ne contient aucun mot que je puisse chercher. Choisissez-en un qui dit ou demande quelque chose.',
    unreadable:
      'Je ne peux pas lire le message auquel vous répondez. Utilisez **Applications > Poser cette question** dans son menu, ou écrivez la question après mon nom.',
  },
};
