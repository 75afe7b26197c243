/** Folded; contracted forms ("s", "t", "ll") stand as the word splitter leaves them. */
export const stopWords = (): ReadonlySet<string> =>
  new Set(
    `a about above actually after again against all almost already also although always am among an and another any
  anyone anything are aren around as at away be became because become been before being below besides between both
  but by came can cannot come comes could couldn d did didn do does doesn doing don done down during each either else
  enough ever every everyone everything few for from further get gets getting give given go goes going gone gonna got
  had hadn has hasn have haven having he her here hers herself him himself his how however i if in instead into is
  isn it its itself just let like ll m made make makes many may maybe me might mine more most much must my myself
  near need neither never no nobody none nor not nothing now of off often on once one ones only onto or other others
  our ours out over own per perhaps please put quite rather re really s same shall she should shouldn since so some
  somebody someone something still such t than thanks that the their theirs them themselves then there these they
  thing things this those though through thus to together too toward towards under until up upon us ve very via want
  was wasn we were weren what whatever when where whether which while who whom whose why will with within without
  would wouldn yes yet you your yours
  hello hi hey pls wanna`
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
