/** Heads of state and of government, and popes, since 2000, as English newspapers print them: who may be meant by the office alone. */
export const officeHolders = `
  president | Afghanistan: Hamid Karzai, Ashraf Ghani
  president | Algeria: Abdelaziz Bouteflika, Abdelmadjid Tebboune
  president | Argentina: Cristina Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei
  president | Belarus: Alexander Lukashenko
  president | Bolivia: Evo Morales
  president | Brazil: Luiz Inacio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro
  president | Chile: Michelle Bachelet, Sebastian Piñera, Gabriel Boric
  president | China: Hu Jintao, Xi Jinping
  president | Colombia: Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro
  president | Egypt: Hosni Mubarak, Mohamed Morsi, Abdel Fattah el-Sisi
  president | France: Jacques Chirac, Nicolas Sarkozy, François Hollande, Emmanuel Macron
  president | Iran: Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi
  president | Kenya: Uhuru Kenyatta, William Ruto
  president | Mexico: Felipe Calderon, Enrique Peña Nieto, Andrés Manuel Lopez Obrador, Claudia Sheinbaum
  president | Namibia: Hage Geingob, Nangolo Mbumba
  president | Nigeria: Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu
  president | Philippines: Rodrigo Duterte, Ferdinand Marcos
  president | Russia: Vladimir Putin, Dmitry Medvedev
  president | Rwanda: Paul Kagame
  president | South Africa: Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa
  president | South Korea: Park Geun-hye, Moon Jae-in, Yoon Suk-yeol
  president | Syria: Bashar al-Assad
  president | Turkey: Abdullah Gul, Recep Tayyip Erdogan
  president | Ukraine: Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky
  president | United States: Bill Clinton, George W. Bush, Barack Obama, Donald Trump, Joe Biden
  president | Venezuela: Hugo Chavez, Nicolas Maduro
  minister | Australia: Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese
  minister | Canada: Stephen Harper, Justin Trudeau, Mark Carney
  minister | France: François Fillon, Manuel Valls, Edouard Philippe, Jean Castex, Elisabeth Borne, Gabriel Attal, Michel Barnier, François Bayrou, Sébastien Lecornu
  minister | Germany: Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz
  minister | Greece: Alexis Tsipras, Kyriakos Mitsotakis
  minister | Hungary: Viktor Orban
  minister | India: Manmohan Singh, Narendra Modi
  minister | Ireland: Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheál Martin, Simon Harris
  minister | Israel: Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Naftali Bennett, Yair Lapid
  minister | Italy: Silvio Berlusconi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni
  minister | Japan: Shinzo Abe, Yoshihide Suga, Fumio Kishida
  minister | Malaysia: Mahathir Mohamad, Anwar Ibrahim
  minister | Netherlands: Mark Rutte
  minister | New Zealand: John Key, Jacinda Ardern
  minister | Pakistan: Imran Khan, Nawaz Sharif, Shehbaz Sharif
  minister | Spain: Mariano Rajoy, Pedro Sanchez
  minister | United Kingdom: Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer
  pope | : John Paul II, Benedict XVI, Francis, Leo XIV
`;
