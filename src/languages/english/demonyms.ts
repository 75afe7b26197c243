/** Country: its adjectives and nouns of nationality. Plurals in "-s" are derived. */
export const demonyms = `
  Afghanistan: afghan
  Albania: albanian
  Algeria: algerian
  Angola: angolan
  Argentina: argentine/argentinian
  Armenia: armenian
  Australia: australian/aussie
  Austria: austrian
  Azerbaijan: azerbaijani/azeri
  Bahrain: bahraini
  Bangladesh: bangladeshi
  Belarus: belarusian
  Belgium: belgian
  Benin: beninese
  Bolivia: bolivian
  Bosnia: bosnian
  Botswana: botswanan
  Brazil: brazilian
  Bulgaria: bulgarian
  Burkina Faso: burkinabe
  Burma: burmese
  Burundi: burundian
  Cambodia: cambodian
  Cameroon: cameroonian
  Canada: canadian
  Catalonia: catalan
  Chad: chadian
  Chechnya: chechen
  Chile: chilean
  China: chinese
  Colombia: colombian
  Congo: congolese
  Costa Rica: costa rican
  Croatia: croatian/croat
  Cuba: cuban
  Cyprus: cypriot
  Czech Republic: czech
  Denmark: danish/dane
  Djibouti: djiboutian
  Dominican Republic: dominican
  Ecuador: ecuadorian/ecuadorean
  Egypt: egyptian
  El Salvador: salvadoran
  England: english/englishman/englishwoman
  Eritrea: eritrean
  Estonia: estonian
  Ethiopia: ethiopian
  Europe: european
  Fiji: fijian
  Finland: finnish/finn
  France: french/frenchman/frenchwoman
  Gabon: gabonese
  Gambia: gambian
  Georgia: georgian
  Germany: german
  Ghana: ghanaian
  Greece: greek
  Guatemala: guatemalan
  Guinea: guinean
  Haiti: haitian
  Honduras: honduran
  Hungary: hungarian
  Iceland: icelandic/icelander
  India: indian
  Indonesia: indonesian
  Iran: iranian
  Iraq: iraqi
  Ireland: irish/irishman/irishwoman
  Israel: israeli
  Italy: italian
  Ivory Coast: ivorian
  Jamaica: jamaican
  Japan: japanese
  Jordan: jordanian
  Kazakhstan: kazakh
  Kenya: kenyan
  Korea: korean
  Kosovo: kosovar
  Kurdistan: kurdish/kurd
  Kuwait: kuwaiti
  Kyrgyzstan: kyrgyz
  Laos: laotian
  Latvia: latvian
  Lebanon: lebanese
  Liberia: liberian
  Libya: libyan
  Lithuania: lithuanian
  Luxembourg: luxembourgish
  Macedonia: macedonian
  Madagascar: malagasy
  Malawi: malawian
  Malaysia: malaysian
  Mali: malian
  Malta: maltese
  Mauritania: mauritanian
  Mauritius: mauritian
  Mexico: mexican
  Moldova: moldovan
  Mongolia: mongolian
  Montenegro: montenegrin
  Morocco: moroccan
  Mozambique: mozambican
  Namibia: namibian
  Nepal: nepalese/nepali
  Netherlands: dutch/dutchman/dutchwoman
  New Zealand: kiwi
  Nicaragua: nicaraguan
  Niger: nigerien
  Nigeria: nigerian
  North Korea: north korean
  Norway: norwegian
  Oman: omani
  Pakistan: pakistani
  Palestine: palestinian
  Panama: panamanian
  Paraguay: paraguayan
  Peru: peruvian
  Philippines: filipino/filipina/philippine
  Poland: polish/pole
  Portugal: portuguese
  Puerto Rico: puerto rican
  Qatar: qatari
  Romania: romanian
  Russia: russian
  Rwanda: rwandan
  Saudi Arabia: saudi
  Scotland: scottish/scot/scotsman/scotswoman
  Senegal: senegalese
  Serbia: serbian/serb
  Sierra Leone: sierra leonean
  Singapore: singaporean
  Slovakia: slovak
  Slovenia: slovenian/slovene
  Somalia: somali
  South Africa: south african
  South Korea: south korean
  South Sudan: south sudanese
  Soviet Union: soviet
  Spain: spanish/spaniard
  Sri Lanka: sri lankan
  Sudan: sudanese
  Sweden: swedish/swede
  Switzerland: swiss
  Syria: syrian
  Taiwan: taiwanese
  Tajikistan: tajik
  Tanzania: tanzanian
  Thailand: thai
  Tibet: tibetan
  Togo: togolese
  Tunisia: tunisian
  Turkey: turkish/turk
  Turkmenistan: turkmen
  Uganda: ugandan
  Ukraine: ukrainian
  United Arab Emirates: emirati
  United Kingdom: british/briton/brit
  United States: american
  Uruguay: uruguayan
  Uzbekistan: uzbek
  Venezuela: venezuelan
  Vietnam: vietnamese
  Wales: welsh/welshman/welshwoman
  Yemen: yemeni
  Yugoslavia: yugoslav
  Zambia: zambian
  Zimbabwe: zimbabwean
`;
