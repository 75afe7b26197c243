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

/** Names that are always bodies: acronyms, parties, unions, newspapers, agencies, firms, networks. */
export const institutionNames = `
  ABC, ABC News, ACLU, AFL-CIO, AFP, Airbus, Al Jazeera, Al-Qaeda, Amazon, Amnesty International, ANC, AP, Apple
  Associated Press, BBC, Bloomberg, BLM, Boeing, Boko Haram, Breitbart, Brookings Institution, BuzzFeed, CBC
  CBS, CBS News, CDC, CIA, CNBC, CNN, Commerce Department, Congress, Cook Political Report, C-SPAN, Daily Beast, Daily Mail
  Daily Mirror, Daily Telegraph, DEA, Defense Department, Democratic National Committee, Democratic Party, DHS, DNC, DOJ
  DPA, Economist, Ennahda, EPA, ESPN, EU, European Commission, European Union, Facebook, FAA, FBI, FCC, FDA, FEC, FEMA
  FIFA, Financial Times, Forbes, Fox News, FTC, Gallup, GAO, General Motors, GM, Goldman Sachs, Google, GOP
  Guardian, Hamas, Heritage Foundation, Hezbollah, HHS, House, House of Commons, House of Lords, HuffPost, Huffington Post
  Human Rights Watch, HUD, IAEA, ICC, ICE, IMF, Instagram, Interfax, Intel, Interpol, IOC, IRA, IRS, ISIS, Islamic State
  Joint Chiefs, JPMorgan, Justice Department, Kremlin, Labor Department, Labour, Labour Party, Liberal Democrats, Lib Dems
  Los Angeles Times, McDonald's, Medicaid, Medicare, Microsoft, MI5, MI6, Mother Jones, MSNBC, NAACP, NASA, National Guard
  NATO, Nato, Navy, NBA, NBC, NBC News, NCAA, Netflix, Newsmax, Newsweek, New York Post, New York Times, New Yorker, NFL
  NHS, NIH, NHL, NOAA, NPR, NRA, NSA, NYPD, OECD, OPEC, Opec, OSCE, Oxfam, Parliament, PBS, Pentagon,
  Pew Research Center, Pfizer, Planned Parenthood, Politico, PolitiFact, Quinnipiac, Red Cross, Reddit, Republican Party
  Republican National Committee, Reuters, RNC, Scotland Yard, SEC, Secret Service, SEIU, Senate, Sierra Club, Sinn Fein
  SNP, Sony, SpaceX, Spiegel, Starbucks, State Department, Supreme Court, Taliban, TASS, Tesla, Times, TMZ
  Toyota, Treasury, Treasury Department, Turning Point, Twitter, Uber, UK Independence Party, UKIP, Ukip, UN, UNESCO, Unesco
  UNHCR, UNICEF, Unicef, United Nations, Univision, UPI, USA Today, USDA, Vanity Fair, Vatican, Verizon
  Volkswagen, Wall Street Journal, Walmart, Washington Examiner, Washington Free Beacon, Washington Post, Washington Times, Wells Fargo
  WikiLeaks, World Bank, World Health Organization, WTO, Xinhua, Yahoo, YouGov, YouTube
`;
