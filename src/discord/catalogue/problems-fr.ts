/**
 * What may be wrong with an article's file or with the folder, in French: the end of the English line, and what stands
 * for it; the first that fits counts, so that whole messages come before the ends of others. `$1` is what the line says of the case at hand.
 */
export const PROBLEMS_FR: readonly (readonly [english: RegExp, french: string])[] = [
  [
    /^There is no folder (.*)\. Make it and put your articles there \((.*)\), or .*$/s,
    'Il n’y a pas de dossier $1. Créez-le et mettez-y vos articles ($2).',
  ],
  [
    /^Cannot read the seeds folder (.*) \(.*$/s,
    'Le dossier des articles $1 ne peut pas être lu. Corrigez ses droits.',
  ],
  [
    /^There is no article in (.*?)(?: \(\d.*\))?\. Put at least one there \((.*)\), or .*$/s,
    'Il n’y a aucun article dans $1. Mettez-y-en au moins un ($2).',
  ],
  [
    /^The index cannot be kept in (.*) \(.*$/s,
    'L’index ne peut pas être gardé dans $1. Libérez de la place ou corrigez les droits du dossier.',
  ],
  [
    /^(PostgreSQL) at (.*) cannot be reached \(.*$/s,
    '$1 sur $2 ne répond pas. Démarrez-le ou corrigez DATABASE_URL.',
  ],
  [
    /^(PostgreSQL) at (.*) (?:refuses|fails) \(.*$/s,
    '$1 sur $2 refuse. Corrigez-le ou corrigez DATABASE_URL.',
  ],
  [
    /^The index in (PostgreSQL) at (.*) is damaged: .*$/s,
    'L’index dans $1 sur $2 est endommagé. Reconstruisez-le là où sont les articles : verbatim index --force',
  ],
  [/^No seed could be used\..*$/s, 'Aucun article n’a pu être utilisé.'],
  [
    /is larger than 16 MB; split it into one file an article$/,
    'dépasse 16 Mo ; divisez-le en un fichier par article',
  ],
  [
    /is a link that leads out of the folder; put the file itself there$/,
    'est un lien qui mène hors du dossier ; mettez-y le fichier lui-même',
  ],
  [
    /has (.*) beside it, which is larger than 64 kB; shorten that$/s,
    'est accompagné de $1, qui dépasse 64 ko ; raccourcissez celui-ci',
  ],
  [/is [^;]*, not text; let its name end with (\S*)$/, 'n’est pas du texte ; faites finir son nom par $1'],
  [
    /holds no article in (.*); give each its title and its text, or remove it$/,
    'ne contient pas d’article ici : $1 ; donnez à chacun son titre et son texte, ou supprimez-le',
  ],
  [
    /holds no article; give each its title and its text, or remove it$/,
    'ne contient aucun article ; donnez à chacun son titre et son texte, ou supprimez-le',
  ],
  [
    /holds pictures of pages, no text; .*$/,
    'contient des images de pages, et pas de texte ; faites-en reconnaître le texte (OCR), ou copiez ses mots dans un fichier .txt',
  ],
  [/is locked with a password; .*$/, 'est protégé par un mot de passe ; enregistrez-le sans mot de passe'],
  [
    /has more than (\d+) pages; split it into one file an article$/,
    'a plus de $1 pages ; divisez-le en un fichier par article',
  ],
  [
    /has more than ([\d,]+) items; split it into several files$/,
    'a plus de $1 éléments ; divisez-le en plusieurs fichiers',
  ],
  [
    /holds too much for an article; .*$/,
    'contient bien plus qu’un article ; copiez les mots de l’article dans un fichier .txt',
  ],
  [
    /is too long or too nested for an article in Markdown; .*$/,
    'est trop long ou trop imbriqué pour un article en Markdown ; divisez-le, ou enregistrez ses mots dans un fichier .txt',
  ],
  [
    /is (?:not|no) (?:an? )?(?:whole )?(?:PDF|JSON|e-mail|Word document|OpenDocument text)\b.*; .*$/s,
    'ne peut pas être lu : ce n’est pas ce que dit la fin de son nom, ou c’est endommagé ; enregistrez-le de nouveau, ou supprimez-le',
  ],
  [
    /holds no (?:paragraph of an article|text); copy (?:its|the article's) words into a \.txt file$/,
    'ne contient aucun paragraphe d’article ; copiez les mots de l’article dans un fichier .txt',
  ],
  [/is not a text file.*$/s, 'n’est pas un fichier de texte ; enregistrez-le de nouveau en UTF-8'],
  [
    /is [^;]*; open it, copy the article's words and save them as a UTF-8 \.txt file$/,
    'n’est pas du texte ; ouvrez-le, copiez les mots de l’article et enregistrez-les dans un fichier .txt en UTF-8',
  ],
  [
    /holds (\d+) words? of its article, the rest is for subscribers; .*$/s,
    'ne contient que $1 mots de son article, le reste est réservé aux abonnés ; ouvrez la page et enregistrez les mots de l’article dans un fichier .txt',
  ],
  [
    /holds (\d+) words? of its article, it stands behind a question for consent; .*$/s,
    'ne contient que $1 mots de son article, qui attend un accord aux cookies ; ouvrez la page et enregistrez les mots de l’article dans un fichier .txt',
  ],
  [
    /holds (\d+) words? of its article, a script loads the rest; .*$/s,
    'ne contient que $1 mots de son article, un script charge le reste ; ouvrez la page et enregistrez les mots de l’article dans un fichier .txt',
  ],
  [
    /is a web page with [^;]*; copy the article's words into a \.txt file$/,
    'est une page trop grande ou trop imbriquée ; copiez les mots de l’article dans un fichier .txt',
  ],
  [
    /holds no web page; save the page anew, or remove the file$/,
    'ne contient pas de page ; enregistrez-la de nouveau ou supprimez le fichier',
  ],
  [/holds no text; write the article into it$/, 'ne contient aucun texte ; écrivez-y l’article'],
  [
    /cannot be read as an article \((.*)\); mend or remove it$/s,
    'ne peut pas être lu comme un article ($1) ; réparez-le ou supprimez-le',
  ],
  [
    /^The question has (.*) characters; at most (.*) can be asked at once\. Shorten it\.$/,
    'La question fait $1 caractères, pour un maximum de $2. Raccourcissez-la.',
  ],
  [
    /^The speaker's name has (.*) characters; at most (.*) can be looked for\. Shorten it\.$/,
    'Le nom de la personne fait $1 caractères, pour un maximum de $2. Raccourcissez-le.',
  ],
  [/^The question is empty\. .*$/s, 'La question est vide. Posez-la avec des mots.'],
  [/cannot be read \((.*)\); mend or remove it$/s, 'ne peut pas être lu ($1) ; réparez-le ou supprimez-le'],
];
