# en: 8603e7b6
currency-thb = { $amount } ບາດ
# en: eb18f5e6
amount-exact = { $amount }
# en: 34597bc8
amount-about = ປະມານ { $amount }
# en: f5e0e9cc
amount-range = { $amount } ຫາ { $to }
# en: bf7f173a
amount-was = { $amount } (ແຕ່ກ່ອນ { $was })
# en: 71db3590
amount-percent = { $percent } ເປີເຊັນ
