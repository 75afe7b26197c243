/** Head nouns of sources without a name, written as in `roles`. */
export const anonymous = `
  acquaintance, adviser, advisor, agent, aide, analyst, associate, bystander, colleague, demonstrator, diplomat, employee
  executive, expert, eyewitness, friend, informant, insider, investigator, local, member, neighbor, neighbour, observer
  officer, official, onlooker, operative, participant, passenger, passer-by, person, protester, relative, reporter
  rescuer, resident, soldier, source, staffer, supporter, survivor, user, villager, visitor, volunteer, witness, worker
`;
