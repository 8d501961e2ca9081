# Places: the provinces of Laos and of Thailand and the countries the app speaks of.

# en: 0575ec9b
place-la = Los Tsuas
# en: 35605219
place-th = Thaib teb
# en: fb13151d
place-vn = Nyab Laj
# en: 693f08ba
place-cn = Suav teb
# en: 6d1f39a3
place-my = Malaysia (ມາເລເຊຍ)
# en: 73ed943f
place-kr = Kaus Lim Qab Teb (ເກົາຫຼີໃຕ້)
# en: 893d53a8
place-jp = Nyij Pooj (ຍີ່ປຸ່ນ)
# en: c706aa9d
place-kh = Cambodia (ກຳປູເຈຍ)
# en: 6319ad6f
place-mm = Phab Mab (ມຽນມາ)
# en: 05020959
place-la-vt = nroog Vientiane (ນະຄອນຫຼວງວຽງຈັນ)
# en: 6aebadba
place-la-ph = Phongsaly (ຜົ້ງສາລີ)
# en: d2f67937
place-la-lm = Luang Namtha (ຫຼວງນ້ຳທາ)
# en: 8423df14
place-la-ou = Oudomxay (ອຸດົມໄຊ)
# en: 593ab4e5
place-la-bk = Bokeo (ບໍ່ແກ້ວ)
# en: bfe366f1
place-la-lp = Luang Prabang (ຫຼວງພະບາງ)
# en: aef37592
place-la-ho = Houaphanh (ຫົວພັນ)
# en: 2456a961
place-la-xa = Xayaboury (ໄຊຍະບູລີ)
# en: b4439eb0
place-la-xi = Xieng Khouang (ຊຽງຂວາງ)
# en: 1f7d2a7e
place-la-vi = xeev Vientiane (ແຂວງວຽງຈັນ)
# en: 358eb4e5
place-la-bl = Bolikhamxay (ບໍລິຄຳໄຊ)
# en: 59b8068a
place-la-kh = Khammouane (ຄຳມ່ວນ)
# en: 7e9e5359
place-la-sv = Savannakhet (ສະຫວັນນະເຂດ)
# en: 77bac09c
place-la-sl = Salavan (ສາລະວັນ)
# en: c8d35344
place-la-xe = Sekong (ເຊກອງ)
# en: 3a6dceeb
place-la-ch = Champasak (ຈຳປາສັກ)
# en: 4ec7644c
place-la-at = Attapeu (ອັດຕະປື)
# en: bd8b55e3
place-la-xs = Xaisomboun (ໄຊສົມບູນ)
# en: 66a9f604
place-th-10 = Bangkok
# en: 2f0d0474
place-th-11 = Samut Prakan
# en: 3d3c9fc0
place-th-12 = Nonthaburi
# en: 15e65715
place-th-13 = Pathum Thani
# en: b6fd1a9c
place-th-14 = Phra Nakhon Si Ayutthaya
# en: 28598b18
place-th-15 = Ang Thong
# en: 8ef44d48
place-th-16 = Lopburi
# en: 84c6e5b1
place-th-17 = Sing Buri
# en: 7ce39260
place-th-18 = Chai Nat
# en: 362988b9
place-th-19 = Saraburi
# en: 479af3a8
place-th-20 = Chon Buri
# en: 92a3210c
place-th-21 = Rayong
# en: f699782e
place-th-22 = Chanthaburi
# en: 4b86744c
place-th-23 = Trat
# en: 7adf8740
place-th-24 = Chachoengsao
# en: 5ee2d3a2
place-th-25 = Prachin Buri
# en: a2e90c2c
place-th-26 = Nakhon Nayok
# en: 00ecd3f4
place-th-27 = Sa Kaeo
# en: 3e80df8f
place-th-30 = Nakhon Ratchasima
# en: cedde1ff
place-th-31 = Buri Ram
# en: be51b3c9
place-th-32 = Surin
# en: 460d1fd5
place-th-33 = Si Sa Ket
# en: 3468d76e
place-th-34 = Ubon Ratchathani
# en: c1eaa0ff
place-th-35 = Yasothon
# en: eabe34d9
place-th-36 = Chaiyaphum
# en: e0fc6f2a
place-th-37 = Amnat Charoen
# en: f7deabbc
place-th-38 = Bueng Kan
# en: 6aef4136
place-th-39 = Nong Bua Lam Phu
# en: 949d8209
place-th-40 = Khon Kaen
# en: 9fc018b2
place-th-41 = Udon Thani
# en: d013e5f9
place-th-42 = Loei
# en: dec43391
place-th-43 = Nong Khai
# en: 003e70d7
place-th-44 = Maha Sarakham
# en: de4b092b
place-th-45 = Roi Et
# en: 750407d3
place-th-46 = Kalasin
# en: afcc23f0
place-th-47 = Sakon Nakhon
# en: 3d1868bc
place-th-48 = Nakhon Phanom
# en: b3296b18
place-th-49 = Mukdahan
# en: 6e2eaaa5
place-th-50 = Chiang Mai
# en: 123e29e4
place-th-51 = Lamphun
# en: 65747f01
place-th-52 = Lampang
# en: 0ae0b479
place-th-53 = Uttaradit
# en: 63e4e58e
place-th-54 = Phrae
# en: 05d96ab9
place-th-55 = Nan
# en: 02700634
place-th-56 = Phayao
# en: f6eba0dd
place-th-57 = Chiang Rai
# en: 9397c17c
place-th-58 = Mae Hong Son
# en: 35799baf
place-th-60 = Nakhon Sawan
# en: c3bb1161
place-th-61 = Uthai Thani
# en: 442d7051
place-th-62 = Kamphaeng Phet
# en: f7c9bc43
place-th-63 = Tak
# en: 5c8b486c
place-th-64 = Sukhothai
# en: 2c04bcbe
place-th-65 = Phitsanulok
# en: ac3e881d
place-th-66 = Phichit
# en: e11bbfa0
place-th-67 = Phetchabun
# en: f02859a0
place-th-70 = Ratchaburi
# en: 85f68343
place-th-71 = Kanchanaburi
# en: 7a08e47c
place-th-72 = Suphan Buri
# en: b0b9fda1
place-th-73 = Nakhon Pathom
# en: 80cf766b
place-th-74 = Samut Sakhon
# en: 2d61c72e
place-th-75 = Samut Songkhram
# en: 77a58e75
place-th-76 = Phetchaburi
# en: f91a3289
place-th-77 = Prachuap Khiri Khan
# en: 03a958aa
place-th-80 = Nakhon Si Thammarat
# en: 1d4be28f
place-th-81 = Krabi
# en: c27f33cf
place-th-82 = Phang Nga
# en: 14c55182
place-th-83 = Phuket
# en: 64dbfaea
place-th-84 = Surat Thani
# en: 9bfadac4
place-th-85 = Ranong
# en: c777b9a7
place-th-86 = Chumphon
# en: bd054e95
place-th-90 = Songkhla
# en: 21ad1c62
place-th-91 = Satun
# en: 78db1f49
place-th-92 = Trang
# en: 4d91eba6
place-th-93 = Phatthalung
# en: 8d32643d
place-th-94 = Pattani
# en: c5d8d2ae
place-th-95 = Yala
# en: 2814f553
place-th-96 = Narathiwat
