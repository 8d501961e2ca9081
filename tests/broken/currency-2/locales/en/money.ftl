currency-bhd = { $amount } coins
currency-thb = { $amount } baht
amount-exact = { $amount }
amount-about = about { $amount }
amount-range = { $amount } to { $to }
amount-was = { $amount } (was { $was })
amount-percent = { $percent } percent
