# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.
# a/b is one of two words (a_b/c: two words in one choice), … a few words or none, a~ any ending,
# "a or a" where a sentence begins or ends, =a with its marks only.

urgent-locked-in = ຖືກຂັງ | ຂັງໄວ້ | ກັກຂັງ | ຖືກກັກ | ກັກໄວ້ | ອອກບໍ່ໄດ້ | ອອກໄປບໍ່ໄດ້ | ບໍ່ໃຫ້ອອກ | ບໍ່ໃຫ້ກັບ | ບໍ່ໃຫ້ໄປໃສ | ບໍ່ຍອມໃຫ້ອອກ | ບໍ່ຍອມໃຫ້ກັບ | ໜີອອກ | ຢາກໜີ | ລັອກປະຕູ | ລ໋ອກປະຕູ | ຖືກລັອກ | ໂດນຂັງ | ອອກຈາກບ່ອນນີ້ບໍ່ໄດ້ | ອອກຈາກນີ້ບໍ່ໄດ້ | ອອກຈາກຫ້ອງບໍ່ໄດ້ | ຖືກ/ໂດນ ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຂັງ/ກັກ/ລັອກ/ລ໋ອກ/ລ໊ອກ | ຖືກ/ໂດນ lock/locked/ລ໊ອກ | locked ຢູ່/ໃນ/ໄວ້ | lock/locked … ຂ້ອຍ/ຫ້ອງ/ປະຕູ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຂັງ/ກັກ | ຂັງ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ | ລັອກ/ລ໋ອກ/ລ໊ອກ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່/ຫ້ອງ | ບໍ່ໃຫ້/ບໍ່ຍອມໃຫ້/ຫ້າມ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່/ໃຜ … ອອກ/ກັບ/ໄປ/ໂທ | ບໍ່ປ່ອຍ | ໜີ ບໍ່ໄດ້/ບໍ່ພົ້ນ/ບໍ່ລອດ | ຊ່ວຍພາໜີ | ຕິດຢູ່ໃນຫ້ອງ | ກັກໂຕ | ກັກຕົວ | ຢາກ … ອອກຈາກບ່ອນນີ້/ອອກຈາກນີ້/ອອກຈາກທີ່ນີ້/ອອກຈາກຫ້ອງ/ອອກໄປຈາກບ່ອນນີ້/ອອກໄປຈາກນີ້/ໜີຈາກ | ເອົາ/ພາ ຂ້ອຍ/ພວກ/ເຮົາ/ນ້ອງ/ລູກ … ອອກຈາກ/ອອກໄປ/ອອກແດ່/ໜີ | ມັດ ມື/ຕີນ/ຂ້ອຍ/ໂຕ/ຕົວ/ຂາ | ໃສ່ກະແຈມື | ລ່າມໂສ້ | ໂສ້ລ່າມ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ລາວ/ໝູ່/ຂາ/ມື/ຕີນ/ໄວ້/ຢູ່ | ໂສ້ລ່າມ" | ຖືກ/ໂດນ … ໂສ້ລ່າມ | ເອົາໂສ້/ໃຊ້ໂສ້ ມັດ/ຜູກ/ລັອກ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ລາວ/ໝູ່/ຂາ/ມື/ຕີນ/ໄວ້ | ບໍ່ຍອມໃຫ້ໂທ | ບໍ່ໃຫ້ໂທ" | ບໍ່ໃຫ້ໂທ/ບໍ່ໃຫ້ໂທລະສັບ ຫາ/ກັບ/ບອກ/ແຈ້ງ/ໄປຫາ/ເລີຍ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ພໍ່ລ້ຽງ/ເຂົາ/ພວກເຂົາ/ພວກມັນ ບໍ່ໃຫ້ໂທ | ຕິດຢູ່/ຕິດຢູ່ໃນ/ຕິດຢູ່ທີ່ ພະມ້າ/ມຽນມາ/ກຳປູເຈຍ/ຝັ່ງພະມ້າ/ຝັ່ງມຽນມາ
    .latin = ook bo dai | ork bo dai | bo/bor hai … ork/ok/ook/kap/kab/pai | thuek/thuk/theuk/tuek … khang/kang | yak/yaak/yark ni/nii/nee | ni/nii/nee bo/bor dai | khang khoy/khoi/koy/hao | kak tua

urgent-beaten = ຖືກຕີ | ໂດນຕີ | ນາຍຈ້າງຕີ | ທຸບຕີ | ຖືກທຳຮ້າຍ | ທຳຮ້າຍຮ່າງກາຍ | ໂດນທຳຮ້າຍ | ທໍລະມານ | ທາລຸນ | ຖືກຊ໋ອດ | ຊ໋ອດໄຟ | ບີບຄໍ | ພໍ່ຕີ | ໄຟຊ໋ອດ | ຖືກ/ໂດນ ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຕີ/ຕົບ/ເຕະ/ທຳຮ້າຍ/ທຸບ/ຊ໋ອດ/ທໍລະມານ/ທາລຸນ/ບີບ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຕົບຕີ/ທຸບຕີ/ທຳຮ້າຍ/ເຕະ/ຕົບ | ນາຍ/ຜົວ/ແຟນ/ເຖົ້າແກ່/ຫົວໜ້າ/ແມ່ລ້ຽງ/ພໍ່ລ້ຽງ/boss/ເຂົາ ຕີ | ຕີ/ຕົບ/ເຕະ/ທຸບ/ຊົກ/ບີບຄໍ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ | ທຳຮ້າຍ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ | ຖືກ/ໂດນ ຕົບ/ເຕະ/ທຸບ/ຊົກ/ຊ້ອມ/ຂ້ຽນ | ຕົບຕີ | ຂ້ຽນຕີ
    .latin = tee koi | phua ti | thuek tham hai | thuek/thuk/theuk … ti/tee/tob/top | top/tob ti/tee | tham hai khoy/khoi | ti/tee hao

urgent-rape = ຂົ່ມຂືນ | ຖືກຂືນ | ຂືນໃຈ | ລ່ວງລະເມີດ | ລວນລາມ | ອະນາຈານ | ລູບຄຳຂ້ອຍ | ບັງຄັບໃຫ້ນອນ | ບັງຄັບໃຫ້ຂາຍຕົວ | ບັງຄັບໃຫ້ຮັບແຂກ | ໃຫ້ໄປນອນກັບ | ຖືກປ້ຳ | ວາງຢາ | ຮູບໂປ້ | ຄລິບໂປ໊ | ຂົ່ມເຫັງ | ຊຳເຣົາ | ບັງຄັບ … ເພດ/ຂາຍຕົວ/ຂາຍໂຕ/ຮັບແຂກ/ນອນກັບ/ນອນນຳ/ໂສເພນີ | ມີເພດສຳພັນກັບຂ້ອຍ | ລະເມີດທາງເພດ | ຄຸກຄາມທາງເພດ | ຈັບ/ລູບ/ບາຍ … ກົ້ນ/ນົມ/ຂາຂ້ອຍ/ໂຕຂ້ອຍ/ຕົວຂ້ອຍ | ຖືກ/ໂດນ ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຂົ່ມ/ຂືນ/ປ້ຳ/ລວນລາມ/ລ່ວງ | ໃຫ້ຂາຍຕົວ | ໃຫ້ຂາຍໂຕ | ໃຫ້ຂາຍບໍລິການ | ໃຫ້ ຂ້ອຍ/ເຮົາ/ນ້ອງ/ພວກ/ລູກ … ນອນກັບ/ນອນນຳ/ຮັບແຂກ/ຂາຍຕົວ/ຂາຍໂຕ | ໃຫ້ນອນກັບ | ໃຫ້ນອນນຳ | ຂໍ ນອນນຳ/ມີເພດ | ແກ້ຜ້າຂ້ອຍ | ຖ່າຍຄລິບຂ້ອຍ
    .latin = luan lam | khom kheun/khuen/khun/heng | sam lao khoy | bang khap/khab/kub/kap non | lamoet thang phet | khai tua hai

urgent-suicide = ຢາກຕາຍ | ຂ້າຕົວຕາຍ | ຂ້າໂຕຕາຍ | ຂ້າຕົວເອງ | ຂ້າໂຕເອງ | ຈົບຊີວິດ | ຜູກຄໍ | ແຂວນຄໍ | ກິນຢາຕາຍ | ຄິດສັ້ນ | ທຳຮ້າຍຕົວເອງ | ທຳຮ້າຍໂຕເອງ | ຕາຍດີກວ່າ | ໝົດຫວັງໃນຊີວິດ | ປາດແຂນ | ໂດດຕຶກ | ບໍ່ຢາກ ມີຊີວິດ/ຢູ່ແລ້ວ/ຢູ່ຕໍ່/ຢູ່ອີກ/ຢູ່ໃນໂລກ | ຈະ/ຊິ/ຢາກ/ຄິດ ຂ້າຕົວ/ຂ້າໂຕ/ຜູກຄໍ/ແຂວນຄໍ/ໂດດ | ກິນຢາ ຫຼາຍເມັດ/ເກີນ/ໝົດ/ຂ້າຕົວ | ຢາກ die
    .latin = yaktai | kha to tai | khatuatai | bo yak mi sivit | bo yak yu laew | bo yak yu to | kha tua eng | kha to eng | yak kha tua

urgent-sold = ຖືກຂາຍ | ໂດນຂາຍ | ຂາຍຂ້ອຍ | ຂາຍນ້ອງ | ຂາຍເອື້ອຍ | ຂາຍລູກສາວ | ຂາຍເດັກ | ພາໄປຂາຍ | ເອົາໄປຂາຍ | ເອົາຂ້ອຍໄປຂາຍ | ຫຼອກຂາຍ | ຫຼອກໄປຂາຍ | ຂາຍໃຫ້ຄົນຈີນ | ຖືກຄ້າມະນຸດ | ເປັນເຫຍື່ອ | ບັງຄັບໃຫ້ແຕ່ງ | ຊື້ຂ້ອຍ | ຕັດໄຕ | ຫຼອກມາຂາຍ | ຖືກ/ໂດນ ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຂາຍ/ຫຼອກ/ຕົວະໄປ | ຖືກ/ໂດນ ຫຼອກມາ/ຫຼອກໄປ/ຫຼອກຂາຍ/ຕົວະມາ/ຕົວະໄປ | ຂາຍ ຂ້ອຍ/ພວກເຮົາ/ນ້ອງສາວ/ລູກສາວ/ເມຍ/ແມ່ຍິງ ໃຫ້/ໄປ/ຕໍ່ | ຖືກ sold | ບັງຄັບ … ແຕ່ງງານ/ແຕ່ງດອງ/ເອົາຜົວ | ນາຍໜ້າ … ຫຼອກ/ຕົວະ/ຂາຍ | ຫຼອກ/ຕົວະ ຂ້ອຍ/ພວກເຮົາ/ເຮົາ/ນ້ອງ/ລູກ ມາ/ໄປ
    .latin = pha pai khai | lok pai khai | bangkhap taeng | lok ma khai | thuek lok | thuek/thuk/theuk … khai | khai khoy/khoi | lok khoy/khoi ma

urgent-forced-work = ຖືກບັງຄັບ | ໂດນບັງຄັບ | ຂ້າທາດ | ເປັນທາດ | ເປັນຂ້ອຍຂ້າ | ບໍ່ໃຫ້ພັກ | ບໍ່ໃຫ້ນອນ | ບໍ່ໃຫ້ເຊົາ | ເຊົາບໍ່ໄດ້ | ເຮັດວຽກໃຊ້ໜີ້ | ເຮັດໃຊ້ໜີ້ | ໜີ້ບໍ່ໝົດ | ຖືກຂູດຮີດ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ບັງຄັບ | ບັງຄັບ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່/ໃຫ້ | ບັງຄັບ … ເຮັດວຽກ | force/forced ຂ້ອຍ | ບໍ່ໃຫ້ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ ພັກ/ນອນ/ເຊົາ | ໃຊ້ແຮງງານ ຄື/ຢ່າງ ທາດ | ເຮັດວຽກ … ບໍ່ໄດ້ພັກ/ບໍ່ໄດ້ນອນ | ທັງເວັນທັງຄືນ | ທັງກາງເວັນ … ກາງຄືນ | ບໍ່ໄດ້ ພັກຜ່ອນເລີຍ/ພັກເລີຍ/ນອນເລີຍ | ບໍ່ໄດ້ພັກ | ບໍ່ໃຫ້ກິນ
    .latin = thuk bangkab | pen khoi kha | bang kub/kap/khap/khab/kab … hai/khoy/khoi/het | pen that khao

urgent-scam-compound = ສະແກມ | ສະແກັມ | ແກ໊ງຄອລ | ແກັງຄອລ | ຄອລເຊັນເຕີ | ຄອນເຊັນເຕີ | ແກ໊ງຫຼອກລວງ | ແກັງຫຼອກລວງ | ບ່ອນຫຼອກລວງ | ໃຫ້ຫຼອກລວງ | ຄິງໂລມັນ | ເມຍວະດີ | ເມຍວັດດີ | ມຽວດີ | ເລົາກາຍ | ບັງຄັບ/ໃຫ້ … ຫຼອກຄົນ/ຕົວະຄົນ/ສະແກມ/scam | scam/scammer … ຄົນ | ແກັງ scam
    .latin = scammer | sakaem | saekaem | call center gang | gang call | kaeng khol | kingromans

urgent-threatened = ຖືກຂູ່ | ໂດນຂູ່ | ຂູ່ຄອບຄົວ | ຂູ່ຂ້າ | ຂູ່ຈະ | ຂູ່ວ່າ | ຂົ່ມຂູ່ | ນາບຂູ່ | ຂ້າຂ້ອຍ | ຈະຂ້າຕາຍ | ຈະເອົາຂ້ອຍຕາຍ | ຈະເອົາໃຫ້ຕາຍ | ມີປືນ | ເອົາປືນ | ຖືປືນ | ເອົາມີດ | ຖືມີດ | ແບລັກເມ | ຂູ່ເອົາເງິນ | ຂູ່ປ່ອຍຮູບ | ຊິຂ້າຕາຍ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຂູ່/ຈະຂ້າ/ຊິຂ້າ | ຂູ່ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ | ຈະ/ຊິ/ຢາກ/ໄລ່ ຂ້າ/ແທງ/ຍິງ ຂ້ອຍ/ເຮົາ/ພວກ/ນ້ອງ/ລູກ/ເມຍ/ລາວ/ໝູ່/ເອື້ອຍ/ເດັກ/ແມ່ | ຖື/ມີ/ເອົາ … ມີດ/ປືນ … ຂູ່/ຂ້າ/ແທງ/ຈີ້
    .latin = thuk khu | khu kha | khom khu | khu khoy/khoi/hao | si/cha/ja kha khoy/khoi/hao/lao | mi pun | thue mit

urgent-ransom = ຄ່າໄຖ່ | ໄຖ່ຕົວ | ໄຖ່ໂຕ | ຖືກລັກພາ | ລັກພາ | ຖືກຈັບຕົວໄປ | ຈັບຕົວໄປ | ຈັບໂຕໄປ | ອຸ້ມໄປ | ຕົວປະກັນ | ໂຕປະກັນ | ຈ່າຍເງິນຈຶ່ງໃຫ້ກັບ | ເອົາເງິນໄປໄຖ່ | ຈຶ່ງຈະປ່ອຍ | ຈຶ່ງປ່ອຍ | ຈັບ/ລັກພາ ຂ້ອຍ/ລູກ/ນ້ອງ/ເມຍ ໄປ | ຖືກ/ໂດນ ອຸ້ມ/ລັກໂຕ/ລັກຕົວ | ບໍ່ຈ່າຍ … ບໍ່ປ່ອຍ | ເອົາເງິນ … ຈຶ່ງປ່ອຍ | ຖືກ kidnap~
    .latin = ao kha thai | riak kha thai | jai kha thai | lakpha | chap tua pai | jap to pai | ngoen kha thai tua

urgent-child = ເດັກຖືກ | ລູກຖືກ | ລູກສາວຖືກ | ລູກຊາຍຖືກ | ທຳຮ້າຍເດັກ | ທາລຸນເດັກ | ຕີເດັກ | ຂາຍເດັກນ້ອຍ | ຂາຍລູກ | ເດັກຫາຍ | ເດັກນ້ອຍຫາຍ | ລູກຂ້ອຍຫາຍ | ລັກລູກ | ລັກເດັກ | ເອົາລູກຂ້ອຍໄປ | ເອົາລູກໜີ | ເດັກນ້ອຍມີອັນຕະລາຍ | ໃຊ້ແຮງງານເດັກ | ລູກ/ລູກສາວ/ລູກຊາຍ/ຫຼານ/ເດັກ/ເດັກນ້ອຍ ຂ້ອຍ/ຂອງຂ້ອຍ/ເຮົາ ຫາຍ/ຖືກ/ໂດນ/ຫຼົງ | ລູກ/ລູກສາວ/ລູກຊາຍ/ຫຼານ ຫາຍ/ຖືກຕີ/ຖືກລັກ/ຖືກຂາຍ/ໂດນ | ຕີ/ທຳຮ້າຍ/ຂາຍ/ລະເມີດ/ຂົ່ມຂືນ ເດັກ
    .latin = louk thuk | dek thuk | khai luk | khai dek | lak luk | ti dek | luk sao hai | luk hai pai | dek noi hai | luk khoy thuek | luk/louk khoy/khoi hai | luk/louk sao khoy/khoi hai/thuek

urgent-missing = ຕິດຕໍ່ບໍ່ໄດ້ | ບໍ່ຮັບສາຍ | ໂທບໍ່ຕິດ | ໂທຫາບໍ່ຕິດ | ໂທຫາບໍ່ໄດ້ | ຂາດການຕິດຕໍ່ | ຄົນຫາຍ | ນ້ອງຫາຍ | ເອື້ອຍຫາຍ | ອ້າຍຫາຍ | ຜົວຫາຍ | ເມຍຫາຍ | ໝູ່ຫາຍ | ສາວຫາຍ | ຊາຍຫາຍ | ຫາຍຕົວ | ຫາຍໂຕ | ຫາຍສາບສູນ | ບໍ່ຮູ້ຢູ່ໃສ | ບໍ່ຮູ້ວ່າຢູ່ໃສ | ບໍ່ກັບບ້ານ | ບໍ່ມີຂ່າວ | ຫຼົງທາງ | ຫຼົງປ່າ | ໂທບໍ່ຮັບ | ບໍ່ຮັບໂທ | ລູກ/ລູກສາວ/ລູກຊາຍ/ນ້ອງ/ນ້ອງສາວ/ນ້ອງຊາຍ/ເອື້ອຍ/ອ້າຍ/ເມຍ/ຜົວ/ແມ່/ພໍ່/ໝູ່/ແຟນ ຂ້ອຍ/ຂອງຂ້ອຍ/ມັນ ຫາຍ/ຫຼົງ | ຊອກ/ຊອກຫາ/ຫາ ລູກ/ນ້ອງ/ເມຍ/ຜົວ/ເອື້ອຍ/ອ້າຍ … ບໍ່ເຫັນ/ບໍ່ພົບ | ຕິດຕໍ່/ຕິດຕໍ່ຫາ ລູກ/ນ້ອງ/ລາວ/ເອື້ອຍ/ອ້າຍ/ເມຍ/ຜົວ/ແຟນ/ແມ່/ພໍ່/ໝູ່/ຫຼານ … ບໍ່ໄດ້ | ໂທ/ໂທຫາ ລູກ/ນ້ອງ/ລາວ/ເອື້ອຍ/ອ້າຍ/ເມຍ/ຜົວ/ແຟນ/ແມ່/ພໍ່/ໝູ່/ຫຼານ … ບໍ່ໄດ້/ບໍ່ຕິດ/ບໍ່ຮັບ | ຂາດຂ່າວ | ບໍ່ຮູ້/ບໍ່ຮູ້ວ່າ ລູກ/ນ້ອງ/ລາວ/ເອື້ອຍ/ອ້າຍ/ເມຍ/ຜົວ/ແຟນ/ແມ່/ພໍ່/ໝູ່/ຫຼານ … ຢູ່ໃສ | ຫາຍໄປ ຫຼາຍມື້/ແລ້ວ/ໃສບໍ່ຮູ້
    .latin = bo hap sai | bo hub sai | to bo tit | khon hai tua | tit to … bo/bor dai | hai pai laew | ha luk bo hen | bo hu … yu sai

urgent-hurt = ຕົກເລືອດ | ອຸບັດຕິເຫດ | ອຸບັດເຫດ | ລົດຕຳ | ລົດຊົນ | ລົດຄວ່ຳ | ລົດລົ້ມ | ບາດເຈັບ | ເຈັບໜັກ | ເຈັບແຮງ | ປ່ວຍໜັກ | ສະຫຼົບ | ໝົດສະຕິ | ເປັນລົມ | ຫາຍໃຈບໍ່ | ຈົມນ້ຳ | ງູກັດ | ຖືກຢາພິດ | ຢາເບື່ອ | ຢາຂ້າຫຍ້າ | ເຈັບທ້ອງເກີດ | ໄຟດູດ | ໄຟຊັອດ | ໃກ້ຕາຍ | ຈະຕາຍ | ຊິຕາຍ | ເອີ້ນລົດໂຮງໝໍ | ໂທລົດໂຮງໝໍ | ເຈັບທ້ອງລູກ | ເບັ່ງລູກ | ເຈັບທ້ອງຫຼາຍ | ເລືອດ ອອກ/ໄຫຼ/ຕົກ | ຫາຍໃຈ ບໍ່ອອກ/ບໍ່ໄດ້/ຍາກ/ຝືດ | ບໍ່ຫາຍໃຈ | ປຸກບໍ່ຕື່ນ | ບໍ່ຮູ້ ສຶກໂຕ/ສຶກຕົວ/ເມື່ອ | ບໍ່ໄດ້ສະຕິ | ຊັກ ເກງ/ຄຶງ | ຖືກ/ໂດນ ແທງ/ຍິງ/ຟັນ/ລົດຕຳ/ລົດຊົນ/ງູກັດ | ກິນ/ດື່ມ … ຢາພິດ/ຢາເບື່ອ/ຢາຂ້າ | ໄຂ້ ສູງ/ໜັກ | ຈະ/ຊິ/ໃກ້ ເກີດລູກ/ອອກລູກ/ຄອດລູກ/ຕາຍແລ້ວ | accident ຢູ່/ແລ້ວ/ລົດ | ຕົກ ຈາກ/ຕຶກ/ລົດ/ນ້ຳ/ຄອງ | ມື/ນິ້ວ/ຂາ/ແຂນ ຂາດ/ຫັກ | ຫົວແຕກ | ເຮືອ ຈົມ/ຫຼົ້ມ | ຊ່ວຍ ລູກ/ເມຍ/ຜົວ/ໝູ່/ແມ່/ພໍ່ … ເຈັບ/ລົ້ມ/ເລືອດ
    .latin = leuat ook | luead ok | ubatihet | lod tam | jeb nak | salop | si keut luk | jom nam | hai jai bo ork | leuat lai | chep thong | lot khwam

urgent-fire = ໄຟໃໝ້ | ໄຟລຸກ | ໄໝ້ເຮືອນ | ຄວັນໄຟ | ແກັສຮົ່ວ | ແກ໊ສຮົ່ວ | ລະເບີດແຕກ | ຖັງແກັສ | ຖັງແກ໊ສ | ເອີ້ນດັບເພີງ | ໂທດັບເພີງ | ໄຟ/ເຮືອນ/ຫ້ອງ/ໂຮງງານ/ຫໍພັກ/ຮ້ານ ໄໝ້/ລຸກໄໝ້ | "ໄຟ"
    .latin = faymay | heuan mai

urgent-arrested = ຖືກຈັບ | ໂດນຈັບ | ຄຸມຂັງ | ຄຸມຕົວ | ຖືກກັກຕົວ | ຢູ່ໂຮງພັກ | ຢູ່ຫ້ອງຂັງ | ຖືກນຳຕົວ | ຖືກສົ່ງກັບ | ຂັງຄຸກ | ຖືກ/ໂດນ ຕຳຫຼວດ/ຕຳລວດ/ຕມ/ເຈົ້າໜ້າທີ່/police … ຈັບ | ຕຳຫຼວດ/ຕຳລວດ/ຕມ/ເຈົ້າໜ້າທີ່/police/tamluat … ຈັບ | ຈັບ ຂ້ອຍ/ພວກເຮົາ/ເມຍ/ຜົວ/ນ້ອງ/ອ້າຍ/ລູກ | ຖືກ arrest~ | ຢູ່/ໃນ/ຕິດ/ເຂົ້າ ຄຸກ
    .latin = tamluat/tamruat/tamluad … chap/jap/jab | thuek/thuk … chap/jap/jab | yu/tit khuk/kuk

urgent-passport-taken = ຖືກຢຶດ | ໂດນຢຶດ | ຖືກຍຶດ | ເອົາພາສປອດຂ້ອຍ | ເອົາໜັງສືຜ່ານແດນຂ້ອຍ | ເອົາປັດສະປໍຂ້ອຍ | ບໍ່ຄືນປັດ | ຢຶດ/ຍຶດ … passport/pass/pasport/ພາສ/ພາດ/ພັດ/ປັດ/ປາສ/ໜັງສື/ເອກະສານ/ບັດ/ໂທລະສັບ/ມືຖື/ປຶ້ມ/id/phone | ຖືກ/ໂດນ ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss ຢຶດ/ຍຶດ | ນາຍ/ນາຍຈ້າງ/ເຈົ້ານາຍ/ເຈົ້າຂອງຮ້ານ/ເຈົ້າຂອງ/ລູກຄ້າ/ແຂກ/ເຖົ້າແກ່/ຫົວໜ້າ/ຜົວ/ແຟນ/ເມຍ/ພໍ່/ແມ່/ພໍ່ລ້ຽງ/ອ້າຍ/ເຂົາ/ພວກເຂົາ/ມັນ/ລາວ/ຄົນ/ແກັງ/ບໍລິສັດ/boss/agent/broker/ນາຍໜ້າ ເອົາ/ເກັບ/ຖື/ລັກ … passport/pass/pasport/ພາສ/ພາດ/ພັດ/ປັດ/ປາສ/ໜັງສື/ເອກະສານ/ບັດ/ໂທລະສັບ/ມືຖື/ປຶ້ມ/id/phone … ຂ້ອຍ/ໄປ/ໄວ້/ພວກ/ເຮົາ/ໝົດ | ເອົາ/ເກັບ/ລັກ … passport/pass/pasport/ພາສ/ພາດ/ພັດ/ປັດ/ປາສ/ໜັງສື/ເອກະສານ/ບັດ/ໂທລະສັບ/ມືຖື/ປຶ້ມ/id/phone ຂ້ອຍ/ຂອງຂ້ອຍ/ພວກເຮົາ/ຂອງພວກ | passport/pass/pasport/ພາສ/ພາດ/ພັດ/ປັດ/ປາສ/ໜັງສື/ເອກະສານ/ບັດ/ໂທລະສັບ/ມືຖື/ປຶ້ມ/id/phone … ຖືກ/ໂດນ … ເອົາ/ຢຶດ/ຍຶດ/ເກັບ | ບໍ່/ບໍ່ຍອມ ຄືນ/ໃຫ້/ເອົາ … passport/ພາສ/ໜັງສືຜ່ານແດນ/ເອກະສານ/ປັດສະປໍ | passport ຖືກ/ໂດນ
    .latin = ao passport khoy | yut ekasan | yuet/yud/yeut/yut/yued … passport/pasport/nangsue/bat/thorasap | kep passport khoy/khoi

urgent-crime-now = ປຸ້ນຂ້ອຍ | ໂຈນ | ຂີ້ລັກ | ລັກເງິນຂ້ອຍ | ລັກເຄື່ອງຂ້ອຍ | ຊິງຊັບ | ແລ່ນນຳຂ້ອຍ | ສະກົດຮອຍ | ເອີ້ນຕຳຫຼວດ | ໂທຫາຕຳຫຼວດ | ໂທຕຳຫຼວດ | ແຈ້ງຕຳຫຼວດ | ຂ້າຄົນ | ຄາດຕະກຳ | ຄົນບຸກ | ບຸກເຂົ້າ | ງັດປະຕູ | ງັດເຮືອນ | ຕິດຕາມຂ້ອຍ | ຕາມຂ້ອຍມາ | ແລ່ນໄລ່ | ເອີ້ນຕຳລວດ | ໂທຫາຕຳລວດ | ຖືກ/ໂດນ ປຸ້ນ/ຈີ້/ລັກ/ໄລ່/ຕາມ | ມີຄົນ ຕາມ/ໄລ່/ບຸກ/ງັດ | ໄລ່ ຟັນ/ແທງ/ຍິງ/ຕີ | ຊ່ວຍ ໂທ/ເອີ້ນ/ແຈ້ງ ຕຳຫຼວດ/ຕຳລວດ/police
    .latin = thuk pun | pun khoy | kilak | jon pun | oen tamluat | to ha tamluat

urgent-taken-on = ກຳລັງພາຂ້ອຍໄປ | ຖືກພາໄປ | ພາໄປບ່ອນອື່ນ | ພາໄປປະເທດອື່ນ | ພາໄປພະມ້າ | ພາໄປມຽນມາ | ພາຂ້າມນ້ຳ | ຖືກສົ່ງຕໍ່ | ບໍ່ຮູ້ພາໄປໃສ | ບໍ່ຮູ້ເຂົາພາໄປ | ຍ້າຍໄປພະມ້າ | ບໍ່ແມ່ນບ່ອນທີ່ຕົກລົງ | ພາຂ້ອຍໄປພະມ້າ | ພາຂ້ອຍໄປຈີນ | ຖືກ/ໂດນ ພາ/ສົ່ງ/ຍ້າຍ … ໄປພະມ້າ/ໄປມຽນມາ/ໄປກຳປູເຈຍ/ໄປຈີນ/ໄປບ່ອນອື່ນ/ຂ້າມ | ພາ ຂ້ອຍ/ພວກເຮົາ/ເຮົາ ໄປໃສ/ຂ້າມ
    .latin = thuk pa pai | pha pai phama | pha pai myanmar | pha khoy pai phama

urgent-no-shelter = ບໍ່ຮູ້ຈະໄປໃສ | ບໍ່ຮູ້ຊິໄປໃສ | ຖືກໄລ່ອອກຈາກເຮືອນ | ໄລ່ອອກຈາກເຮືອນ | ນອນແຄມທາງ | ເຂົາປະຂ້ອຍ | ຖືກຖິ້ມ | ບໍ່ໄດ້ກິນເຂົ້າ | ອົດເຂົ້າ | ໜີອອກມາ | ແລ່ນໜີ | ບໍ່ມີບ່ອນ/ບໍ່ມີທີ່ ນອນ/ພັກ/ຢູ່/ໄປ/ອາໄສ/ເພິ່ງ/ຊຸກ | ຖືກ/ໂດນ ໄລ່ … ເຮືອນ/ບ້ານ/ຫ້ອງ/ຫໍ | ໜີ ອອກ/ມາ ຈາກ/ແລ້ວ | ບໍ່ມີ ເຂົ້າ/ຫຍັງ/ອາຫານ ກິນ | ຖືກ/ໂດນ ປະ/ຖິ້ມ ໄວ້/ຖິ້ມ | ປະ/ຖິ້ມ ຂ້ອຍ/ພວກ/ເຮົາ … ໄວ້/ຢູ່ | ແລ້ວປະໄວ້ | ປະໄວ້ ຢູ່/ກາງ/ຄົນດຽວ | ລີ້/ເຊື່ອງ ຢູ່/ໂຕ/ຕົວ
    .latin = bo mi bon phak | bo mi khao kin | lai khoy ork | bo/bor mi/mee bon/born non/yu/pai | thuek lai ork

urgent-danger = ອັນຕະລາຍຫຼາຍ | ຢູ່ໃນອັນຕະລາຍ | ຊ່ວຍອອກ | ຊ່ວຍພາອອກ | ຢ້ານຫຼາຍ | ຢ້ານຕາຍ | ດ່ວນທີ່ສຸດ | ຂ້ອຍມີອັນຕະລາຍ | "ຊ່ວຍ" | "ຊ່ອຍ" | ຊ່ວຍ/ຊ່ອຍ ຂ້ອຍ/ເຮົາ/ພວກເຮົາ/ພວກຂ້ອຍ/ພວກນ້ອງ/ລາວ/ເຂົາ/ນ້ອງ/ຂ້າ/me" | ຊ່ວຍ/ຊ່ອຍ ຂ້ອຍ/ເຮົາ/ພວກເຮົາ/ພວກຂ້ອຍ/ລາວ/ເພິ່ນ/ຂ້າ ແດ່/ດ້ວຍ/ແນ່/ແນ/ເດີ/ທີ | ຊ່ວຍ/ຊ່ອຍ ລູກ/ນ້ອງ/ເອື້ອຍ/ອ້າຍ/ເມຍ/ຜົວ/ແມ່/ພໍ່/ໝູ່/ລູກສາວ/ລູກຊາຍ/ນ້ອງສາວ/ນ້ອງຊາຍ/ແຟນ ຂ້ອຍ/ແດ່/ດ້ວຍ/ເຮົາ | ຊ່ວຍ/ຊ່ອຍ ແດ່/ດ້ວຍ/ແນ່/ທີ/ຊີວິດ/ໄວໆ | ຊ່ວຍດ່ວນ | help/save ຂ້ອຍ/ພວກເຮົາ/ແດ່/ເຮົາ/ລູກ/ນ້ອງ | ຂໍ/ຕ້ອງການ … ຄວາມຊ່ວຍເຫຼືອ" | ຄວາມຊ່ວຍເຫຼືອ/ຄວາມຊ່ວຍເຫລືອ ແດ່/ດ່ວນ/ດ້ວຍ/ໄວ | "ອັນຕະລາຍ | ອັນຕະລາຍ" | ເປັນ/ມີ/ຢູ່ໃນ ອັນຕະລາຍ" | "ສຸກເສີນ | ສຸກເສີມ | ສຸກເສີນ ແລ້ວ/ຫຼາຍ/ຊ່ວຍ/ແດ່ | ເຫດ/ເບີ/ກໍລະນີ ສຸກເສີນ | ເຫດດ່ວນ | ຊ່ວຍ/ຊ່ອຍ ຂ້ອຍ/ພວກ/ເຮົາ/ນ້ອງ/ລູກ … ອອກ/ໜີ | ຂ້ອຍ/ພວກເຮົາ ຢ້ານ" | ຢ້ານ ລາວ/ເຂົາ/ມັນ/ນາຍ/ນາຍຈ້າງ/ຜົວ/ແຟນ/ພໍ່ລ້ຽງ ຂ້າ/ຈະຂ້າ/ຊິຂ້າ/ມາຂ້າ/ຕີ/ຈະຕີ/ຊິຕີ/ມາຕີ" | ຢ້ານ ລາວ/ເຂົາ/ມັນ/ນາຍ/ນາຍຈ້າງ/ຜົວ/ແຟນ/ພໍ່ລ້ຽງ … ຂ້າ/ຕີ ຂ້ອຍ/ເຮົາ/ພວກ/ລູກ/ຕາຍ/ອີກ
    .latin = suk soen | antalai lai | yu nai antalai | pha khoy/khoi/koy/hao … ork/ook | suay/suai/soi/soy/xuay khoy/khoi/koy/hao/phuak/deu | suay/suai/soi/soy/xuay dae/duay/nae | kho/khor khwam suay/suai

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = ສາຍແມ່ຍິງ | ຜົວຕີ | ຜົວທຸບຕີ | ເມຍຖືກຕີ | ຊ່ວຍແມ່ຍິງ | ຜູ້ຍິງຖືກທຳຮ້າຍ | ສາຍດ່ວນຄ້າມະນຸດ
    .latin = sahaphan mae nying | sahapan maeying | phua ti | phua thup ti | say duan mae nying | saai duan

also-hotline-la-1554 = ສາຍດ່ວນເດັກ | ໄວລຸ້ນ | ໄວໜຸ່ມ | ນັກຮຽນ | ຖືກແກ້ງ | ບັນຫາໄວລຸ້ນ | ເດັກມີບັນຫາ | ພໍ່ແມ່ຕີ
    .latin = say duan dek | saai dek | wai lun | vai lun | vai noum | sao num

also-hotline-la-tourist-police-vte = ຕຳລວດທ່ອງທ່ຽວ | ນັກທ່ອງທ່ຽວ | ຄົນຕ່າງປະເທດຖືກລັກ | ກະເປົາເສຍ | ນັກທ່ຽວ
    .latin = tamluat thongthiao | tamruad tongtiaw | nak thong thiao | kapao sia

also-hotline-th-1155 = ຕຳລວດທ່ອງທ່ຽວ | ນັກທ່ອງທ່ຽວ | ຖືກລັກກະເປົາ | ຄົນຕ່າງປະເທດຢູ່ໄທ | ນັກທ່ຽວ
    .latin = tamluat thongthiao | tamruad tongtiaw | nak thong thiao | kapao sia

also-hotline-la-iom = ໄອໂອເອັມ | ເບີ iom | ອົງການເຄື່ອນຍ້າຍ | ຊ່ວຍກັບປະເທດ | ສະຫະປະຊາຊາດ | ຢາກກັບລາວ
    .latin = ai o em | ongkan sakon | ongkan iom | suay kap pathet | yak kap lao | beu iom

also-hotline-la-emb-cn = ຄົນຈີນຢູ່ລາວ | ພາສປອດຈີນເສຍ | ພາສປອດຈີນ | ຄົນຈີນຕ້ອງການຊ່ວຍ
    .latin = thut chin | sathan thut chin | kong sun chin | khon chin

also-hotline-la-emb-kr = ກົງສູນເກົາຫຼີ | ຄົນເກົາຫຼີຢູ່ລາວ | ສະຖານທູດເກົາລີ | ພາສປອດເກົາຫຼີເສຍ | ນັກທ່ອງທ່ຽວເກົາຫຼີ
    .latin = thut kaoli | sathan thut kaoli | kong sun kaoli | embassy kaoli

also-hotline-th-1300 = ສາຍດ່ວນສັງຄົມ | ພມ | ສະຫວັດດີການສັງຄົມ | ແຈ້ງຄົນຫາຍ | ບໍ່ມີບ່ອນຢູ່ | ຊ່ວຍຄົນຕົກທຸກ | ຄ້າມະນຸດຢູ່ໄທ | ບ້ານພັກສຸກເສີນ
    .latin = sun suay leua | say duan sangkhom | khon hai | bo mi bon yu | kha manut | ban phak suk soen

also-hotline-th-1546 = ກົມແຮງງານ | ຟ້ອງນາຍຈ້າງ | ບໍ່ໄດ້ເງິນເດືອນ | ນາຍບໍ່ຈ່າຍເງິນ | ສິດແຮງງານ | ຖືກໄລ່ອອກ | ໂອທີ | ສະຫວັດດີການແຮງງານ
    .latin = fong nai chang | bo dai ngoen deuan | nai bo chai ngoen | sit haeng ngan | thuk lai ok | ot

also-hotline-th-1506 = ກະຊວງແຮງງານໄທ | ປະກັນສັງຄົມ | ຟ້ອງນາຍ | ບັດແຮງງານ
    .latin = kasuang haeng ngan | pakan sangkhom | hong thuk | fong nai | sit haeng ngan

also-hotline-th-1694 = ກົມຈັດຫາງານໄທ | ບັດສີບົວ | ບັດຊົມພູ | ຖາມເລື່ອງບັດ | ຫາວຽກຢູ່ໄທ | work permit
    .latin = kom chat ha ngan | bat si bua | bat somphu | bai anuyat het viak | ha viak yu thai

also-hotline-vn-111 = ສາຍດ່ວນເດັກ | ຄ້າມະນຸດຢູ່ຫວຽດ | ຖືກຂາຍໄປຫວຽດ
    .latin = say duan dek | viet | khai pai viet | suay dek | kha manut

also-hotline-kr-1345 = ສາຍດ່ວນຄົນຕ່າງປະເທດເກົາຫຼີ | ຖາມວີຊາເກົາຫຼີ | ບັດຄົນຕ່າງດ້າວ | ຜີນ້ອຍ | ຕມ ເກົາຫຼີ | ນາຍແປເກົາຫຼີ
    .latin = visa kaoli | tham visa kaoli | phi noy | bat khon tang dao | tm kaoli

also-hotline-kr-danuri = ເມຍຄົນເກົາຫຼີ | ຜົວເກົາຫຼີ | ແຕ່ງງານກັບຄົນເກົາຫຼີ | ສາຍພາສາລາວ | ລູກໃພ້ເກົາຫຼີ
    .latin = mia kaoli | phua kaoli | taeng ngan kap khon kaoli | say phasa lao | danuri

also-hotline-kr-hug = ບໍ່ໄດ້ເງິນເດືອນເກົາຫຼີ | ນາຍເກົາຫຼີ | ປ່ຽນບ່ອນເຮັດວຽກເກົາຫຼີ | ໂຮງງານເກົາຫຼີ | ປຶກສາ eps
    .latin = ngoen deuan kaoli | nai kaoli | pian bon het viak kaoli | hong ngan kaoli | sajang

also-hotline-kr-1577-1701 = ຖືກທຳຮ້າຍຢູ່ເກົາຫຼີ | ຖືກໂຈນປຸ້ນ | ຜູ້ເສຍຫາຍ | ຊ່ວຍຜູ້ຖືກທຳຮ້າຍ
    .latin = thuk tham hai kaoli | phu sia hai | khon hai kaoli | suay phu thuk tham hai

also-hotline-kr-bbb = ແປພາສາເກົາຫຼີ | ລ່າມເກົາຫຼີ | ເວົ້າເກົາຫຼີບໍ່ໄດ້ | ຄົນແປທາງໂທລະສັບ
    .latin = pae phasa kaoli | lam kaoli | vao kaoli bo dai | khon pae

also-hotline-jp-fric = ວີຊາຍີ່ປຸ່ນ | ບັດຢູ່ອາໄສຍີ່ປຸ່ນ | ຕມ ຍີ່ປຸ່ນ | ຖາມເລື່ອງວີຊາ | ໄຊຣິວ
    .latin = visa yipun | visa nyipun | bat yu yipun | tm yipun | tham visa

also-hotline-jp-dv-plus = ຜົວຕີ | ຜົວຍີ່ປຸ່ນ | ແຟນທຸບຕີ | ແຟນຕີ | ຖືກຜົວທຳຮ້າຍ
    .latin = phua ti | phua nyipun | fan thup ti | khwam hun haeng

also-hotline-jp-8103 = ຂົ່ມຂືນ | ຖືກລ່ວງລະເມີດ | ລວນລາມ | ອະນາຈານ
    .latin = khom kheun | luang lamoet | luan lam | anachan

also-hotline-my-15999 = ສາຍດ່ວນແມ່ຍິງມາເລ | ຊ່ວຍເດັກມາເລ | ແມ່ບ້ານຖືກຕີ
    .latin = say duan mae nying male | suay dek | phua ti | khwam hun haeng

also-hotline-my-mapo = ຖືກຂາຍໄປມາເລ | ແຮງງານບັງຄັບ | ຖືກຫຼອກໄປມາເລ | ຄ້າຄົນ
    .latin = khai pai male | thuk lok pai male | haeng ngan bangkhap | kha khon

also-hotline-kh-1280 = ສາຍດ່ວນເດັກ | ຊ່ວຍເດັກຂະເໝນ | ໄວລຸ້ນ | ເດັກຢູ່ກຳປູເຈຍ
    .latin = say duan dek | suay dek khamen | wai lun | dek kamputhia

also-hotline-cn-12367 = ວີຊາຈີນ | ຕມ ຈີນ | ວີຊາໝົດຢູ່ຈີນ | ເຂົ້າເມືອງຈີນ
    .latin = visa chin | tm chin | visa mot chin | khao meuang chin

also-hotline-la-1191 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-th-191 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-kr-112 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-cn-110 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-jp-110 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-kh-117 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-mm-199 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-vn-113 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ແຈ້ງຄວາມ | ເຫດດ່ວນ | ເບີສຸກເສີນ | ໂຈນ
    .latin = tamluat | tam luad | tamruad | po ko so | hong phak | beu suk soen

also-hotline-la-1195 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-th-1669 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-cn-120 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-kh-119 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-mm-192 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-vn-115 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ເຈັບໜັກ | ເຈັບທ້ອງເກີດລູກ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-la-1190 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-th-199 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-cn-119 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-kh-118 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-mm-191 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-vn-114 = ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ | ລົດດັບໄຟ | ດັບໄຟ | ມອດໄຟ | ລົດມອດໄຟ | ເພີງໄໝ້ | ຄວັນໄຟ
    .latin = fai mai | fai mai heuan | dap pheung | dab peung | mot fai | lot dap fai

also-hotline-kr-119 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-jp-119 = ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ | ອຸບັດຕິເຫດ | ລົດຕຳກັນ | ໄຟໄໝ້ | ໄຟໄໝ້ເຮືອນ
    .latin = lot hong mo | lot mo | ku phai | ku xip | ubattihet | lot tam kan

also-hotline-my-999 = ໂຮງພັກ | ຕຳລວດ | ຕຳຫວດ | ປກສ | ລົດກູ້ໄພ | ກູ້ຊີບ | ລົດໝໍ | ລົດສຸກເສີນ
    .latin = tamluat | tam luad | tamruad | po ko so | lot hong mo | lot mo

also-hotline-kr-lao-embassy = ກົງສູນລາວ | ພາສປອດເສຍ | ປຶ້ມເສຍ | ໜັງສືຜ່ານແດນເສຍ | ພາສປອດໝົດອາຍຸ | ເຮັດປຶ້ມໃໝ່ | ໃບກັບປະເທດ
    .latin = sathan thut | satantut | thut lao | kong sun | passport sia | pum sia

also-hotline-jp-lao-embassy = ກົງສູນລາວ | ພາສປອດເສຍ | ປຶ້ມເສຍ | ໜັງສືຜ່ານແດນເສຍ | ພາສປອດໝົດອາຍຸ | ເຮັດປຶ້ມໃໝ່ | ໃບກັບປະເທດ
    .latin = sathan thut | satantut | thut lao | kong sun | passport sia | pum sia

also-price-passport-2024 = ພາສປອດ | ປຶ້ມຜ່ານແດນ | ປຶ້ມເດີນທາງ | ພາດສະປອດ | ຄ່າປຶ້ມ | ເຮັດປຶ້ມ | ເຮັດພາສປອດ | ລາຄາພາສປອດ
    .latin = passport | passapot | pum phan daen | nangsue phan daen | kha passport | het passport

also-price-th-visa-2023 = ຄ່າວີຊາ | ຕໍ່ວີຊາ | ລາຄາວີຊາ | ວີຊາເຮັດວຽກ | ວີຊາ la | ຕໍ່ອາຍຸ | ວິຊາ
    .latin = kha visa | to visa | laka visa | visa het viak | visa thai | wisa

also-price-th-covid-fees = ຄ່າໃຊ້ຈ່າຍຍຸກໂຄວິດ | ລາຄາເກົ່າ | ຄ່າບັດເກົ່າ
    .latin = laka kao | kha bat kao | khovit | covid | kha sai chai kao

also-price-th-registration-cost-2025 = ຄ່າບັດ | ຄ່າເຮັດບັດ | ບັດສີບົວລາຄາ | ເຮັດບັດຈັກບາດ | ບັດຊົມພູ | ຄົນເຖື່ອນເຮັດບັດ
    .latin = kha bat | kha het bat | bat si bua laka | kha khuen thabian | het bat chak bat | bat somphu

also-price-th-workpermit-2026 = ຄ່າຕໍ່ບັດ | ຕໍ່ບັດຈັກບາດ | ຄ່າ work permit | ຕໍ່ໃບອະນຸຍາດເທົ່າໃດ
    .latin = kha to bat | to bat chak bat | kha bai anuyat | kha work permit | to bai anuyat

also-price-th-mou-market = ໄປໄທຈັກກີບ | ຄ່າໄປໄທ | ຄ່າບໍລິສັດ | ຄ່າ mou | ຄ່ານາຍໜ້າ | ບໍລິສັດເກັບເງິນ | ໄປໄທເສຍເງິນເທົ່າໃດ | ຄ່າຫົວ
    .latin = kha pai thai | pai thai chak kip | kha bolisat | kha mou | kha nai na | kha hua

also-price-la-agency-fee = ຄ່ານາຍໜ້າ | ຄ່າຫົວ | ເປີເຊັນ | ຫັກເງິນເດືອນ | ຄ່າຈັດຫາງານ | ບໍລິສັດຫັກເງິນ
    .latin = kha nai na | kha bolikan | kha hua | hak ngoen deuan | pe sen | bolisat hak ngoen

also-price-la-fund = ເງິນກອງທຶນ | ກອງທຶນແຮງງານ | ເງິນປະກັນ | ສະຫວັດດີການ
    .latin = kongthuen haeng ngan | ngoen kongthuen | ngoen pakan | chai khao kongthuen

also-price-smuggler-fees = ລັກຂ້າມ | ລັກໄປໄທ | ຂ້າມຂອງ | ໄປເຖື່ອນ | ຄ່ານຳພາ | ຄ່າພາໄປ | ຂ້າມເຮືອ | ນາຍພາ
    .latin = lak kham | lak pai thai | kham khong | pai thuean | kha nam pha | kham heua

also-price-th-fine-leaving = ເສຍຄ່າປັບ | ປັບທີ່ດ່ານ | ກັບລາວຖືກປັບ | ຕມ ປັບ | ວີຊາຂາດປັບຈັກບາດ
    .latin = kha pap | sia kha pap | pap thi dan | kap lao thuk pap | tm pap | kha pab

also-price-kr-scam = ຖືກໂກງວີຊາເກົາຫຼີ | ເສຍເງິນວີຊາ | ຄ່າວີຊາເກົາຫຼີ | ຖືກຕົວະເງິນ
    .latin = thuk kong visa kaoli | sia ngoen visa | kha visa kaoli | khai visa | thuk tua ngoen

also-price-recruit-lfs2017 = ຄ່າໃຊ້ຈ່າຍໄປຕ່າງປະເທດ | ຄົນອື່ນຈ່າຍເທົ່າໃດ | ຄ່ານາຍໜ້າ
    .latin = kha sai chai pai tang pathet | salia | khon eun chai thao dai | kha nai na

also-price-sez-debt = ເປັນໜີ້ບໍລິສັດ | ຈ່າຍຈຶ່ງອອກໄດ້ | ຄ່າຕົວ | ຄິງໂຣມັນ | ເງິນໄຖ່ | ໜີ້ນາຍຈີນ
    .latin = pen ni bolisat | chai cheung ok dai | kha tua | king romans | ngoen thai | kha thai

also-topic-before = ກຽມຕົວ | ກະກຽມ | ຢາກໄປຕ່າງປະເທດ | ຢາກໄປເຮັດວຽກນອກ | ຕ້ອງກຽມຫຍັງ | ຄິດຈະໄປ | ຈະໄປໄທ
    .latin = kiam tua | ka kiam | yak pai tang pathet | yak pai nok | tong kiam nyang | si pai

also-topic-documents = ກັອບປີ້ | ຖ່າຍເອກະສານ | ຖ່າຍຮູບພາສປອດ | ພາສປອດ | ເກັບປຶ້ມໄວ້ | ເຊື່ອງປຶ້ມ
    .latin = kopi | thai ekasan | thai hup passport | kep pum | seuang pum | ekasan sia

also-topic-contract = ສັນຍາຈ້າງ | ເຊັນສັນຍາ | ອ່ານສັນຍາບໍ່ອອກ | ໜັງສືສັນຍາ | ສັນຍາພາສາໄທ | ສັນຍາປອມ | ຂໍ້ຕົກລົງກັບນາຍ
    .latin = sanya chang | sen sanya | an sanya bo ok | nangsue sanya | sanya pom | sanya viak

also-topic-money = ໂອນເງິນ | ຝາກເງິນ | ບັນຊີທະນາຄານ | ເປີດບັນຊີ | ເງິນຝາກ | bcel | ໂອນເງິນກັບລາວ
    .latin = on ngoen | oon ngern | fak ngoen | song ngoen | banxi | thanakhan

also-topic-way = ຂ້າມດ່ານ | ຂົວມິດຕະພາບ | ເດີນທາງ | ຂ້າມແດນ | ຂີ່ລົດໄປໄທ | ຕມ
    .latin = kham dan | dan | khua mittaphap | sai daen | doen thang | kham daen

also-topic-work = ຈົດເວລາ | ໂມງເຮັດວຽກ | ໂອທີ | ໂຮງງານ | ບັນຫາໃນວຽກ | ຫຼັກຖານວຽກ
    .latin = het viak | chot vela | mong het viak | ot | nai chang | hong ngan

also-topic-rights = ສິດແຮງງານ | ກົດໝາຍແຮງງານ | ສິດທິ | ສິດທິມະນຸດ | ຮ້ອງຮຽນໄດ້ບໍ | ຂ້ອຍມີສິດບໍ
    .latin = sit haeng ngan | kotmai haeng ngan | sitthi | sit thi manut | hong hian dai bo

also-topic-health = ເຈັບເປັນ | ບໍ່ສະບາຍ | ຄ່າໝໍ | ບັດປະກັນ | ຢາ | ເປັນໄຂ້
    .latin = chep pen | bo sabay | ha mo | hong mo | kha mo | bat pakan

also-topic-pregnancy = ທ້ອງ | ມີລູກ | ຖືທ້ອງ | ທ້ອງຢູ່ໄທ | ຝາກທ້ອງ | ເອົາລູກອອກ | ຄອດລູກ | ປະຈຳເດືອນບໍ່ມາ
    .latin = thong | thue pha | thu pha | fak thong | koet luk | mi luk

also-topic-children = ແຈ້ງເກີດ | ໃບແຈ້ງເກີດ | ວັກຊີນ | ລູກເຂົ້າໂຮງຮຽນ | ສູຕິບັດ | ລູກເກີດຢູ່ໄທ
    .latin = luk | hong hian | chaeng koet | bai chaeng koet | vaksin | luk koet yu thai

also-topic-family = ໂທຫາແມ່ | ຄິດຮອດບ້ານ | ພໍ່ແມ່ເປັນຫ່ວງ | ວອດແອັບ | ໂທກັບບ້ານ
    .latin = tho ha ban | tho ha mae | khit hot ban | khopkhua | phor mae | whatsapp

also-topic-emergency = ຊ່ວຍແດ່ | ຊ່ວຍຂ້ອຍ | ສຸກເສີນ | ເຫດດ່ວນ | ຢ້ານ | ຍຶດພາສປອດ | ຖືກຂູ່ | ຂໍຄວາມຊ່ວຍເຫຼືອ
    .latin = suay dae | suay khoy | suk soen | het duan | yan | thuk khu

also-topic-wages = ນາຍບໍ່ຈ່າຍເງິນ | ບໍ່ໄດ້ເງິນເດືອນ | ເງິນເດືອນ | ຄ້າງຄ່າແຮງ | ນາຍຄ້າງເງິນ | ຖືກໂກງຄ່າແຮງ | ຫັກເງິນເດືອນ | ຍັງບໍ່ອອກເງິນ
    .latin = bo dai ngoen | bo dai ngoen deuan | ngoen deuan | nai bo chai | nai bor jai ngern | khang kha haeng

also-topic-home = ຢາກກັບບ້ານ | ຢາກກັບລາວ | ກັບລາວ | ກັບບໍ່ໄດ້ | ບໍ່ມີເງິນກັບ | ສົ່ງກັບປະເທດ | ຄ່າລົດກັບ
    .latin = yak kap ban | yak kap lao | kap lao | kap bo dai | bo mi ngoen kap | song kap pathet

also-topic-after = ຫາວຽກຢູ່ລາວ | ເລີ່ມຕົ້ນໃໝ່ | ຝຶກອາຊີບ | ນອນບໍ່ຫຼັບ | ຄຽດ | ກັບມາບໍ່ມີວຽກ | ຝັນຮ້າຍ
    .latin = kap ma laew | ha viak yu lao | loem ton mai | fuek asip | non bo lap | khiat

also-topic-agreements-overall = ໄປປະເທດໃດໄດ້ | ໄປໃສໄດ້ແດ່ | mou ກັບປະເທດໃດ | ປະເທດທີ່ໄປໄດ້ | ໄປແບບຖືກກົດໝາຍ
    .latin = pai pathet dai dai | pai sai dai dae | mou kap pathet dai | pai baep thuk kotmai

also-topic-internal-migration = ໄປເຮັດວຽກວຽງຈັນ | ວຽກໃນເມືອງ | ໂຮງງານຕັດຫຍິບ | ເຂົ້າເມືອງຫາວຽກ | ວຽກຢູ່ລາວ
    .latin = pai het viak viangchan | viak nai meuang | hong ngan tat nyip | ha viak viangchan

also-topic-children-left-behind = ປະລູກ | ຝາກລູກໄວ້ | ລູກຢູ່ກັບຕາຍາຍ | ລູກຢູ່ນຳແມ່ເຖົ້າ | ລູກຄິດຮອດແມ່ | ໃຜເບິ່ງລູກ
    .latin = pa luk | fak luk vai | luk yu kap ta yai | luk yu nam mae thao | phai boeng luk

also-topic-marriage-offers = ຜົວຈີນ | ແຕ່ງງານກັບຄົນຈີນ | ຄ່າດອງ | ແມ່ສື່ | ໄປເອົາຜົວຈີນ | ຜົວຕ່າງປະເທດ | ເອົາຜົວຝຣັ່ງ
    .latin = phua chin | taeng ngan kap khon chin | kha dong | mae seu | ao phua chin | phua tang pathet

also-topic-scam-compounds = ຄອລເຊັນເຕີ | ແກ໊ງຄອລ | ຄິງໂຣມັນ | ສະແກມ | ບັງຄັບໃຫ້ຫຼອກຄົນ | ຕອບແຊັດ | ອອກບໍ່ໄດ້ | ວຽກອອນລາຍ
    .latin = call center | kaeng khol | king romans | thuk khang | scam | bangkhap lok khon

also-topic-transit = ລັກຜ່ານລາວ
    .latin = phan lao pai thai | thang phan | lak phan lao | pathet thang phan

also-topic-destination-laos = ຄົນຕ່າງປະເທດຖືກຫຼອກ | ສາວຫວຽດຢູ່ລາວ | ຖືກຫຼອກມາລາວ | ຕ່າງຊາດ
    .latin = khon tang pathet thuk lok | thuk lok ma lao | tang sat | sao viet

also-topic-irregular-common = ໄປເຖື່ອນ | ລັກໄປ | ໄປບໍ່ມີພາສປອດ | ຄົນເຖື່ອນ | ບໍ່ມີປຶ້ມ | ຜິດກົດໝາຍ
    .latin = pai thuean | lak pai | bo mi passport | khon thuean | bo mi pum | phit kotmai

also-topic-regular-better = mou ດີບໍ | ໄປເຖື່ອນຫຼືຖືກກົດໝາຍ | ໄປແບບໃດດີ | ທາງການດີບໍ | ຄຸ້ມບໍ
    .latin = mou di bo | pai baep dai di | pai thuean lue thuk kotmai | khum bo

also-topic-arrests = ຕຳລວດຈັບ | ຕມ ຈັບ | ກວາດລ້າງ | ຕິດຄຸກໄທ | ຢ້ານຕຳຫຼວດ | ຖືກສົ່ງກັບ | ຈັບຄົນເຖື່ອນ
    .latin = thuk chap | tamluat chap | tm chap | tit khuk thai | yan tamluat | thuk song kap

also-topic-return-fines = ເສຍຄ່າປັບ | ກັບລາວເສຍເງິນບໍ | ດ່ານລາວປັບ | ກັບມາຖືກລົງໂທດ
    .latin = pap mai | sia kha pap | kap lao sia ngoen bo | dan lao pap | kha pab

also-topic-pushback = ຖືກໄລ່ກັບ | ສົ່ງກັບທາງເຮືອ | ຖືກຂັບໄລ່ | ຖືກເນລະເທດ | ຜັກດັນ
    .latin = thuk lai kap | song kap thang heua | thuk khap lai | phak dan

also-topic-recruiters-known = ຍາດພີ່ນ້ອງຊວນ | ໝູ່ຊວນ | ຄົນບ້ານດຽວກັນ | ຄົນຮູ້ຈັກ | ນາຍພາ | ປ້າພາໄປ | ເອເຢັນ
    .latin = nai na | phi nong suan | mu suan | khon hu chak | nai pha | agent

also-topic-online-recruit = ເຟສບຸກ | ວຽກເຟສ | ຕິກຕັອກ | ວຽກອອນລາຍ | ໂພສຮັບສະໝັກ | ທັກແຊັດ | fb | ຮັບສະໝັກງານ
    .latin = viak face | viak fb | tiktok | viak online | post hap samak | thak chat

also-topic-sez-scam = ຄິງໂຣມັນ | ຄາສິໂນ | ບໍ່ແກ້ວ ຄາສິໂນ | ຕົ້ນເຜິ້ງ | ເຂດຈີນ | ສາມລ່ຽມຄຳ | ວຽກຄາສິໂນ | gtsez
    .latin = king romans | kasino | ton pheung | ton phueng | sam liam kham | viak kasino

also-topic-sez-sold-on = ຂາຍຕໍ່ | ຖືກຂາຍໄປພະມ້າ | ທ່າຂີ້ເຫຼັກ | ເມືອງລາ | ຍ້າຍໄປພະມ້າ | ຂາຍໃຫ້ບໍລິສັດອື່ນ
    .latin = khai to | khai pai phama | tha khi lek | mongla | nyai pai phama

also-topic-scam-region = ເມຍວະດີ | ສີຫະນຸວິນ | ສະແກມກຳປູເຈຍ | ແກ໊ງຈີນ | ປອຍເປດ | kk park
    .latin = myawaddy | sihanouk | scam kamputhia | kaeng chin | poipet | kk park

also-topic-entertainment-th = ເດັກເສີບ | ເດັກນັ່ງດິ້ງ | ຮ້ານເຫຼົ້າ | ຮ້ານກິນດື່ມ | ເດັກບາ | ນັກຮ້ອງ | ຮັບແຂກ | ktv
    .latin = dek soep | dek nang | han lao | nuat | dek bar | nak hong

also-topic-china-marriage = ຜົວຈີນ | ເມຍຄົນຈີນ | ຖືກຂາຍເປັນເມຍ | ໄປເອົາຜົວຈີນ | ໜີຜົວຈີນ
    .latin = phua chin | mia khon chin | chao sao | khai pen mia | ao phua chin | ni phua chin

also-topic-fishing = ລູກເຮືອ | ເຮືອປະມົງ | ແກະກຸ້ງ | ອອກທະເລ | ໂຮງງານກຸ້ງ | ປາກະປ໋ອງ | ໄຕ້ກົງ
    .latin = luk heua | ha pa | heua pamong | kae kung | ok thale | hong ngan kung

also-topic-agri-domestic = ແມ່ບ້ານ | ຄົນໃຊ້ | ສວນຢາງ | ຕັດອ້ອຍ | ກຳມະກອນ | ລ້ຽງເດັກ | ແຮງງານສວນ
    .latin = mae ban | khon sai | suan yang | tat oy | kammakon | ko sang

also-topic-kr-seasonal-risk = ວີຊາ e8 | ຜີນ້ອຍ | ເງິນມັດຈຳເກົາຫຼີ | ໜີຢູ່ເກົາຫຼີ | ຖືກໂກງເກົາຫຼີ
    .latin = visa e8 | phi noy | visa pom | matcham kaoli | ni yu kaoli | thuk kong kaoli

also-topic-health-risk = ເອດສ | hiv | ພະຍາດເພດສຳພັນ | ຢາຄຸມສຸກເສີນ | ຖືກຂົ່ມຂືນ | ກວດເລືອດ | ບາດເຈັບທາງໃຈ
    .latin = hiv | et | phanyat phet | ya khum suk soen | thuk khom kheun | kuat leuat

also-topic-r-committees = ໃຜຮັບຜິດຊອບ | ຄະນະແຂວງ
    .latin = khana si nam | phai hap phit sop | kong lekha | khana khwaeng

also-channel-th-change-employer = ຍ້າຍນາຍຈ້າງ

also-organisation-lao-emb-bkk = ພາສປອດເສຍ | ພາສປອດຫາຍ

also-channel-th-registration-2025-26 = ຕໍ່ບັດ
