import { entries } from '../words/index.js';

/**
 * French models by the ending of the infinitive. Each line: ending, the present from "je" to "ils", past
 * participle, past historic without its "-s" (a dash: none), future without its "-ai", subjunctive without its
 * "-e"; then, where they differ, the subjunctive of "nous" without its "-ions" and the present participle.
 */
const MODELS = `
ir is is it issons issez issent i i ir iss
haïr hais hais hait haïssons haïssez haïssent haï haï haïr haïss
maudire maudis maudis maudit maudissons maudissez maudissent maudit maudi maudir maudiss
mentir mens mens ment mentons mentez mentent menti menti mentir ment
sentir sens sens sent sentons sentez sentent senti senti sentir sent
pentir pens pens pent pentons pentez pentent penti penti pentir pent
partir pars pars part partons partez partent parti parti partir part
sortir sors sors sort sortons sortez sortent sorti sorti sortir sort
vêtir vêts vêts vêt vêtons vêtez vêtent vêtu vêti vêtir vêt
servir sers sers sert servons servez servent servi servi servir serv
dormir dors dors dort dormons dormez dorment dormi dormi dormir dorm
bouillir bous bous bout bouillons bouillez bouillent bouilli bouilli bouillir bouill
cueillir cueille cueilles cueille cueillons cueillez cueillent cueilli cueilli cueiller cueill
vrir vre vres vre vrons vrez vrent vert vri vrir vr
ffrir ffre ffres ffre ffrons ffrez ffrent ffert ffri ffrir ffr
courir cours cours court courons courez courent couru couru courr cour
quérir quiers quiers quiert quérons quérez quièrent quis qui querr quièr quér
enir iens iens ient enons enez iennent enu in iendr ienn en
fuir fuis fuis fuit fuyons fuyez fuient fui fui fuir fui fuy
cevoir çois çois çoit cevons cevez çoivent çu çu cevr çoiv cev
devoir dois dois doit devons devez doivent dû du devr doiv dev
pouvoir peux peux peut pouvons pouvez peuvent pu pu pourr puiss
vouloir veux veux veut voulons voulez veulent voulu voulu voudr veuill voul
mouvoir meus meus meut mouvons mouvez meuvent mu mu mouvr meuv mouv
valoir vaux vaux vaut valons valez valent valu valu vaudr vaill val
prévaloir prévaux prévaux prévaut prévalons prévalez prévalent prévalu prévalu prévaudr préval
savoir sais sais sait savons savez savent su su saur sach sach sachant
voir vois vois voit voyons voyez voient vu vi verr voi voy
prévoir prévois prévois prévoit prévoyons prévoyez prévoient prévu prévi prévoir prévoi prévoy
dire dis dis dit disons dites disent dit di dir dis
contredire contredis contredis contredit contredisons contredisez contredisent contredit contredi contredir contredis
dédire dédis dédis dédit dédisons dédisez dédisent dédit dédi dédir dédis
interdire interdis interdis interdit interdisons interdisez interdisent interdit interdi interdir interdis
médire médis médis médit médisons médisez médisent médit médi médir médis
prédire prédis prédis prédit prédisons prédisez prédisent prédit prédi prédir prédis
crire cris cris crit crivons crivez crivent crit crivi crir criv
lire lis lis lit lisons lisez lisent lu lu lir lis
rire ris ris rit rions riez rient ri ri rir ri
uire uis uis uit uisons uisez uisent uit uisi uir uis
faire fais fais fait faisons faites font fait fi fer fass
taire tais tais tait taisons taisez taisent tu tu tair tais
plaire plais plais plaît plaisons plaisez plaisent plu plu plair plais
croire crois crois croit croyons croyez croient cru cru croir croi croy
aître ais ais aît aissons aissez aissent u u aîtr aiss
battre bats bats bat battons battez battent battu batti battr batt
mettre mets mets met mettons mettez mettent mis mi mettr mett
endre ends ends end endons endez endent endu endi endr end
andre ands ands and andons andez andent andu andi andr and
ondre onds onds ond ondons ondez ondent ondu ondi ondr ond
erdre erds erds erd erdons erdez erdent erdu erdi erdr erd
ordre ords ords ord ordons ordez ordent ordu ordi ordr ord
prendre prends prends prend prenons prenez prennent pris pri prendr prenn pren
aindre ains ains aint aignons aignez aignent aint aigni aindr aign
eindre eins eins eint eignons eignez eignent eint eigni eindr eign
oindre oins oins oint oignons oignez oignent oint oigni oindr oign
soudre sous sous sout solvons solvez solvent solu solu soudr solv
clure clus clus clut cluons cluez cluent clu clu clur clu
clore clos clos clôt closons closez closent clos - clor clos
vaincre vaincs vaincs vainc vainquons vainquez vainquent vaincu vainqui vaincr vainqu
suivre suis suis suit suivons suivez suivent suivi suivi suivr suiv
vivre vis vis vit vivons vivez vivent vécu vécu vivr viv
rompre romps romps rompt rompons rompez rompent rompu rompi rompr romp
`;

/** Model ending → its principal parts, each without the rest of the verb before it. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  entries(MODELS).map((line) => {
    const [ending = '', ...parts] = line.split(' ');
    return [ending, parts] as const;
  }),
);
