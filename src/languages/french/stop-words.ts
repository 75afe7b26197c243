/** Folded; elided forms ("l", "qu") stand as the word splitter leaves them. */
export const stopWords = (): ReadonlySet<string> =>
  new Set(
    `a à ai aie ailleurs ainsi alors apres as assez au aucun aucune aujourd aupres auquel aussi autant autour autre
  autres aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant beaucoup bien c
  ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun
  chacune chaque chez ci combien comme comment contre d dans de deja depuis des desquelles desquels dessus dessous
  devant dois doit doivent donc dont du duquel durant elle elles en encore enfin entre envers es est et etaient etais
  etait etant ete etes etiez etions etre eu eue eues eurent eus eut eux faire fais fait faite faites fait faut fera
  ferait font furent fus fut grace hors hui il ils j jamais je jusqu jusque juste l la laquelle le lequel les
  lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma maintenant mais malgre me meme memes mes mien mienne
  moi moins mon n ne ni nos notre nous on ont or ou où oui par parce parmi pas pendant peu peut peuvent peux pk plus
  plusieurs plutot pour pourquoi pourra pourrait pouvait pouvoir pourtant pres presque puis puisqu puisque qu quand
  que quel quelle quelles quelqu quelque quelques quels qui quoi quoique s sa sans sauf se selon sera serait seront
  ses si sien sienne soi soient sois soit sommes son sont sous soyez suis sur surtout t ta tandis tant te tel telle
  telles tels tes toi ton toujours tous tout toute toutes tres trop tu u un une unes uns va vais vas vers veut veux
  via voici voila vont vos votre vous vraiment vu y
  svp stp merci bonjour salut estce existe`
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
