# Word classes of the material and conflict roots (07-09, 14-20).
# A class names head words: "troop" covers "Norwegian troops" and "combat troops".

# Who uses force
class regular_force = force forces troop troops soldier army military navy marine marines air_force security_force police_force armed_force defence_force defense_force border_guard guardsman coastguard coast_guard commando paratrooper infantry infantryman cavalry artillery brigade battalion regiment division platoon garrison contingent serviceman servicemen sailor airman pilot peacekeeper patrol sniper_team special_force special_forces conscript reservist gendarme gendarmerie coalition alliance
class irregular_force = rebel insurgent guerrilla guerilla militant militia militiaman militiamen fighter separatist secessionist jihadist jihadi extremist terrorist paramilitary mujahideen mujahid mutineer warlord faction insurgency partisan junta mercenary islamist
class armed_force = &regular_force &irregular_force
class platform = warplane jet fighter_jet fighter_plane bomber aircraft plane helicopter gunship attack_helicopter warship gunboat frigate destroyer cruiser submarine aircraft_carrier carrier fleet flotilla squadron ship vessel patrol_boat tank armor armour armoured_vehicle armored_vehicle apc artillery_battery
class unmanned = drone unmanned_aircraft uav unmanned_aerial_vehicle quadcopter
class gunman = gunman gunmen shooter sniper attacker assailant assassin hitman hitmen knifeman knifemen killer bandit pirate hijacker kidnapper abductor robber cattle_rustler raider gang gangster cartel arsonist arm_man
class suicide_attacker = suicide_bomber suicide_attacker bomber
class police_force = police policeman policemen policewoman officer riot_police riot_squad security_force security_agent security_service security_officer intelligence_agent gendarme gendarmerie national_guard special_police secret_police guard prison_guard
class law_arm = authority authorities police policeman officer official prosecutor prosecution judge court magistrate tribunal government regime agent security_service intelligence_service customs detective investigator interpol ministry

# Arms and what they do
class bomb = bomb device explosive explosive_device ied mine landmine land_mine grenade explosion blast bombing detonation
class roadside_bomb = roadside_bomb roadside_bombing landmine land_mine roadside_mine ied improvised_explosive_device improvised_bomb improvised_mine roadside_explosion roadside_blast
class car_bomb = car_bomb car_bombing truck_bomb truck_bombing vehicle_bomb lorry_bomb minibus_bomb motorcycle_bomb motorbike_bomb car_bomb_blast car_bomb_attack booby-trapped_car
class suicide_attack = suicide_bombing suicide_attack suicide_bomb suicide_blast suicide_explosion suicide_car_bombing suicide_truck_bombing suicide_mission suicide_assault suicide_car_bomb suicide_strike suicide_bomb_attack kamikaze_attack
class missile = missile rocket projectile torpedo warhead icbm ballistic_missile cruise_missile guided_missile satellite_launcher salvo
class shell = shell mortar mortar_shell artillery_shell mortar_round mortar_bomb artillery_round tank_round
class round = shot round bullet warning_shot rubber_bullet live_ammunition live_round tear_gas teargas pepper_spray water_cannon stun_grenade baton_round
class crowd_weapon = tear_gas teargas tear-gas tear_gas_canister tear_gas_grenade pepper_spray water_cannon stun_grenade rubber_bullet plastic_bullet baton truncheon live_ammunition live_round live_bullet flash_bang
class chemical_agent = chemical_weapon chemical_agent nerve_gas nerve_agent poison_gas poisonous_gas mustard_gas chlorine chlorine_gas sarin sarin_gas novichok toxic_gas toxic_agent anthrax biological_weapon biological_agent radiological_weapon dirty_bomb white_phosphorus wmd weapon_of_mass_destruction toxic_chemical
class nuclear_weapon = nuclear_weapon nuclear_bomb atom_bomb atomic_bomb hydrogen_bomb nuclear_device nuclear_warhead thermonuclear_device
class air_raid = air_strike airstrike air_raid air_attack air_bombardment aerial_bombardment aerial_bombing aerial_attack aerial_assault bombing_raid bombing_run air_assault air_offensive air_campaign bombing_campaign helicopter_attack helicopter_strike carpet_bombing
class drone_strike = drone_strike drone_attack drone_raid drone_bombing drone_assault
class heavy_fire = shelling artillery_fire mortar_fire rocket_fire tank_fire artillery_shelling artillery_barrage artillery_attack artillery_bombardment artillery_strike rocket_attack rocket_strike rocket_barrage mortar_attack missile_attack missile_strike missile_barrage mortar_shelling mortar_barrage shellfire cannonade barrage bombardment gun_battery naval_bombardment
class small_fire = gunfire gun_attack shooting shootout shoot-out gunfight gun_battle firefight sniper_fire small-arm_fire exchange_of_fire fire crossfire gun_fire machine-gun_fire
class attack = attack assault raid strike offensive onslaught incursion invasion foray ambush operation
class violence = violence attack fighting clash battle raid assault offensive unrest bloodshed
class arms = weapon weapons weaponry arm arms ammunition munition munitions missile tank warplane fighter fighter_jet jet rifle drone howitzer artillery helicopter armour armor gunship frigate submarine rocket launcher battery explosive hardware materiel military_equipment military_hardware armament shell defence_system defense_system missile_system

# What force is used on
class site = base camp army_base military_base air_base airbase naval_base barrack barracks outpost post checkpoint checkpost position stronghold bunker trench hideout compound garrison headquarters headquarter command_post police_station station convoy patrol embassy consulate mission airport airfield airstrip port harbour harbor depot warehouse factory plant power_plant refinery pipeline oilfield facility installation target village town city district neighbourhood neighborhood suburb enclave settlement outskirts province region territory island border_post border_crossing bridge road highway railway train bus vehicle car truck tanker ship vessel boat ferry aircraft plane helicopter warship building house home school university hospital clinic church mosque temple synagogue shrine market marketplace hotel restaurant mall theatre theater office parliament palace ministry prison jail refugee_camp camp wedding funeral procession concert rally aid_convoy
class land = city town village district province region territory area enclave island islet peninsula valley height heights hill ridge pass strip zone bank capital suburb neighbourhood neighborhood stronghold base airbase airport airfield port outpost checkpoint post position bridge crossing border_crossing dam oilfield field refinery road highway land settlement quarter frontier_post swathe swath stretch outskirts crossing_point hilltop
class building = building house home village school hospital clinic church mosque temple synagogue shrine office shop market hut tent crop field bridge road dam pipeline power_line factory plant warehouse property compound headquarters vehicle car bus truck train boat ship embassy consulate station tower monument statue cemetery tomb museum orchard olive_tree greenhouse well tunnel neighbourhood neighborhood settlement camp flag effigy portrait
class ship = ship vessel tanker boat trawler fishing_boat fishing_vessel freighter cargo_ship container_ship ferry yacht barge oil_tanker speedboat dhow flotilla aircraft plane airliner jet helicopter drone
class fixed_property = property asset account bank_account fund funds money cash gold land estate house home farm building business company firm plant factory newspaper equipment passport document archive computer laptop weapon arms ammunition drug cocaine heroin shipment cargo consignment goods fuel oil ivory artifact artefact vehicle truck livestock
class civilian = civilian people person man men woman women child children villager resident inhabitant refugee migrant pilgrim passenger tourist worshipper worshiper shopper bystander student pupil teacher journalist reporter cameraman photographer doctor nurse aid_worker relief_worker volunteer worker farmer herder shepherd fisherman fishermen driver trader merchant settler family citizen national christian muslim jew hindu priest bishop imam monk nun elder activist opponent dissident protester demonstrator youth teenager boy girl baby victim hostage prisoner detainee inmate lawyer prosecutor judge politician lawmaker candidate mayor governor minister official diplomat ambassador envoy contractor engineer missionary foreigner shopkeeper businessman
class combatant = soldier troop troops policeman policemen officer guard militant rebel insurgent fighter guerrilla terrorist commander general colonel commando peacekeeper marine gunman gunmen militiaman militiamen leader chief member recruit serviceman servicemen sailor pilot
class victim = &civilian &combatant
class leader = president premier prime_minister minister king queen sultan emir leader governor mayor senator lawmaker politician candidate general commander chief judge prosecutor journalist reporter editor activist dissident ambassador envoy diplomat cleric bishop imam businessman scientist negotiator opponent critic defector

# People held, moved, harmed
class captive = prisoner hostage detainee captive inmate abductee pow prisoner_of_war political_prisoner dissident activist journalist reporter protester demonstrator student fisherman fishermen sailor soldier pilot crew crewman crewmen aid_worker missionary tourist engineer worker girl boy child woman man people person national citizen suspect militant rebel fighter opponent lawyer blogger priest peacekeeper diplomat leader spy villager schoolgirl schoolchild teacher family member minister politician lawmaker contractor driver businessman passenger leader
class remains = body remains corpse skull bone
class foreign_envoy = diplomat ambassador envoy consul attache attaché charge_d'affaires consul-general embassy_staff embassy_official embassy_employee nuncio high_commissioner military_attaché military_attache diplomatic_staff embassy_worker consular_official
class mission_staff = peacekeeper peacekeeping_force peacekeeping_troop peacekeeping_troops peacekeeping_mission blue_helmet un_force un_troop un_troops
class monitors = inspector observer monitor weapons_inspector inspection_team monitoring_team election_observer monitoring_mission observer_mission expert investigator rapporteur
class relief_agency = aid_agency relief_agency charity ngo aid_group relief_organization relief_organisation humanitarian_organization humanitarian_organisation aid_worker relief_worker humanitarian_worker aid_organization aid_organisation
class exile = foreigner migrant immigrant refugee asylum_seeker asylum-seeker illegal_immigrant worker labourer laborer resident family cleric preacher journalist correspondent national citizen suspect criminal convict spy missionary student activist teacher businessman traveller traveler overstayer dissident
class people_group = minority muslim christian jew hindu kurd population villager resident inhabitant community tribe people civilian family refugee settler ethnic_group non-arab

# Dissent
class protester = protester demonstrator marcher rioter mob crowd striker picket activist campaigner student worker villager resident youth supporter opponent opposition dissident people thousand hundred ten dozen citizen farmer teacher monk refugee migrant settler nationalist unionist miner driver pensioner trader islamist
class demonstrator = protester demonstrator marcher rioter mob crowd striker picket campaigner opposition_supporter
class worker = worker employee staff miner teacher nurse doctor physician driver trucker pilot crew farmer union trade_union labour_union labor_union labourer laborer docker dockworker railwayman civil_servant lawyer judge judiciary lecturer professor journalist shopkeeper trader merchant bus_driver taxi_driver truck_driver transporter fisherman fishermen oil_worker postman firefighter policeman controller textile_worker
class unrest = protest demonstration rally march unrest riot strike dissent opposition assembly gathering procession sit-in
class leader_fall = resignation ouster removal departure exit overthrow impeachment dismissal sacking
class policy_word = policy law bill decree reform plan measure austerity cut budget tax hike increase price_rise tariff decision ruling verdict deal agreement treaty privatization privatisation subsidy war occupation intervention corruption unemployment treatment
class rights_word = right rights freedom liberty equality justice democracy independence autonomy statehood self-determination
class regime_word = election constitution referendum regime monarchy republic change military_rule

# Ties and their cutting
class tie = tie relation relations link diplomatic_tie diplomatic_relation diplomatic_relations relationship contact diplomacy representation
class trade_word = trade export import commerce shipment supply delivery flight sale purchase air_link gas_supply oil_supply
class goods = goods product export import oil gas crude steel wheat grain meat beef fruit wine coal sugar textile cotton equipment technology chip vehicle seafood timber gold diamond soybean barley commodity
class sanction = sanction sanctions embargo boycott tariff duty blacklisting trade_ban import_ban export_ban oil_ban arms_ban arms_embargo trade_embargo oil_embargo asset_freeze flight_ban punitive_measure restrictive_measure countermeasure quota trade_restriction economic_restriction visa_ban trade_barrier import_duty visa_restriction
class restriction = restriction ban curb limit limitation prohibition control rule constraint travel_ban travel_restriction measure lockdown censorship regulation
class talks = talk talks negotiation negotiations dialogue peace_talk peace_process peace_negotiation summit meeting discussion consultation trade_talk contact conference mediation_talk round
class peace_effort = mediation mediation_effort peace_effort peace_mission mediation_mission good_office
class accord = agreement treaty accord pact deal convention protocol

# Help
class aid_any = aid assistance help relief support grant fund funds funding donation loan credit subsidy contribution package program programme
class economic_help = economic_aid economic_assistance economic_support financial_aid financial_assistance financial_support financial_help budget_support development_aid development_assistance loan credit line_of_credit credit_line bailout bail-out grant subsidy debt_relief rescue_package aid_package stimulus investment soft_loan tranche fund funds funding money dollar euro pound yen ruble rouble yuan rupee franc crown $ € £
class military_help = military_aid military_assistance military_support military_help security_assistance security_aid training military_training military_adviser military_advisor military_equipment &arms
class relief = humanitarian_aid humanitarian_assistance humanitarian_relief humanitarian_help relief relief_aid relief_supplies relief_supply emergency_aid emergency_assistance emergency_relief emergency_supply food food_aid food_assistance food_supply foodstuff grain rice wheat flour water drinking_water medicine medical_aid medical_supply medical_supplies medical_assistance medical_equipment medical_team medical_care vaccine vaccine_dose dose vaccination ventilator oxygen mask test_kit tent blanket clothing clothes shelter rescue_team rescue_worker rescuer doctor nurse field_hospital hospital_ship aid_convoy aid_shipment relief_team relief_worker sniffer_dog disaster_relief generator treatment firefighter rescue_helicopter water_purifier
class supplies = supply supplies provisions fuel oil gas electricity power coal fertilizer fertiliser equipment machinery vehicle ambulance bus book computer textbook seed
class peace_troops = peacekeeper peacekeeping_force peacekeeping_troop peacekeeping_troops peacekeeping_mission peacekeeping_contingent blue_helmet un_force un_troop un_troops stabilization_force stabilisation_force protection_force peace_force monitoring_force buffer_force interposition_force stabilization_mission peacekeeping_unit
class refugee = refugee asylum_seeker asylum-seeker migrant dissident defector exile evacuee deserter fugitive orphan displaced_people opponent family child
class refuge = asylum political_asylum refugee_status refuge sanctuary shelter safe_haven citizenship residency residence_permit humanitarian_visa

# War's end
class truce = truce ceasefire cease-fire cease_fire armistice cessation_of_hostility cessation_of_hostilities lull halt_to_fighting moratorium pause humanitarian_pause cessation
class hostility = hostility hostilities fighting war offensive attack operation military_operation campaign bombing bombardment shelling air_strike airstrike raid air_raid armed_struggle insurgency assault combat combat_operation violence fire
class troops = troop troops soldier force forces army contingent battalion brigade unit tank warship ship jet warplane bomber aircraft helicopter artillery heavy_weapon armour armor garrison marine fighter militia missile weapon fleet squadron personnel equipment
class blockade = blockade siege encirclement naval_blockade air_blockade land_blockade sea_blockade economic_blockade stranglehold closure
class passage = border border_crossing crossing frontier checkpoint road highway route corridor airspace port harbour harbor strait airport gate railway railway_line bridge pass land_border sea_lane waterway canal seaport air_space bus_service rail_link air_link passage
class emergency = emergency state_of_emergency martial_law emergency_rule emergency_law state_of_siege state_of_war military_rule direct_rule state_of_alert state_of_exception lockdown
class curfew = curfew night-time_curfew dusk-to-dawn_curfew stay-at-home_order
class media = newspaper daily weekly magazine broadcaster station radio_station television_station tv_station channel tv_channel website site newsroom publication blog outlet news_outlet media press internet social_media social_network network service twitter facebook whatsapp telegram youtube tiktok messaging_app app book film journalist reporter correspondent news_agency bureau
class party = party group organization organisation movement opposition_party union league faction candidate coalition brotherhood association charity ngo sect church front
class public_gathering = protest demonstration rally march gathering assembly strike procession meeting sit-in protest_march
class office_holder = president minister prime_minister premier chief commander governor official adviser advisor head general judge mayor cabinet ambassador
class abuse = human_right human_rights human_rights_abuse human_rights_violation rights_abuse rights_violation abuse torture killing_of_civilian ill-treatment mistreatment disappearance enforced_disappearance sexual_violence police_brutality extrajudicial_killing
class war_crime = war_crime genocide crime_against_humanity massacre mass_grave ethnic_cleansing chemical_attack mass_killing atrocity
class crime = crime corruption fraud graft bribery embezzlement laundering money_laundering theft murder killing assassination kidnapping smuggling trafficking tax_evasion plot conspiracy bombing poisoning shooting rape scandal misconduct irregularity vote_rigging hacking interference meddling collusion terrorism financing leak espionage forgery arson abduction disappearance sabotage
class military_act = attack strike air_strike airstrike raid shelling bombing bombardment incursion clash incident downing sinking crash explosion blast violation intrusion ceasefire_violation missile_launch overflight ambush operation
