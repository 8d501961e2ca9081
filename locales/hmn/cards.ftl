# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

# en: cef1ac47
card-interpreter-lo = Kuv xav tau ib tug neeg txhais lus uas hais lus Nplog. Thov tsis txhob siv kuv tus tswv haujlwm los sis tus neeg uas nrog kuv tuaj los txhais lus.
# en: ca437ff1
card-interpreter-hmn = Kuv xav tau ib tug neeg txhais lus uas hais lus Hmoob. Thov tsis txhob siv kuv tus tswv haujlwm los sis tus neeg uas nrog kuv tuaj los txhais lus.
# en: 64bf383c
card-interpreter-kjg = Kuv xav tau ib tug neeg txhais lus uas hais lus Khmu (ກຶມມຸ). Thov tsis txhob siv kuv tus tswv haujlwm los sis tus neeg uas nrog kuv tuaj los txhais lus.
# en: 66d9a6fd
card-call-this-number = Kuv xav hu tus xov tooj no. Thov pab kuv.
# en: 073a535b
card-speak-alone = Kuv xav hais lus thaum kuv tus tswv haujlwm tsis nyob ntawm no. Thov nrog kuv ib leeg tham xwb.
# en: dfe8c0d5
card-need-police = Kuv xav tau tub ceev xwm pab. Thov hu tub ceev xwm rau kuv.
# en: 2e7cd284
card-need-doctor = Kuv xav ntsib kws kho mob. Thov pab kuv.
# en: 40bbc967
card-contact-embassy = Thov pab kuv hu rau Los Tsuas hoob kas sawv cev (ສະຖານທູດ ສປປ ລາວ).
# en: 2e1a4c5b
card-keep-my-passport = Phau ntawv hla teb chaws (passport) no yog kuv li. Kuv xav khaws nws cia.
# en: be10daba
card-child = Kuv tseem tsis tau muaj 18 xyoo.
# en: c3849ccf
card-do-not-tell = Thov tsis txhob qhia rau kuv tus tswv haujlwm los sis cov neeg uas coj kuv tuaj.
# en: 6594c102
card-write-it-down = Thov sau ua ntawv rau kuv.
