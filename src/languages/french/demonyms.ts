/**
 * Country: adjective of nationality, masculine and feminine singular where they differ. Plurals are derived.
 */
export const demonyms = `
  Afghanistan: afghan/afghane
  Afrique du Sud: sud-africain/sud-africaine
  Albanie: albanais/albanaise
  Algérie: algérien/algérienne
  Allemagne: allemand/allemande
  Andorre: andorran/andorrane
  Angleterre: anglais/anglaise
  Angola: angolais/angolaise
  Arabie saoudite: saoudien/saoudienne
  Argentine: argentin/argentine
  Arménie: arménien/arménienne
  Australie: australien/australienne
  Autriche: autrichien/autrichienne
  Azerbaïdjan: azerbaïdjanais/azerbaïdjanaise
  Azerbaïdjan: azéri/azérie
  Bahreïn: bahreïni/bahreïnie
  Bangladesh: bangladais/bangladaise
  Belgique: belge
  Bénin: béninois/béninoise
  Biélorussie: biélorusse
  Birmanie: birman/birmane
  Bolivie: bolivien/bolivienne
  Bosnie: bosniaque
  Bosnie: bosnien/bosnienne
  Botswana: botswanais/botswanaise
  Brésil: brésilien/brésilienne
  Bulgarie: bulgare
  Burkina Faso: burkinabè
  Burkina Faso: burkinabé/burkinabée
  Burundi: burundais/burundaise
  Cambodge: cambodgien/cambodgienne
  Cameroun: camerounais/camerounaise
  Canada: canadien/canadienne
  Cap-Vert: cap-verdien/cap-verdienne
  Catalogne: catalan/catalane
  Centrafrique: centrafricain/centrafricaine
  Chili: chilien/chilienne
  Chine: chinois/chinoise
  Chypre: chypriote
  Colombie: colombien/colombienne
  Comores: comorien/comorienne
  Congo: congolais/congolaise
  Corée: coréen/coréenne
  Corée du Nord: nord-coréen/nord-coréenne
  Corée du Sud: sud-coréen/sud-coréenne
  Corse: corse
  Costa Rica: costaricain/costaricaine
  Côte d'Ivoire: ivoirien/ivoirienne
  Croatie: croate
  Cuba: cubain/cubaine
  Danemark: danois/danoise
  Djibouti: djiboutien/djiboutienne
  Écosse: écossais/écossaise
  Égypte: égyptien/égyptienne
  Émirats arabes unis: émirati/émiratie
  Équateur: équatorien/équatorienne
  Érythrée: érythréen/érythréenne
  Espagne: espagnol/espagnole
  Estonie: estonien/estonienne
  États-Unis: américain/américaine
  États-Unis: états-unien/états-unienne
  Éthiopie: éthiopien/éthiopienne
  Europe: européen/européenne
  Finlande: finlandais/finlandaise
  France: français/française
  Gabon: gabonais/gabonaise
  Gambie: gambien/gambienne
  Géorgie: géorgien/géorgienne
  Ghana: ghanéen/ghanéenne
  Grèce: grec/grecque
  Guatemala: guatémaltèque
  Guinée: guinéen/guinéenne
  Guinée équatoriale: équato-guinéen/équato-guinéenne
  Haïti: haïtien/haïtienne
  Honduras: hondurien/hondurienne
  Hongrie: hongrois/hongroise
  Inde: indien/indienne
  Indonésie: indonésien/indonésienne
  Irak: irakien/irakienne
  Iran: iranien/iranienne
  Irlande: irlandais/irlandaise
  Irlande du Nord: nord-irlandais/nord-irlandaise
  Islande: islandais/islandaise
  Israël: israélien/israélienne
  Italie: italien/italienne
  Jamaïque: jamaïcain/jamaïcaine
  Jamaïque: jamaïquain/jamaïquaine
  Japon: japonais/japonaise
  Japon: nippon/nippone
  Jordanie: jordanien/jordanienne
  Kazakhstan: kazakh/kazakhe
  Kenya: kényan/kényane
  Kirghizistan: kirghiz/kirghize
  Kosovo: kosovar/kosovare
  Koweït: koweïtien/koweïtienne
  Kurdistan: kurde
  Laos: laotien/laotienne
  Lettonie: letton/lettone
  Liban: libanais/libanaise
  Liberia: libérien/libérienne
  Libye: libyen/libyenne
  Liechtenstein: liechtensteinois/liechtensteinoise
  Lituanie: lituanien/lituanienne
  Luxembourg: luxembourgeois/luxembourgeoise
  Macédoine: macédonien/macédonienne
  Madagascar: malgache
  Malaisie: malaisien/malaisienne
  Malawi: malawite
  Mali: malien/malienne
  Malte: maltais/maltaise
  Maroc: marocain/marocaine
  Maurice: mauricien/mauricienne
  Mauritanie: mauritanien/mauritanienne
  Mexique: mexicain/mexicaine
  Moldavie: moldave
  Monaco: monégasque
  Mongolie: mongol/mongole
  Monténégro: monténégrin/monténégrine
  Mozambique: mozambicain/mozambicaine
  Namibie: namibien/namibienne
  Népal: népalais/népalaise
  Nicaragua: nicaraguayen/nicaraguayenne
  Niger: nigérien/nigérienne
  Nigeria: nigérian/nigériane
  Norvège: norvégien/norvégienne
  Nouvelle-Calédonie: néo-calédonien/néo-calédonienne
  Nouvelle-Zélande: néo-zélandais/néo-zélandaise
  Oman: omanais/omanaise
  Ouganda: ougandais/ougandaise
  Ouzbékistan: ouzbek/ouzbèke
  Pakistan: pakistanais/pakistanaise
  Palestine: palestinien/palestinienne
  Panama: panaméen/panaméenne
  Paraguay: paraguayen/paraguayenne
  Pays-Bas: néerlandais/néerlandaise
  Pays-Bas: hollandais/hollandaise
  Pays de Galles: gallois/galloise
  Pérou: péruvien/péruvienne
  Philippines: philippin/philippine
  Pologne: polonais/polonaise
  Portugal: portugais/portugaise
  Qatar: qatari/qatarie
  Qatar: qatarien/qatarienne
  Québec: québécois/québécoise
  République dominicaine: dominicain/dominicaine
  République tchèque: tchèque
  Roumanie: roumain/roumaine
  Royaume-Uni: britannique
  Russie: russe
  Rwanda: rwandais/rwandaise
  Salvador: salvadorien/salvadorienne
  Sénégal: sénégalais/sénégalaise
  Serbie: serbe
  Sierra Leone: sierra-léonais/sierra-léonaise
  Singapour: singapourien/singapourienne
  Slovaquie: slovaque
  Slovénie: slovène
  Somalie: somalien/somalienne
  Soudan: soudanais/soudanaise
  Soudan du Sud: sud-soudanais/sud-soudanaise
  Sri Lanka: sri-lankais/sri-lankaise
  Suède: suédois/suédoise
  Suisse: suisse
  Suisse: helvétique
  Syrie: syrien/syrienne
  Tadjikistan: tadjik/tadjike
  Taïwan: taïwanais/taïwanaise
  Tanzanie: tanzanien/tanzanienne
  Tchad: tchadien/tchadienne
  Tchétchénie: tchétchène
  Thaïlande: thaïlandais/thaïlandaise
  Tibet: tibétain/tibétaine
  Togo: togolais/togolaise
  Tunisie: tunisien/tunisienne
  Turkménistan: turkmène
  Turquie: turc/turque
  Ukraine: ukrainien/ukrainienne
  Union soviétique: soviétique
  Uruguay: uruguayen/uruguayenne
  Vatican: vatican/vaticane
  Venezuela: vénézuélien/vénézuélienne
  Vietnam: vietnamien/vietnamienne
  Yémen: yéménite
  Yougoslavie: yougoslave
  Zambie: zambien/zambienne
  Zimbabwe: zimbabwéen/zimbabwéenne
`;
