/** Seats of power and what they are called, without their article. */
export const seats = `
  Albany, Beltway, Brussels, Buckingham Palace, Capitol, Capitol Hill, City Hall, Downing Street, Elysee, Elysee Palace
  Élysée, Élysée Palace, Fleet Street, Foggy Bottom, Foreign Office, Hill, Hollywood, Holyrood, Home Office, K Street
  Knesset, Kremlin, Langley, Madison Avenue, No 10, No. 10, Oval Office, Pentagon, Quai d'Orsay, Sacramento, Scotland Yard
  Silicon Valley, Stormont, Vatican, Wall Street, West Wing, Westminster, White House, Whitehall, Holy See, Kensington Palace
  Number 10, Blue House, Bundestag, Duma, Stormont, Strasbourg, Turtle Bay
`;

/** Countries and unions of states. */
export const countries = `
  Afghanistan, Albania, Algeria, America, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh
  Belarus, Belgium, Benin, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia
  Cameroon, Canada, Catalonia, Central African Republic, Chile, China, Colombia, Congo, Costa Rica, Crimea, Croatia
  Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador
  England, Equatorial Guinea, Eritrea, Estonia, Ethiopia, Europe, Fiji, Finland, France, Gabon, Gambia, Gaza, Germany
  Ghana, Greece, Greenland, Guatemala, Guinea, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran
  Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kosovo, Kurdistan, Kuwait, Kyrgyzstan
  Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Macedonia, Madagascar, Malawi, Malaysia
  Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar
  Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Northern Ireland, Norway, Oman
  Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar
  Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia
  Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria
  Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine
  United Arab Emirates, UAE, United Kingdom, UK, U.K., United States, US, U.S., USA, Uruguay, Uzbekistan, Venezuela
  Vietnam, Wales, Yemen, Zambia, Zimbabwe
`;

/** Capitals and cities that stand for a government or an administration. */
export const capitals = `
  Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Ankara, Athens, Baghdad, Baku, Bamako, Bangkok, Beijing, Beirut
  Belfast, Belgrade, Berlin, Bern, Bogota, Bogotá, Bratislava, Brasilia, Brussels, Bucharest, Budapest, Buenos Aires
  Cairo, Canberra, Caracas, Colombo, Copenhagen, Dakar, Damascus, Delhi, Dhaka, Doha, Dublin, Edinburgh, Frankfurt
  Geneva, The Hague, Hanoi, Harare, Havana, Helsinki, Islamabad, Jakarta, Jerusalem, Kabul, Kampala, Kathmandu, Khartoum
  Kiev, Kigali, Kinshasa, Kyiv, La Paz, Lima, Lisbon, Ljubljana, London, Luanda, Lusaka, Madrid, Managua, Manila, Minsk
  Mogadishu, Monrovia, Montevideo, Moscow, Nairobi, New Delhi, Nicosia, Oslo, Ottawa, Paris, Phnom Penh, Prague, Pretoria
  Pristina, Pyongyang, Quito, Rabat, Ramallah, Reykjavik, Riga, Riyadh, Rome, Sanaa, Santiago, Sarajevo, Seoul, Skopje
  Sofia, Stockholm, Taipei, Tallinn, Tashkent, Tbilisi, Tehran, Tel Aviv, Tirana, Tokyo, Tripoli, Tunis, Vienna
  Vilnius, Warsaw, Washington, Wellington, Windhoek, Yangon, Zagreb
`;

/** Words with which the names of places begin, and others with which they end. */
export const placeOpeners = `
  cape, east, fort, lake, las, los, mount, new, north, port, san, santa, south, west
`;
export const placeEndings = `
  airport, avenue, bay, beach, boulevard, bridge, central, creek, falls, harbour, harbor, highway, island, islands, lake, mountain, mountains
  ocean, park, peninsula, plaza, river, road, square, stadium, station, street, strait, sea, terminal, terrace, valley, village
`;

/** States and provinces, which newspapers set behind a town. */
export const states = `
  Alabama, Alaska, Alberta, Arizona, Arkansas, British Columbia, California, Colorado, Connecticut, Delaware, Florida, Georgia
  Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Manitoba, Maryland, Massachusetts, Michigan
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Brunswick, New Hampshire, New Jersey, New Mexico
  New South Wales, North Carolina, North Dakota, Nova Scotia, Ohio, Oklahoma, Ontario, Oregon, Pennsylvania, Quebec, Queensland
  Rhode Island, Saskatchewan, South Australia, South Carolina, South Dakota, Tasmania, Tennessee, Texas, Utah, Vermont
  Virginia, West Virginia, Western Australia, Wisconsin, Wyoming
  D.C., N.C., N.D., N.H., N.J., N.M., N.Y., R.I., S.C., S.D.
`;
