/** Seats of power and what they are called, without their article. */
export const seats = {
  m: `
    Bundestag, Capitole, Château, Congrès, Cinquantenaire, Département d'État, Élysée, Elysée, Foreign Office, Hôtel de Ville
    Kremlin, Matignon, Palais-Bourbon, Palais Bourbon, Palais de l'Élysée, Parlement, Pentagone, Quai d'Orsay
    Quirinal, Reichstag, Saint-Siège, Sénat, Trésor, Vatican, Westminster, Duma
  `,
  f: `
    Bourse, Chancellerie, City, Couronne, Douma, Knesset, Maison Blanche, Maison-Blanche, Moncloa, Place Beauvau
    place Beauvau, Sublime Porte, Croisette, Cour suprême, Assemblée nationale, Maison Bleue
  `,
  unknown: `
    Beauvau, Bercy, Buckingham, Buckingham Palace, Capitol Hill, Downing Street, Foggy Bottom, Grenelle, Hollywood
    Langley, place Vendôme, Place Vendôme, rue de Solférino, Scotland Yard, Silicon Valley, Solférino, Valois, Wall Street
    Whitehall, Zhongnanhai, Palazzo Chigi, Oudinot, Rive gauche, Balard, Ségur, Varenne
  `,
};

/** Countries and unions of states, by the gender of their names. */
export const countries = {
  m: `
    Afghanistan, Angola, Azerbaïdjan, Bahreïn, Bangladesh, Bélarus, Belize, Bénin, Bhoutan, Botswana, Brésil, Brunei
    Burkina Faso, Burkina, Burundi, Cambodge, Cameroun, Canada, Cap-Vert, Chili, Congo, Costa Rica, Danemark
    Djibouti, Émirats, Équateur, États-Unis, Etats-Unis, Gabon, Ghana, Guatemala, Guyana, Honduras, Iran, Irak
    Japon, Kazakhstan, Kenya, Kirghizistan, Kosovo, Koweït, Laos, Lesotho, Liban, Liberia, Liechtenstein
    Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique, Myanmar, Népal, Nicaragua, Niger, Nigeria
    Nigéria, Oman, Ouganda, Ouzbékistan, Pakistan, Panama, Paraguay, Pays-Bas, Pérou, Portugal, Qatar, Royaume-Uni
    Rwanda, Salvador, Sénégal, Soudan, Soudan du Sud, Sri Lanka, Suriname, Tadjikistan, Tchad, Timor, Togo
    Turkménistan, Uruguay, Venezuela, Viêt Nam, Vietnam, Yémen, Zimbabwe, Québec, Kurdistan, Zaïre, Vanuatu
  `,
  f: `
    Afrique du Sud, Albanie, Algérie, Allemagne, Andorre, Angleterre, Arabie saoudite, Argentine, Arménie, Australie
    Autriche, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie, Bosnie-Herzégovine, Bulgarie, Catalogne, Centrafrique
    Chine, Colombie, Corée, Corée du Nord, Corée du Sud, Côte d'Ivoire, Crimée, Croatie, Écosse, Egypte, Égypte
    Érythrée, Espagne, Estonie, Éthiopie, Europe, Finlande, France, Gambie, Géorgie, Grande-Bretagne, Grèce, Guinée
    Guinée-Bissau, Guinée équatoriale, Hong Kong, Hongrie, Inde, Indonésie, Irlande, Irlande du Nord, Islande, Italie, Jamaïque
    Jordanie, Lettonie, Libye, Lituanie, Macédoine, Malaisie, Mauritanie, Moldavie, Mongolie, Namibie, Norvège
    Nouvelle-Zélande, Nouvelle-Calédonie, Palestine, Papouasie, Pologne, République centrafricaine
    République démocratique du Congo, République dominicaine, République tchèque, RDC, Roumanie, Russie, Serbie
    Sierra Leone, Slovaquie, Slovénie, Somalie, Suède, Suisse, Syrie, Tanzanie, Tchéquie, Tchétchénie, Thaïlande
    Tunisie, Turquie, Ukraine, Wallonie, Flandre, Zambie, Corse, Bavière, Union soviétique
  `,
  unknown: 'Chypre, Cuba, Haïti, Israël, Madagascar, Malte, Maurice, Monaco, Singapour, Taïwan, Taiwan, Gaza',
};

/** Capitals and cities that stand for a government or an administration. */
export const capitals = `
  Abidjan, Abou Dhabi, Abu Dhabi, Abuja, Accra, Addis-Abeba, Alger, Amman, Ankara, Antananarivo, Asmara, Astana, Athènes
  Bagdad, Bakou, Bamako, Bangkok, Bangui, Belfast, Belgrade, Berlin, Berne, Beyrouth, Bichkek, Bogota, Bogotá
  Brasilia, Bratislava, Brazzaville, Bruxelles, Bucarest, Budapest, Buenos Aires, Bujumbura, Canberra, Caracas
  Chisinau, Colombo, Conakry, Copenhague, Cotonou, Dacca, Dakar, Damas, Djakarta, Djouba, Doha, Douchanbé, Dublin
  Édimbourg, Erbil, Francfort, Freetown, Genève, Hanoï, Harare, Helsinki, Islamabad, Jakarta, Jérusalem, Kaboul, Kampala
  Katmandou, Khartoum, Kiev, Kigali, Kinshasa, Koweït, Kyiv, La Haye, La Havane, La Paz, Le Caire, Libreville, Lima
  Lisbonne, Ljubljana, Lomé, Londres, Luanda, Lusaka, Madrid, Managua, Manille, Mascate, Mexico, Minsk
  Mogadiscio, Monrovia, Montevideo, Moscou, N'Djamena, Nairobi, New Delhi, Niamey, Nicosie, Nouakchott, Oslo
  Ottawa, Ouagadougou, Oulan-Bator, Paris, Pékin, Phnom Penh, Port-au-Prince, Port-Louis, Prague, Pretoria, Pristina
  Pyongyang, Quito, Rabat, Ramallah, Rangoun, Reykjavik, Riga, Riyad, Ryad, Rome, Sanaa, San José, Santiago
  Sarajevo, Séoul, Skopje, Sofia, Stockholm, Strasbourg, Tachkent, Taipei, Tallinn, Tbilissi, Tegucigalpa, Téhéran
  Tel-Aviv, Tel Aviv, Tirana, Tokyo, Tripoli, Tunis, Varsovie, Vienne, Vientiane, Vilnius, Washington, Windhoek
  Yaoundé, Yamoussoukro, Zagreb, Barcelone, Bonn, Ajaccio, Nouméa, Papeete
`;

/** Words with which the names of places begin, and others with which they end. */
export const placeOpeners = `
  cap, côte, fort, las, los, mont, new, nouvelle, port, san, santa, val
`;
export const placeEndings = `
  avenue, beach, city, island, park, river, street, valley
`;
