import { type TalkPhrases, talkPhrases } from '../talk.js';
import { entries, wordSet } from '../words/index.js';

export const talk = (): TalkPhrases => ({
  phrases: talkPhrases({
    greeting: `
      bonjour, bonjours, bonjor, bonjou, bonjout, bonjuor, bjr, bjour, bonsoir, bsr, salut, saluut, slt, slu, coucou, cc, kikou, hello, hi, hey
      yo, wesh, wsh, allo, salutations, bien le bonjour, bonne journee a tous, rebonjour, ca va, ca va bien, comment ca va, comment vas tu
      comment allez vous, comment tu vas, tu vas bien, vous allez bien, quoi de neuf, enchante, enchantee, tu es la
      t es la, il y a quelqu un, y a quelqu un, ya quelqu un`,
    thanks: `
      merci, mersi, merki, mrc, mrci, mci, merci beaucoup, merci bcp, merci bien, merci infiniment, mille mercis
      merci a toi, merci a vous, grand merci, un grand merci, je te remercie, je vous remercie, merci d avance
      merci pour ton aide, merci pour votre aide, merci pour l aide, merci pour la reponse, merci de votre aide
      merci de ton aide, c est gentil, trop gentil, bien joue, bravo, bon bot, beau travail, bon travail
      thanks, thx, ty, c est parfait merci`,
    farewell: `
      au revoir, aurevoir, a revoir, orevoir, adieu, bye, bye bye, ciao, tchao, tchuss, a plus, a plus tard, a bientot, a demain, a tout a l heure
      a la prochaine, bonne nuit, bonne soiree, bonne journee, bonne fin de journee, quit, quitter, exit, q
      stop, fin, fini, c est fini, c est tout, c est tout merci, ce sera tout, j ai fini, je dois y aller, je m en vais
      j y vais, salut a plus, a12c4`,
    help: `
      test, ping, aide, aide moi, aidez moi, a l aide, help, h, commandes, menu, mode d emploi, info, infos, notice, tu peux m aider
      peux tu m aider, vous pouvez m aider, pouvez vous m aider, pourriez vous m aider, j ai besoin d aide, besoin d aide
      que peux tu faire, que pouvez vous faire, que sais tu faire, que savez vous faire, tu sais faire quoi
      tu peux faire quoi, vous pouvez faire quoi, tu fais quoi, tu fais quoi toi, qu est ce que tu fais
      qu est ce que tu sais faire, qu est ce que tu peux faire, qu est ce que vous pouvez faire, que fais tu
      que faites vous, tu sers a quoi, a quoi tu sers, a quoi sers tu, a quoi ca sert, ca sert a quoi, il sert a quoi
      a quoi sert ce bot, il sert a quoi ce bot, qu est ce que tu sais, tu sais quoi, que sais tu, qui es tu, qui etes vous
      t es qui, tu es qui, t es qui toi, tu es qui toi, c est qui, vous etes qui, tes qui, tki, t ki, c est quoi
      c est quoi ce bot, c est quoi ca, c est quoi verbatim, c est quoi ce truc, qu est ce que c est
      qu est ce que c est que ca, qu est ce que ce bot, c est quoi ton nom, comment tu t appelles, comment t appelles tu
      comment vous appelez vous, ton nom, quel est ton nom, tu t appelles comment, presente toi, qui t a cree, qui t a fait
      comment ca marche, comment ca fonctionne, comment tu marches, comment tu fonctionnes, comment fonctionnes tu
      ca marche comment, comment on fait, comment faire, comment t utiliser, comment on t utilise, comment l utiliser
      comment utiliser ce bot, comment ca s utilise, que puis je demander, que puis je te demander
      qu est ce que je peux demander, qu est ce que je peux te demander, je peux demander quoi, je peux te demander quoi
      on peut demander quoi, on peut te demander quoi, que demander, quelles questions poser
      quelles questions puis je poser, quelles questions je peux poser, es tu un robot, tu es un robot, t es un robot, es tu un bot
      tu es un bot, t es un bot, es tu humain, tu parles francais, parles tu francais, vous parlez francais
      par ou commencer, je commence par quoi, un exemple, donne moi un exemple, exemple, exemples`,
    aside: `
      ok, okay, oki, okok, k, dac, dacc, d acc, d accord, daccord, dakor, oui, ouais, ouaip, oue, ui, wi, non, nan, nn, nope, si, lol, mdr
      mdrr, ptdr, xptdr, xd, haha, hahaha, hihi, hehe, jpp, wow, oh, ah, ah bon, ah ok, ah oui, bah, ben, bof, euh, heu, hein
      hmm, hum, cool, super, genial, parfait, top, nickel, excellent, interessant, tres interessant, compris, je comprends, j ai compris
      je vois, vu, bien, tres bien, c est bien, bien vu, exact, exactement, c est vrai, vrai, tant pis, laisse tomber
      peu importe, pas grave, c est pas grave, de rien, y a pas de quoi, pas de souci, pas de soucis, desole, desolee
      pardon, dsl, oups, mince, zut, merde, putain, rien, jsp, je sais pas, je ne sais pas, peut etre, attends, attend
      pas mal, je t aime, j adore, bien sur, evidemment, carrement, grave, gg, bref, non merci
      non pas ca, pas ca, c est faux, faux, je pense que c est faux, n importe quoi, t es nul, nul, mauvais bot, je suis d accord
      bah oui, bah non, mais non, mais oui, note, c est note`,
  }),
  preambles: new Set(
    entries(`
      question, petite question, une question, une petite question, question rapide, juste une question, autre question
      j ai une question, j ai une petite question, j aurais une question, j avais une question, je voudrais savoir
      j aimerais savoir, je veux savoir, je souhaite savoir, je souhaiterais savoir, je voulais savoir, je me demande
      je me demandais, je voudrais savoir si, j aimerais savoir si, je veux savoir si, je voulais savoir si
      je me demande si, je me demandais si, est ce que tu sais, est ce que vous savez, est ce que tu sais si
      est ce que vous savez si, tu sais, tu sais si, sais tu, sais tu si, savez vous, savez vous si, vous savez
      peux tu me dire, tu peux me dire, pouvez vous me dire, vous pouvez me dire, pourrais tu me dire, tu pourrais me dire
      pourriez vous me dire, vous pourriez me dire, peux tu me dire si, tu peux me dire si, pouvez vous me dire si
      pourriez vous me dire si, peux tu m indiquer, pouvez vous m indiquer, pourriez vous m indiquer, dis moi, dites moi
      dis moi si, dites moi si, dis nous, rappelle moi, rappelez moi, donne moi, donnez moi, donne moi toutes, donne moi tous
      donne moi toutes les, donne moi tous les, peux tu me donner, tu peux me donner, pouvez vous me donner, montre moi, montrez moi
      trouve moi, trouvez moi, cherche moi, peux tu me trouver, tu peux me trouver, liste, liste moi, listez, liste toutes
      liste tous, liste toutes les, liste tous les, liste moi toutes les, liste moi tous les, la liste de, la liste des
      liste de toutes les, fais la liste des, resume, resume moi, resumez, resumez moi, peux tu resumer, tu peux resumer
      pouvez vous resumer, en resume, en gros, en bref, au fait, stp, svp, s il te plait, s il vous plait`),
  ),
  addresses: wordSet(`
    bot verbatim monsieur madame mademoiselle messieurs mesdames tous toutes amis gars mec mecs frere frero poto chef
    collegues equipe`),
  fillers: wordSet(`
    toi vous tout le la monde les beaucoup bcp bien infiniment encore alors donc et mais
    pour ca cela ton votre aide reponse stp svp s il te vous plait a oui ok oh ah la mon ma chers chere cher`),
});
