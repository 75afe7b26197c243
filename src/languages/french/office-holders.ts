/** Heads of state and of government, and popes, since 2000, as French newspapers print them: who may be meant by the office alone. */
export const officeHolders = `
  président | Afghanistan: Hamid Karzaï, Ashraf Ghani
  président | Afrique du Sud: Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa
  président | Algérie: Abdelaziz Bouteflika, Abdelmadjid Tebboune
  président | Argentine: Cristina Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei
  président | Biélorussie: Alexandre Loukachenko
  président | Bolivie: Evo Morales
  président | Brésil: Luiz Inacio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro
  président | Burkina Faso: Blaise Compaoré, Roch Marc Christian Kaboré
  président | Cameroun: Paul Biya
  président | Chili: Michelle Bachelet, Sebastian Piñera, Gabriel Boric
  président | Chine: Hu Jintao, Xi Jinping
  président | Colombie: Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro
  président | Corée du Sud: Park Geun-hye, Moon Jae-in, Yoon Suk-yeol
  président | Côte d'Ivoire: Laurent Gbagbo, Alassane Ouattara
  président | Cuba: Fidel Castro, Raul Castro, Miguel Diaz-Canel
  président | Égypte: Hosni Moubarak, Mohamed Morsi, Abdel Fattah al-Sissi
  président | États-Unis: Bill Clinton, George W. Bush, Barack Obama, Donald Trump, Joe Biden
  président | France: Jacques Chirac, Nicolas Sarkozy, François Hollande, Emmanuel Macron
  président | Iran: Mahmoud Ahmadinejad, Hassan Rohani, Ebrahim Raïssi
  président | Liban: Michel Sleimane, Michel Aoun, Joseph Aoun
  président | Mali: Ibrahim Boubacar Keïta
  président | Mexique: Felipe Calderon, Enrique Peña Nieto, Andrés Manuel Lopez Obrador, Claudia Sheinbaum
  président | Philippines: Rodrigo Duterte, Ferdinand Marcos
  président | Pologne: Andrzej Duda
  président | Russie: Vladimir Poutine, Dmitri Medvedev
  président | Rwanda: Paul Kagame
  président | Sénégal: Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye
  président | Syrie: Bachar al-Assad
  président | Tchad: Idriss Déby
  président | Tunisie: Zine el-Abidine Ben Ali, Moncef Marzouki, Béji Caïd Essebsi, Kaïs Saïed
  président | Turquie: Abdullah Gül, Recep Tayyip Erdogan
  président | Ukraine: Viktor Ianoukovitch, Petro Porochenko, Volodymyr Zelensky
  président | Venezuela: Hugo Chavez, Nicolas Maduro
  ministre | Australie: Malcolm Turnbull, Scott Morrison, Anthony Albanese
  ministre | Belgique: Guy Verhofstadt, Yves Leterme, Elio Di Rupo, Charles Michel, Sophie Wilmès, Alexander De Croo, Bart De Wever
  ministre | Canada: Stephen Harper, Justin Trudeau, Mark Carney, Jean Charest, Philippe Couillard, François Legault
  ministre | Espagne: José Luis Zapatero, Mariano Rajoy, Pedro Sanchez
  ministre | France: Lionel Jospin, Jean-Pierre Raffarin, Dominique de Villepin, François Fillon, Jean-Marc Ayrault, Manuel Valls, Bernard Cazeneuve, Edouard Philippe, Jean Castex, Elisabeth Borne, Gabriel Attal, Michel Barnier, François Bayrou, Sébastien Lecornu
  ministre | Grèce: Alexis Tsipras, Kyriakos Mitsotakis
  ministre | Hongrie: Viktor Orban
  ministre | Inde: Manmohan Singh, Narendra Modi
  ministre | Irak: Nouri al-Maliki, Haïder al-Abadi
  ministre | Israël: Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Naftali Bennett, Yaïr Lapid
  ministre | Italie: Silvio Berlusconi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni
  ministre | Japon: Shinzo Abe, Yoshihide Suga, Fumio Kishida
  ministre | Nouvelle-Zélande: Jacinda Ardern
  ministre | Pays-Bas: Mark Rutte
  ministre | Pologne: Mateusz Morawiecki, Donald Tusk
  ministre | Portugal: Antonio Costa
  ministre | Royaume-Uni: Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer
  ministre | Allemagne: Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz
  ministre | Autriche: Sebastian Kurz
  pape | : Jean-Paul II, Benoît XVI, François, Léon XIV
`;
