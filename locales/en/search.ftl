# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.
# a/b is one of two words (a_b/c: two words in one choice), … a few words or none, a~ any ending,
# "a or a" where a sentence begins or ends, =a with its marks only.

urgent-locked-in = lock/locks/locked/locking … me/us/her/him/them | locked in/inside/up/away/here | lock/locks/locked the … door/gate | cannot/cant/couldnt … leave/escape/exit | can not … leave/escape/exit | cannot/cant/couldnt get/go/come/run out/outside/away/home | can not get/go/come out/outside/home | not allowed to leave/go/exit/return | not allowed out/outside/home | not … permitted/able to leave | wont/dont/doesnt/didnt/not/never/nobody let/lets/allow/allows me/us/her/him/them | not/never/stop/stops letting me/us/her/him/them | no way out | let me/us out/leave | get/take … me/us out | held/kept/keep/keeps/keeping me/us/her/him/them … here/inside/prisoner/captive/locked | held/kept against/prisoner/captive/here | against my/our/her will | a prisoner/captive | prisoner/prisoners here | like prisoner/prisoners | trapped | is/are being held | how/want/wants/need/try/trying/tried … escape/flee | guards at/outside/watch/everywhere | i/we/she/he/they am/are/is/was/were/be/been/got locked | i/we/she/he have/has been locked | been/are/is/am/was/were locked … days/weeks/room/house/inside | am/are/is/were/was/been kept/held … in/inside/at/here/against | kept/keep/held … in … room/house/building/basement/compound/cage | tie/ties/tied/tying/chain/chained/handcuffed me/us/her/him/them/up/to | tied/chained … hands/hand/legs/feet | let/lets/letting/allow/allows me/us/her/him go/out/leave" | never/not/dont/doesnt/wont/didnt let/lets/allow/allows … out/outside/go/leave | under guard/lock | "chained" | am/are/is/was/were/be/been/being/got/get/keep/keeps/kept chained | am/are/is/was/were/kept in chains | stuck in myanmar/burma/cambodia/myawaddy

urgent-beaten = beat/beats/beating/beaten me/us/her/him/them | beat/beats/beating my/up | was/were/got/been/being/is/are/badly beaten | beaten by/every/again/here/up/badly | "beaten" | hit/hits/hitting/slap~/kick~/punch~/whip~/burn~/choke~/strangl~/tortur~/abus~/harm~ me/us/her/him/them | hit/hits/slap~/kick~/punch~ my/our | hurts/hurting me/us/her/him/them | hurt me/us | torture/tortured/torturing | electric shock/shocks | give/gives/giving/gave me/us/her/him/them … shock/shocks | shock/shocks me/us/her/him/them | abused by | violent husband/boyfriend/partner/father/man/boss | husband/boyfriend/partner/boss/father/dad/stepfather/employer/madam/mam/sir/owner hits/beats/slaps/kicks/hit/beat | strangled | pull~ my hair | cut/cuts/cutting/chok~/burn~/grab~/pull~/broke/break/breaks/broken/squeez~/twist~/beat~/hit/hits/hitting/slap~/kick~/punch~/bit/bites my/our/her/his neck/throat/finger/fingers/hand/hands/hair/face/head/arm/arms/leg/legs/body/mouth/eye/eyes/back/skin/wife/sister/brother/friend/baby/mother/son/daughter/child/children/kids | pour~/threw/throw/throws/splash~ … on/at/over me/us/her/him/them/my | drag~/push~/shov~ me/us/her/him/them/my | tied up | burn~ … with iron/cigarette/water/oil | starv~ me/us/her/him/them | hurt/hurts/hurting/hit/hits/beat/beats/beating my … sister/brother/mother/father/wife/child/son/daughter | screaming | scream~ … help

urgent-rape = rape/raped/rapes/raping/rapist | sexual/sexually abus~/assault~/harass~ | molest~ | grope~ | gropin~ | touch~ me/us/her/him/them | touch~ my/her/our … body/breast/breasts/private/leg/legs/thigh/butt/chest/bottom | forc~ … sex/prostitut~ | forc~ … sleep with | forc~/make/makes/made … sell my/her/our/their body/bodies/self/sex | make/makes/made me/us/her/him/them … sell … body/bodies/sex | make/makes/made me/us/her/him/them … sleep with | make/makes/made me/us/her/him/them … prostitut~ | want/wants/had/has/have sex with me/us/her | sleep with customer/customers/client/clients/men/guests | sex slave | drugged me/us/her | gave me/us/her drugs | ask~/want~/demand~/pay/paying/paid/pressur~ … sex | sex with me/him/them/us | for sex | go/sleep/lie/be with men/man/customers/clients/guests/strangers | grab~/squeez~/kiss~/rub~/lick~/strok~ me/us/her/my | in/into my bed | naked/nude | brothel | record~/film~ … shower/undress~/bathroom/toilet/bath | take/took/takes off my clothes/underwear | shows/showed me his | debt with my body

urgent-suicide = suicide | suicidal | kill/kills/killed/killing myself/himself/herself/themselves/ourselves/yourself | kill/killing my/him/her self | want/wants/wanted/going/try/tried/trying/about to kill myself/himself/herself/themselves | want/going/tried/trying to kill my self | will/gonna/wanna/would/might kill myself/himself/herself | want/wants/wanted to die | want/wants to be dead | wanna die | wish i was/were dead | better off dead | end/ending my/his/her/this life | take/taking/took my/his/her own life | take my life | hang/hanging/hanged myself/himself/herself | cut/cutting/hurt/hurting/harm/harming/hurts/cuts myself/himself/herself | self harm | dont/not/doesnt/never want to live | no reason to live | cant/cannot go on | tired of living | think/thinking of/about dying | overdose | took/taken/swallow~/drank/drunk … pills/tablets/poison/bleach/pesticide | many/all/bottle of … pills | jump~ off/from … bridge/roof/building/window/balcony | suiside | sucide | never/not want to wake up | never wake up | not/dont want to be alive/here | be alive anymore/any more | life is not/no worth/point | not worth living | better/rather/want/wants … if i die/died/dead | rather die | better to die/be dead | let me die | die/death is better | feel like dying/die/dead | feel … want to die

urgent-sold = sold/sell/selling me/her/him/us/them | was/were/been/being/got/be/gets/get sold | selling girls | was/were/been/being/am/are/got trafficked | trafficked to/from/into | "trafficked" | traffickers took | victim of trafficking | human trafficker | forc~ … marry/marriage | made me/her marry | bought me/us/her | bought a wife | as a wife | take/sell my kidney/organs | tricked into | sister/daughter/girl/wife/son/friend sold | sold to … man/men/family/chinese/boss/company | sold to/into … brothel/bar/man/men/karaoke/factory/boat/gang/company/china/chinese/myanmar/cambodia | buy/buys/bought me/her/him | owns me/us

urgent-forced-work = forced to … work | forc~ me/us/her/him/them | made to work | make/makes/made/making me/us/her/him/them work | slave | slaves | slavery | work without pay and | not allowed to stop/rest/sleep | work day and night | no sleep no | no rest no sleep | work until i | debt bondage | pay off the/my/our debt | must work to pay | work for free until | child labour | child labor | force/forces/forced/forcing … to work | work/working … no/without … rest/sleep/food | 18/20/24 hours … hit/beat/punish~

urgent-scam-compound = scam compound/center/centre/company/factory/city/gang/slave/office/park | forc~/made/make/makes … scam | scam people | cyber scam | pig butchering | laukkai | shwe kokko | stuck in golden triangle | chat girl

urgent-threatened = threatened | threaten~ me/us/her/him/them/my/our/to | kill me/us/her/him/them/my/our/you | going to kill | will/gonna/wanna/gona kill | want/wants/try/tried/trying to kill | death threat/threats | blackmail~ | has/have/had/got/holding/holds/with a … knife/gun/machete/weapon | afraid/scared … he/they will | sell my organs | a knife/gun/machete/axe | knife/gun to/at/against/on/in my/me/his/her/him | with knife/gun/machete | shoot/stab/burn/hurt … if/unless … we/i/you | he/they/boss will/would/gonna kill/shoot/stab/hurt/beat/sell

urgent-ransom = ransom | kidnap/kidnapped/kidnaped/kidnapping/kidnappers/kidnapper | abducted/abduction | hostage | taken by force | snatched | they want money to release | pay … release/released | money to let/free | took my daughter/son/sister/wife/brother/husband | to let her/him/me/us go | make/makes/force/forces my … family/parents/mother … pay/send | or i/we cant/cannot leave/go | want/demand … dollars/money/baht/kip … or_i/or_we/or_they/or_he/or_else

urgent-child = child abuse | abused child | child/kid/baby/children … in danger | hurt/hurting/hurts/hits/hit/beats/beat a/the/my child/children/kid/kids/baby | child/baby/kid was/is taken/sold/beaten/stolen | sold/sell/selling my child/daughter/baby/son | selling children | child/children/baby sold/beaten/stolen | lost my child/kid/kids/baby | child/kid/kids/baby is/are lost/missing/gone | missing child/kid/baby | stole/took/take/taken my baby/child/children/kids/kid | child prostitution | forced child | child alone | girl is being | my … kid/son/daughter/baby/child is/was taken/stolen | someone/man/they … took … baby/child | men … with my daughter | i am/im 10/11/12/13/14/15/16/17 … men/man/sex/force/forced/marry/locked/beat/beats

urgent-missing = does not answer | doesnt answer | not answering | no answer from her/him/my/them | went/gone/go missing | missing person/daughter/son/sister/brother/wife/husband/friend | cannot/cant/couldnt find/locate/contact/reach my … daughter/son/sister/brother/wife/husband/child/kid/baby/mother/father/friend/girlfriend/boyfriend/cousin | can not find/reach/contact my | cant/cannot/couldnt reach/contact/locate her/him/them | cant/cannot reach/contact | lost contact | no contact since | not/havent/hasnt heard from | phone is off since | dont know where she/he/they | dont/not know where my daughter/son/sister/brother/wife/husband/child/kid/baby/mother/father/friend/girlfriend/boyfriend/cousin | never/not/didnt came/come home | i am lost | im lost | lost in … forest/jungle | daughter/son/sister/brother/wife/husband/child/kid/baby/mother/father/friend/girlfriend/boyfriend/cousin/girl is/are/has/went/gone missing/disappeared/vanished/lost | not pick up | doesnt pick up | vanish~ | disappear~ | she/he/they/brother/sister/son/daughter/husband/wife/friend/mother/father/child not/doesnt/didnt/dont/never/hasnt … reply/replied/replying/respond/responded/answer/answered/call/called

urgent-hurt = bleeding/bleeds/bleed | lots/lot of blood | much/losing blood | car/motorbike/motorcycle/bike/bus/truck/road/traffic/boat accident | had/has/got/was/were/in/an … accident | accident now/happened/here/help/please | accident" | car crash | crashed | badly hurt | is/am/are/was/got hurt/injured | injured | unconscious/fainted/collapsed | hard/difficult/trouble … breathe/breathing | not/isnt/stopped/stop/cant/cannot breathe/breathing | not/isnt/doesnt/wont/cant/cannot wake/waking | heart attack | stroke | seizure | convuls~ | poison | poisoned | burned/burnt badly | broken leg/arm/back/bone | drown | electrocuted | stabbed | snake bite | snakebite | shot me/him/her | was/got/been shot | in labour now | giving birth | baby/child is coming | having/baby … coming now | having a baby now | water broke | miscarriage | very/so/really/badly sick/ill | is/am dying | "dying" | call/need/send … ambulance | bleding | bleading | 🚑 | fell/fall from/off/down/into | broke/broken my/his/her leg/arm/hand/back/head | cut off … finger/hand | lost … finger/hand/leg/eye | high fever | shaking/convuls~ … baby/child | baby/child/son/daughter … fever/convuls~/shaking | boat … sinking | sinking | drowned/drowning/drowns | the/they/he/boss/guard/man/who shot … worker/man/woman/girl/me/him/her/people/friend | lose/losing consciousness | pass~ out | cannot/cant move/see/feel … legs/leg/arm/eyes | coughing blood | vomit~ … blood | crush~ | trapped under | overdosed | overboard | into the sea | dead body | bury/buried a/the/him/her

urgent-fire = "fire" | "fire fire | fire help/now/in/at | help fire | on fire | house fire | big fire | caught fire | is/are burning | burning house/now | smoke everywhere | full of smoke | explosion | exploded | gas leak | call … fire brigade/department | call the fire | there is/was … fire | theres … fire | 🚒 | smoke coming/inside/filling/from/in | smoke … coming/factory/room/building/house | burning … factory/house/room/building/car | factory/house/room/building/dormitory/kitchen … burning | fire … factory/house/room/building/dormitory

urgent-arrested = arrested | arrest me/us/him/her | detained | detention | in jail/prison | in police custody | police caught/catch/catches/took/take/takes/got/get/grabbed/have/has/arrest/arrests/arrested/detain/detained me/us/him/her/them/my | police caught/took/got/arrested | taken by police | caught by … police/immigration | police station now | immigration caught/took/catch/arrest/arrested | immigration jail | lock up police | locked … by police | deport me/us/him/her | deported | caught at the border | caught crossing | thai jail/prison | officer/officers/immigration took/take/caught/arrested

urgent-passport-taken = took/takes/taken/stole/hid/confiscat~/seized/grabbed/locked … my/our/her/his/their passport/passports/pasport/documents/papers/id/ids/visa/phone/phones | taking my/our passport/passports/pasport/documents/papers/id/ids/visa/phone/phones | he/she/they/boss/bosses/employer/madam/mam/sir/agent/broker/company/owner/manager/agency have/has/keep/keeps/kept/hold/holds/holding … my/our/her/his/their passport/passports/pasport/documents/papers/id/ids/visa/phone/phones | keeps/kept/holds/holding my/our/her/their passport/passports/documents/papers | has my/her/our passport | passport/passports/pasport taken/confiscated/seized | passport/passports/pasport/documents was/is/were/are/got/been/being taken/confiscated/seized/kept/stolen | wont/not/never/refuse~/doesnt/dont/didnt … give/giving/return/returning … passport/passports/documents/papers/id | confiscated my | stole my passport | passport/passports/pasport/documents … with/in/at/by … boss/bosss/bosses/employer/employers/owner/agent/agents/broker/company/madam/manager | boss/bosss/bosses/employer/employers/owner/agent/agents/broker/company/madam/manager … passport/passports/pasport … locked/safe/office/hid/hides

urgent-crime-now = robbed/robbery/robber | mugged | stole/stolen my | thief | burglar | broke/break/breaking in | being/was/is/am followed | followed by/me | following me/us/her | follows me/us | is following | stalk~ | chas~ me/us | call/need/send … police | attacked/attacking/attacker | attack~ me/us | someone/somebody/man/they … at the door | fight outside | they are coming | murder/murdered | killed my | someone followed | hide/hiding from/in/inside | am/are hiding | chase/chases/chased/chasing … me/us/with

urgent-taken-on = taking/take/took/bring/brought us/me/her/him to/across/over … myanmar/burma/cambodia/china/another/border/river | taking us to | taken to another country | taken to myanmar | taken across | move/moving me/us to | moved to another | being moved to | different country than | driver will not stop | driver wont stop | dont know where they take | where are they taking | they are taking me/us/her/him | wrong country/place

urgent-no-shelter = nowhere to sleep/stay/go/live | no place to sleep/stay/go/live/hide | no … where to sleep/stay/go | kicked/threw/throw/thrown me/us/her … out | kicked/thrown out | sleeping/sleep outside | on the street/streets | homeless | abandoned | stranded | no food | nothing to eat | starving | ran/run away | escaped from | escaped/escape/ran/fled/run from … boss/bosss/bosses/employer/employers/owner/agent/agents/broker/company/madam/manager/house/factory/husband/family/boat/place/compound/farm | i/we/she/he escaped/fled | left/dumped/abandoned me/us … at/in/here/alone/border/road | no money … no/and … home/food/place/house | not/havent/hasnt eaten … day/days/week/since/anything | have/has not eaten" | havent/hasnt eaten"

urgent-danger = "help" | "help help | help me" | help us" | help me/us please/pls/plz/now/quick/fast/out | please/pls/plz/plss help | help please/pls/plz | need … help" | need help now/urgent/urgently/fast/quick/immediately | help urgent | urgent help | someone/somebody/anyone/god help | help me get out | "danger" | danger" | in/very … danger | dangerous here/people/place | "emergency" | emergency" | an/is/medical/real emergency | emergency help/now/please/number/call/line | sos | save/rescue me/us/her/him/my | rescue | am/im/so/very/really scared/afraid/terrified/frightened | afraid for my life | 🆘 | 🚨 | help my/our … sister/brother/friend/friends/wife/husband/daughter/son/mother/father/baby/child/family" | somebody/someone/please … come/get/take … out/me/us

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = lwu | womens helpline | ladies line | abused woman | husband violent

also-hotline-la-1554 = child line | childline | kids helpline | teenager | student problems

also-hotline-la-tourist-police-vte = foreigner robbed | bag stolen | tourist help | passport stolen in vientiane | cheated by taxi

also-hotline-th-1155 = foreigner robbed | bag stolen | tourist help | cheated by taxi | english speaking police

also-hotline-la-iom = un migration | help to come home | stuck abroad | iom vientiane | oim

also-hotline-la-emb-cn = chinese consul | chinese citizen in trouble | chinese passport lost | prc embassy

also-hotline-la-emb-kr = korean embassy | korea consulate | korean citizen in trouble | rok embassy | korean passport lost

also-hotline-th-1300 = social welfare | oscc | missing person | no place to stay | homeless

also-hotline-th-1546 = labour office | labor office | salary not paid | complain about boss | labor rights

also-hotline-th-1506 = labor ministry | social security thailand | work complaint | mol | labour ministry call

also-hotline-th-1694 = work permit question | find job thailand | migrant helpline | pink card | doe hotline

also-hotline-vn-111 = child protection | trafficked to vietnam | kids hotline | sold in vietnam | child abuse line

also-hotline-kr-1345 = hi korea | visa korea question | arc card | foreigner helpline korea | e9 visa

also-hotline-kr-danuri = married to korean | korean husband | foreign wife korea | multicultural family | lao language line

also-hotline-kr-hug = eps counselling | boss problem korea | change workplace korea | e9 help

also-hotline-kr-1577-1701 = attacked in korea | hurt by criminal | robbed in korea | beaten up korea

also-hotline-kr-bbb = translator by phone | translation call | korean translation | cannot speak korean | phone translate

also-hotline-jp-fric = visa japan question | residence card | zairyu card | foreigner help japan | interpreter japan

also-hotline-jp-dv-plus = domestic violence | violent husband japan | partner hits | boyfriend beats | chat help japan

also-hotline-jp-8103 = raped in japan | sexual assault | touched on train | groped | heart line

also-hotline-my-15999 = child abuse malaysia | domestic violence malaysia | welfare malaysia | abused maid

also-hotline-my-mapo = trafficked malaysia | forced labour malaysia | atipsom | sold to malaysia | passport kept malaysia

also-hotline-kh-1280 = kids cambodia | child line cambodia | youth counselling cambodia

also-hotline-cn-12367 = china visa question | exit entry | residence permit china | visa expired china | nia

also-hotline-la-1191 = cops | cop | policeman | call for help | report a crime

also-hotline-th-191 = cops | cop | policeman | call for help | report a crime

also-hotline-kr-112 = cops | cop | policeman | emergency number | call for help

also-hotline-cn-110 = cops | cop | policeman | call for help | report a crime

also-hotline-jp-110 = cops | cop | policeman | emergency number | call for help

also-hotline-kh-117 = cops | cop | policeman | emergency number | call for help

also-hotline-mm-199 = cops | cop | policeman | call for help | report a crime

also-hotline-vn-113 = cops | cop | policeman | emergency number | call for help

also-hotline-la-1195 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-th-1669 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-cn-120 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-kh-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-mm-192 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-vn-115 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-la-1190 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-th-199 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-cn-119 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-kh-118 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-mm-191 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-vn-114 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-kr-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-jp-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-my-999 = cops | cop | policeman | ambulence | ambulans

also-hotline-kr-lao-embassy = lost my passport | embasy | ambassador | new passport abroad | travel paper home

also-hotline-jp-lao-embassy = lost my passport | embasy | ambassador | new passport abroad | travel paper home

also-price-passport-2024 = passport cost | passport fee | how much passport | pasport | travel document

also-price-th-visa-2023 = visa cost | visa fee | la visa | extend visa | extend stay

also-price-th-covid-fees = covid time cost | corona fees | quarantine time | before price cut

also-price-th-registration-cost-2025 = pink card cost | undocumented worker card price | register illegal worker | make card thailand | how much card

also-price-th-workpermit-2026 = renew permit cost | card renewal price | how much work permit | wp cost

also-price-th-mou-market = how much to go | cost to go thailand | mou cost | agent price | company asks money

also-price-la-agency-fee = service charge | commission | company takes money | how much can agent charge | broker percentage

also-price-la-fund = welfare fund | insurance money | deposit for workers | contribution

also-price-smuggler-fees = cross river illegally | sneak across | illegal crossing cost | go without passport | boat across mekong

also-price-th-fine-leaving = overstay fine | penalty at border | pay at border | fine immigration | go home illegal

also-price-kr-scam = cheated money korea | korea visa seller | fake korean visa | paid for korea visa | lost money agent

also-price-recruit-lfs2017 = average cost abroad | survey cost | what others paid | recruitment cost | how much did workers pay

also-price-sez-debt = buy freedom | boss says i owe | pay to leave | ransom money | debt to company

also-topic-before = preparation | what to prepare | pack | thinking of going | want to work abroad

also-topic-documents = photocopy | scan papers | photo of passport | hide passport | keep id card

also-topic-contract = employment contract | cannot read contract | agreement with boss | fake contract | job terms

also-topic-money = remittance | transfer money | western union | bank account | open account

also-topic-way = checkpoint | friendship bridge | cross border | bus to thailand | immigration gate

also-topic-work = workplace | working hours | diary | overtime | boss

also-topic-rights = labour rights | labor law | can i complain | what am i allowed | human rights

also-topic-health = sick | clinic | hospital bill | insurance card | medicine

also-topic-pregnancy = expecting | having baby | i am pregnant | prenatal | abortion

also-topic-children = school for my child | baby birth certificate | son | daughter | kid vaccine

also-topic-family = phone my family | miss home | parents worried | homesick | whatsapp

also-topic-emergency = help me | sos | urgent | passport taken | in trouble

also-topic-wages = boss does not pay | salary | unpaid | owes me money | wage theft

also-topic-home = want to go home | go back to laos | get me home | stuck in thailand | repatriation

also-topic-after = returned | find job at home | training after return | reintegration | cannot sleep

also-topic-agreements-overall = mou countries | where can i work | official labour deals | bilateral

also-topic-internal-migration = job in vientiane | work in city | garment factory | move to capital | village to town

also-topic-r-committees = who leads | provincial committee

also-channel-th-change-employer = change boss | new boss

also-topic-interpretation = translate for me

also-organisation-lao-emb-bkk = lost my passport | new passport

also-law-th-domestic = maid
