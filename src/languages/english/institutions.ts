/** Head nouns of bodies that speak; their plurals are derived. */
export const institutionNouns = `
  academy, administration, agency, airline, airport, alliance, archdiocese, army, assembly, association
  authority, band, bank, board, branch, brand, broadcaster, bureau, cabinet, campaign, caucus, center, centre, chain
  chamber, charity, church, clinic, club, coalition, college, command, commission, committee, company, conference
  congregation, conglomerate, consortium, consulate, convention, corporation, council, county, court, defence, defense
  delegation, department, diocese, directorate, district, division, embassy, executive, factory, faculty, family
  federation, firm, force, forum, foundation, fund, government, group, guild, headquarters, hospital, institute
  institution, jury, junta, laboratory, league, legislature, lobby, magazine, maker, manufacturer, militia, ministry
  mission, mosque, movement, museum, network, newspaper, ngo, nonprofit, office, operator, opposition, organisation
  organization, outfit, outlet, palace, panel, paper, parliament, party, police, presidency, press, prosecution
  provider, publisher, regime, region, registry, regulator, retailer, school, secretariat, senate, service, society
  squad, staff, startup, start-up, state, studio, subcommittee, supplier, synagogue, tabloid, task force, team
  think-tank, transition, treasury, tribunal, troupe, trust, tribe, union, university, utility, vendor, watchdog
  website, wing, zoo, consultancy, consulate, carmaker, automaker, administration, advocacy, outlet, publication, daily
  weekly, lab, bloc, city, town, nation, country, kingdom, republic, province
`;

/** Names that are always bodies: acronyms, parties, unions, firms. */
export const institutionNames = `
  ACLU, AFL-CIO, Airbus, Al-Qaeda, Amazon, Amnesty International, ANC, Apple, BLM, Boeing, Boko Haram
  Brookings Institution, CDC, CIA, Commerce Department, Congress, Cook Political Report, DEA
  Defense Department, Democratic National Committee, Democratic Party, DHS, DNC, DOJ, Ennahda, EPA, EU
  European Commission, European Union, FAA, Facebook, FBI, FCC, FDA, FEC, FEMA, FIFA, FTC, Gallup, GAO
  General Motors, GM, Goldman Sachs, Google, GOP, Hamas, Heritage Foundation, Hezbollah, HHS, House
  House of Commons, House of Lords, HUD, Human Rights Watch, IAEA, ICC, ICE, IMF, Instagram, Intel
  Interpol, IOC, IRA, IRS, ISIS, Islamic State, Joint Chiefs, JPMorgan, Justice Department, Kremlin
  Labor Department, Labour, Labour Party, Lib Dems, Liberal Democrats, McDonald's, Medicaid, Medicare
  MI5, MI6, Microsoft, NAACP, NASA, National Guard, NATO, Nato, Navy, NBA, NCAA, Netflix, NFL, NHL, NHS
  NIH, NOAA, NRA, NSA, NYPD, OECD, OPEC, Opec, OSCE, Oxfam, Parliament, Pentagon, Pew Research Center
  Pfizer, Planned Parenthood, PolitiFact, Quinnipiac, Red Cross, Reddit, Republican National Committee
  Republican Party, RNC, Scotland Yard, SEC, Secret Service, SEIU, Senate, Sierra Club, Sinn Fein, SNP
  Sony, SpaceX, Starbucks, State Department, Supreme Court, Taliban, Tesla, Toyota, Treasury
  Treasury Department, Turning Point, Twitter, Uber, UK Independence Party, UKIP, Ukip, UN, UNESCO
  Unesco, UNHCR, UNICEF, Unicef, United Nations, USDA, Vatican, Verizon, Volkswagen, Walmart
  Wells Fargo, WikiLeaks, World Bank, World Health Organization, WTO, Yahoo, YouGov, YouTube
  Entertainment, Foods, Holdings, Industries, Motors, Pharmaceuticals, Pictures, Productions, Records, Technologies, Ventures
`;

/** Names of bodies with words in lower case, or with such as begin a phrase of their own. */
export const compoundNames = `
  Action on Smoking and Health, Black Lives Matter, Citizens for Responsibility and Ethics in Washington, Committee to Protect Journalists
  Doctors Without Borders, Doctors of the World, Engineers Without Borders, Extinction Rebellion, Fathers 4 Justice, Feeding America
  Fridays for Future, Friends of the Earth, Help for Heroes, Help the Aged, Hope not Hate, Insulate Britain, Just Stop Oil
  Lawyers Without Borders, March for Our Lives, Médecins Sans Frontières, Medecins Sans Frontieres, Moms Demand Action
  People for the American Way, People for the Ethical Treatment of Animals, Reporters Without Borders, Right to Life
  Save the Children, Stand Up to Racism, Stop AAPI Hate, Stop the War, Voters Not Politicians, War on Want, Women's Aid
`;

/** Names of newspapers, broadcasters and agencies. */
export const mediaNames = `
  ABC, ABC News, AFP, Al Jazeera, AP, Associated Press, Axios, BBC, Bloomberg, Boston Globe, Breitbart
  Breitbart News, BuzzFeed, BuzzFeed News, C-SPAN, CBC, CBS, CBS News, Chicago Tribune, CNBC, CNN
  Daily Beast, Daily Mail, Daily Mirror, Daily Telegraph, Der Spiegel, Detroit Free Press, DPA
  Economist, ESPN, Esquire, Financial Times, Forbes, Fox News, Guardian, Haaretz, Huffington Post
  HuffPost, Intercept, Interfax, ITV, Kyodo, Le Figaro, Le Monde, Los Angeles Times, Miami Herald
  Mother Jones, MSNBC, National Review, NBC, NBC News, New York Daily News, New York Magazine
  New York Post, New York Times, New Yorker, Newsday, Newsmax, Newsweek, NPR, PBS, Politico, POLITICO
  ProPublica, Reuters, RIA Novosti, Rolling Stone, Sky News, Spiegel, Sunday Times, TASS, Telegraph
  Times, TMZ, Univision, UPI, USA Today, Vanity Fair, Vogue, Wall Street Journal, Washington Examiner
  Washington Free Beacon, Washington Post, Washington Times, Weekly Standard, Xinhua, Yahoo News, Yonhap
`;

/** What newspapers, broadcasters and agencies are called, in the singular; plurals are derived. */
export const mediaNouns = `
  agency, broadcaster, channel, daily, magazine, network, newspaper, outlet, paper, publication, radio, site, station, tabloid
  website, weekly
`;
