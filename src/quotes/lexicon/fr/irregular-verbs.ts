import { entries } from '../entries.js';

/**
 * French models by the ending of the infinitive. Each line: ending, the present from "je" to "ils", past
 * participle, past historic without its "-s", future without its "-ai", subjunctive without its "-e", then where
 * they differ the subjunctive of "nous" without its "-ions" and the present participle.
 */
const MODELS = `
ir is is it issons issez issent i i ir iss
dire dis dis dit disons dites disent dit di dir dis
contredire contredis contredis contredit contredisons contredisez contredisent contredit contredi contredir contredis
écrire écris écris écrit écrivons écrivez écrivent écrit écrivi écrir écriv
enir iens iens ient enons enez iennent enu in iendr ienn en
mettre mets mets met mettons mettez mettent mis mi mettr mett
endre ends ends end endons endez endent endu endi endr end
ondre onds onds ond ondons ondez ondent ondu ondi ondr ond
prendre prends prends prend prenons prenez prennent pris pri prendr prenn pren
aître ais ais aît aissons aissez aissent u u aîtr aiss
aindre ains ains aint aignons aignez aignent aint aigni aindr aign
clure clus clus clut cluons cluez cluent clu clu clur clu
croire crois crois croit croyons croyez croient cru cru croir croi croy
suivre suis suis suit suivons suivez suivent suivi suivi suivr suiv
rire ris ris rit rions riez rient ri ri rir ri
faire fais fais fait faisons faites font fait fi fer fass
avoir ai as a avons avez ont eu eu aur ai ay ayant
être suis es est sommes êtes sont été fu ser soi soy étant
`;

/** Model ending → its principal parts, each without the rest of the verb before it. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  entries(MODELS).map((line) => {
    const [ending = '', ...parts] = line.split(' ');
    return [ending, parts] as const;
  }),
);
