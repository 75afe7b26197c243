/**
 * Head nouns for people: one form for both genders, `man/woman`, or `man/` and `/woman` alone. Plurals are
 * derived.
 */
export const roles = [
  // State, parties and diplomacy
  `
    activist, adviser, advisor, aide, alderman/alderwoman, ally, ambassador, appellant, appointee
    assemblyman/assemblywoman, assemblymember, assessor, attaché, backbencher, baron/baroness, boss
    brexiteer, bureaucrat, campaigner, candidate, caretaker, chair, chairman/chairwoman, chairperson
    challenger, chancellor, chief, clerk, commissioner, communist, comptroller, confidant/confidante
    congressman/congresswoman, conservative, consul, contender, coordinator, councillor
    councilman/councilwoman, councilmember, councilor, counselor, counterpart, czar, delegate, democrat
    deputy, dictator, diplomat, director, dissident, donor, duke/duchess, earl, elector, emir
    emperor/empress, envoy, frontrunner, fundraiser, governor, hardliner, heir, hopeful, incumbent, insider
    justice, king/queen, lawmaker, leader, legislator, liaison, liberal, libertarian, lobbyist, lord/lady
    loyalist, manager, mayor, mediator, megadonor, member, minister, moderator, monarch, nationalist
    negotiator, newcomer, nominee, officeholder, official, operative, opponent, organiser, organizer
    panelist, parliamentarian, peer, politician, pollster, populist, powerbroker, predecessor, premier
    president, prince/princess, progressive, protester, rapporteur, regent, remainer, representative
    republican, rival, ruler, secretary, selectman/selectwoman, senator, separatist, sheik, sheikh
    socialist, speaker, speechwriter, spokesman/spokeswoman, spokesperson, staffer, strategist, strongman/
    successor, sultan, supporter, surrogate, technocrat, tory, treasurer, trustee, tsar, undersecretary
    veteran, vice-chairman/vice-chairwoman, vice-president, president-elect, governor-elect, mayor-elect, senator-elect, warlord, whistleblower
  `,
  // Justice, police, army, rescue
  `
    admiral, agent, assailant, attacker, attorney, bailiff, bandit, barrister, brigadier, bystander, captain
    colonel, combatant, commandant, commander, commando, complainant, constable, convict, cop, coroner, corporal
    counsel, culprit, defendant, detainee, detective, examiner, expert, felon, fighter, firefighter
    fireman/firewoman, general, guard, gunman/, hijacker, hostage, informant, inmate, inspector, insurgent
    investigator, jihadist, judge, juror, killer, lawyer, lieutenant, litigant, magistrate, major, marine
    marshal, militant, mobster, murderer, notary, officer, paramedic, perpetrator, petitioner, plaintiff
    policeman/policewoman, prisoner, prosecutor, ranger, rebel, rescuer, robber, sergeant, serviceman/servicewoman
    sheriff, smuggler, sniper, soldier, solicitor, spy, superintendent, suspect, terrorist, thief, trafficker
    trooper, victim, warden
  `,
  // Economy, work and unions
  `
    accountant, administrator, analyst, architect, auditor, baker, banker, barber, barista, bartender, billionaire
    bookkeeper, bouncer, broker, builder, businessman/businesswoman, businessperson, butcher, buyer, cabbie
    carpenter, cashier, chef, cleaner, co-founder, co-host, co-owner, cohost, co-worker, workmate, cofounder, colleague, consultant, consumer
    contractor, coworker, customer, dealer, designer, developer, driver, economist, dispatcher, electrician, employee, employer
    engineer, entrepreneur, executive, farmer, financier, fisherman/fisherwoman, foreman/forewoman, founder
    gardener, grocer, grower, hairdresser, hotelier, industrialist, insurer, intern, investor, janitor, laborer
    labourer, landlord/landlady, librarian, magnate, mailman/, mechanic, merchant, midwife, millionaire
    miner, mogul, nanny, operator, owner, painter, partner, pilot, planner, plumber, policyholder, postman/
    producer, proprietor, publicist, rancher, realtor, recruiter, restaurateur, retailer, sailor
    salesman/saleswoman, salesperson, seller, shareholder, shopkeeper, steward/stewardess, storekeeper
    striker, subcontractor, supervisor, tailor, taxpayer, technician, trader, tradesman/tradeswoman, trainee
    trucker, tycoon, underwriter, unionist, vendor, waiter/waitress, welder, worker
  `,
  // Health, science, school
  `
    academic, agronomist, alumnus/alumna, anthropologist, archaeologist, archeologist, astronaut, astronomer
    biochemist, biologist, botanist, cardiologist, caregiver, carer, chemist, climatologist, clinician
    coder, conservationist, cosmonaut, counsellor, criminologist, dean, demographer, demonstrator, dentist
    doctor, ecologist, educator, environmentalist, epidemiologist, ethicist, fellow, forecaster, freshman
    geneticist, geographer, geologist, graduate, gynaecologist, gynecologist, hacker
    headmaster/headmistress, headteacher, historian, immunologist, inventor, lecturer, linguist
    mathematician, medic, meteorologist, microbiologist, naturalist, neurologist, neuroscientist, nurse
    nutritionist, oncologist, paediatrician, pathologist, patient, pediatrician, pharmacist, philosopher
    physician, physicist, physiotherapist, principal, professor, programmer, provost, psychiatrist
    psychologist, psychotherapist, pundit, researcher, scholar, schoolboy/schoolgirl, schoolteacher
    scientist, seismologist, sociologist, sophomore, statistician, student, surgeon, teacher, technologist
    theorist, therapist, toxicologist, tutor, undergraduate, vet, veterinarian, virologist, volcanologist
    zoologist
  `,
  // Press, arts and faith
  `
    actor/actress, anchorman/anchorwoman, announcer, archbishop, artist, author, ayatollah, ballerina
    bandmate, bassist, believer, biographer, bishop, blogger, broadcaster, cardinal, cartoonist, celebrity
    chaplain, choreographer, cinematographer, clergyman/clergywoman, cleric, co-author, co-star, columnist
    comedian/comedienne, commentator, commenter, composer, conductor, congregant, contributor, correspondent, creator, critic
    curator, dancer, documentarian, drummer, editor, editorialist, entertainer, essayist, evangelist
    filmmaker, freelancer, guitarist, headliner, host/hostess, illustrator, imam, influencer, interviewee, interviewer, journalist
    lyricist, magician, missionary, model, monk/nun, mufti, musician, narrator, newscaster
    newsman/newswoman, novelist, parishioner, pastor, patriarch, photographer, pianist, playwright
    podcaster, poet, pope/, preacher, presenter, priest/priestess, prophet, publisher, rabbi, rapper, redditor
    reporter, reverend, reviewer, screenwriter, sculptor, showrunner, singer, socialite, songwriter, star
    streamer, stylist, superstar, theologian, translator, vicar, violinist, vlogger, worshipper, writer
    youtuber
  `,
  // Sport
  `
    athlete, batsman/, batter, boxer, catcher, champion, coach, competitor, contestant, cricketer, cyclist
    defender, fan, fielder, finalist, footballer, fullback, goalkeeper, golfer, gymnast, hitter, infielder
    jockey, linebacker, lineman/, loser, medalist, medallist, mentor, midfielder, olympian, outfielder
    paralympian, pitcher, player, playmaker, quarterback, racer, receiver, referee, rider, rookie, rower
    runner, runner-up, scorer, scout, shortstop, skater, skier, skipper, snowboarder, sportsman/sportswoman
    sprinter, surfer, swimmer, team-mate, teammate, trainer, umpire, weightlifter, winger, winner, wrestler
  `,
  // Kin and everyday people
  `
    adult, advocate, amateur, applicant, asylum-seeker, attendee, /aunt, baby, beneficiary, boy/girl
    boyfriend/girlfriend, bride, bridegroom/, caller, brother-in-law/sister-in-law, brother/sister, camper, child
    citizen, classmate, climber, commuter, companion, concertgoer, cousin, dad/mom, daddy/mummy, descendant, diner
    elder, enthusiast, evacuee, father-in-law/mother-in-law, father/mother
    fiancé/fiancée, follower, friend, gentleman/lady, godfather/godmother, grandchild, granddad
    grandfather/grandmother, grandpa/grandma, grandparent, grandson/granddaughter, groom/, guest, guy
    gamer, half-brother/half-sister, heckler, heir/heiress, hiker, homeowner, humanitarian, hunter, husband/wife, immigrant
    inhabitant, kid, listener, local, man/woman, mate, migrant, millennial, motorist, /mum, native, neighbor
    neighbour, nephew/niece, octogenarian, onlooker, orphan, parent, participant, passenger, passer-by, passerby
    pedestrian, pensioner, philanthropist, pilgrim, proponent, protagonist, reader, recipient, refugee
    relative, resident, retiree, roommate, sceptic, shopper, sibling, skeptic, son-in-law/daughter-in-law
    son/daughter, specialist, spectator, spouse, stepbrother/stepsister, stepfather/stepmother, stepson/stepdaughter
    subscriber, survivor, sympathiser, sympathizer, teen, teenager, tenant, toddler, tourist, traveler, traveller
    twin, uncle/, user, viewer, villager, visitor, volunteer, voter, widower/widow, youngster, youth
  `,
  // Trades, callings and ages that features and local papers tell of
  `
    abbess, abbot, adolescent, airman/airwoman, anaesthetist, angler, antiquarian, apprentice, arbitrator, archdeacon, archivist
    aristocrat, auctioneer, babysitter, backpacker, barman/barmaid, beekeeper, blacksmith, bookmaker, bookseller, bosun
    breeder, bricklayer, /bride-to-be, busker, butler/, cadet, canoeist, cellist, centenarian, centre-back, chauffeur, childminder
    churchwarden, clubber, cobbler, concierge, conveyancer, coastguard, courier, courtier, coxswain, crofter, croupier, curate
    deacon, debutant, decathlete, dermatologist, dietitian, doorman/, doula, drover, equerry, farrier, fishmonger, flatmate
    florist, footman/, frontman/frontwoman, full-back, gambler, gamekeeper, glazier, goalscorer, godparent, gp, grandad/gran
    gravedigger, greengrocer, greenkeeper, groundsman/groundswoman, harbourmaster, harpist, haulier, heptathlete, holidaymaker
    hooligan, housekeeper, housemate, hurdler, judoka, knight, landowner, lifeboatman/, lifeguard, linesman/, locksmith, lorry-driver
    lumberjack, maid, marathoner, /mother-to-be, mountaineer, mourner, newlywed, nonagenarian, obstetrician, ombudsman/, optician
    optometrist, organist, osteopath, pallbearer, paralegal, partygoer, plasterer, podiatrist, porter, postdoc, postmaster/postmistress
    prior, publican, punter, radiographer, radiologist, receptionist, recruit, reveller, roofer, saxophonist, schoolmate, sculler
    seamstress, septuagenarian, sexagenarian, sexton, shepherd/shepherdess, showjumper, sightseer, signalman/, sixth-former
    smallholder, sommelier, soprano, squaddie, stallholder, stationmaster, stenographer, stepdad/stepmum, stonemason, submariner
    surveyor, teaching-assistant, tenor, thatcher, trawlerman/, triathlete, trumpeter, undertaker, usher, valet
    viscount/viscountess, vocalist, warehouseman/, well-wisher, wicketkeeper, yachtsman/yachtswoman
  `,
  // Short forms and words that mean other things beside
  `
    anchor, ceo, cfo, coo, cto, dj, exec, head, mp, person
  `,
].join('\n');
