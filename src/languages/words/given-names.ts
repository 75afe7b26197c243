/** Given names met in news the world over, by gender and origin, as newspapers print them, accents kept. */
export const givenNames = {
  m: [
    // French
    `
      Aaron, Abel, Achille, Adam, Adolphe, Adrien, Aimé, Aimeric, Alain, Alban, Albert, Alexandre, Alfred
      Aloïs, Alphonse, Amaury, Ambroise, Amédée, Anatole, André, Anicet, Anthony, Antoine, Antonin, Aristide
      Armand, Armel, Arnaud, Arsène, Arthur, Aubin, Auguste, Augustin, Aurélien, Axel, Aymeric, Balthazar
      Baptiste, Barnabé, Barthélemy, Barthélémy, Basile, Bastien, Baudouin, Benjamin, Benoist, Benoit, Benoît
      Bérenger, Bernard, Bertrand, Blaise, Boniface, Boris, Brice, Bruno, Calixte, Cédric, Célestin, César
      Charles, Christian, Christophe, Clément, Clotaire, Clovis, Colin, Côme, Constant, Constantin, Corentin
      Cyprien, Cyr, Cyriaque, Cyril, Cyrus, Damien, Daniel, Dany, David, Davy, Denis, Désiré, Didier, Dimitri
      Donatien, Dorian, Edgar, Edgard, Edmond, Edouard, Édouard, Elie, Élie, Eloi, Éloi, Emile, Émile, Emilien
      Émilien, Emmanuel, Enguerrand, Eric, Éric, Erik, Ernest, Erwan, Erwann, Esteban, Etienne, Étienne, Eudes
      Eugène, Eusèbe, Evan, Évariste, Ewan, Ewen, Fabien, Fabrice, Faustin, Félicien, Félix, Ferdinand
      Fernand, Firmin, Flavien, Florent, Florentin, Florian, Franck, François, Frank, Frédéric, Fulbert
      Fulgence, Gabin, Gabriel, Gaël, Gaëtan, Gaspard, Gaston, Gatien, Gauthier, Gautier, Gédéon, Geoffrey
      Geoffroy, Georges, Gérald, Gérard, Géraud, Germain, Gervais, Ghislain, Gilbert, Gildas, Gilles, Godefroy
      Gontran, Gonzague, Grégoire, Grégory, Guénolé, Guilhem, Guillaume, Gustave, Guy, Gwenaël, Gwendal
      Hadrien, Hector, Henri, Henry, Herbert, Hercule, Hervé, Hilaire, Hippolyte, Honoré, Horace, Hubert, Hugo
      Hugues, Hyacinthe, Ignace, Igor, Isidore, Ivan, Jack, Jacky, Jacob, Jacques, Jason, Jean-Baptiste
      Jean-Bernard, Jean-Charles, Jean-Christophe, Jean-Claude, Jean-Daniel, Jean-David, Jean-Denis
      Jean-Edouard, Jean-Eudes, Jean-Fabrice, Jean-François, Jean-Frédéric, Jean-Gabriel, Jean-Georges
      Jean-Guy, Jean-Henri, Jean-Hugues, Jean-Jacques, Jean-Louis, Jean-Loup, Jean-Luc, Jean-Marc, Jean-Marie
      Jean-Martin, Jean-Max, Jean-Michel, Jean-Noël, Jean-Pascal, Jean-Patrick, Jean-Paul, Jean-Philippe
      Jean-Pierre, Jean-Rémy, Jean-René, Jean-Robert, Jean-Sébastien, Jean-Thomas, Jean-Victor, Jean-Vincent
      Jean-Yves, Jérémie, Jérémy, Jérôme, Jimmy, Joachim, Joaquim, Joël, Joffrey, Johan, Johann, Johnny, Jonas
      Jonathan, Joris, José, Joseph, Josselin, Josué, Jules, Julien, Justin, Kevin, Kévin, Killian, Kylian
      Ladislas, Lambert, Laurent, Lazare, Léandre, Léo, Léon, Léonard, Léopold, Lionel, Loïc, Lorenzo, Louis
      Louis-Philippe, Luc, Lucas, Lucien, Ludovic, Luis, Maël, Malo, Manuel, Marc, Marc-Antoine, Marc-Olivier
      Marceau, Marcel, Marcelin, Marcellin, Marius, Martial, Martin, Mathias, Mathieu, Mathis, Mathurin
      Matteo, Mattéo, Matthias, Matthieu, Maurice, Max, Maxence, Maximilien, Médard, Melchior, Michaël, Michel
      Mickaël, Mikaël, Narcisse, Nathan, Nathanaël, Nestor, Nicolas, Noé, Noël, Norbert, Octave, Odilon
      Olivier, Omer, Oscar, Ovide, Paco, Pacôme, Pascal, Patrick, Paul, Paul-Henri, Paulin, Perceval
      Philibert, Philippe, Pierre, Pierre-Alain, Pierre-André, Pierre-Antoine, Pierre-Emmanuel
      Pierre-François, Pierre-Henri, Pierre-Louis, Pierre-Luc, Pierre-Marie, Pierre-Olivier, Pierre-René
      Pierre-Yves, Prosper, Quentin, Rainier, Ralph, Raoul, Raphaël, Raymond, Raynald, Régis, Rémi, Rémy
      Renaud, René, Reynald, Richard, Robert, Roch, Rodolphe, Rodrigue, Roger, Roland, Rolland, Romain
      Romaric, Roméo, Romuald, Ronan, Ruben, Rudy, Salomon, Sébastien, Séraphin, Serge, Séverin, Siegfried
      Sigismond, Siméon, Simon, Stanislas, Steeve, Stéphane, Steve, Sully, Sylvain, Sylvère, Sylvestre
      Tancrède, Tanguy, Téo, Terence, Thaddée, Théo, Théodore, Théophile, Théotime, Thibaud, Thibault, Thibaut
      Thierry, Thimothée, Thomas, Timothée, Titouan, Titus, Tom, Toussaint, Tristan, Tugdual, Ulrich, Ulysse
      Urbain, Valentin, Valère, Valéry, Valmont, Vianney, Victor, Victorien, Vincent, Vivien, Vladimir
      Wandrille, Wilfrid, Wilfried, William, Willy, Xavier, Yanis, Yann, Yannick, Yannis, Yoan, Yoann, Yohan
      Yohann, Yvan, Yves, Yvon, Zacharie, Zéphyrin, Zinedine
    `,
    // English
    `
      Abraham, Adrian, Aidan, Aiden, Al, Alan, Alastair, Alec, Aled, Alexander, Alfie, Alistair, Allan, Allen
      Alton, Alvin, Ambrose, Amos, Andrew, Andy, Angus, Archibald, Archie, Arlen, Arnold, Asa, Asher, Augustus
      Austin, Barack, Barnaby, Barney, Barrett, Barry, Bart, Basil, Ben, Benedict, Bernie, Bert, Bill, Billy
      Bo, Bob, Bobby, Boyd, Brad, Bradford, Bradley, Brady, Brandon, Brendan, Brendon, Brent, Bret, Brett
      Brian, Brock, Bruce, Bryan, Bryant, Bryce, Bryson, Bud, Buddy, Burt, Buster, Byron, Caleb, Callum
      Calvin, Carl, Carlton, Cecil, Cedric, Chad, Chadwick, Charlton, Chase, Chester, Christopher, Chuck
      Clarence, Clark, Clay, Clayton, Cletus, Cliff, Clifford, Clifton, Clint, Clive, Clyde, Cody, Colby, Cole
      Connor, Conor, Conrad, Cory, Craig, Curt, Curtis, Dale, Damian, Damon, Dan, Danny, Darby, Daren, Darin
      Darius, Darnell, Darrell, Darren, Darryl, Daryl, Dave, Dean, DeAndre, Declan, Dennis, Denny, Denzel
      Derek, Dermot, Derrick, Desmond, Devon, Dewey, Dexter, Dick, Dirk, Dominic, Don, Donald, Donnie, Donovan
      Doug, Dougal, Douglas, Doyle, Duane, Dudley, Duncan, Dustin, Dwayne, Dwight, Dylan, Eamon, Eamonn, Earl
      Ed, Eddie, Edmund, Edward, Edwin, Elbert, Eldon, Eli, Elias, Elijah, Elliot, Elliott, Elmer, Elon, Elton
      Elvis, Elwood, Emmett, Enoch, Ephraim, Ernie, Ervin, Ethan, Eugene, Everett, Ezekiel, Ezra, Fergus
      Finlay, Finn, Fletcher, Floyd, Forrest, Franklin, Fraser, Fred, Freddie, Frederick, Gabe, Gareth
      Garrett, Garry, Garth, Gary, Gavin, Gene, Geoff, George, Gerald, Gerard, Gerry, Gideon, Gil, Glen, Glenn
      Gordon, Graham, Grant, Grayson, Greg, Gregg, Gregory, Grover, Gus, Hal, Hank, Hans, Harlan, Harley
      Harold, Harry, Harvey, Heath, Herb, Herman, Hiram, Homer, Howard, Howie, Hugh, Humphrey, Huw, Iain, Ian
      Ira, Irving, Irwin, Isaac, Isaiah, Ivor, Jake, Jamal, James, Jared, Jarrod, Jarvis, Jasper, Jay, Jeb
      Jed, Jeff, Jeffery, Jeffrey, Jerald, Jeremiah, Jeremy, Jermaine, Jerome, Jerry, Jim, Jimmie, Joe, Joel
      Joey, John, Johnathan, Johnnie, Jon, Jonah, Jonny, Josh, Joshua, Josiah, Judd, Jude, Julian, Julius
      Karl, Keegan, Keenan, Keith, Kelvin, Ken, Kenneth, Kenny, Kent, Kermit, Kieran, Kirk, Kit, Kurt, Kurtis
      Kyle, Lamar, Lance, Larry, Lawrence, Lee, Leland, Leo, Leon, Leonard, Leroy, Lester, Levi, Lewis, Liam
      Linus, Lloyd, Lonnie, Louie, Luke, Luther, Lyle, Lyndon, Mack, Malachi, Malcolm, Marcus, Mario, Mark
      Marlon, Marty, Marvin, Mason, Matt, Matthew, Maxwell, Melvin, Merle, Micah, Michael, Mickey, Mike, Miles
      Milo, Milton, Mitch, Mitchell, Mitt, Monty, Morris, Moses, Murray, Myles, Myron, Nate, Nathaniel, Neal
      Ned, Neil, Nelson, Neville, Newt, Nicholas, Nick, Nigel, Noah, Noel, Nolan, Norm, Norman, Norris, Oliver
      Ollie, Omar, Orlando, Orrin, Orson, Orville, Oswald, Otis, Otto, Owen, Paddy, Percy, Perry, Pete, Peter
      Phil, Philip, Phillip, Phineas, Preston, Quincy, Quinton, Raleigh, Ramsey, Rand, Randall, Randolph
      Randy, Ray, Reggie, Reginald, Reid, Rex, Rhys, Rick, Ricky, Rob, Roderick, Rodney, Ron, Ronald, Ronnie
      Ross, Roy, Royce, Rudolph, Rupert, Russ, Russell, Rusty, Sammy, Samuel, Sawyer, Scott, Scottie, Sean
      Sebastian, Seth, Seymour, Shane, Shaun, Sheldon, Sherman, Sidney, Silas, Solomon, Spencer, Spike, Stan
      Stanley, Stephen, Sterling, Steven, Stewart, Stu, Stuart, Sylvester, Tad, Ted, Teddy, Terrance, Terrell
      Terrence, Theodore, Thom, Thurman, Tim, Timmy, Timothy, Toby, Todd, Tommy, Tony, Travis, Trent, Trevor
      Trey, Troy, Truman, Tucker, Ty, Tyrone, Tyson, Upton, Vance, Vaughn, Vernon, Vic, Vince, Virgil, Wade
      Waldo, Wally, Walt, Walter, Warren, Wayne, Wendell, Wes, Wesley, Wilbur, Wilfred, Willard, Willie
      Willis, Wilson, Winston, Woodrow, Woody, Wyatt, Xander, Zach, Zachary, Zack, Zane, Zeke
    `,
    // German and Dutch
    `
      Achim, Adalbert, Albrecht, Alois, Andreas, Anton, Armin, Arne, Arno, August, Bas, Bastian, Benno, Bernd
      Bernhard, Berthold, Björn, Bodo, Burkhard, Carsten, Christoph, Claus, Clemens, Cornelius, Daan, Detlef
      Dieter, Dietmar, Dietrich, Dries, Eberhard, Eckhard, Edzard, Egon, Ekkehard, Elio, Emil, Engelbert
      Erhard, Erich, Ernst, Erwin, Eugen, Ewald, Fabian, Felix, Frans, Franz, Franz-Josef, Frederik, Friedhelm
      Friedrich, Fritz, Geert, Georg, Gerd, Gerhard, Gerrit, Gert, Gottfried, Gotthold, Gregor, Guenter, Guido
      Guillermo, Günter, Gunther, Günther, Hanno, Hans-Dietrich, Hans-Georg, Hans-Gert, Hans-Joachim
      Hans-Jürgen, Hans-Peter, Harald, Hartmut, Heiko, Heiner, Heinrich, Heinz, Heinz-Christian, Helge
      Hellmut, Helmut, Hendrik, Henk, Henning, Hermann, Holger, Horst, Ingo, Jannik, Jens, Jeroen, Jochen
      Joerg, Johannes, Joop, Joost, Jörg, Josef, Jupp, Jurgen, Jürgen, Kai, Karl-Heinz, Karl-Theodor, Karsten
      Kaspar, Kees, Klaas, Klaus, Klemens, Koen, Konrad, Konstantin, Lars, Laurens, Leonhard, Lothar, Ludwig
      Lukas, Lutz, Maarten, Manfred, Marco, Marijn, Markus, Marten, Martijn, Maximilian, Meinhard, Moritz
      Nico, Niels, Niklas, Nikolaus, Olaf, Oskar, Ottmar, Patrik, Peer, Philipp, Pieter, Pim, Rainer, Ralf
      Reiner, Reinhard, Reinhold, Rikard, Roel, Rolf, Rudi, Rüdiger, Rudolf, Ruud, Sander, Siegbert, Siegmar
      Sigmar, Sjoerd, Stefan, Steffen, Sven, Theo, Thilo, Thorben, Thorsten, Tilman, Timo, Tobias, Torben
      Torsten, Udo, Ulf, Ulli, Urs, Uwe, Veit, Viktor, Volker, Volkmar, Werner, Wieland, Wilhelm, Willem
      Willi, Wim, Winfried, Wolf, Wolfgang, Wolfram, Wouter, Yannik
    `,
    // Italian
    `
      Adriano, Agostino, Alberto, Aldo, Alessandro, Alessio, Alfio, Alfredo, Amedeo, Angelino, Angelo
      Antonello, Antonio, Arturo, Attilio, Augusto, Aurelio, Battista, Beniamino, Benito, Beppe, Bernardo
      Carlo, Carmelo, Carmine, Cesare, Ciro, Claudio, Corrado, Cosimo, Costantino, Cristiano, Damiano, Daniele
      Danilo, Dario, Davide, Diego, Dino, Domenico, Donato, Edoardo, Egidio, Emanuele, Emilio, Ennio, Enrico
      Enzo, Ermanno, Ernesto, Ettore, Eugenio, Fabio, Fabrizio, Fausto, Federico, Felice, Ferdinando
      Ferruccio, Filippo, Flavio, Francesco, Franco, Furio, Gaetano, Gennaro, Giacomo, Giampaolo, Giampiero
      Giancarlo, Gianfranco, Gianluca, Gianluigi, Gianni, Gianpaolo, Gino, Giorgio, Giovanni, Girolamo
      Giuliano, Giulio, Giuseppe, Giustino, Graziano, Guglielmo, Ignazio, Italo, Jacopo, Lamberto, Lapo
      Leonardo, Leone, Luca, Luchino, Luciano, Lucio, Ludovico, Luigi, Manlio, Marcello, Mariano, Marino
      Massimiliano, Massimo, Mattia, Maurizio, Mauro, Michelangelo, Mimmo, Mirko, Nanni, Nello, Niccolò
      Nicolò, Oreste, Osvaldo, Ottavio, Paolo, Pasquale, Pier, Pierluigi, Piero, Pietro, Pino, Raffaele
      Raimondo, Remo, Renato, Renzo, Riccardo, Rino, Roberto, Rocco, Rodolfo, Romano, Romeo, Ruggero
      Salvatore, Samuele, Sandro, Saverio, Sebastiano, Sergio, Silvano, Silvio, Stefano, Tito, Tommaso, Tonino
      Tullio, Ubaldo, Ugo, Umberto, Valentino, Valerio, Vasco, Vincenzo, Virgilio, Virginio, Vito, Vittorio
    `,
    // Spanish and Portuguese
    `
      Adolfo, Afonso, Agustín, Aitor, Aleixo, Alejandro, Alfonso, Aloysio, Alvaro, Álvaro, Andrés, Angel
      Ángel, Aníbal, Antón, António, Antônio, Anxo, Armando, Arnaldo, Artur, Baltasar, Bartolomé, Benigno
      Borja, Braulio, Caetano, Camilo, Carles, Carlos, Cayetano, Cláudio, Clemente, Cristián, Cristóbal, Dani
      Diogo, Domingo, Duarte, Édgar, Edinson, Edison, Eduardo, Efraín, Eliseo, Emanuel, Emiliano, Enrique
      Evaristo, Evo, Ezequiel, Fabián, Facundo, Felipe, Fermín, Fernando, Fidel, Filipe, Flávio, Florentino
      Francisco, Gael, Gaspar, Geraldo, Gerardo, Gerson, Getúlio, Gilberto, Giovani, Gonzalo, Gregorio
      Gustavo, Heitor, Helder, Hélder, Henrique, Heriberto, Hernán, Horacio, Humberto, Ignacio, Iñaki, Iñigo
      Íñigo, Isidro, Ismael, Iván, Jacinto, Jair, Javier, Jesus, Jesús, João, Joaquín, Jordi, Jorge, Jose
      Joselito, Josep, Josu, Juan, Juan-Carlos, Julián, Julio, Júlio, Justino, Juvenal, Kiko, Lautaro, Leandro
      Leonel, Leopoldo, Lisandro, Luís, Luiz, Lula, Manoel, Manolo, Marcelo, Marcos, Mário, Martín, Mateo
      Matías, Mauricio, Maurício, Máximo, Miguel, Moisés, Narciso, Neymar, Nicanor, Nicolás, Nilo, Norberto
      Nuno, Octavio, Óscar, Otávio, Pablo, Pascual, Patricio, Pau, Paulo, Pedro, Pepe, Pere, Pío, Plácido
      Quique, Rafa, Rafael, Raimundo, Ramiro, Ramón, Raul, Raúl, Renan, Ricardo, Rigoberto, Rodrigo, Rogelio
      Rogério, Rolando, Romário, Ronaldo, Rubén, Salvador, Sancho, Santiago, Santos, Saúl, Sebastián, Sergi
      Sérgio, Severino, Simón, Teodoro, Thiago, Tiago, Tomás, Toribio, Ubirajara, Valdemar, Valentín, Vicente
      Víctor, Vinícius, Vítor, Wagner, Waldemar, Xabi, Xavi, Zacarías
    `,
    // Scandinavian and Baltic
    `
      Aage, Aksel, Anders, Andrius, Andrus, Antanas, Antti, Ari, Arild, Arturas, Asbjørn, Aslak, Atle, Audun
      Bengt, Birger, Birkir, Bjarne, Bjarni, Bjørn, Børge, Dag, Dagur, Egil, Einar, Eirik, Eirikur, Ellert
      Erkki, Erlend, Erling, Esa, Esko, Espen, Fredrik, Geir, Gintaras, Göran, Guðjón, Guðmundur, Gudni, Guðni
      Gunnar, Gustav, Gylfi, Haakon, Hakan, Håkan, Håkon, Halldór, Halvard, Hannes, Hannu, Harri, Heikki
      Henrik, Herkki, Ilkka, Ilmar, Ingemar, Ingvar, Ivar, Jaakko, Jaan, Jarmo, Jaroslav, Jesper, Joakim
      Jóhann, Jón, Jøran, Jörgen, Jørgen, Jorma, Juha, Jukka, Juri, Jussi, Jyrki, Kaare, Kaj, Kalle, Ketil
      Kimi, Kjell, Knud, Knut, Kristian, Kristoffer, Lasse, Lauri, Leif, Lennart, Linas, Mads, Magnus, Markku
      Mart, Martti, Matti, Mikael, Mikko, Mogens, Morten, Nils, Oddvar, Ola, Olafur, Ólafur, Olav, Ole, Olle
      Olli, Ørjan, Östen, Ove, Øystein, Paavo, Pål, Peder, Pekka, Pelle, Petri, Petteri, Poul, Ragnar, Raimo
      Rasmus, Rimantas, Risto, Roald, Roar, Rolandas, Rune, Sakari, Saku, Sami, Sauli, Sigmundur, Sigurd
      Sigurður, Simo, Sören, Søren, Staffan, Stefán, Stellan, Sture, Svein, Svend, Taavi, Tapio, Teemu, Terje
      Thor, Thorbjørn, Thorvald, Toivo, Tomas, Toomas, Tor, Tore, Torgny, Torstein, Torvald, Trygve, Urho
      Urmas, Valdas, Valdis, Vidar, Ville, Vytautas
    `,
    // Slavic
    `
      Albin, Aleksandar, Aleksander, Aleksandr, Aleksei, Aleksey, Alexandr, Alexei, Alexeï, Alexey, Anatoli
      Anatoliy, Anatoly, Andrei, Andreï, Andrej, Andrey, Andrij, Andriy, Andrzej, Antoni, Antonín, Arkadi
      Arkady, Arseni, Arseniy, Artem, Artiom, Artyom, Bartosz, Bogdan, Bogumil, Bohdan, Bohuslav, Boiko, Boïko
      Bojan, Boleslaw, Borislav, Borys, Boyko, Branimir, Branislav, Branko, Bronislaw, Bronisław, Cezary
      Czeslaw, Czesław, Damir, Daniil, Danila, Danylo, Darko, Davor, Dejan, Denys, Dimitar, Dmitri, Dmitrij
      Dmitry, Dmytro, Dobroslav, Dragan, Drago, Dusan, Dušan, Eduard, Egor, Evgeni, Evgeny, Evgueni, Filip
      Fiodor, Fyodor, Gavriil, Gennadi, Gennadiy, Gennady, Georgi, Georgy, Gleb, Goran, Grigori, Grigory
      Grzegorz, Guennadi, Gueorgui, Guerman, Henryk, Hryhoriy, Ievgueni, Ihor, Ilia, Iliya, Ilya, Iouri
      Ireneusz, Ivica, Ivo, Jacek, Jakub, Janez, Janko, Janusz, Jaromir, Jaroslaw, Jarosław, Jerzy, Jiri, Jiří
      Josip, Jozef, Józef, Juraj, Kamil, Karel, Karol, Kazimierz, Kirill, Kliment, Konstantine, Kostiantyn
      Krzysztof, Ladislav, Lech, Leonid, Leszek, Lev, Lubomir, Luboš, Luka, Maciej, Maksim, Maksym, Marcin
      Marek, Mariusz, Marko, Matej, Mateusz, Maxim, Michał, Mieczyslaw, Mijo, Mikhail, Mikhaïl, Mikheil
      Mikola, Mikołaj, Mikuláš, Milan, Milorad, Milos, Miloš, Milosz, Miodrag, Miro, Miroslav, Miroslaw
      Mirosław, Mitar, Mladen, Momir, Mykhailo, Mykhaylo, Mykola, Nebojša, Nikolai, Nikolaï, Nikolay, Novak
      Oleg, Oleh, Oleks, Oleksandr, Oleksandre, Oleksii, Oleksiy, Ondřej, Ostap, Pavel, Pavlo, Pavol, Petar
      Petr, Petro, Piotr, Plamen, Predrag, Przemyslaw, Radek, Radoslav, Radosław, Radovan, Rafał, Ramzan
      Ratko, Roman, Rosen, Rostislav, Rouslan, Rumen, Ruslan, Ryszard, Savo, Semion, Semyon, Sergei, Sergeï
      Sergej, Sergey, Serguei, Sergueï, Serhii, Serhiy, Siarhei, Simeon, Slavko, Slavoj, Sławomir, Slobodan
      Stanislav, Stanislaw, Stanisław, Stepan, Stipe, Stjepan, Sviatoslav, Tadeusz, Taras, Tihomir, Timofeï
      Timofey, Timur, Todor, Tomáš, Tomasz, Tomislav, Tsvetan, Vaclav, Václav, Vadim, Vadym, Valeri, Valerii
      Valeriy, Valery, Vasil, Vasily, Vassil, Vassili, Vasyl, Veselin, Viatcheslav, Vitali, Vitalii, Vitaliy
      Vitaly, Vitomir, Vjekoslav, Vlad, Vladen, Vladislav, Vladlen, Vlado, Vladyslav, Vlastimil, Vojislav
      Vojtěch, Volodimir, Volodymyr, Vsevolod, Vuk, Vyacheslav, Wiesław, Witold, Wladyslaw, Władysław
      Włodzimierz, Wojciech, Yakov, Yaroslav, Yegor, Yevgeni, Yevgeny, Yevgueni, Youri, Yulian, Yurii, Yuriy
      Žarko, Zbigniew, Zdeněk, Zdravko, Željko, Zoltan, Zoran, Zygmunt
    `,
    // Balkan, Greek, Hungarian and Romanian
    `
      Ádám, Agim, Akos, Aleko, Alekos, Alexandros, Anastasios, Andras, András, Antal, Antonis, Apostolos
      Arben, Aris, Arpad, Attila, Balázs, Balint, Bela, Béla, Bence, Bujar, Calin, Călin, Christos, Corneliu
      Costas, Cristian, Csaba, Dacian, Dániel, Dezső, Dimitrios, Dimitris, Dominik, Dorin, Dragoș, Dritan, Edi
      Efthymios, Elefthérios, Endre, Enver, Evangelos, Fatmir, Ferenc, Florin, Gabor, Gábor, Gáspár, Georgios
      Gergely, Gheorghe, Giorgos, György, Gyula, Hashim, Horia, Ilie, Ilir, Imre, Ioan, Ioannis, Ion, Ionel
      Istvan, István, Janos, János, Jenő, Jozsef, József, Károly, Kostas, Kyriakos, Lajos, Laszlo, László
      Laurentiu, Liviu, Lucian, Lulzim, Manolis, Márton, Mátyás, Michalis, Mihai, Mihály, Miklos, Miklós
      Mircea, Nicolae, Nikolaos, Nikos, Octavian, Ödön, Ovidiu, Pál, Panagiotis, Panayotis, Panos, Pantelis
      Pavlos, Péter, Petre, Petros, Prokopis, Radu, Ramush, Razvan, Sali, Sandor, Sándor, Sorin, Sotiris
      Spyros, Stavros, Stelian, Stelios, Szilárd, Tamas, Tamás, Teodor, Thanos, Theodoros, Tiberiu, Tibor
      Traian, Valdrin, Vasile, Vassilis, Viorel, Yiannis, Yorgos, Zoltán, Zsigmond, Zsolt
    `,
    // Arabic and Berber
    `
      Abbas, Abdallah, Abdel, Abdelatif, Abdelaziz, Abdelfattah, Abdelhafid, Abdelhak, Abdelhakim, Abdelhamid
      Abdelilah, Abdeljalil, Abdelkader, Abdelkarim, Abdelkrim, Abdellah, Abdellatif, Abdelmajid, Abdelmalek
      Abdelmoumen, Abdelouahab, Abdelwahab, Abdennour, Abderrahim, Abderrahman, Abderrahmane, Abderrazak
      Abdeslam, Abdessalam, Abdoul, Abdoulaye, Abdourahamane, Abdul, Abdulaziz, Abdulkadir, Abdullah
      Abdulrahman, Abdurrahman, Abed, Abou, Abu, Achraf, Adel, Adnan, Ahmad, Ahmed, Aïssa, Akram, Allal, Aly
      Amar, Amer, Amin, Amine, Amir, Ammar, Amor, Amr, Anas, Anis, Anouar, Anwar, Aomar, Aref, Arezki, Ashraf
      Assad, Assem, Atef, Ayman, Aymen, Ayoub, Ayyad, Aziz, Azzam, Azzedine, Bachar, Bachir, Badr, Badreddine
      Bahaa, Bakr, Bashar, Bashir, Bassam, Bassem, Beji, Béji, Belgacem, Belkacem, Bilal, Bilel, Boualem
      Boubker, Boujemaa, Boussad, Brahim, Burhan, Chafik, Chaker, Chakib, Charif, Chedly, Cherif, Chérif
      Choukri, Dahmane, Daoud, Djamal, Djamel, Djilali, Driss, El-Hadi, Fadel, Fadhel, Fadi, Fahd, Fahed
      Fahmi, Faical, Faisal, Faiz, Fakhri, Faouzi, Fares, Farès, Farid, Farouk, Farouq, Fathi, Fawaz, Fawzi
      Fayçal, Faysal, Fethi, Firas, Fouad, Fuad, Gamal, Ghaith, Ghassan, Ghazi, Habib, Hachemi, Hadi, Hafez
      Hafid, Haidar, Haïdar, Haider, Haitham, Hakim, Halim, Hamad, Hamadi, Hamdi, Hamed, Hamid, Hamma, Hammadi
      Hamza, Hani, Haroun, Hassan, Hassane, Hatem, Haykel, Haytham, Hazem, Hedi, Hédi, Hicham, Hichem, Hisham
      Hocine, Hosni, Houari, Houcine, Hussain, Hussein, Ibrahim, Idir, Idris, Idriss, Ihab, Ilyas, Ilyès, Imad
      Imed, Imran, Iskander, Ismaël, Ismail, Ismaïl, Issa, Issam, Iyad, Iyas, Jaafar, Jaber, Jalal, Jalil
      Jalloul, Jamel, Jamil, Jaouad, Jassem, Jawad, Jihad, Joumaa, Kacem, Kaddour, Kais, Kaïs, Kamal, Kamel
      Karam, Karim, Kassem, Khaled, Khalid, Khalifa, Khalil, Khemaïs, Lakhdar, Lamine, Larbi, Layachi, Lazhar
      Lotfi, Louay, Lounès, Lyès, Mahdi, Maher, Mahfoud, Mahfoudh, Mahmoud, Mahmud, Majed, Majid, Malek, Malik
      Mansour, Marouan, Marouane, Marwan, Mazen, Maziane, Mehdi, Messaoud, Miloud, Moaz, Moez, Mohamad
      Mohamed, Mohammad, Mohammed, Mohand, Mohcine, Mohsen, Mokdad, Mokhtar, Mokrane, Moktada, Moncef, Moqtada
      Mouadh, Mouammar, Moulay, Mouloud, Moumen, Mounir, Mourad, Mousa, Moussa, Moustafa, Moustapha, Mu'ammar
      Muammar, Mubarak, Muhammad, Muhammed, Mukhtar, Munir, Musa, Mustafa, Mustapha, Nabih, Nabil, Nacer
      Nader, Nadim, Nadir, Nagib, Naguib, Naim, Naïm, Naji, Najib, Nasr, Nasser, Nassim, Nawaf, Nayef, Nazih
      Nejib, Nidal, Nizar, Noureddine, Nouri, Nuri, Omran, Osama, Osman, Othman, Othmane, Oualid, Oussama
      Rabah, Rached, Rachid, Radhouane, Radouane, Rafic, Rafik, Rafiq, Rami, Ramzi, Rashid, Rayan, Reda, Réda
      Redouane, Riad, Riadh, Rida, Ridha, Riyad, Saad, Saadi, Saber, Sabri, Saddam, Sadek, Sadok, Saeb, Saed
      Saeed, Safwan, Sahbi, Said, Saïd, Saif, Salah, Saleh, Salem, Salim, Samir, Samy, Sayed, Sayyid, Seif
      Selim, Semi, Skander, Slaheddine, Slim, Slimane, Smaïl, Smaïn, Sofiane, Soufiane, Soulaymane, Souleiman
      Souleymane, Suleiman, Tahar, Taher, Taïeb, Talal, Talel, Tamer, Tamim, Taoufik, Tarak, Tarek, Tareq
      Tarik, Tariq, Tayeb, Tewfik, Thami, Toufik, Usama, Wael, Wajdi, Walid, Wassim, Yacine, Yacoub, Yahia
      Yahya, Yasser, Yassin, Yassine, Yazid, Yehia, Youcef, Younes, Younès, Youness, Yousef, Youssef, Youssouf
      Yousuf, Yunus, Yusuf, Zaher, Zaïd, Zakaria, Zaki, Zeid, Ziad, Zied, Zine, Ziyad, Zoubir, Zouhair
      Zouheir
    `,
    // Turkish, Persian, Kurdish and Central Asian
    `
      Abdollah, Abdulhamit, Abdulla, Ahmet, Akbar, Akhmad, Akhmed, Akif, Akin, Alaattin, Alireza, Almazbek
      Alp, Alparslan, Amirhossein, Ankhbayar, Aras, Arash, Araz, Ardeshir, Arif, Armen, Artak, Artin, Ashot
      Askar, Aslan, Ata, Atilla, Avni, Aydin, Ayhan, Aykut, Babak, Bahman, Bahram, Baran, Barham, Barış, Batu
      Behrouz, Behzad, Bekir, Berat, Berk, Besim, Bidzina, Bijan, Binali, Bulent, Bülent, Burak, Celal, Cem
      Cemal, Cemil, Cengiz, Cevdet, Chapour, Cihan, Dara, Dariush, Davit, Davut, Devlet, Dilaver
      Djavad, Dogan, Doğan, Doğu, Ebrahim, Efe, Egemen, Ekrem, Elchin, Eldar, Elman, Emin, Emir, Emomali, Emre
      Ender, Enes, Engin, Ercan, Erdem, Eren, Erhan, Erol, Ersin, Ertuğrul, Esmail, Fahrettin, Faramarz
      Fardin, Farhad, Farhat, Farrokh, Farshad, Fatih, Ferhat, Fethullah, Feyzi, Fikret, Firat, Fuat, Garegin
      Gevorg, Gholam, Gholamreza, Giorgi, Gökhan, Golamreza, Grigor, Gurbanguly, Güven, Halil, Haluk, Hasan
      Hashem, Haydar, Hayk, Heidar, Heydar, Hikmet, Homayoun, Hossein, Hrant, Hulusi, Huseyin, Hüseyin
      İbrahim, Ibrohim, İlhan, Ilkay, Ilker, İlker, Irakli, İsmail, Ismet, İsmet, Jahangir, Javad, Kaan, Kadir
      Kamran, Kaveh, Kemal, Kenan, Kerem, Khosro, Kianoush, Kourmanbek, Kourosh, Kurmanbek, Levan, Levent
      Levon, Mahmut, Mahsum, Mamed, Mamuka, Masoud, Masrour, Massoud, Mazdak, Mehmet, Mehrdad, Melih, Mert
      Mesut, Mevlut, Mevlüt, Mikayel, Milad, Mirza, Mohammad-Javad, Mohammadreza, Mojtaba, Morteza, Mostafa
      Mourat, Muhammet, Muharrem, Murad, Murat, Naci, Namik, Nasir, Nawshirwan, Nazim, Necati, Necdet
      Nechirvan, Necmettin, Nikol, Noursoultan, Nuh, Numan, Nursultan, Oguz, Oğuz, Okan, Ömer, Omid, Onur
      Orhan, Ozan, Ozgür, Özgür, Parviz, Peyman, Pouya, Qassem, Ramin, Rasim, Rasul, Recep, Reza, Rıza
      Roozbeh, Rostam, Rouhollah, Roustam, Rustam, Sabahattin, Sadegh, Saeid, Sajjad, Saladin, Salih, Samvel
      Saparmourat, Sardor, Sarkis, Savaş, Sedat, Selahattin, Selman, Semih, Sener, Serdar, Serj, Serkan, Serzh
      Shahram, Shapour, Shavkat, Siamak, Sinan, Sirwan, Sooronbay, Süleyman, Sümer, Taha, Tahir, Talgat, Taner
      Tayfun, Tayyip, Temir, Temur, Tigran, Tolga, Turgut, Ufuk, Uğur, Ümit, Umut, Vagif, Vahan, Vahid, Vano
      Vartan, Vazgen, Veysel, Volkan, Yasar, Yaşar, Yavuz, Yiğit, Zaza, Ziya, Zurab
    `,
    // Hebrew and Jewish
    `
      Aharon, Ahud, Alon, Amichai, Amit, Amnon, Amram, Arié, Arieh, Arik, Aryeh, Assaf, Avi, Aviad, Avichai
      Avigdor, Avishai, Avner, Avraham, Avram, Barak, Baruch, Benny, Benyamin, Benzion, Bezalel, Binyamin
      Boaz, Chaim, Doron, Dov, Dror, Dudi, Efraim, Ehud, Eitan, Elad, Eliahu, Eliezer, Elisha, Eliyahu, Erez
      Eyal, Eytan, Ezer, Gadi, Gilad, Gili, Golan, Haim, Haïm, Hillel, Idan, Ido, Igal, Ilan, Itamar, Itzhak
      Itzik, Kobi, Lior, Meir, Meïr, Menachem, Menahem, Mendel, Micha, Mordechai, Moshe, Moshé, Nachman, Nadav
      Naftali, Natan, Nir, Nissim, Nitzan, Noam, Ofer, Ofir, Omri, Oren, Ori, Pinchas, Raanan, Rafi, Rahamim
      Ram, Reuven, Ronen, Roni, Sagi, Shabtaï, Shai, Shalom, Shaul, Shimon, Shlomo, Shmuel, Simcha, Simha, Tal
      Tomer, Tsahi, Tzachi, Tzvi, Uri, Uriel, Uzi, Yaakov, Yair, Yaïr, Yarden, Yaron, Yehoshua, Yehouda
      Yehuda, Yigal, Yishai, Yisrael, Yitzhak, Yizhar, Yoav, Yoel, Yohanan, Yoni, Yoram, Yosef, Yosi, Yossi
      Yotam, Yuval, Zalman, Zeev, Zvi
    `,
    // African
    `
      Abass, Abba, Abdou, Abiy, Adama, Adamou, Ademola, Adisa, Afewerki, Agathon, Ahmadou, Akinwumi, Akwasi
      Alassane, Aliko, Alioune, Allassane, Alpha, Amadou, Aminu, Anselme, Archange, Assane, Assimi
      Atiku, Baba, Babacar, Bakary, Balla, Bamba, Bassirou, Béchir, Berhane, Bernabé, Biram, Birame, Bola
      Bouba, Boubacar, Boubou, Bukola, Cellou, Charlemagne, Cheick, Cheikh, Chidi, Chinedu, Chinua, Chukwuma
      Cornelio, Cosmas, Dadis, Daouda, Demba, Deo, Diadié, Didace, Didas, Dieudonné, Djibril, Djibrill
      Domitien, Dramane, Ebrima, Edem, Ekow, Elhadj, Eloge, Emeka, Emmerson, Evariste, Ezéchiel, Faure, Fela
      Femi, Festus, Foday, Fode, Fodé, Francis-Xavier, Freddy, Gnassingbé, Godefroid, Godwin, Goodluck, Guéhi
      Hage, Haile, Hailemariam, Hama, Hamadoun, Hery, Hifikepunye, Hissène, Ibou, Ibrahima, Idrissa, Idy, Ike
      Isaias, Isaïas, Issoufou, Jakaya, Joao, Joice, Jomo, Jovenel, Juma, Juvénal, Kaba, Kabiru, Kader, Kalifa
      Kalilou, Karamoko, Kassim, Kassory, Keba, Kemi, Kgalema, Kizza, Koffi, Kofi, Kojo, Kouadio, Kouamé
      Kouassi, Kwabena, Kwaku, Kwame, Kwasi, Kwesi, Lansana, Lassana, Lassina, Laurent-Désiré, Lazarus
      Letsile, Macky, Mahamadou, Mahamane, Mahamat, Malick, Mamadou, Mamady, Mangosuthu, Matata, Meles
      Mengistu, Mfon, Mobutu, Moctar, Modibo, Modou, Moïse, Mokgweetsi, Mory, Muhammadu, Mulatu, Mwai
      Nicéphore, Nnamdi, Nuhu, Ogbonnaya, Olu, Olusegun, Olusola, Oumar, Oumarou, Ousainou, Ousmane, Paterne
      Patson, Pépé, Philémon, Phumzile, Pierre-Célestin, Pravin, Raila, Rotimi, Rupiah, Sadio, Salif, Salva
      Samba, Samora, Sangoulé, Sani, Sekou, Sékou, Seydou, Siaka, Sidi, Sidiki, Sidya, Sifiso, Sipho, Sory
      Souleyman, Sylvanus, Thabo, Théogène, Thierno, Tidjane, Tiébilé, Tieman, Tiéman, Tiemoko, Uhuru, Umaru
      Venant, Wole, Workneh, Yahaya, Yakubu, Yaw, Yaya, Yayi, Yemi, Yero, Youssoufa, Yoweri, Zakari, Zéphirin
      Zokou, Zwelinzima
    `,
    // Indian subcontinent
    `
      Abhijit, Abhishek, Adil, Aditya, Adityanath, Ahsan, Ajay, Ajit, Ajmal, Akhilesh, Akshay, Altaf
      Amarinder, Amartya, Ameya, Amitabh, Amitav, Amol, Anand, Anil, Anirudh, Ankit, Anoop, Anup, Anupam
      Anurag, Arjun, Arun, Arvind, Ashok, Ashwin, Asif, Aslam, Atal, Atul, Avinash, Azam, Azhar, Babar
      Balakrishnan, Bharat, Bhupendra, Bilawal, Biswajit, Chandan, Chandra, Chandrababu, Chetan, Chirag, Deep
      Deepak, Dev, Devendra, Dharmendra, Dhruv, Dilip, Dinesh, Ejaz, Fazlur, Gautam, Girish, Gopal, Gotabaya
      Govind, Gulab, Gurpreet, Hardik, Hari, Harish, Harjit, Harsh, Harsha, Himanshu, Iftikhar, Imtiaz, Inder
      Indra, Inzamam, Iqbal, Irfan, Ishaan, Jagdish, Jairam, Javed, Jawaharlal, Jayant, Jeet, Jitendra, Junaid
      Kailash, Kamlesh, Kapil, Karan, Kaushik, Khawaja, Kishore, Krishna, Kumar, Kunal, Lakshman, Lal, Lalu
      Lokesh, Mahendra, Mahesh, Mahinda, Maithripala, Manish, Manmohan, Manoj, Mehul, Mithun, Mohan, Mohit
      Mukesh, Mulayam, Murali, Murtaza, Nandan, Narayan, Narendra, Naresh, Naveed, Naveen, Nawaz, Nikhil
      Nilesh, Nitin, Nitish, Omkar, Palaniswami, Pankaj, Param, Parvez, Pervez, Pinarayi, Piyush, Prabhu
      Pradeep, Prakash, Pranab, Pranav, Prasad, Prashant, Praveen, Prem, Prithvi, Priyank, Pushpa, Qamar
      Raghav, Raghuram, Rahul, Raj, Rajan, Rajat, Rajeev, Rajendra, Rajesh, Rajinder, Rajiv, Rajnath, Rakesh
      Raman, Ramesh, Ranil, Ranjan, Ranveer, Ravi, Ravindra, Rehman, Rishi, Ritesh, Rohan, Rohit, Sachin
      Sajid, Salman, Sameer, Samit, Sandeep, Sanjay, Sanjeev, Santosh, Sarath, Sathya, Satish, Satya, Saurabh
      Shahbaz, Shahid, Shahrukh, Shankar, Sharad, Shashi, Shehbaz, Shekhar, Shiv, Shivraj, Shoaib, Shyam
      Siddharth, Siddhartha, Sourav, Sridhar, Srinivas, Subhash, Subramanian, Sudhir, Sujit, Sukhbir, Sumit
      Sundar, Sunil, Suraj, Surendra, Suresh, Surya, Sushil, Tanvir, Tarun, Tejas, Uday, Umar, Umesh, Varun
      Venkaiah, Venkatesh, Vijay, Vikas, Vikram, Vinay, Vineet, Vinod, Vipin, Virat, Vishal, Vivek, Waqar
      Wasim, Yash, Yashwant, Yogi, Yousaf, Zafar, Zahid, Zubair, Zulfikar
    `,
    // East and South-East Asian
    `
      Agus, Akihito, Akio, Akira, Alapan, Anies, Anutin, Apichatpong, Apirat, Bambang, Bin, Boediono, Budi
      Chaiyaphum, Chao, Chuan, Chul-soo, Chun, Daisaku, Daisuke, Dong, Duc, Eiji, Fumio, Gong, Hai, Haruki
      Haruto, Hayao, Heng, Hideki, Hideo, Hiroaki, Hirohito, Hiroki, Hiroshi, Hiroto, Hiroyuki, Hung, Hyun
      Ichiro, Ippei, Iwao, Jae, Jae-in, Jae-yong, Jian, Jianguo, Jianping, Jiaxing, Jinping, Jintao, Jiro
      Joko, Jokowi, Jong-il, Jong-un, Junichiro, Junya, Jusuf, Kazuhiro, Kazuo, Kei, Keigo, Keiji, Keisuke
      Kenichi, Kenji, Kenta, Kenzaburo, Kenzo, Keqiang, Khin, Kiyoshi, Koichi, Koji, Kosuke, Kunio, Mahathir
      Masahiro, Masaki, Masao, Masashi, Masato, Masaya, Masayoshi, Mitsuo, Muhyiddin, Naoki, Naoto, Naruhito
      Ngoc, Nobuo, Nobuyuki, Norodom, Osamu, Phuc, Prabowo, Pranowo, Prawit, Prayut, Prayuth, Qiang, Qishan
      Quang, Ryo, Ryoichi, Ryosuke, Ryota, Ryu, Ryuichi, Satoru, Satoshi, Seiji, Seung, Shigeo, Shigeru, Shin
      Shingo, Shinichi, Shinji, Shintaro, Shinya, Shinzo, Shinzō, Shohei, Shuji, Sihanouk, Soeharto, Somchai
      Suharto, Sukarno, Sung, Susilo, Susumu, Syngman, Tadashi, Tae, Taichi, Takahiro, Takashi, Takeo, Takeshi
      Taku, Takuma, Takuya, Tanong, Taro, Tatsuya, Tetsuya, Thaksin, Thein, Tomohiro, Tong, Toru, Toshihiro
      Toshio, Toshiro, Toyoo, Trong, Tuan, Tung, Weiwei, Woo, Xiang, Xiaobo, Xiaoming, Xiaoping, Xiong, Xuan
      Yasuhiro, Yasuo, Yasushi, Yichen, Yingluck, Yong, Yoshihide, Yoshihiko, Yoshihiro, Yoshio, Yoshiro
      Yuichi, Yuji, Yukio, Yusuke, Yuta, Yutaka, Yuto, Zaw, Zedong, Zemin, Zhen, Zhiqiang, Zhongxun, Zulkifli
    `,
    // British and Irish, African and American in English
    `
      Alasdair, Babatunde, Bongani, Bram, Bryn, Cathal, Cian, Ciarán, Cillian, Colm, Cormac, Crispin
      Dafydd, Darragh, Delroy, Deshawn, Diarmuid, Dónal, Emrys, Eoin, Errol, Euan, Fintan, Fionn
      Geraint, Gethin, Giles, Glyn, Graeme, Hamish, Ieuan, Jayden, Kareem, Keir, Lachlan, Lorcan
      Meirion, Murdo, Niall, Obinna, Oisín, Owain, Pádraic, Pádraig, Piers, Rashad, Reece, Rhett, Ruairí
      Ruaridh, Rufus, Sizwe, Struan, Tadhg, Tapiwa, Tarquin, Tendai, Themba, Tiernan, Trayvon, Usman
      Zac
    `,
    // Breton, Basque, Ukrainian and others
    `
      Amedy, Andrii, Bixente, Denez, Dewi, Eliott, Eneko, Foued, Iker, Iwan, Jari, Kelig, Kepa, Madjid
      Mikkel, Naël, Najim, Peio, Sofien, Timéo, Torbjørn, Unai, Xabier, Yevhen
    `,
    // Haitian, Caribbean, Pacific and others
    `
      Anote, Asafa, Ayad, Bienvenido, Bienvenu, Edvard, Epeli, Evans, Fiame, Fritzner, Guito, Jean-Bertrand
      Kalani, Keoni, Lenín, Lesly, Manasseh, Pita, Rabbie, Sitiveni, Usain, Wiliame, Wyclef
    `,
  ].join('\n'),
  f: [
    // French
    `
      Adélaïde, Adèle, Adeline, Adrienne, Agathe, Aglaé, Agnès, Agrippine, Aimée, Alba, Albane, Albertine
      Alexandra, Alexandrine, Alexia, Alice, Aliénor, Aline, Alix, Alizée, Alphonsine, Amandine, Ambre, Amélie
      Anaïs, Anastasia, Andrée, Angela, Angèle, Angélique, Anick, Anissa, Anita, Ann, Anna, Annabelle, Anne
      Anne-Catherine, Anne-Charlotte, Anne-Claire, Anne-Laure, Anne-Marie, Anne-Sophie, Annette, Annick, Annie
      Antoinette, Antonia, Apolline, Ariane, Arielle, Arlette, Armande, Armelle, Astrid, Athéna, Aude, Audrey
      Augustine, Aure, Aurélia, Aurélie, Aurore, Axelle, Babette, Barbara, Bathilde, Béatrice, Bella
      Bénédicte, Bérangère, Bérénice, Bernadette, Berthe, Béryl, Betty, Blanche, Blandine, Brigitte, Camélia
      Candice, Capucine, Carine, Carla, Carmen, Carole, Caroline, Cassandra, Cassandre, Catherine, Cécile
      Cécilia, Célestine, Célia, Céline, Chantal, Charlène, Charlotte, Chloé, Christel, Christelle, Christiane
      Christina, Christine, Claire, Clara, Clarisse, Claudette, Claudie, Claudine, Clélia, Clémence
      Clémentine, Cléo, Clothilde, Clotilde, Colette, Coline, Constance, Coralie, Cordélia, Corine, Corinne
      Cosette, Cyrielle, Dalida, Danièle, Danielle, Daphné, Daphnée, Deborah, Déborah, Delphine, Denise
      Désirée, Diane, Dolorès, Dominica, Dora, Doriane, Dorine, Doris, Dorothée, Edith, Édith, Edmée, Edmonde
      Edwige, Églantine, Eléonore, Éléonore, Eliane, Éliane, Elina, Elisa, Élisa, Elisabeth, Élisabeth, Elise
      Élise, Ella, Elodie, Élodie, Eloïse, Éloïse, Elsa, Elvire, Emeline, Émeline, Emilie, Émilie, Emma
      Emmanuelle, Esméralda, Estelle, Esther, Ethel, Étiennette, Eugénie, Eulalie, Euphrasie, Eva, Évangeline
      Eve, Ève, Evelyne, Évelyne, Fabienne, Fanette, Fannie, Fanny, Faustine, Félicie, Félicité, Fernande
      Fiona, Flavie, Fleur, Flora, Flore, Florence, Florentine, Floriane, Florine, Françoise, Frédérique
      Gabrielle, Gaëlle, Garance, Geneviève, Georgette, Georgina, Géraldine, Germaine, Ghislaine, Gilberte
      Gilda, Ginette, Gisèle, Gladys, Gloria, Graziella, Guylaine, Gwenaëlle, Gwendoline, Gwladys, Hanaé
      Hélène, Héloïse, Henriette, Hermance, Hermine, Hildegarde, Honorine, Hortense, Huguette, Inès, Ingrid
      Irène, Iris, Irma, Isabelle, Isaure, Isoline, Ivana, Jacinthe, Jackeline, Jacqueline, Jade, Janine
      Jeanne, Jeannette, Jeannine, Jennifer, Jenny, Jessica, Joana, Jocelyne, Joëlle, Joséphine, Josette
      Josiane, Josyane, Jovita, Joyce, Julia, Juliana, Julie, Julienne, Juliette, Justine, Karen, Karima
      Karine, Katell, Katia, Katy, Ketty, Laetitia, Laëtitia, Lara, Laura, Laure, Laureen, Laureline, Laurence
      Laurène, Laurette, Laurianne, Laurie, Léa, Léna, Léonie, Léonor, Léopoldine, Lia, Lila, Liliane, Lilou
      Lily, Lina, Linda, Line, Lisa, Lise, Lisette, Loana, Lola, Loretta, Lorraine, Louane, Louisa, Louise
      Louisette, Lucette, Lucie, Lucienne, Lucile, Lucille, Ludivine, Ludmilla, Luna, Lydia, Lydie, Lyse
      Macha, Madeleine, Mado, Maëlle, Maëlys, Maeva, Mahaut, Maïté, Maïwenn, Manon, Manuela, Marceline
      Marcelle, Margaux, Margot, Marguerite, Maria, Marianne, Marie, Marie-Agnès, Marie-Ange, Marie-Anne
      Marie-Arlette, Marie-Caroline, Marie-Catherine, Marie-Cécile, Marie-Charlotte, Marie-Christine
      Marie-Claire, Marie-Claude, Marie-Dominique, Marie-Eve, Marie-Ève, Marie-France, Marie-Françoise
      Marie-George, Marie-Hélène, Marie-Jeanne, Marie-José, Marie-Josée, Marie-Laure, Marie-Line, Marie-Louise
      Marie-Luce, Marie-Madeleine, Marie-Noëlle, Marie-Odile, Marie-Paule, Marie-Pierre, Marie-Reine
      Marie-Rose, Marie-Ségolène, Marie-Sophie, Marie-Thérèse, Marielle, Mariette, Marilou, Marilyne, Marina
      Marine, Marjolaine, Marjorie, Marlène, Marthe, Martine, Maryam, Maryline, Maryse, Maryvonne, Mathilde
      Maud, Maude, Mauricette, Maya, Mégane, Mélanie, Mélissa, Mélodie, Mercedes, Michèle, Michelle, Mina
      Mireille, Miriam, Mona, Monique, Morgane, Muguette, Muriel, Murielle, Mylène, Myriam, Myrtille, Nadège
      Nadia, Nadine, Natacha, Nathalie, Nicole, Nicolette, Nina, Ninon, Noëlle, Noémi, Noémie, Nolwenn, Nora
      Océane, Octavie, Odette, Odile, Olga, Olivia, Olympe, Ombeline, Ondine, Ophélie, Oriane, Ornella
      Palmyre, Paloma, Pamela, Pascale, Patricia, Paula, Paule, Paulette, Pauline, Peggy, Pénélope, Perrine
      Pétronille, Philippine, Philomène, Prisca, Priscilla, Priscille, Prunelle, Quitterie, Rachel, Rachida
      Raphaëlle, Raymonde, Rebecca, Régine, Réjane, Renée, Ricarda, Rita, Roberte, Rolande, Romane, Romy, Rosa
      Rosalie, Rose, Rose-Marie, Roseline, Roselyne, Rosemonde, Rosine, Roxane, Sabine, Sabrina, Salomé
      Samantha, Sandie, Sandra, Sandrine, Sara, Sarah, Ségolène, Séraphine, Séverine, Sheila, Shirley, Sibylle
      Sidonie, Solange, Solène, Solenn, Solenne, Soline, Sonia, Sophie, Stella, Stéphanie, Suzanne, Suzette
      Suzie, Sylvaine, Sylvette, Sylviane, Sylvie, Tatiana, Tessa, Thaïs, Thérèse, Tiphaine, Ursule, Valentine
      Valérie, Vanessa, Véronique, Vicky, Victoire, Victoria, Victorine, Viola, Violaine, Violette, Virginie
      Viviane, Vivienne, Wendy, Xavière, Yaël, Yasmina, Yasmine, Yolaine, Yolande, Ysé, Yvette, Yvonne, Zélie
      Zoé
    `,
    // English
    `
      Abbie, Abby, Abigail, Ada, Addison, Adelaide, Adele, Adriana, Agatha, Agnes, Aileen, Aimee, Alana
      Alanna, Alexa, Alicia, Alison, Alissa, Allison, Allyson, Alma, Alyssa, Amanda, Amber, Amelia, Amy
      Angelica, Angelina, Angie, Annabel, Anthea, Arabella, Ariana, Arlene, Ashlee, Ashlyn, Audra, Aurora, Ava
      Babs, Barb, Beatrice, Becca, Becky, Belinda, Bernice, Bertha, Bess, Beth, Bethany, Betsy, Bette, Bettina
      Beulah, Beverley, Beverly, Beyonce, Beyoncé, Bianca, Blythe, Bonnie, Brandi, Brandy, Breanna, Brenda
      Briana, Brianna, Brianne, Bridget, Britney, Brittany, Brooke, Caitlin, Caitlyn, Callie, Camilla, Candace
      Cara, Carissa, Carly, Carmel, Carol, Carolyn, Carrie, Caryn, Cassidy, Cassie, Cathleen, Cathy, Cecelia
      Cecilia, Celeste, Celia, Charlene, Charmaine, Chelsea, Chelsey, Cheri, Cherie, Cheryl, Chloe, Chrissy
      Christa, Christie, Christy, Ciara, Cindy, Clare, Clarissa, Claudia, Colleen, Condoleezza, Connie, Cora
      Coretta, Cristina, Cynthia, Daisy, Daphne, Darla, Darlene, Dawn, Deanna, Deb, Debbie, Debra, Dee
      Deirdre, Delia, Delilah, Della, Delores, Desiree, Diana, Dianna, Dianne, Dinah, Dolly, Dolores, Donna
      Doreen, Dorothea, Dorothy, Edna, Eileen, Elaine, Eleanor, Elena, Eliza, Elizabeth, Ellen, Ellie, Elsie
      Emily, Erica, Erika, Erin, Esmeralda, Eunice, Evangeline, Evelyn, Evie, Faith, Fay, Faye, Felicia
      Felicity, Fern, Fran, Frances, Francesca, Francine, Freya, Frieda, Gabby, Gabriella, Gail, Gayle, Gemma
      Gena, Genevieve, Geraldine, Gertrude, Gillian, Gina, Ginger, Ginny, Glenda, Grace, Greta, Gretchen
      Gwendolyn, Gwyneth, Hailey, Haley, Hallie, Hannah, Harriet, Hattie, Hayley, Hazel, Heather, Heidi, Helen
      Helena, Henrietta, Hilary, Hillary, Holly, Hope, Ida, Imogen, Ina, Irene, Isabel, Isabella, Isla, Ivanka
      Ivy, Jacquelyn, Jana, Jane, Janelle, Janet, Janice, Janie, Jasmine, Jayne, Jeanette, Jeannie, Jemima
      Jen, Jenna, Jennie, Jess, Jill, Jillian, Jo, Joann, Joanna, Joanne, Jodi, Jodie, Josephine, Josie, Joy
      Juanita, Judith, Judy, Julianne, Juliet, Kaitlin, Kaitlyn, Kamala, Kara, Karin, Karla, Kate, Katelyn
      Katherine, Kathleen, Kathryn, Kathy, Katie, Katrina, Kay, Kayla, Kayleigh, Keira, Kelley, Kelli, Kellie
      Kellyanne, Kelsey, Kendra, Keri, Kiera, Kimberley, Kimberly, Kirsten, Kirstie, Kirstin, Krista, Kristen
      Kristi, Kristie, Kristin, Kristina, Kristine, Kristy, Krystal, Kylie, Lacey, Lana, Latoya, Laurel
      Lauren, Leah, Leanne, Leila, Lena, Leona, Leticia, Libby, Lillian, Liz, Liza, Lizzie, Lois, Lora, Lori
      Lorna, Lucia, Lucinda, Lucy, Lupita, Lynda, Lynette, Lynne, Mabel, Maddie, Madeline, Mae, Maggie
      Mallory, Mandy, Marcia, Margaret, Margery, Margie, Margo, Mariah, Marilyn, Marissa, Marla, Marlene
      Marsha, Martha, Martina, Mary, Maryann, Maura, Maureen, Mavis, Maxine, Meg, Megan, Meghan, Melania
      Melanie, Melinda, Melissa, Melody, Meredith, Meryl, Mia, Michaela, Mildred, Millie, Mindy, Minnie
      Miranda, Moira, Molly, Monica, Myra, Myrtle, Nancy, Naomi, Natalie, Natasha, Nell, Nellie, Nettie
      Nichole, Nikki, Noelle, Norma, Octavia, Olive, Opal, Ophelia, Oprah, Paige, Pam, Patsy, Patti, Patty
      Pearl, Penelope, Penny, Petra, Phoebe, Phyllis, Pippa, Polly, Poppy, Priti, Rachael, Rae, Ramona, Reba
      Regina, Renee, Rhonda, Rihanna, Roberta, Rochelle, Rosalind, Rosamund, Roseanne, Rosemary, Rosie
      Roxanne, Ruby, Ruth, Sadie, Sally, Scarlett, Selena, Serena, Shania, Shari, Sharon, Shauna, Shelley
      Shelly, Sherri, Sherry, Sheryl, Shonda, Sian, Siân, Sienna, Sinéad, Siobhan, Siobhán, Skylar, Sonya
      Sophia, Stacey, Stephanie, Sue, Susan, Susanna, Susannah, Susie, Sybil, Sylvia, Tabitha, Tamara, Tami
      Tammy, Tania, Tanya, Tara, Tasha, Tatum, Tess, Thelma, Theresa, Tiffany, Tina, Tonya, Tori, Tracey
      Tricia, Trina, Trish, Trisha, Trudy, Tulsi, Uma, Una, Ursula, Valerie, Vera, Veronica, Vicki, Vickie
      Violet, Wanda, Whoopi, Wilhelmina, Wilma, Winifred, Winnie, Winona, Yolanda, Zara, Zelda, Zoe
    `,
    // German and Dutch
    `
      Adelheid, Alina, Angelika, Anja, Anke, Anna-Lena, Annalena, Annegret, Anneke, Anneliese, Annemarie
      Antje, Bärbel, Beate, Beatrix, Birgit, Birgitta, Britta, Brunhilde, Carola, Carolin, Cordula, Cornelia
      Dagmar, Daniela, Edeltraud, Elfriede, Elke, Emilia, Franziska, Frauke, Friederike, Gerda, Gerlinde
      Gisela, Gretel, Gudrun, Hanna, Hanneke, Hannelore, Heide, Heike, Helga, Herta, Hilde, Hildegard, Hiltrud
      Ilse, Ines, Inge, Ingeborg, Inka, Irmgard, Johanna, Jutta, Kajsa, Karola, Katarina, Katharina, Kathrin
      Katja, Katrin, Kerstin, Klara, Liesbeth, Lieselotte, Lotte, Luise, Magda, Magdalena, Maike, Malu
      Mareike, Margarete, Margarethe, Margit, Margrethe, Marieke, Marita, Marlies, Máxima, Mechthild, Meike
      Monika, Nadja, Neelie, Nele, Pia, Regine, Renate, Rosemarie, Roswitha, Saskia, Sigrid, Sigrun, Silke
      Silvia, Sofie, Sonja, Stefanie, Steffi, Susanne, Svenja, Tanja, Tatjana, Trude, Ulla, Ulrike, Uschi, Ute
      Verena, Veronika, Waltraud, Wiebke, Wilhelmine
    `,
    // Italian
    `
      Agnese, Alessandra, Alessia, Alida, Annamaria, Antonella, Arianna, Assunta, Benedetta, Brunella
      Carlotta, Carmela, Carolina, Caterina, Chiara, Cinzia, Concetta, Debora, Donatella, Eleonora, Elisabetta
      Emanuela, Enrica, Federica, Fernanda, Filomena, Fiorella, Flavia, Gaia, Giada, Gianna, Ginevra, Giorgia
      Giovanna, Giulia, Giuliana, Giulietta, Giuseppina, Grazia, Ilaria, Immacolata, Laila, Leonora, Letizia
      Lidia, Liliana, Loredana, Lorella, Luana, Luciana, Lucrezia, Luisa, Maddalena, Mara, Margherita
      Marianna, Mariella, Marisa, Marta, Matilde, Micaela, Milena, Mirella, Natalia, Nicoletta, Noemi, Ottavia
      Paola, Patrizia, Piera, Raffaella, Renata, Rosalba, Rosaria, Rosetta, Rossana, Rossella, Silvana, Simona
      Simonetta, Sofia, Stefania, Teresa, Tiziana, Valentina, Valeria, Vanna, Vittoria, Viviana
    `,
    // Spanish and Portuguese
    `
      Aída, Ainhoa, Alejandra, Almudena, Amalia, Amparo, Ana, Anabel, Ángela, Ángeles, Angélica, Araceli
      Ascensión, Asunción, Beatriz, Belén, Benedita, Berta, Blanca, Camila, Candela, Caridad, Carlota, Carme
      Catalina, Concepción, Conchita, Consuelo, Delcy, Delfina, Dilma, Dulce, Elvira, Encarnación, Esperanza
      Estela, Estrella, Eugenia, Eulalia, Fabiola, Fátima, Felisa, Flávia, Florencia, Francisca, Gabriela
      Gisele, Glória, Graciela, Griselda, Guadalupe, Heloísa, Ilda, Inés, Inma, Inmaculada, Iría, Isaura
      Itziar, Jacinta, Jimena, Josefa, Josefina, Juana, Judite, Julieta, Leire, Leonor, Lídia, Lorena, Lourdes
      Lucía, Luísa, Luz, Macarena, Maite, Marcela, Margarida, Margarita, María, Mariana, Maribel, Maricarmen
      Mariela, Marília, Marisol, Maruja, Mayra, Milagros, Mireia, Montserrat, Nair, Nélida, Neus, Nieves
      Noelia, Nuria, Núria, Ofelia, Paulina, Paz, Penélope, Pilar, Rafaela, Raquel, Remedios, Rocío, Rosalía
      Rosaura, Roxana, Salma, Shakira, Sílvia, Socorro, Sofía, Soledad, Soraya, Susana, Thaís, Úrsula, Vanesa
      Verónica, Vilma, Violeta, Ximena, Zulema
    `,
    // Scandinavian and Baltic
    `
      Aase, Agnete, Aino, Anette, Anna-Maja, Annika, Annikki, Åsa, Aud, Auli, Birgitte, Birna, Bodil, Brit
      Brynhildur, Cecilie, Ebba, Elín, Frida, Gro, Guðrún, Gunhild, Gunilla, Hanne, Hege, Helle, Inga
      Ingibjörg, Ingrida, Jóhanna, Kadri, Kaja, Karita, Katrín, Kersti, Kirsi, Kirsti, Kristiina, Laimdota
      Linnea, Liv, Lone, Lotta, Maarit, Maija, Malin, Maren, Margareta, Margrete, Mari, Marit, Mette, Oddný
      Paivi, Päivi, Pernille, Pirkko, Ragnhild, Randi, Riikka, Riitta, Sanna, Satu, Signe, Sigríður, Silja
      Siri, Siv, Solveig, Svetlana, Tarja, Thora, Thorhildur, Tove, Trine, Turid, Tuula, Unni, Vaira, Vibeke
      Vigdís, Ylva
    `,
    // Slavic
    `
      Agata, Agnieszka, Aleksandra, Alena, Aliona, Alla, Anastasiya, Anda, Anela, Aneta, Anfissa, Anouchka
      Antonina, Beata, Biljana, Bogdana, Bohdana, Božena, Branka, Dagmara, Daria, Dariga, Dariya, Desislava
      Dina, Dobrinka, Dominika, Dorota, Dragana, Dubravka, Ekaterina, Elizaveta, Elzbieta, Elżbieta, Emilija
      Evguenia, Ewa, Faina, Galina, Gordana, Grazyna, Halina, Ielena, Ielizaveta, Ilona, Inna, Ioulia, Irena
      Irina, Iryna, Iveta, Iwona, Jadranka, Jadwiga, Jasmina, Jasna, Jelena, Jolanta, Julija, Justyna, Kalina
      Karolina, Katarzyna, Kateryna, Kinga, Kira, Kolinda, Kristalina, Ksenia, Larisa, Larissa, Lilia, Lioubov
      Lioudmila, Ljiljana, Ludmila, Lyubov, Lyudmila, Maïa, Maja, Malgorzata, Małgorzata, Marija, Mariya
      Martyna, Maryna, Mila, Milica, Mira, Mirjana, Nadejda, Nadezhda, Nadiya, Nastassia, Nataliya, Natalya
      Natasa, Nataša, Nevena, Oksana, Olena, Olesya, Olha, Oxana, Polina, Radmila, Raisa, Raïssa, Rozalia
      Ruslana, Sanja, Senka, Slavica, Snezana, Snežana, Sofiya, Stanislava, Sviatlana, Svitlana, Taisia
      Tatyana, Tereza, Tetiana, Tetyana, Urszula, Varvara, Vesela, Vesna, Viktoria, Viktoriya, Vlasta
      Wiesława, Xenia, Yana, Yekaterina, Yelena, Yevgenia, Yevguenia, Youlia, Yulia, Yuliya, Zdravka, Zhanna
      Zinaida, Zinaïda, Zlata, Zofia, Zoïa, Zoya, Zuzana, Zuzanna
    `,
    // Balkan, Greek, Hungarian and Romanian
    `
      Ágnes, Aikaterini, Alkistis, Anca, Andreea, Angeliki, Aniko, Anikó, Antigone, Atifete, Beáta, Bernadett
      Besa, Boglárka, Corina, Crina, Despina, Doina, Dóra, Drita, Edit, Eleftheria, Eleni, Elira, Emese, Enikő
      Erzsébet, Ester, Evgenia, Florentina, Fotini, Hajnalka, Ibolya, Ildiko, Ildikó, Ileana, Ioana, Irini
      Iuliana, Judit, Júlia, Kalliopi, Katalin, Katerina, Klára, Konstantina, Krisztina, Lavinia, Ligia, Livia
      Luminița, Majlinda, Mária, Marika, Melina, Mihaela, Oana, Olimpia, Orsolya, Paraskevi, Piroska, Raluca
      Réka, Rodica, Rovena, Sevasti, Smaranda, Stamatia, Stavroula, Szilvia, Teodora, Theano, Theodora, Timea
      Tímea, Tünde, Valbona, Vasiliki, Viktória, Viorica, Vjosa, Zoi, Zsófia, Zsuzsa, Zsuzsanna
    `,
    // Arabic and Berber
    `
      Abla, Afaf, Ahlam, Aicha, Aïcha, Aida, Aïda, Aisha, Alia, Amal, Amani, Amel, Amina, Amira, Arwa, Asma
      Asmaa, Assia, Atika, Awatef, Aya, Ayat, Azza, Bahia, Basma, Bassima, Batoul, Bouchra, Bushra, Chadia
      Chafia, Chahinez, Chaïma, Chérifa, Dalal, Dalila, Djamila, Donia, Dounia, Dunya, Eman, Emna, Fadela
      Fadia, Fadila, Fairouz, Faïza, Farah, Farida, Fatema, Faten, Fathia, Fatiha, Fatima, Fatima-Zahra, Fatma
      Fawzia, Fayza, Fella, Feriel, Ferroudja, Firdaous, Ghada, Ghania, Ghizlane, Habiba, Hadja, Hadjer
      Hafida, Hafsa, Hafsia, Hajar, Hakima, Hala, Halima, Hamida, Hana, Hanaa, Hanane, Hanen, Hanin, Hasna
      Hassiba, Hassna, Hayat, Hayet, Heba, Henda, Hiba, Hind, Houda, Houria, Huda, Ibtissam, Imane, Imen
      Inaya, Intissar, Jalila, Jamila, Jihane, Jihène, Joumana, Kahina, Kaouther, Kawtar, Kenza, Khadidja
      Khadija, Khadra, Khaoula, Lamia, Lamya, Latifa, Layla, Leïla, Lobna, Loubna, Louiza, Lubna, Mabrouka
      Maha, Mahbouba, Maïssa, Majda, Malika, Manal, Maram, Mariam, Mariem, Maroua, Marwa, Maryem, Mayssa
      Meriam, Meriem, Meryem, Messaouda, Mouna, Mounia, Mounira, Muna, Nabiha, Nabila, Nada, Nadira, Nadjet
      Nagat, Nahed, Nahla, Naima, Naïma, Najat, Najia, Najla, Najoua, Najwa, Nassima, Nawal, Nawel, Nejia
      Nesrine, Nisrine, Nouha, Nour, Noura, Nozha, Olfa, Ouafa, Ouarda, Oum, Oumaïma, Rabia, Radhia
      Radia, Raghda, Rahma, Rajaa, Rana, Rania, Rasha, Rawia, Rawya, Razan, Rebiha, Reem, Rekia, Rihab, Rim
      Rima, Rokia, Roza, Saadia, Sabah, Sabiha, Sabrine, Safa, Safia, Sahar, Saida, Saïda, Sakina, Salima
      Saloua, Salwa, Samah, Samar, Samia, Samira, Sana, Sanaa, Sarra, Selma, Siham, Sihame, Sihem, Sondes
      Souad, Souha, Souhayr, Souhir, Soumaya, Suha, Sumaya, Tahia, Tasnim, Tassadit, Touria, Wafa, Wafaa
      Warda, Wassila, Widad, Wided, Yamina, Yasmin, Yousra, Zahia, Zahra, Zakia, Zaynab, Zeina, Zeinab, Zeineb
      Zhor, Zineb, Zohra, Zoubida, Zoulikha
    `,
    // Turkish, Persian, Kurdish and Central Asian
    `
      Afsaneh, Aigul, Anahit, Ani, Arzu, Asli, Aslı, Asuman, Atefeh, Atena, Ayda, Ayla, Aylin, Ayse
      Ayşe, Aysel, Aysun, Azadeh, Azar, Bahar, Banu, Başak, Belma, Beren, Berna, Beyza, Burcu, Büşra, Canan
      Ceren, Ceyda, Damla, Darya, Defne, Derya, Dilek, Duygu, Ebru, Ece, Eda, Elham, Elif, Elmira, Emine, Esra
      Ezgi, Farahnaz, Faranak, Fariba, Farzaneh, Fatemeh, Feride, Feyza, Figen, Filiz, Forough, Funda, Gamze
      Gayane, Golnaz, Golshifteh, Gonca, Gül, Gülay, Güler, Gulnara, Gülşen, Gülsüm, Günay, Hale, Halide
      Handan, Hande, Hasmik, Hatice, Havva, Hülya, Ipek, İpek, Irem, Jale, Kamelia, Kimia, Lale, Laleh, Latife
      Lavin, Leyla, Lusine, Mahnaz, Mahsa, Mandana, Marjan, Marjane, Masih, Masoumeh, Medea, Mehriban, Mehtap
      Melek, Meltem, Meral, Meriç, Merve, Minoo, Mitra, Müge, Nahid, Narges, Nasrin, Nazan, Nazanin, Nazlı
      Neda, Negar, Neslihan, Nevin, Nihal, Nilgün, Niloofar, Niloufar, Nilüfer, Nuray, Nurcan, Oya, Özge
      Ozlem, Özlem, Pari, Parisa, Parvaneh, Parvin, Pelin, Pervin, Pinar, Pınar, Roya, Saba, Salome, Samaneh
      Sanam, Seda, Selin, Sema, Semra, Serap, Setareh, Seval, Sevda, Sevgi, Sevil, Sevim, Shadi, Sheyda
      Shirin, Shohreh, Sibel, Simin, Şirin, Soheila, Solmaz, Songül, Soudabeh, Suna, Suzan, Tahmineh, Tansu
      Taraneh, Tuğba, Tülay, Tülin, Yasemin, Yeşim, Yıldız, Zarifa, Zehra, Zeynep, Ziba, Zohreh, Zuhal, Zümrüt
    `,
    // Hebrew and Jewish
    `
      Adi, Adina, Anat, Aviva, Ayelet, Batya, Chava, Dafna, Dalya, Daphna, Devorah, Dorit, Efrat, Einat
      Eliana, Geula, Golda, Hadas, Hadassah, Hagit, Idit, Ilana, Irit, Keren, Limor, Liora, Maayan, Meirav
      Merav, Miri, Mirit, Moran, Naama, Nava, Neta, Nurit, Ofra, Ora, Orit, Orly, Orna, Osnat, Pnina, Ravit
      Revital, Rina, Rivka, Ronit, Shira, Shiri, Shlomit, Shoshana, Shula, Shulamit, Sigal, Sivan, Smadar
      Tali, Talia, Tamar, Tova, Tsipi, Tzipi, Tzipora, Vered, Yafa, Yehudit, Yifat, Yocheved, Zehava, Zipora
    `,
    // African
    `
      Abena, Abiba, Adaeze, Adanna, Adjoua, Adwoa, Afia, Aissata, Aïssata, Aissatou, Aïssatou, Ajara, Akissi
      Akua, Amarachi, Aminata, Amma, Aoua, Arame, Assetou, Assitan, Astou, Awa, Ayanda, Bineta, Binta, Bintou
      Chiamaka, Chimamanda, Chinyere, Coumba, Diarra, Dieynaba, Djeneba, Djénéba, Epiphanie, Esi, Fanta, Fatim
      Fatimata, Fatou, Fatouma, Fatoumata, Folake, Funke, Funmilayo, Goundo, Hadiza, Halimatou, Hawa, Hindou
      Ifeoma, Immaculée, Inonge, Kadiatou, Kadidiatou, Kadija, Khady, Kine, Korotoum, Maimouna, Maïmouna, Mame
      Marème, Mariama, Mariame, Mariatou, Mariétou, Massogbè, Mbali, Mossane, Nafissatou, Naledi, Nandi, Néné
      Ngone, Ngozi, Nkechi, Nkosazana, Nomsa, Nomvula, Nonkululeko, Nosipho, Nthabiseng, Nyokabi, Obiageli
      Oby, Oulimata, Oumou, Phindile, Ramata, Ramatoulaye, Rokhaya, Rokiatou, Safiatou, Salamatou, Salimata
      Saran, Saraounia, Sira, Sitti, Speciose, Tantely, Thandi, Thandiwe, Thuli, Tsitsi, Wangari, Yaa, Yewande
      Zainab, Zanele, Zenabou, Zodwa
    `,
    // Indian subcontinent
    `
      Aarti, Aishwarya, Alka, Amrita, Ananya, Anjali, Anjana, Ankita, Anupama, Anushka, Aparna, Archana
      Arundhati, Asha, Barkha, Benazir, Bhavna, Brinda, Chandrika, Deepa, Deepika, Deepti, Devi, Devyani
      Divya, Durga, Gauri, Gayatri, Geeta, Gita, Hasina, Hema, Hina, Indira, Indrani, Ishita, Jaya
      Jayalalithaa, Jayanti, Jhumpa, Jyoti, Kajal, Kalpana, Kamla, Kanimozhi, Kareena, Kavita, Kavitha
      Khaleda, Lakshmi, Lata, Laxmi, Leena, Madhuri, Mahua, Malala, Malavika, Mamata, Manisha, Mayawati, Meena
      Meenakshi, Meera, Megha, Mehbooba, Mithali, Nalini, Nandini, Nandita, Neelam, Neha, Nidhi, Nirmala
      Nirupama, Nisha, Nita, Pallavi, Parineeti, Pooja, Poonam, Prachi, Pratibha, Preeti, Priya, Priyanka
      Puja, Rabri, Radha, Radhika, Rajeshwari, Rani, Rashmi, Ratna, Reena, Rekha, Renu, Richa, Ritu, Roopa
      Rukmini, Sadhana, Sadhvi, Sandhya, Sangeeta, Sania, Sanjana, Sarita, Saroj, Savita, Seema, Shabana
      Shalini, Sharmila, Shashikala, Sheela, Shilpa, Shobha, Shreya, Shruti, Shweta, Sirimavo, Smita, Smriti
      Sneha, Sonal, Sonali, Sonam, Sucheta, Sudha, Sujata, Sulekha, Sunita, Supriya, Sushma, Swati, Tanvi
      Trupti, Urvashi, Usha, Vandana, Vasundhara, Vidya, Vijaya, Vinita, Yamini
    `,
    // East and South-East Asian
    `
      Ai, Aiko, Akari, Akie, Akiko, Aoi, Asuka, Atsuko, Ayaka, Ayako, Ayumi, Chiaki, Chie, Chieko, Chinami
      Chiyo, Corazon, Eiko, Emi, Emiko, Eri, Etsuko, Eun, Fang, Fumiko, Geun-hye, Hanako, Haruka, Haruko
      Harumi, Hatsune, Hiroko, Hisako, Hitomi, Hye, Imelda, Izumi, Ji, Ji-young, Jingjing, Junko, Kanako
      Kaori, Kasumi, Kazuko, Keiko, Kieu, Kikuko, Kim-Anh, Kimiko, Kyoko, Kyung-wha, Lan, Leni, Li-Na, Lien
      Linh, Loan, Machiko, Madoka, Maki, Makiko, Mami, Mao, Marie-Kim, Mariko, Masako, Mayu, Mayuko, Mayumi
      Megawati, Megumi, Mei, Mei-ling, Michiko, Mikiko, Misaki, Mitsuko, Miyako, Miyuki, Mizuki, Momoko
      Motoko, Nanako, Naoko, Narumi, Ning, Noriko, Nurul, Phuong, Puan, Qing, Reiko, Rie, Rika, Risa, Ryoko
      Sachiko, Saki, Sakura, Satoko, Satomi, Sayaka, Sayuri, Seiko, Setsuko, Shizuka, Shizuko, Sirikit, Sumiko
      Sun-hee, Suu, Suzuka, Takako, Tamiko, Thanh, Thu, Thuy, Tomoe, Tomoko, Toshiko, Tuyet, Wan, Xia
      Xiaohong, Xiaoli, Yasuko, Yayoi, Ying, Yingying, Yoko, Yoo-mi, Yoshiko, Yuka, Yukari, Yukiko, Yuko
      Yumi, Yumiko, Yuna, Yuriko, Zhenzhen
    `,
    // British and Irish, African and American in English
    `
      Aaliyah, Ailsa, Angharad, Aoife, Ayesha, Bethan, Breonna, Bronwen, Caoimhe, Carys, Catriona, Cerys
      Chioma, Eilidh, Eleri, Éilís, Ffion, Funmi, Gráinne, Imani, Jada, Keisha, Kirsty, LaTonya, Letitia
      Lindiwe, Lowri, Maeve, Maisie, Mhairi, Morag, Niamh, Nokuthula, Orla, Ottilie, Philippa, Rhiannon
      Róisín, Saoirse, Shanice, Shona, Tamsin, Tanisha, Yetunde
    `,
    // Breton, Basque, Ukrainian and others
    `
      Assa, Bérengère, Femke, Freja, Gwenola, Halyna, Jitka, Lesya, Ludovine, Marijke, Mehwish, Nataliia
      Ndeye, Priscillia, Rozenn, Sibeth, Yuliia
    `,
    // Haitian, Caribbean, Pacific and others
    `
      Ertha, Jacinda, Leilani, Malia, Mirlande, Nicki, Portia, Shelly-Ann, Teuira, Venus
    `,
  ].join('\n'),
  either: `
    Alex, Alexis, Ali, Amara, Andrea, Andréa, Ange, Anh, Ariel, Ashley, Aubrey, Avery, Ayaan, Bailey, Blair
    Cameron, Camille, Carey, Casey, Céleste, Charlie, Chris, Claude, Corey, Courtney, Cyrille, Dalia, Dana
    Darcy, Deniz, Devin, Dominique, Drew, Eden, Finley, Francis, Gabi, Gabriele, Gwen, Hanan, Harper
    Hayden, Hong, Hui, Hunter, Ilham, Iman, Jackie, Jaime, Jamie, Jan, Jean, Jesse, Jessie, Jia, Jie, Jing
    Joan, Jocelyn, Jody, Jordan, Joss, Jun, Kaoru, Kari, Kelly, Kendall, Kerry, Kim, Kiran, Lei, Leigh
    Leslie, Lilian, Lin, Lindsay, Lindsey, Ling, Logan, Loren, Lou, Lynn, Mackenzie, Makoto, Marian, Marion
    Maxime, Michaëlle, Michal, Michele, Mika, Miki, Min, Ming, Minh, Moana, Morgan, Nana, Nao, Nicky
    Nicola, Nikita, Nikola, Nino, Noa, Noor, Nur, Parker, Pat, Patrice, Payton, Peyton, Ping, Quinn, Raja
    Reese, Riley, Robbie, Robin, Rory, Rosario, Rowan, Rui, Ryan, Sacha, Sam, San, Sandy, Sasha, Shan
    Shannon, Shawn, Shelby, Shinobu, Simone, Skyler, Stacy, Suman, Tai, Taylor, Terry, Toni, Tracy, Tyler
    Val, Vivian, Wei, Whitney, Xiao, Xin, Xue, Yael, Yan, Yi, Yu, Yuki, Yun, Yuri, Zhi
  `,
};
