# en: 2223b6ad
phone-inside = { $number } (ໃນ { $country })
# en: adc1aa7c
phone-untested = { $number } (ອາດ ໃນ { $country })
# en: eea23b37
why-emergency = ເຫດ ໜຶ່ງ
# en: 092eb0b1
why-need = ເຫດ: { $need }
# en: f11d777d
why-international = ເຫດ ສອງ
# en: 9fc1c926
why-untested = ອາດ ໃນ { $country }
# en: 2eeefbb4
why-not-from-here = ໃນ { $country }
# en: 6a775343
why-nationals = ຈາກ { $country }
# en: f2f98687
why-province = ສຳລັບ { $country }
# en: 7519cd97
why-open = ເປີດ
# en: 0d7ce98e
why-closed = ປິດ
# en: 5ebda842
why-hours-unknown = ບໍ່ຮູ້ ໂມງ
# en: 7436a79c
why-language = ເຫດ ສາມ
# en: 1d4ca6e1
why-gsm = ເຫດ ສີ່
# en: 39b6960e
gsm-112 = ສາຍ ດ່ວນ
# en: 086314ec
gsm-112-operator = ເຄືອຂ່າຍ
# en: fd61234e
gsm-112-about = ກ່ຽວກັບ ສາຍ
# en: 3ddd2036
gap-none = ບໍ່ມີ ໃນ { $place }
# en: 86467bc0
gap-shelter-men = ບໍ່ມີ ໃນ { $place }
# en: 5f2d0cca
channels-none = ບໍ່ມີ ທາງ ໄປ { $place }
